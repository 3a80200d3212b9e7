"""A first look at a library: which entries stand where, and what is wrong with them. No entry is worked on."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.library import faults
from provenance.library.between import between
from provenance.library.entry import Entry, Pointer
from provenance.library.faults import Fault
from provenance.library.grammar import HEAD, closing_brace, heads_at_lines
from provenance.library.macros import Macros
from provenance.library.quick import Run, quick
from provenance.library.walk import Walk
from provenance.text.span import Span

_NO_ENTRIES = frozenset({"comment", "preamble", "string"})

_HEAD_BUT_COMMENTS = re.compile(rf"%[^\n]*+|{HEAD.pattern}")


class Outline:
    """What a first look at `text` finds.

    `entries` are the entries by key, the first of each key; `aliases` the other keys of entries (`ids`) with the key
    they stand for and their range; `macros` the abbreviations; `faults` what is wrong, in the order of the text;
    `wanted` those of the faults that are about an entry which is not here, with its key.
    """

    # fmt: off
    __slots__ = (
        "_comment_ends", "_exported", "_pointers", "_words", "aliases", "entries", "faults", "macros", "text", "wanted",
    )
    # fmt: on

    def __init__(self, text: str) -> None:
        self.text = text
        self.entries: dict[str, Entry] = {}
        self.aliases: dict[str, tuple[str, Span]] = {}
        self.macros = Macros(text)
        self.faults: list[Fault] = []
        self.wanted: list[tuple[str, Fault]] = []
        self._exported = Run(text)
        self._words: list[Span] = []
        self._pointers: list[Pointer] = []
        self._comment_ends: dict[int, int] | None = None
        self._read()
        self._check_words()
        self._check_pointers()
        self.faults.sort()

    def key_span(self, key: str) -> Span:
        """The range of a key: of the main one of an entry or of another one."""
        return self.aliases[key][1] if key in self.aliases else self.entries[key].key_span

    def _read(self) -> None:
        at = self._run(len(self.text) - len(self.text.lstrip()))
        heads = heads_at_lines(self.text) if at < len(self.text) else []
        starts = [head.start for head in heads]
        while at < len(self.text):
            following = bisect_right(starts, at)
            after = heads[following] if following < len(heads) else None
            limit = after.start if after else len(self.text)
            if not (following and starts[following - 1] == at and self._quick(heads[following - 1], limit)):
                limit = self._region(at, limit, after)
            at = self._run(limit)

    def _run(self, at: int) -> int:
        """Take the entries without fault that follow each other from `at` on; where that comes to its end."""
        while taken := self._exported.take(at):
            entry, end = taken
            if entry.key in self.entries:
                break
            self.entries[entry.key] = entry
            at = end
        return at

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
                self.faults += between(self.text, at, limit, key)
                return max(at, limit)
            self.faults += between(self.text, at, head.start(), key)
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
            if name not in self.entries and name not in self.aliases:
                self.wanted.append((name, faults.unknown_parent(span, key, name)))
                self.faults.append(self.wanted[-1][1])
        elif name in self.entries or name in self.aliases:
            first = self.entries[name].key_span if name in self.entries else self.aliases[name][1]
            self.faults.append(faults.second_key(span, name, first))
        else:
            self.aliases[name] = (key, span)
