"""The first line of a finding: where, what, how grave."""

from __future__ import annotations

from provenance.formats.paint import paint
from provenance.formats.visible import visible
from provenance.model import Audit, Diagnostic, Level, Place
from provenance.text.lines import position


def level(audit: Audit, finding: Diagnostic) -> Level:
    """How grave a finding is: what the check decided, otherwise what its rule's card says."""
    if finding.level is not None:
        return finding.level
    card = audit.cards.get(finding.code)
    return "warning" if card is not None and card.level.startswith("warning") else "error"


def where(audit: Audit, place: Place) -> str:
    """`path:line:column`, from 1, safe to print; the first character of a text that could not be read."""
    at = position(audit.texts.get(place.path, ""), place.span.start)
    return f"{visible(place.path)}:{at.line}:{at.column}"


def headline(audit: Audit, finding: Diagnostic, *, colour: bool, mark: str = "") -> str:
    """`path:line:column: CODE message`; a warning says that it is one. `mark` is put after the code."""
    grave = level(audit, finding)
    code = paint(visible(finding.code), grave, on=colour)
    word = paint("warning:", "warning", on=colour) if grave == "warning" else ""
    said = [code, mark, word, visible(finding.message)]
    return f"{paint(where(audit, finding.place), 'path', on=colour)}: {' '.join(part for part in said if part)}"
