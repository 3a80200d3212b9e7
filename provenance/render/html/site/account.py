"""What the list of briefs keeps of one brief: words and numbers, nothing of its text or its ledger."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from provenance.lineage import Coverage, is_primary, link_parents, link_tier
from provenance.model import Entry, Ledger, Report, Waiver
from provenance.named import NamedTuple
from provenance.render.html import languages
from provenance.render.html.bar import Share
from provenance.render.html.escape import line
from provenance.render.html.findings import Lines
from provenance.render.html.page import Counts, Page

_MOST = 300  # characters of a reason

_RETELLING = ("secondary", "tertiary")


class Leaning(NamedTuple):
    """The statements, by their numbers, that rest on a source which retells: all, and those with nothing primary."""

    all: tuple[int, ...]
    alone: tuple[int, ...]


class Ending(NamedTuple):
    """A waiver that has a last day (ISO 8601). `over`: the day of the check is later. `line` is that of the draft."""

    until: str
    over: bool
    names: tuple[str, ...]
    reason: str
    line: int


class Account(NamedTuple):
    """One brief. `page` is the file name of its page; empty where the brief could not be read, and `unread` says why.

    `language` is that of the brief, where it is not that of the list.
    `counts` has the findings in the brief itself, those in records and libraries left out.
    `cited` has, by key, the numbers of the statements that cite a source, none for a citation that serves no statement;
    `through`, for each source that those retell, the one cited that leads there on the shortest way. `lost` has the
    statements that cite a passage which is no longer there.
    """

    path: str
    page: str
    title: str
    language: str
    stage: str
    counts: Counts
    waived: int
    coverage: Coverage
    bar: tuple[Share, ...]
    unread: tuple[str, ...]
    cited: Mapping[str, tuple[int, ...]]
    through: Mapping[str, str]
    leaning: Mapping[str, Leaning]
    lost: Mapping[str, tuple[int, ...]]
    endings: tuple[Ending, ...]


def account(report: Report, page: Page, name: str) -> Account:
    """The account of the brief of `report`, whose page is called `name`."""
    ledger = report.ledger
    brief = ledger.brief
    return Account(
        path=brief.path,
        page=name,
        title=page.title,
        language=languages.marked(brief.front.language),
        stage=brief.front.stage,
        counts=_own(page),
        waived=len(report.waived),
        coverage=page.coverage,
        bar=page.bar,
        unread=tuple(line(each.message, _MOST) for each in ledger.findings if each.code == "PRV901"),
        cited=_cited(ledger),
        through=_through(ledger),
        leaning=_leaning(ledger),
        lost=_lost(ledger),
        endings=tuple(_endings(ledger)),
    )


def _own(page: Page) -> Counts:
    errors = sum(each.level == "error" for each in page.outside)
    warnings = len(page.outside) - errors
    return Counts(page.counts.errors - errors, page.counts.warnings - warnings, page.counts.statements)


def _cited(ledger: Ledger) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, dict[int, None]] = {link.source.key: {} for link in ledger.links}
    for number, entry in enumerate(ledger.entries, 1):
        for link in entry.links:
            found.setdefault(link.source.key, {})[number] = None
    return {key: tuple(numbers) for key, numbers in found.items()}


def _through(ledger: Ledger) -> Mapping[str, str]:
    """What is retold by what the brief cites, each with the source cited that leads there. Every source once."""
    links = (*ledger.links, *(link for entry in ledger.entries for link in entry.links))
    roots: dict[str, str] = {}
    for cited, parents in sorted({(link.source.key, link_parents(link)) for link in links}):
        for parent in parents:
            roots.setdefault(parent, cited)
    queue = deque(roots)
    while queue:
        key = queue.popleft()
        source = ledger.sources.get(key)
        for parent in source.derives_from if source else ():
            if parent not in roots:
                roots[parent] = roots[key]
                queue.append(parent)
    return {key: cited for key, cited in roots.items() if key != cited}


def _leaning(ledger: Ledger) -> Mapping[str, Leaning]:
    found: dict[str, tuple[list[int], list[int]]] = {}
    for number, entry in enumerate(ledger.entries, 1):
        keys = _retellings(entry) if entry.statement.owes_evidence else set()
        alone = bool(keys) and not any(is_primary(link, entry.statement) for link in entry.support)
        for key in keys:
            every, only = found.setdefault(key, ([], []))
            every.append(number)
            if alone:
                only.append(number)
    return {key: Leaning(tuple(every), tuple(only)) for key, (every, only) in found.items()}


def _retellings(entry: Entry) -> set[str]:
    """The sources whose passages a statement rests on as one rests on a retelling."""
    return {
        link.source.key
        for link in entry.support
        if link.passage and link_tier(link) in _RETELLING and not is_primary(link, entry.statement)
    }


def _lost(ledger: Ledger) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, dict[int, None]] = {}
    for number, entry in enumerate(ledger.entries, 1):
        for link in entry.links:
            if link.problem == "span-lost":
                found.setdefault(link.source.key, {})[number] = None
    return {key: tuple(numbers) for key, numbers in found.items()}


def _endings(ledger: Ledger) -> Iterator[Ending]:
    brief = ledger.brief
    lines = Lines(brief, {})

    def ending(waiver: Waiver) -> Ending:
        over = bool(ledger.today) and ledger.today > waiver.until
        names = tuple(line(each.name, _MOST) for each in waiver.names)
        return Ending(waiver.until, over, names, line(waiver.reason, _MOST), lines.line(brief.path, waiver.span.start))

    yield from (ending(each) for each in brief.waivers if each.until)
