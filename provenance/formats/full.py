"""Findings with the line they stand in, what was seen beside them and what to do next: for people."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.formats.excerpt import excerpt, quote
from provenance.formats.headline import headline, level
from provenance.formats.paint import paint
from provenance.formats.show import Show
from provenance.formats.summary import summary
from provenance.formats.visible import visible
from provenance.model import Audit, Diagnostic, Place, Seen
from provenance.text.lines import position

_BEGINNING = 16  # characters by which two cuts of one passage are known
_GUTTER = 5  # room for the line numbers of all but the longest texts


def full(audit: Audit, show: Show) -> str:
    """All findings of `audit` with their surroundings, then what the run came to. Ends with a line end, or is empty."""
    blocks = ["\n".join(_finding(audit, each, show)) for each in audit.all_diagnostics]
    parts = [*blocks, "\n".join(summary(audit, show))]
    text = "\n\n".join(filter(None, parts))
    return f"{text}\n" if text else ""


def _finding(audit: Audit, finding: Diagnostic, show: Show) -> Iterator[str]:
    yield headline(audit, finding, colour=show.colour)
    yield from _source_line(audit, finding, show)
    for line in _beside(audit, finding, show):
        yield f"{' ' * (_GUTTER + 1)}{paint('=', 'gutter', on=show.colour)} {line}"


def _source_line(audit: Audit, finding: Diagnostic, show: Show) -> Iterator[str]:
    text = audit.texts.get(finding.place.path, "")
    shown = excerpt(text, finding.place.span)
    if not shown.shown.strip():
        return
    bar = paint("|", "gutter", on=show.colour)
    number = paint(f"{shown.line:>{_GUTTER}}", "gutter", on=show.colour)
    yield f"{number} {bar} {shown.shown}".rstrip()
    carets = paint("^" * shown.under, level(audit, finding), on=show.colour)
    yield f"{' ' * max(_GUTTER, len(str(shown.line)))} {bar} {' ' * shown.before}{carets}"


def _beside(audit: Audit, finding: Diagnostic, show: Show) -> Iterator[str]:
    for seen in finding.seen:
        yield _seen(audit, seen)
    if finding.next:
        yield f"{paint('next:', 'advice', on=show.colour)} {' · '.join(map(visible, finding.next))}"
    if finding.fix:
        yield f"{paint('fixable', 'advice', on=show.colour)} with --fix"
    card = audit.cards.get(finding.code)
    if show.verbose and card is not None:
        yield f"{visible(card.name)}: {visible(card.summary)}"


def _seen(audit: Audit, seen: Seen) -> str:
    if seen.place is None:
        return visible(seen.text)
    words = _words(audit, seen.place)
    at = _line(audit, seen.place)
    said = visible(seen.text)
    if said.strip('"“”…') == words.strip("…"):
        said = ""  # the words and nothing more, which the quotation shows with what is cut off
    elif not words or words.strip("…") in said or _begin_alike(said, words):
        return f"{at} {said}"
    if not words:
        return at
    return f'{at} "{words}": {said}' if said else f'{at} "{words}"'


def _begin_alike(said: str, words: str) -> bool:
    """Whether both are the same passage, too long for a line and cut in two ways."""
    beginning = words.strip("…")[:_BEGINNING]
    return len(beginning) == _BEGINNING and said.strip('"“”… ').startswith(beginning)


def _line(audit: Audit, place: Place) -> str:
    text = audit.texts.get(place.path, "")
    return f"{visible(place.path)}:{position(text, place.span.start).line}"


def _words(audit: Audit, place: Place) -> str:
    return quote(audit.texts.get(place.path, ""), place.span)
