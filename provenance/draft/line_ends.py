"""From the text that the Markdown parser sees back to the draft as stored.

CommonMark ends a line at a line feed, a carriage return, or both, and the parser turns all three into a line feed
before it reads (https://spec.commonmark.org/0.31.2/#line-ending). Only the pair changes the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.text.span import Run

_LINE_END = re.compile(r"\r\n?|\n")


class LineEnds:
    """Where offsets of the parser's text lie in the draft. All offsets are code points from 0."""

    def __init__(self, draft: str) -> None:
        self._pairs: list[int] = []  # offsets, in the parser's text, of line feeds that are CR LF in the draft
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(draft))]
        at = draft.find("\r\n")
        while at >= 0:
            self._pairs.append(at - len(self._pairs))
            at = draft.find("\r\n", at + 2)

    def draft(self, offset: int) -> int:
        """The offset in the draft of the character at `offset` of the parser's text; of CR LF, that of the CR."""
        return offset + bisect_left(self._pairs, offset)

    def line_start(self, line: int) -> int:
        """The offset in the draft of the first character of the parser's line number `line`, from 0."""
        return self._starts[min(line, len(self._starts) - 1)]

    def run(self, at: int, offset: int, length: int) -> Run:
        """The run that maps `length` characters, without line ends, from `at` of some text to `offset`."""
        return Run(at, self.draft(offset), length, length)

    def line_end(self, at: int, offset: int) -> Run:
        """The run that maps the line feed at `at` of some text to the line end at `offset`."""
        start = self.draft(offset)
        return Run(at, start, 1, self.draft(offset + 1) - start)
