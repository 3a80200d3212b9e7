"""One statement followed down to its origins."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from provenance.lineage import CommonOrigins, is_primary, link_parents, link_tier, source_tier
from provenance.model import Entry, Ledger, Link, Source, Statement, Tier
from provenance.named import NamedTuple
from provenance.text.lines import line_starts

State = Literal["captured", "attested", "not captured", "in the library only", "not in the library"]

End = Literal["", "primary", "untraced", "unsaid", "unrecorded"]
"""Why a chain stops at a source: it is primary; nobody has traced what it retells; its record does not say what it
retells; nothing is recorded of it. Empty where the chain goes on."""


class Step(NamedTuple):
    """A source from which others come, as far as it is known. `retells` are keys."""

    key: str
    title: str
    tier: Tier | None
    state: State
    retells: tuple[str, ...]
    ends: End


class Branch(NamedTuple):
    """One link of a statement, counted from 1, and what its passage retells. `primary` as a check counts it."""

    number: int
    link: Link
    tier: Tier | None
    state: State
    primary: bool
    retells: tuple[str, ...]
    ends: End


class Trace(NamedTuple):
    """A statement with its links and all sources below them, each once, the nearest first.

    `witnesses` are the numbers of the branches in support, those together that share an origin: as many groups, as many
    independent witnesses. `shared` is, for each group, the nearest source through which all of it passes, or an empty
    string where there is none (a group of one; ways that share a source only in part). `untraced` are the numbers of
    the branches of which it cannot be said what they rest on.
    """

    path: str
    statement: Statement
    branches: tuple[Branch, ...]
    sources: Mapping[str, Step]
    witnesses: tuple[tuple[int, ...], ...]
    shared: tuple[str, ...]
    untraced: tuple[int, ...]


def statements_at(ledger: Ledger, line: int, column: int | None = None) -> tuple[Entry, ...]:
    """The statements that stand on a line of the brief, or only that at the column. Both from 1, in characters."""
    text = ledger.brief.text
    starts = (*line_starts(text), len(text) + 1)
    if not 1 <= line < len(starts):
        return ()
    start, end = starts[line - 1], starts[line]
    if column is not None:
        start = min(start + max(column, 1) - 1, end - 1)
        end = start + 1
    spans = ((each, each.statement.span) for each in ledger.entries)
    return tuple(each for each, span in spans if span.start < end and start < max(span.end, span.start + 1))


def trace(ledger: Ledger, entry: Entry) -> Trace:
    """Follow the links of a statement through all that their sources retell. Safe on circles, linear in the records."""
    branches = tuple(_branch(number, link, entry) for number, link in enumerate(entry.links, start=1))
    below = _below([key for branch in branches for key in branch.retells], ledger.sources)
    sources = {key: _step(key, ledger.sources.get(key)) for key in below}
    counted = [each for each in branches if each.link.supports and not each.link.unseen]
    groups = _witnesses(counted, sources)
    common = CommonOrigins(ledger.sources)
    shared = [_shared([branches[number - 1] for number in group], common) for group in groups]
    lost = _lost(counted, sources)
    return Trace(ledger.brief.path, entry.statement, branches, sources, groups, tuple(shared), lost)


def _branch(number: int, link: Link, entry: Entry) -> Branch:
    retells = link_parents(link)
    ends: End = "" if retells else _end(link.source, link_tier(link))
    return Branch(number, link, link_tier(link), _state(link.source), is_primary(link, entry.statement), retells, ends)


def _step(key: str, source: Source | None) -> Step:
    if source is None:
        return Step(key, "", None, "not in the library", (), "unrecorded")
    tier = source_tier(source)
    title = source.work.field("title") if source.work else ""
    ends: End = "" if source.derives_from else _end(source, tier)
    return Step(key, title, tier, _state(source), source.derives_from, ends)


def _state(source: Source) -> State:
    if source.snapshot is not None:
        return "captured"
    if source.record is not None:
        return "attested" if source.record.attested else "not captured"
    return "in the library only" if source.work else "not in the library"


def _end(source: Source, tier: Tier | None) -> End:
    if source.record is not None and source.record.unknown_derivation and tier != "primary":
        return "untraced"
    if tier == "primary":
        return "primary"
    return "unsaid" if source.record is not None else "unrecorded"


def _below(keys: Iterable[str], sources: Mapping[str, Source]) -> tuple[str, ...]:
    """All sources reached from `keys` by derivation, these included, the nearest first."""
    found = dict.fromkeys(keys)
    queue = deque(found)
    while queue:
        source = sources.get(queue.popleft())
        for parent in source.derives_from if source else ():
            if parent not in found:
                found[parent] = None
                queue.append(parent)
    return tuple(found)


def _witnesses(branches: Sequence[Branch], sources: Mapping[str, Step]) -> tuple[tuple[int, ...], ...]:
    """The numbers of the branches, those in one group that share a source anywhere below, directly or by a third.

    Those are the connected parts of what lies below them: who reaches one end of a derivation reaches the other.
    """
    part: dict[str, str] = {}
    for key, step in sources.items():
        for parent in step.retells:
            _join(part, key, parent)
    for branch in branches:
        for parent in branch.retells[1:]:
            _join(part, branch.retells[0], parent)
    groups: dict[str, list[int]] = {}
    for branch in branches:
        first = branch.retells[0] if branch.retells else branch.link.source.key
        groups.setdefault(_part(part, first), []).append(branch.number)
    return tuple(tuple(numbers) for numbers in groups.values())


def _join(part: dict[str, str], one: str, other: str) -> None:
    part[_part(part, one)] = _part(part, other)


def _part(part: dict[str, str], key: str) -> str:
    """The source that stands for the part in which `key` is. Ways are halved in passing, so that none grows long."""
    while (up := part.get(key, key)) != key:
        part[key] = part.get(up, up)
        key = part[key]
    return key


def _shared(group: Sequence[Branch], common: CommonOrigins) -> str:
    keys = {key for branch in group for key in branch.retells or (branch.link.source.key,)}
    several = len({branch.link.source.key for branch in group}) > 1
    return (common.of(keys) or "") if several else ""


def _lost(branches: Sequence[Branch], sources: Mapping[str, Step]) -> tuple[int, ...]:
    """The numbers of the branches that lead to a source of which nothing says where it has it from."""
    above: dict[str, list[str]] = {}
    for key, step in sources.items():
        for parent in step.retells:
            above.setdefault(parent, []).append(key)
    lost = dict.fromkeys(key for key, step in sources.items() if step.ends not in ("", "primary"))
    queue = deque(lost)
    while queue:
        for key in above.get(queue.popleft(), ()):
            if key not in lost:
                lost[key] = None
                queue.append(key)
    return tuple(
        each.number
        for each in branches
        if (each.ends not in ("", "primary") and not each.primary) or any(key in lost for key in each.retells)
    )
