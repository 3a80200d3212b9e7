"""How findings speak: lists of keys, excerpts, the nearest name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from provenance.model import Source

_EXCERPT = 90
_CUT = '" … "'
_MARKS = ("“", "„", "«", "»", '"', "‘")


def listed(names: Sequence[str]) -> str:
    """The names as a list in a sentence: `a`, `a and b`, `a, b and c`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def excerpt(text: str, limit: int = _EXCERPT) -> str:
    """The text on one line in quotation marks, cut between two words when it is longer than `limit` characters.

    What is left out is marked outside of the quotation marks: an ellipsis within them is the author's own.
    """
    line = " ".join(text[: 4 * limit].split()) if len(text) <= 4 * limit else " ".join(_ends(text, 2 * limit).split())
    if len(line) > limit:
        line = f"{_opening(line, limit // 2)}{_CUT}{_closing(line, limit // 2)}"
    return f'"{line}"'


def _opening(line: str, length: int) -> str:
    """The first words of a line, at most so many characters; a word longer than half of that is cut."""
    at = line.rfind(" ", length // 2, length + 1)
    return line[: at if at > 0 else length].rstrip()


def _closing(line: str, length: int) -> str:
    first = len(line) - length
    at = line.find(" ", first - 1, first + length // 2)
    return line[at if at >= 0 else first :].lstrip()


def excerpt_at(text: str, at: int, limit: int = _EXCERPT) -> str:
    """The words around the offset `at` of a text, on one line in quotation marks, cut where a word ends."""
    start, end = max(0, at - limit // 2), min(len(text), at + limit // 2)
    start, end = max(0, min(start, end - limit)), min(len(text), max(end, start + limit))
    start = text.find(" ", start, at) + 1 if start and " " in text[start:at] else start
    end = text.rfind(" ", at, end) if end < len(text) and " " in text[at:end] else end
    line = " ".join(text[start:end].split())
    return f'"{"… " if text[:start].strip() else ""}{line}{" …" if text[end:].strip() else ""}"'


def quoted(words: str) -> str:
    """The words of a draft in quotation marks, unless they bring their own."""
    shown = excerpt(words)
    return shown[1:-1].replace(_CUT, " … ") if shown[1:2] in _MARKS else shown


def _ends(text: str, length: int) -> str:
    return f"{text[:length]} {text[-length:]}"


def nearest(name: str, known: Iterable[str]) -> str:
    """The one of `known` that is most like `name`, or an empty string when none is much like it."""
    from difflib import get_close_matches  # noqa: PLC0415 - for what is wrong only

    close = get_close_matches(name, sorted(known), n=1, cutoff=0.7)
    return close[0] if close else ""


def standing(source: Source) -> str:
    """What is known of a source, in a few words: its tier, and whether its text is captured."""
    record = source.record
    if record is None and source.snapshot is None:
        return "in the library only" if source.work else "no record, not in the library"
    tier = source.tier or "tier unknown"
    if source.snapshot:
        return f"{tier}, captured"
    if record and record.attested:
        return f"{tier}, attested"
    return f"{tier}, private" if record and record.vouched else f"{tier}, not captured"


def cite_itself(key: str) -> str:
    """The advice to cite a passage of a source instead of what retells it."""
    return f"cite the passage in {key} itself: [@{key}{{#span}}]"
