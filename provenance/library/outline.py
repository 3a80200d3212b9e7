"""A first look at a library: which entries stand where, and what is wrong with them. No entry is worked on."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.library import faults
from provenance.library.faults import Fault
from provenance.library.grammar import HEAD, LINE, blank, closing_brace, heads_at_lines
from provenance.library.macros import Macros
from provenance.library.quick import quick
from provenance.library.walk import Entry, Pointer, Walk
from provenance.text.span import Span

_NO_ENTRIES = frozenset({"comment", "preamble", "string"})

_TYPES = (
    "article|audio|book|booklet|collection|conference|dataset|electronic|inbook|incollection|inproceedings|jurisdiction"
    "|legal|legislation|manual|mastersthesis|misc|online|patent|periodical|phdthesis|proceedings|reference|report"
    "|software|techreport|thesis|unpublished|video|www"
)
_HEAD_BUT_COMMENTS = re.compile(rf"%[^\n]*+|{HEAD.pattern}")
_LOST = re.compile(
    rf"%[^\n]*+|^[^\S\n]*+(?:(?P<word>@(?!comment\b)\w*+)(?![ \t]*+[{{(])|(?P<brace>\}})"
    rf"|(?P<field>[a-z][\w-]*+\s*+=\s*+(?:[{{\"]|\w++\s*+[,#}}])))"
    rf"|(?<!\w)(?P<type>(?:{_TYPES})\{{[^\s{{}},=]++),",
    re.MULTILINE | re.IGNORECASE,
)
"""What no remark between entries looks like: an `@word` that opens nothing, a field, a closing brace, an entry without
its `@`."""


_LOST_FAULTS = {"word": faults.no_brace, "field": faults.no_entry, "brace": faults.odd_brace, "type": faults.no_at}

_REMNANTS = frozenset({"field", "brace"})
"""What is left of an entry whose beginning has been told of already."""


class Outline:
    """What a first look at `text` finds.

    `entries` are the entries by key, the first of each key; `aliases` the other keys of entries (`ids`) with the key
    they stand for and their range; `macros` the abbreviations; `faults` what is wrong, in the order of the text.
    """

    __slots__ = ("_comment_ends", "_pointers", "_words", "aliases", "entries", "faults", "macros", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.entries: dict[str, Entry] = {}
        self.aliases: dict[str, tuple[str, Span]] = {}
        self.macros = Macros(text)
        self.faults: list[Fault] = []
        self._words: list[Span] = []
        self._pointers: list[Pointer] = []
        self._comment_ends: dict[int, int] | None = None
        self._read()
        self._check_words()
        self._check_pointers()
        self.faults.sort()

    def _read(self) -> None:
        heads = heads_at_lines(self.text)
        starts = [head.start for head in heads]
        at = 0
        while at < len(self.text):
            following = bisect_right(starts, at)
            after = heads[following] if following < len(heads) else None
            limit = after.start if after else len(self.text)
            if not (following and starts[following - 1] == at and self._quick(heads[following - 1], limit)):
                limit = self._region(at, limit, after)
            at = limit

    def _quick(self, head: Span, limit: int) -> bool:
        entry = quick(self.text, head, limit, self.macros.texts)
        if entry is None or entry.type in _NO_ENTRIES or entry.key in self.entries:
            return False
        self.entries[entry.key] = entry
        return True

    def _region(self, at: int, limit: int, after: Span | None) -> int:
        """Read the blocks from `at` on; how far that got: to `limit`, or past a comment that holds heads."""
        key = ""
        while True:
            heads = _HEAD_BUT_COMMENTS.finditer(self.text, at, limit)
            head = next((match for match in heads if match[0][0] == "@"), None)
            if head is None or at >= limit:
                self._between(at, limit, key)
                return max(at, limit)
            self._between(at, head.start(), key)
            at, key = self._block(head, limit, after)

    def _block(self, head: re.Match[str], limit: int, after: Span | None) -> tuple[int, str]:
        """Read one block; where it ends, and the key if it is an entry."""
        span, kind = Span(*head.span()), head[1].lower()
        if kind in ("comment", "preamble"):
            return self._skipped(span, kind, limit, after), ""
        if kind == "string":
            end, fault = self.macros.read(span, limit, after)
            self.faults += [fault] if fault else []
            return end, ""
        walk = Walk(self.text, span, limit, after)
        entry = walk.entry(kind)
        if not kind:
            self.faults.append(faults.no_type(span))
        elif entry.key in self.entries:
            self.faults.append(faults.second_key(entry.key_span, entry.key, self.entries[entry.key].key_span))
        elif entry.key:
            self.entries[entry.key] = entry
            self._pointers += walk.pointers
        self.faults += walk.faults
        self._words += walk.words
        return walk.at, entry.key

    def _skipped(self, head: Span, kind: str, limit: int, after: Span | None) -> int:
        """The end of a comment or a preamble. A comment may hold whole entries: they are not read, as with Pandoc."""
        opening = head.end - 1
        if self.text[opening] == "(":
            end = self.text.find(")", opening, limit) + 1 or -1
        else:
            end = closing_brace(self.text, opening, limit)
        if end < 0 and kind == "comment":
            end = self._comment_end(opening)
        if end < 0:
            self.faults.append(faults.open_block(head, kind, after))
        return end if end >= 0 else limit

    def _comment_end(self, opening: int) -> int:
        """The end of a comment that runs over what looks like entries: every brace is paired once, not per comment."""
        if self._comment_ends is None:
            self._comment_ends = {}
            stack: list[int] = []
            for brace in re.finditer(r"(?<!\\)[{}]", self.text):
                if brace[0] == "{":
                    stack.append(brace.start())
                elif stack:
                    self._comment_ends[stack.pop()] = brace.end()
        return self._comment_ends.get(opening, -1)

    def _between(self, start: int, end: int, key: str) -> None:
        """Look through text that belongs to no block for what was meant to."""
        known = self._left_over(start, end, key)
        for match in _LOST.finditer(self.text, start, end):
            name = match.lastgroup
            if name is None or (known and name in _REMNANTS):
                continue
            self.faults.append(_LOST_FAULTS[name](Span(*match.span(name)), match[name]))
            known = True

    def _left_over(self, start: int, end: int, key: str) -> bool:
        """Note what follows the entry `key` on its last line, or goes on as the entry would. True if there is any."""
        line = LINE.match(self.text, start, end)
        first = blank(self.text, start, end)
        if not key or line is None or first == end or (first >= line.end() and self.text[first] not in ",}"):
            return False
        rest = LINE.match(self.text, first, end)
        self.faults.append(faults.left_over(Span(first, rest.end() if rest else end), key))
        return True

    def _check_words(self) -> None:
        for span in self._words + self.macros.words:
            name = self.text[span.start : span.end]
            if name.lower() not in self.macros.texts:
                self.faults.append(faults.unknown_macro(span, name))

    def _check_pointers(self) -> None:
        """Follow the fields that name entries, now that all entries are known."""
        for key, field, read in self._pointers:
            for piece in read.pieces:
                if piece.kind not in ("braced", "quoted"):
                    continue
                for name in re.finditer(r"[^\s,][^,]*+", self.text[piece.start + 1 : piece.end - 1]):
                    at = piece.start + 1 + name.start()
                    self._check_pointer(key, field, name[0].rstrip(), at)

    def _check_pointer(self, key: str, field: str, name: str, at: int) -> None:
        span = Span(at, at + len(name))
        if field != "ids":
            if name not in self.entries:
                self.faults.append(faults.unknown_parent(span, key, name))
        elif name in self.entries or name in self.aliases:
            first = self.entries[name].key_span if name in self.entries else self.aliases[name][1]
            self.faults.append(faults.second_key(span, name, first))
        else:
            self.aliases[name] = (key, span)
