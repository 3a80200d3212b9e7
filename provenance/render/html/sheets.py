"""One sheet for each statement: what it says, its state, what was found, and every passage it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from provenance.lineage import CommonOrigins, chain, link_parents, link_tier
from provenance.model import Entry, Link, Passage, Place, Report, Span
from provenance.named import NamedTuple
from provenance.render import wording
from provenance.render.html import languages
from provenance.render.html.escape import line
from provenance.render.html.extract import Extract, extract, page_label
from provenance.render.html.findings import Finding, Lines
from provenance.render.html.labels import Label
from provenance.render.html.remarks import remarks, standing
from provenance.render.html.states import LOOKS, Look, State, state
from provenance.render.live import archive, live

_WORDS = 600  # characters of a statement that its sheet repeats


class Evidence(NamedTuple):
    """One link as a page shows it.

    `id` is that of the element. `extract` is None where no words can be shown, `same` the id of the evidence whose
    surroundings are those of this one too. `hint` says that the words shown are only the nearest that the source has.
    `language` is that of the source, where it is not that of the page's own words. `remarks` say what a reader must
    know of it: each a few words, and whether they are a warning.
    """

    id: str
    key: str
    source: int
    label: str
    locator: str
    tier: str
    supports: bool
    page: str
    where: str
    captured: str
    live: str
    archived: str
    language: str
    remarks: tuple[tuple[str, bool], ...]
    chain: tuple[str, ...]
    extract: Extract | None
    same: str = ""
    speaker: str = ""
    translation: str = ""
    translator: str = ""
    hint: bool = False


class Sheet(NamedTuple):
    """What a page shows of one statement. `number` is its place in the brief, from 1; `line` that in the draft."""

    number: int
    text: str
    line: int
    kind: str
    state: State
    look: Look
    owes: bool
    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    unkeyed: bool

    @property
    def level(self) -> str:
        """The gravest level of its findings; empty when nothing was found."""
        levels = {each.level for each in self.findings}
        return "error" if "error" in levels else "warning" if levels else ""

    @property
    def shows(self) -> bool:
        """Whether there is anything to show beside the statement."""
        return self.state != "silent" or bool(self.findings or self.waived or self.evidence)


class Sheets:
    """Makes the sheets of a report. `numbers` are those of the sources in the closing list, by key."""

    def __init__(self, report: Report, names: Mapping[str, Label], numbers: Mapping[str, int], lines: Lines) -> None:
        self._report, self._names, self._numbers, self._lines = report, names, numbers, lines
        self._origins = CommonOrigins(report.ledger.sources)
        self._first: dict[tuple[str, Place], str] = {}
        self.anchors: dict[Span, str] = {}

    def all(self, findings: Sequence[Finding]) -> tuple[Sheet, ...]:
        """A sheet for each statement of the brief, in its order.

        Afterwards `anchors` has the id of the evidence to which each citation leads, by the range of its key.
        """
        by_statement: dict[int, list[Finding]] = {}
        for each in findings:
            by_statement.setdefault(each.statement, []).append(each)
        ledger = self._report.ledger
        own = {
            citation.key_span: number
            for number, entry in enumerate(ledger.entries)
            for citation in entry.statement.citations
        }
        return tuple(
            self._sheet(number, entry, by_statement.get(number, []), own) for number, entry in enumerate(ledger.entries)
        )

    def _sheet(self, number: int, entry: Entry, found: Sequence[Finding], own: Mapping[Span, int]) -> Sheet:
        counted = tuple(each for each in found if each.waiver is None)
        waived = tuple(each for each in found if each.waiver is not None)
        statement = entry.statement
        evidence = []
        for at, link in enumerate(entry.links, 1):
            shown = self._evidence(f"p{number + 1}-{at}", link)
            evidence.append(shown)
            if own.get(link.citation.key_span, number) == number:
                self.anchors.setdefault(link.citation.key_span, shown.id)
        what = state(entry, [each.code for each in counted], bool(waived), self._origins)
        return Sheet(
            number=number + 1,
            text=line(statement.text, _WORDS),
            line=self._lines.line(self._report.ledger.brief.path, statement.span.start),
            kind=statement.kind,
            state=what,
            look=LOOKS[what],
            owes=statement.owes_evidence,
            findings=counted,
            waived=waived,
            evidence=tuple(evidence),
            unkeyed=bool(statement.unkeyed),
        )

    def _evidence(self, id_: str, link: Link) -> Evidence:
        source, passage = link.source, link.passage
        record = source.record
        named = _named(link)
        same = self._first.setdefault((source.key, named.place), id_) if named else id_
        recorded = passage.recorded if passage else None
        translation = recorded.translation if recorded else None
        shown = extract(named) if named and named.text.strip() else None
        if shown and same != id_:
            shown = shown._replace(before=(), after=())
        return Evidence(
            id=id_,
            key=source.key,
            source=self._numbers.get(source.key, 0),
            label=self._names[source.key].both if source.key in self._names else source.key,
            locator=wording.locator(link.citation.locator) if link.citation.locator else "",
            tier=link_tier(link) or "",
            supports=link.supports,
            page=page_label(source, named.place.span.start) if named and not named.attested else "",
            where=self._lines.where(named.place if named else None),
            captured=record.capture.captured if record and source.snapshot else "",
            live=live(source, named),
            archived=archive(source),
            language=languages.marked(record.language) if record else "",
            remarks=tuple(remarks(link)),
            chain=tuple(self._chain(link)),
            extract=shown,
            same=same if same != id_ else "",
            speaker=recorded.speaker if recorded else "",
            translation=line(translation.text, _WORDS) if translation else "",
            translator=translation.by if translation else "",
            hint=passage is None and named is not None,
        )

    def _chain(self, link: Link) -> Iterator[str]:
        """What the passage retells, what that retells, and so on down to the primary."""
        sources = self._report.ledger.sources
        for key in chain(link_parents(link), sources):
            label = self._names[key].both if key in self._names else key
            yield f"{label} ({standing(sources.get(key))})"


def _named(link: Link) -> Passage | None:
    """The passage that a link leads to, where it is less than a whole source; otherwise the words most like it."""
    passage = link.passage
    if passage is None and link.nearest is not None:
        start, end = link.nearest.span
        return Passage(link.source, "quotation", link.nearest, link.source.text[start:end])
    closed = link.source.record is not None and link.source.record.keep in ("private", "none")
    coarse = passage is not None and (passage.reach == "whole" or (passage.reach == "part" and closed))
    return None if coarse else passage
