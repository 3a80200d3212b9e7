"""A word diff on one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.text.collation.outcome import Difference
from provenance.text.span import Span

_AROUND = 30  # characters shown on each side of a difference
_LONGEST = 100  # characters shown of what differs
_MOST = 4  # differences


def shown(quoted: str, original: str, differences: Sequence[Difference]) -> str:
    """The quoted words with what differs from the original, as `raised the [-tax-] {+rebate+} to`.

    What is in `[-…-]` stands only in the quotation, what is in `{+…+}` only in the original. Words far from any
    difference are left out.
    """
    parts: list[str] = []
    at = 0
    for difference in differences[:_MOST]:
        parts.append(_between(quoted, at, difference.quoted.start, opens=at == 0))
        parts += _marked(quoted, original, difference)
        at = difference.quoted.end
    rest = quoted[at:]
    parts.append("…" if len(differences) > _MOST else _head(rest))
    return _tidy(" ".join(part for part in map(str.strip, parts) if part))


def _marked(quoted: str, original: str, difference: Difference) -> Iterator[str]:
    for text, span, marks in ((quoted, difference.quoted, ("[-", "-]")), (original, difference.original, ("{+", "+}"))):
        if span.length:
            yield f"{marks[0]}{_cut(text, span)}{marks[1]}"


def _cut(text: str, span: Span) -> str:
    words = " ".join(text[span.start : min(span.end, span.start + 4 * _LONGEST)].split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def _between(text: str, start: int, end: int, *, opens: bool) -> str:
    words = " ".join(text[start:end].split())
    if opens:
        return words if len(words) <= _AROUND else f"… {_tail(words)}"
    return words if len(words) <= 2 * _AROUND else f"{_head(words)} {_tail(words)}"


def _head(text: str) -> str:
    words = " ".join(text.split())
    if len(words) <= _AROUND:
        return words
    return f"{words[:_AROUND].rpartition(' ')[0] or words[:_AROUND]} …"


def _tail(words: str) -> str:
    return words[-_AROUND:].partition(" ")[2] or words[-_AROUND:]


def _tidy(line: str) -> str:
    for stop in (" ,", " .", " ;", " :"):
        line = line.replace(stop, stop[1:])
    return line.replace("… …", "…")
