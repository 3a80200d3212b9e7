"""What stands as one piece in a paragraph: code, HTML, escapes, brackets, quotations, emphasis.

Pandoc reads a citation as a sequence of such pieces, so that a semicolon in quotation marks divides nothing and a
bracket in code closes nothing. Here they are found in one pass over the text, so that reading the citations in it takes
a time that grows with its length, whatever it is made of.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from html.entities import html5

from provenance.named import NamedTuple

KEY = r"[\w*](?:\w|[:.#$%&\-+?<>~/](?=\w)|[:/](?=/))*"
"""A key without braces, as Pandoc reads it: marks only between letters, and `//` as in addresses."""

_BEGINS = re.compile(r"[\\`@<&\[\]\"“”'‘’*_~]")
_PIECE = re.compile(
    rf"\\.|`+|@{KEY}|@\{{[^\s{{}}]{{1,200}}\}}|<!--|</?[A-Za-z][^<>]*>|<[^\s<>@]+@[^\s<>]+>"
    r"|&(?:\#\w{1,8}|[A-Za-z][A-Za-z0-9]{1,31});|[\[\]]|[\"“”]|['‘’]|\*+|_+|~~",
    re.DOTALL,
)
_BACKTICKS = re.compile(r"`+")
_TARGET = re.compile(r"\((?:[^()\\\s]|\\.|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)")
_OPENS_DOUBLE, _CLOSES_DOUBLE = '"“', '"”'
_OPENS_SINGLE, _CLOSES_SINGLE = "'‘", "'’"
_LONGEST_EMPHASIS = 3


class _Region(NamedTuple):
    """A quotation or emphasis: what closes it, the offset of its closing mark, the brackets open around it."""

    kind: str
    end: int
    height: int


class Scan:
    """The pieces of a text. All offsets are those of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.brackets: dict[int, int] = {}
        """The offset of the closing bracket for every opening one that has one."""
        self._ends: dict[int, int] = {}
        self._marks: list[tuple[int, str]] = []
        self._closing: defaultdict[str, list[int]] = defaultdict(list)
        self._last: dict[str, int] = {}
        self._find_pieces()
        self._pair()

    def after(self, at: int) -> int:
        """The end of the piece that begins at `at`: of a whole construct, or of one character."""
        if at in self._ends:
            return self._ends[at]
        if at in self.brackets:
            end = self.brackets[at] + 1
            target = _TARGET.match(self.text, end)
            return target.end() if target else end
        return at + 1

    def _find_pieces(self) -> None:
        """Note what cannot hold a mark (code, HTML, escapes), and the marks outside of that."""
        code = self._code_marks()
        at = 0
        while begins := _BEGINS.search(self.text, at):
            found = _PIECE.match(self.text, begins.start())
            if found is None:
                at = begins.end()
                continue
            at, piece = found.end(), found[0]
            if piece[0] == "&" and piece[1] != "#" and piece[1:] not in html5:
                at = found.start() + 1  # "R&D;" holds a semicolon
                continue
            if piece[0] == "`":
                at = self._code_end(code, found.start(), at)
            elif piece == "<!--":
                comment = self.text.find("-->", at)
                at = comment + 3 if comment >= 0 else at
            elif piece[0] not in "\\<&@":
                self._note_mark(found.start(), piece)
                continue
            self._ends[found.start()] = at

    def _code_marks(self) -> dict[int, list[int]]:
        """The offsets of all runs of backticks, by their length."""
        runs: defaultdict[int, list[int]] = defaultdict(list)
        for found in _BACKTICKS.finditer(self.text) if "`" in self.text else ():
            runs[found.end() - found.start()].append(found.start())
        return runs

    def _code_end(self, code: dict[int, list[int]], start: int, end: int) -> int:
        """Where the code that begins with the backticks `start:end` ends; where they end when nothing closes it."""
        closing = code.get(end - start, [])
        index = bisect_right(closing, start)
        return closing[index] + end - start if index < len(closing) else end

    def _pair(self) -> None:
        """Pair brackets, and find the quotations and the emphasis that stand in them."""
        opened: list[int] = []
        regions: list[_Region] = []
        for at, piece in self._marks:
            closed = False
            while regions and regions[-1].end <= at:
                region = regions.pop()
                del opened[region.height :]
                closed = closed or region.end == at
            if closed:
                continue
            if piece == "[":
                opened.append(at)
            elif piece == "]":
                if len(opened) > (regions[-1].height if regions else 0):
                    self.brackets[opened.pop()] = at
            elif opened:
                self._open(opened, regions, at, piece)

    def _open(self, opened: list[int], regions: list[_Region], at: int, piece: str) -> None:
        """Begin a quotation or emphasis, if `piece` does. A bracket in it does not close one outside of it.

        Emphasis that nothing ends takes all that follows, as in Pandoc: no bracket that is open here is closed.
        """
        kind = self._kind(at, piece)
        if kind is None or any(region.kind == kind for region in regions):
            return
        closing = self._closing[kind]
        index = bisect_right(closing, at)
        if index < len(closing):
            end = closing[index]
            if not regions or end < regions[-1].end:
                regions.append(_Region(kind, end, len(opened)))
                self._ends[at] = end + len(piece)
        elif piece[0] in "*_" and self._last[piece[0]] <= at:
            opened.clear()
            regions.clear()

    def _kind(self, at: int, piece: str) -> str | None:
        """What the mark opens, by the name of what closes it; None when it opens nothing."""
        before, after = self.text[at - 1 : at], self.text[at + len(piece) : at + len(piece) + 1]
        if not after or after.isspace():
            return None
        in_word = before.isalnum() or before == "."
        if piece in _OPENS_DOUBLE:
            return '"'
        if piece in _OPENS_SINGLE:
            return None if in_word else "'"
        opens = piece[0] in "*_~" and len(piece) <= _LONGEST_EMPHASIS and not (piece[0] == "_" and in_word)
        return piece if opens else None

    def _note_mark(self, at: int, piece: str) -> None:
        self._marks.append((at, piece))
        self._last[piece[0]] = at
        in_word = self.text[at + len(piece) : at + len(piece) + 1].isalnum()
        if piece in _CLOSES_DOUBLE:
            self._closing['"'].append(at)
        elif piece in _CLOSES_SINGLE and not in_word:
            self._closing["'"].append(at)
        elif piece[0] in "*~" or (piece[0] == "_" and not in_word):
            self._closing[piece].append(at)
