"""What of a draft is not read, and that it is said so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from provenance.draft.line_ends import LineEnds
from provenance.draft.undone_tables import Undone
from provenance.model import Brief, Diagnostic, Place
from provenance.text.span import Span

if TYPE_CHECKING:
    from markdown_it.token import Token

LARGEST = 5_000_000
"""Bytes. A larger draft is refused."""

_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.DOTALL | re.IGNORECASE
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_WIDE = 3  # a text is taken for UTF-16 when more than a third of it are NULs
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_OTHER_KINDS = {
    b"PK\x03\x04": "a Word file or another archive",
    b"%PDF-": "a PDF",
    b"{\\rtf": "a file in Rich Text Format",
}
_LOOKS = "these lines look like a table but are"
_BEYOND = "give each cell a head; a pipe within a cell is written \\|"
_IN_HTML = ("text in HTML is not read", "write it in Markdown")
_BEHIND = (
    "a comment begins this line, and the rest of it is not read",
    "join the comment to the end of the line before, or give it a line of its own with a blank line on either side",
)
_UNCLOSED = re.compile(r"---[ \t]*\n(?=[a-z][\w-]{0,40}:(?:[ \t]|\n))")


def unread_tables(brief: Brief, ends: LineEnds, tables: Iterable[Sequence[int]]) -> Iterator[Diagnostic]:
    """PRV905 for every table that is drawn without pipes, given by its lines."""
    for lines in tables:
        place = _block(brief, ends, lines)
        yield Diagnostic("PRV905", "a table without pipes is not read", place, next=("write its rows as | a | b |",))


def undone(brief: Brief, ends: LineEnds, tables: Iterable[Undone]) -> Iterator[Diagnostic]:
    """PRV905 for lines that look like a table and are none."""
    for lines, why, then, _ in tables:
        what = "this line looks like the row of a table but is" if lines.end - lines.start == 1 else _LOOKS
        place = _block(brief, ends, lines)
        yield Diagnostic("PRV905", f"{what} not read as one: {why}", place, next=(then,))


def unread_cells(brief: Brief, cells: Iterable[tuple[Span, int, int]]) -> Iterator[Diagnostic]:
    """PRV905 for what stands in a row beyond the heads of its table."""
    for span, count, heads in cells:
        message = f"this row has {count} cells under {heads} heads: what stands beyond them is not read"
        yield Diagnostic("PRV905", message, brief.place(span), next=(_BEYOND,))


def unread_blocks(brief: Brief, ends: LineEnds, tokens: Sequence[Token], deepest: int) -> Iterator[Diagnostic]:
    """PRV905 for every block of HTML with visible text, and for text nested more deeply than the parser reads."""
    for token in tokens:
        if token.map is None:
            continue
        if token.type == "html_block" and any(map(str.isalnum, _HIDDEN.sub(" ", token.content))):
            message, then = _BEHIND if token.content.lstrip()[:4] == "<!--" else _IN_HTML
            yield Diagnostic("PRV905", message, _block(brief, ends, token.map), next=(then,))
        elif token.nesting == 1 and token.level >= deepest - 1:
            place = _block(brief, ends, token.map)
            yield Diagnostic("PRV905", f"text nested {deepest} deep is not read", place, next=("nest it less",))


def _block(brief: Brief, ends: LineEnds, lines: Sequence[int]) -> Place:
    """The lines of a block, without the indentation of the first and the blanks after the last."""
    start, end = ends.line_start(lines[0]), ends.line_start(lines[1])
    raw = brief.text[start:end]
    first = start + len(raw) - len(raw.lstrip(" \t>"))
    return brief.place(Span(first, max(first, start + len(raw.rstrip()))))


def unclosed_front(brief: Brief) -> Iterator[Diagnostic]:
    """PRV901 for front matter that nothing ends, so that it is read as text; to be asked where none was found."""
    begun = _UNCLOSED.match(brief.text.replace("\r\n", "\n").replace("\r", "\n")[:200])
    if begun:
        message, then = "the front matter that begins here is not closed", "write --- on a line of its own behind it"
        yield Diagnostic("PRV901", message, brief.place(Span(0, 3)), next=(then,))


def unfit_bytes(data: bytes, path: str) -> Diagnostic | None:
    """PRV901 for bytes that are no draft: too many, another kind of file, or not UTF-8."""
    for mark, kind in _OTHER_KINDS.items():
        if data.startswith(mark):
            return _refused(path, f"the brief is {kind}, not Markdown", "save it as Markdown")
    if len(data) > LARGEST:
        return _refused(path, f"the brief has more than {LARGEST // 1_000_000} MB and is not read", "divide it")
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        guess = " (it looks like UTF-16)" if data.startswith(_UTF_16) else ""
        byte = f"byte 0x{data[error.start]:02X} on line {line}"
        return _refused(path, f"the brief is not UTF-8: {byte}{guess}; nothing of it is read", "save it as UTF-8")
    return None


def _is_wide(text: str) -> bool:
    """Whether a text seems to be UTF-16 or UTF-32 without a mark: in Latin letters, valid UTF-8 with many NULs."""
    return text.count("\0") * _WIDE > len(text)


def unfit_text(text: str, path: str) -> Diagnostic | None:
    """PRV901 for a text that was not UTF-8: it has half characters, or a NUL for every second or third one."""
    if _is_wide(text):
        message = "the brief is not UTF-8: it is full of NUL characters (it looks like UTF-16); nothing of it is read"
        return _refused(path, message, "save it as UTF-8")
    found = _SURROGATE.search(text)
    if found is None:
        return None
    line = text.count("\n", 0, found.start()) + 1
    return _refused(path, f"the brief is not UTF-8 on line {line}; nothing of it is read", "save it as UTF-8")


def too_deep(path: str) -> Diagnostic:
    """PRV901 for a text that the parser gave up on."""
    return _refused(path, "the brief is nested too deeply; nothing of it is read", "nest brackets and lists less")


def _refused(path: str, message: str, then: str) -> Diagnostic:
    return Diagnostic("PRV901", message, Place(path, Span(0, 0)), next=(then,))
