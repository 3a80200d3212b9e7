"""The grammar of BibTeX as Pandoc reads it: heads of blocks, names, values.

A brace right after a backslash does not count as a brace, to Pandoc as to bibtexparser. A line that begins with
`@word{` begins a new block, whatever stands open before it: that is how one missing brace does not cost the rest of
the library. No pattern here gives back what it has taken (possessive quantifiers), so that none can run away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal

from provenance.named import NamedTuple
from provenance.text.span import Span

_HEAD_AT_LINE = re.compile(r"\n[^\S\n]*+(@\w*+[ \t]*+[{(])")
HEAD = re.compile(r"@(\w*+)[ \t]*+([{(])")

NAME = r"""[^\s\d"#%'(),={}\\@][^\s"#%'(),={}\\@]*+"""

_NESTING_READ_AT_ONCE = 4
"""Braces deeper than this are matched one by one: slower, and just as right."""


def _braced(nesting: int) -> str:
    flat = r"[^{}\\]*+"
    pattern = rf"\{{{flat}(?:\\[{{}}]?{flat})*+\}}"
    for _ in range(nesting - 1):
        pattern = rf"\{{{flat}(?:(?:\\[{{}}]?|{pattern}){flat})*+\}}"
    return pattern


BRACED = _braced(_NESTING_READ_AT_ONCE)

KEY = re.compile(r"""\s*+((?:[^\s,{}="\\]|\\(?![,{}="]))*+)\s*+""")
KEY_WITH_BLANKS = re.compile(r"""\s*+((?:[^,{}="\\\n]|\\(?![,{}="]))*+)(?=,)""")
FIELD = re.compile(rf""",\s*+({NAME})\s*+=\s*+(?:{BRACED}|[0-9]++|"[^"{{}}\\]*+")\s*+(?=[,}})])""")
"""The common field, taken in one go: a comma, a name, one value without `#`, up to the next comma or the end."""

FIELD_START = re.compile(rf"({NAME})\s*+=")
MACRO_START = re.compile(rf"\s*+({NAME})\s*+=")
LINE = re.compile(r"[^\r\n]*+")
BLANK = re.compile(r"(?:\s++|%[^\n]*+)*+")
"""White space and comments: Pandoc skips `%` to the end of the line between blocks and between fields."""

FIELDS = re.compile(rf"""(,\s*+({NAME})\s*+=\s*+(?:{BRACED}|[0-9]++|"[^"{{}}\\]*+"|({NAME}))\s*+)(?=[,}}])""")
"""The same for a whole entry at once: the field, its name, its value where that is a bare word."""

ENTRY_END = re.compile(r",?+\s*+\}\s*+")

_PLAIN_NAME = "[A-Za-z][A-Za-z0-9_:-]*+"
_PLAIN_VALUE = rf'(?:{BRACED}|[0-9]++|"[^"{{}}\\]*+"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))'

EXPORTED = re.compile(
    rf"""@([A-Za-z]++)\{{([^\s,{{}}="\\%#]++)((?:,\r?+\n[ \t]*+{_PLAIN_NAME}[ \t]*+=[ \t]*+{_PLAIN_VALUE}\s*+)++)"""
    r",?+\s*+\}[^\S\n]*+(?:\n\s*+(?=@\w*+[ \t]*+[{(])|\s*+\Z)"
)
"""An entry with each field on a line of its own, up to the next block that begins a line, or to the end."""

NAMES = re.compile(rf"\n[ \t]*+({_PLAIN_NAME})[ \t]*+=")
"""The names of the fields of such an entry, and whatever looks like one at the beginning of a line in a value."""

_PIECE = re.compile(rf'(?P<braced>\{{)|(?P<quoted>")|(?P<number>[0-9]++)|(?P<name>{NAME})')
_BRACE = re.compile(r"(?<!\\)[{}]")
_BRACE_OR_QUOTE = re.compile(r'(?<!\\)[{}"]')

Kind = Literal["braced", "quoted", "number", "name"]

MONTHS: Mapping[str, str] = {
    "jan": "January",
    "feb": "February",
    "mar": "March",
    "apr": "April",
    "may": "May",
    "jun": "June",
    "jul": "July",
    "aug": "August",
    "sep": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
}
"""The abbreviations every BibTeX style defines."""


class Piece(NamedTuple):
    """One operand of a value: its range with its delimiters."""

    kind: Kind
    start: int
    end: int


class Value(NamedTuple):
    """A value: its pieces, joined by `#`. `end` is where it ends or, when `whole` is false, where it goes wrong."""

    pieces: tuple[Piece, ...]
    end: int
    whole: bool


def heads_at_lines(text: str) -> list[Span]:
    """The heads of blocks that begin a line, from the `@` to the opening brace."""
    found = _HEAD_AT_LINE.finditer("\n" + text)  # the first line, too, then begins with a line feed
    return [Span(match.start(1) - 1, match.end() - 1) for match in found]


def value(text: str, at: int, limit: int) -> Value:
    """The value that begins at `at`, read no further than `limit`."""
    pieces: list[Piece] = []
    while True:
        match = _PIECE.match(text, at, limit)
        if match is None:
            return Value(tuple(pieces), at, whole=False)
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        end = _piece_end(text, match, limit)
        if end < 0:
            return Value(tuple(pieces), at, whole=False)
        pieces.append(Piece(kind, at, end))
        after = blank(text, end, limit)
        if not text.startswith("#", after, limit):
            return Value(tuple(pieces), end, whole=True)
        at = blank(text, after + 1, limit)


def _piece_end(text: str, match: re.Match[str], limit: int) -> int:
    if match.lastgroup == "braced":
        return closing_brace(text, match.start(), limit)
    if match.lastgroup == "quoted":
        return _closing_quote(text, match.start(), limit)
    return match.end()


def closing_brace(text: str, at: int, limit: int) -> int:
    """The offset after the brace that closes the one at `at`, or -1."""
    depth = 0
    for brace in _BRACE.finditer(text, at, limit):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return -1


def _closing_quote(text: str, at: int, limit: int) -> int:
    depth = 0
    for mark in _BRACE_OR_QUOTE.finditer(text, at + 1, limit):
        if mark[0] == '"':
            if depth == 0:
                return mark.end()
        else:
            depth += 1 if mark[0] == "{" else -1
            if depth < 0:
                return -1
    return -1


def blank(text: str, at: int, limit: int) -> int:
    """Where white space and comments that begin at `at` end."""
    match = BLANK.match(text, at, limit)
    return match.end() if match else at


def written(text: str, read: Value, expand: Callable[[str], str], longest: int) -> str:
    """The text of a value: delimiters off, names expanded by `expand`, pieces joined. LaTeX is left as it is.

    Once the text is longer than `longest`, no further piece is added.
    """
    parts: list[str] = []
    length = 0
    for piece in read.pieces:
        part = text[piece.start : piece.end]
        if piece.kind == "name":
            part = expand(part)
        elif piece.kind != "number":
            part = part[1:-1]
        parts.append(part)
        length += len(part)
        if length > longest:
            break
    return "".join(parts)
