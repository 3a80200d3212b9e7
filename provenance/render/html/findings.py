"""Findings as a page shows them, and the statements that they concern."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from provenance.model import Brief, Diagnostic, Place, Report, Source, Span
from provenance.named import NamedTuple
from provenance.render.html.escape import line
from provenance.render.html.owners import NOBODY, Owners
from provenance.render.options import Options
from provenance.text.lines import position

_MOST = 400  # characters of a message or a line beside it
_EXPLAIN = "provenance explain "


class Shown(NamedTuple):
    """A line beside a finding, and where to look, as `path:line`."""

    text: str
    where: str = ""


class Step(NamedTuple):
    """What to do next; `command` where it is to be typed."""

    text: str
    command: bool = False


class Finding(NamedTuple):
    """One finding. `statement` is the number of the statement that it concerns, -1 for none.

    `waiver` is the author's reason for leaving it be; such a finding counts for nothing. `known` says whether the page
    explains the rule, `here` whether it is found in the brief itself, and not in a record or a library.
    """

    code: str
    name: str
    level: str
    message: str
    summary: str
    where: str
    seen: tuple[Shown, ...]
    then: tuple[Step, ...]
    statement: int
    span: Span
    waiver: str | None = None
    known: bool = False
    here: bool = True


class Lines:
    """Places as `path:line`, lines counted from 1; only the path where the text is not at hand."""

    def __init__(self, brief: Brief, sources: Mapping[str, Source]) -> None:
        self.path = brief.path
        self._keys = sources.keys()
        snapshots = (source.snapshot for source in sources.values())
        self._texts = {each.path: each.text for each in snapshots if each} | {brief.path: brief.text}

    def where(self, place: Place | None) -> str:
        if place is None:
            return ""
        if place.path not in self._texts or not place.span.end:
            return place.path
        return f"{place.path}:{self.line(place.path, place.span.start)}"

    def sentence(self, said: str) -> str:
        """A message with a capital at its head, unless it begins with the key of a source, which has none."""
        return said if said.partition(" ")[0].rstrip(",:") in self._keys else said[:1].upper() + said[1:]

    def line(self, path: str, offset: int) -> int:
        return position(self._texts[path], offset).line


def findings(report: Report, options: Options, lines: Lines) -> tuple[Finding, ...]:
    """All findings of a report, the waived ones too, each with the number of its statement."""
    brief = report.ledger.brief
    numbers = {statement.id: number for number, statement in enumerate(brief.statements)}
    owners = Owners([statement.span for statement in brief.statements])

    def shown(found: Sequence[Diagnostic], waived: bool) -> Iterator[Finding]:
        for each in found:
            number = numbers.get(each.statement or "", NOBODY)
            here = each.place.path == brief.path
            if number == NOBODY and here and each.place.span.length:
                number = owners.at(each.place.span.start)
            yield _finding(each, options, lines, number, waived)

    return (*shown(report.diagnostics, False), *shown(report.waived, True))


def _finding(found: Diagnostic, options: Options, lines: Lines, number: int, waived: bool) -> Finding:
    card = options.cards.get(found.code)
    return Finding(
        code=found.code,
        name=card.name if card else "",
        level=found.level or "error",
        message=lines.sentence(line(found.message, _MOST)),
        summary=card.summary if card else "",
        where=lines.where(found.place),
        seen=tuple(Shown(line(each.text, _MOST), lines.where(each.place)) for each in found.seen),
        then=tuple(_steps(found.next)),
        statement=number,
        span=found.place.span if found.place.path == lines.path else Span(0, 0),
        waiver=(found.waiver or "") if waived else None,
        known=found.code in options.pages,
        here=found.place.path == lines.path,
    )


def _steps(said: Sequence[str]) -> Iterator[Step]:
    """The next steps, without the one that leads to the rule's page, which this page carries."""
    for each in said:
        if not each.startswith(_EXPLAIN):
            yield Step(line(each, _MOST), each.startswith("provenance "))
