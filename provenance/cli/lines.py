"""A place in a brief as users name it: BRIEF:LINE or BRIEF:LINE:COLUMN, both counted from 1."""

from __future__ import annotations

import re

from provenance.formats.visible import visible
from provenance.model import Entry, Ledger
from provenance.named import NamedTuple
from provenance.project import Project, ProjectError
from provenance.stories.trace import statements_at
from provenance.text.lines import position

_PLACE = re.compile(r"(?P<brief>.+?):(?P<line>[0-9]{1,9})(?::(?P<column>[0-9]{1,9}))?", re.DOTALL)


class Line(NamedTuple):
    """A line of a brief, or one column of it."""

    brief: str
    line: int
    column: int | None

    @property
    def shown(self) -> str:
        return f"line {self.line}" if self.column is None else f"column {self.column} of line {self.line}"


def line_of(written: str) -> Line | None:
    """The line that `written` names, None where it names none."""
    found = _PLACE.fullmatch(written)
    if found is None:
        return None
    return Line(found["brief"], int(found["line"]), int(found["column"]) if found["column"] else None)


def ledger_of(project: Project, brief: str) -> Ledger:
    """The ledger of the one brief that `brief` means. Raises ProjectError where it means none, or several."""
    chosen, notes = project.chosen([brief])
    if len(chosen) != 1:
        raise ProjectError("; ".join(notes) or f"{visible(brief)} is a folder; name one brief")
    return project.ledger(chosen[0])


def entries_on(ledger: Ledger, line: Line) -> tuple[Entry, ...]:
    """The statements on the line. Raises ProjectError where there is none, naming the nearest."""
    entries = statements_at(ledger, line.line, line.column)
    if not entries:
        raise ProjectError(_nothing(ledger, line))
    return entries


def _nothing(ledger: Ledger, asked: Line) -> str:
    text, path = ledger.brief.text, visible(ledger.brief.path)
    lines = text.count("\n") + (not text.endswith("\n") and bool(text))
    if not 1 <= asked.line <= max(lines, 1):
        return f"{path} has {lines} line{'' if lines == 1 else 's'}, and no line {asked.line}"
    starts = [position(text, each.statement.span.start).line for each in ledger.entries]
    if not starts:
        return f"{path} states nothing that could be looked at"
    near = min(starts, key=lambda each: (abs(each - asked.line), each))
    return f"no statement of {path} stands on {asked.shown}; the nearest begins on line {near}"
