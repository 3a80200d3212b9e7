"""Whether two texts that fold alike write the same numbers.

Folding drops what stands between digits, so that "1.3%" and "13%", "5–7" and "57" fold alike. A passage whose numbers
differ is another passage.
"""

from __future__ import annotations

import re
import unicodedata

from provenance.text.shapes import unshaped

_RAISED = re.compile("[¹²³⁰⁴-⁹]+")
_VULGAR = re.compile("[¼-¾⅐-⅞]")
_NUMBER = re.compile(r"(?P<before>[-+$£€¥~<>=±≈≤≥])?(?P<digits>\d+(?:[.,\" ]\d+)*)(?P<after>\s?[%‰°])?")
_DIGIT = re.compile("[0-9]")
_THOUSANDS = re.compile(r"\d{1,3}(?:([,\" ])\d{3})(?:\1\d{3})*(?:\.\d+)?")
_APART = re.compile(r"[,\" ]")
_PERCENT = re.compile(r"(?<=\d) ?(?:p ?e ?r ?c ?e ?n ?t|pct)", re.IGNORECASE)  # a scan has blanks anywhere
_BROKEN = re.compile(r"(?<=[^\W\d_])-\s*\n\s*(?=[^\W\d_])")
_MARKS = re.compile(
    r"~~|[*`]{1,3}(?![0-9])|(?<![0-9])[*`]{1,3}|(?<![^\W_])_{1,3}(?=[^\W_])|(?<=[^\W_])_{1,3}(?![^\W_])"
    r"|</?[A-Za-z][^<>\n]{0,100}>"
)
"""What Markdown and HTML set beside words to stress them or strike them out; "2*3" is no such thing."""


def same_numbers(one: str, other: str) -> bool:
    """Whether two texts have the same numbers in the same order, signs, currencies and percent signs included.

    Thousands marks make no difference ("1,300", "1 300", "1300"), nor do raised figures, which are notes.
    """
    return one == other or _numbers(one) == _numbers(other)


def _numbers(text: str) -> list[tuple[str, str, str]]:
    """The numbers of a text as they are written, each with the sign before and behind it."""
    if text.isascii() and not _DIGIT.search(text):
        return []
    text = _VULGAR.sub(lambda match: f" {match[0]}", _RAISED.sub("", _MARKS.sub("", text)))
    text = _BROKEN.sub("", unshaped(unicodedata.normalize("NFKC", text)))
    text = " ".join(text.split())  # a table has any number of blanks
    text = _PERCENT.sub("%", text)
    numbers: list[tuple[str, str, str]] = []
    for match in _NUMBER.finditer(text):
        before, after = match["before"] or "", (match["after"] or "").strip()
        if before == "-" and text[match.start() - 1 : match.start()].isalnum():
            before = ""  # a range or a compound
        parts = _parts(match["digits"])
        signs_before, signs_after = [before, *[""] * len(parts)], [*[""] * (len(parts) - 1), after]
        numbers += zip(signs_before, parts, signs_after, strict=False)
    return numbers


def _parts(digits: str) -> list[str]:
    """One number without its thousands marks; the numbers of a list that has lost its blanks."""
    if _THOUSANDS.fullmatch(digits):
        return [_APART.sub("", digits)]
    return _APART.split(digits)
