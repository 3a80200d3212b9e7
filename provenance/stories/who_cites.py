"""Which statements lean on a source, directly or through what retells it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from provenance.lineage import link_parents
from provenance.model import Ledger, Link, Place, Source, Statement
from provenance.named import NamedTuple


class Leaning(NamedTuple):
    """One link that leads to the source asked for.

    `path` is the brief, `statement` the statement that the link serves, None for one that serves none; `place` is where
    the statement stands, or the citation. `way` are the keys from the source cited to the one asked for, both included:
    one key for a direct citation. `surely` is False where a passage was asked for, and all that is known is that the
    source as a whole is cited or retold.
    """

    path: str
    place: Place
    statement: Statement | None
    link: Link
    way: tuple[str, ...]
    surely: bool = True


def who_cites(ledgers: Iterable[Ledger], key: str, span: str = "") -> tuple[Leaning, ...]:
    """What leans on the source `key`, or on its passage `span`, in the order of the briefs; direct citations first.

    A passage is leant on by citations that name it and by those whose words or pages overlap with it. Records say what
    a source retells, not which passage of it, so that what comes through a retelling is never sure for a passage.
    """
    found = [each for ledger in ledgers for each in _in_brief(ledger, key, span)]
    return tuple(sorted(found, key=lambda each: (len(each.way) > 1, not each.surely, each.place, each.link.place)))


def _in_brief(ledger: Ledger, key: str, span: str) -> Iterator[Leaning]:
    downwards = _towards(key, ledger.sources)
    passage = _passage(ledger, key, span) if span else None
    seen: set[tuple[Place, Place]] = set()
    stating = [entry for entry in ledger.entries if entry.statement.kind != "signpost"]
    served = {link.place for entry in stating for link in entry.links}
    serving = ((entry, link) for entry in stating for link in entry.links)
    for entry, link in (*serving, *((None, link) for link in ledger.links if link.place not in served)):
        way = _way(link, key, downwards)
        if not way:
            continue
        sure = not span or (len(way) == 1 and _leans(link, span, passage))
        if span and len(way) == 1 and not sure and not _is_open(link):
            continue
        place = ledger.brief.place(entry.statement.span) if entry else link.place
        if (place, link.place) not in seen:
            seen.add((place, link.place))
            yield Leaning(ledger.brief.path, place, entry.statement if entry else None, link, way, sure)


def _way(link: Link, key: str, downwards: Mapping[str, str]) -> tuple[str, ...]:
    """The shortest way from the source of a link to `key`; empty when there is none."""
    if link.source.key == key:
        return (key,)
    ways = [_down(parent, key, downwards) for parent in link_parents(link) if parent == key or parent in downwards]
    return (link.source.key, *min(ways, key=lambda way: (len(way), way))) if ways else ()


def _down(start: str, key: str, downwards: Mapping[str, str]) -> tuple[str, ...]:
    way = [start]
    while way[-1] != key:
        way.append(downwards[way[-1]])
    return tuple(way)


def _towards(key: str, sources: Mapping[str, Source]) -> Mapping[str, str]:
    """For every source that comes from `key`, the next one on its shortest way there. Safe on circles."""
    children: dict[str, list[str]] = {}
    for each in sorted(sources):
        for parent in sources[each].derives_from:
            children.setdefault(parent, []).append(each)
    found: dict[str, str] = {}
    queue = deque([key])
    while queue:
        at = queue.popleft()
        for child in children.get(at, ()):
            if child not in found and child != key:
                found[child] = at
                queue.append(child)
    return found


def _passage(ledger: Ledger, key: str, span: str) -> Place | None:
    """Where the passage `span` of a source stands, as one of the links of the brief found it."""
    named = (link.passage for link in ledger.links if link.source.key == key and link.target == span)
    return next((each.place for each in named if each and each.recorded and each.recorded.name == span), None)


def _leans(link: Link, span: str, passage: Place | None) -> bool:
    if link.citation.names:
        return link.target == span
    found = link.passage
    if found is None or passage is None or found.reach == "whole":
        return False
    return found.place.path == passage.path and found.place.span.overlaps(passage.span)


def _is_open(link: Link) -> bool:
    """Whether a citation may mean any passage of its source."""
    return not link.citation.names and (link.passage is None or link.passage.reach == "whole")
