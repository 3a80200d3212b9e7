"""A walk through one entry, field by field: where it ends, and what is wrong with it."""

from __future__ import annotations

import re

from provenance.library import faults
from provenance.library.entry import POINTERS, Entry, Patch, Pointer
from provenance.library.faults import Fault
from provenance.library.grammar import FIELD, FIELD_START, KEY, KEY_WITH_BLANKS, LINE, Value, blank, value
from provenance.text.span import Span

_SWALLOWED = re.compile(r"\n\s*+[A-Za-z][\w-]*+\s*+=\s*+[{\"]")
"""A line that begins a field, inside the value of another one: that one was not closed."""


class Walk:
    """One walk. Nothing from `limit` on is looked at; `after` is the head of the block that begins there, if any.

    Afterwards `at` is where the entry ends (`limit` when that cannot be told), `faults` are what is wrong with it,
    `words` are the ranges of the bare words that stand for text, `pointers` the fields that name entries.
    """

    # fmt: off
    __slots__ = (
        "after", "at", "closer", "faults", "fields", "head", "key", "limit", "names", "patches", "pointers", "sound",
        "text", "words",
    )
    # fmt: on

    def __init__(self, text: str, head: Span, limit: int, after: Span | None) -> None:
        self.text, self.head, self.at, self.limit, self.after = text, head, head.end, limit, after
        self.closer = "}" if text[head.end - 1] == "{" else ")"
        self.key = ""
        self.sound = head.end
        self.names: dict[str, Span] = {}
        self.fields: list[tuple[Span, int]] = []
        self.patches: list[Patch] = []
        self.faults: list[Fault] = []
        self.words: list[Span] = []
        self.pointers: list[Pointer] = []

    def entry(self, kind: str) -> Entry:
        """The entry. One that goes wrong half-way has the fields before the fault."""
        key_span = self._read_key(kind)
        start = self.sound = self.at
        stopped = False
        while not stopped and not self.text.startswith(self.closer, self.at, self.limit):
            match = FIELD.match(self.text, self.at, self.limit)
            if match:
                self._take(Span(*match.span(1)), match.end())
            else:
                stopped = not self._odd_step()
        self.at = self.limit if stopped else self.at + 1
        patches = tuple(patch for patch in self.patches if patch.end <= self.sound)
        return Entry(kind, self.key, key_span.start, start, self.sound, patches)

    def _read_key(self, kind: str) -> Span:
        match = KEY.match(self.text, self.at, self.limit)
        assert match is not None  # the pattern matches nothing at all, too
        span, follows = Span(*match.span(1)), self.text[match.end() : min(match.end() + 1, self.limit)]
        self.key, self.at = match[1], match.end()
        if follows not in (",", self.closer) and (odd := KEY_WITH_BLANKS.match(self.text, span.start, self.limit)):
            self.key, self.at, span = odd[1].rstrip(), odd.end(), Span(span.start, span.start + len(odd[1].rstrip()))
            self.faults.append(faults.odd_key(span, self.key))
        elif follows == "=":
            self.key, self.at, span = "", span.start, Span(span.start, span.start)
        if not self.key:
            self.faults.append(faults.no_key(self.head, kind))
        return span

    def _take(self, name_span: Span, end: int) -> None:
        """Note the field whose name is at `name_span` and whose value ends at `end`."""
        written = self.text[name_span.start : name_span.end]
        name = written.lower()
        if name in self.names:
            self.faults.append(faults.second_field(name_span, self.key, written, self.names[name]))
        else:
            self.names[name] = name_span
            if name in POINTERS:
                self.pointers.append(Pointer(self.key, name, value(self.text, self._value_at(name_span), end)))
        self.fields.append((name_span, self.sound))
        self.at = self.sound = end

    def _value_at(self, name_span: Span) -> int:
        equals = self.text.index("=", name_span.end)
        return blank(self.text, equals + 1, self.limit)

    def _odd_step(self) -> bool:
        """One uncommon field, or the way to the end of the entry. False when this is as far as it goes."""
        at = self._skip(self.at)
        if self.text.startswith(self.closer, at, self.limit):
            self.at = at
            return True
        if at >= self.limit:
            return self._stop(faults.open_entry(self.head, self.key, self.after))
        if self.text[at] == ",":
            at = self._skip(at + 1)
            if self.text.startswith(self.closer, at, self.limit):
                self.at = at
                return True
            missing = False
        else:
            missing = True
        start = FIELD_START.match(self.text, at, self.limit)
        if start is None:
            here = self._line(at)
            return self._stop(faults.no_field(here, self.key, self.text[here.start : here.end][:40]))
        if missing:
            self._insert_comma(at)
        return self._odd_field(Span(*start.span(1)))

    def _insert_comma(self, at: int) -> None:
        self.patches.append(Patch(at, at, ","))
        if self.fields:
            name = self.fields[-1][0]
            self.faults.append(faults.no_comma(name, self.key, self.text[name.start : name.end]))
        elif self.key:
            self.faults.append(faults.no_comma(Span(self.head.end, at), self.key, ""))

    def _odd_field(self, name: Span) -> bool:
        at = self._value_at(name)
        read = value(self.text, at, self.limit)
        if not read.whole:
            mark = self.text[read.end : min(read.end + 1, self.limit)]
            if mark in ("{", '"'):
                return self._stop(self._open_value(name, read.end, mark))
            here = self._line(min(read.end, self.limit))
            return self._stop(faults.no_value(here, self.key, self.text[name.start : name.end]))
        self.words += [Span(piece.start, piece.end) for piece in read.pieces if piece.kind == "name"]
        self._plain(at, read)
        self._take(name, read.end)
        return True

    def _plain(self, at: int, read: Value) -> None:
        """Patch a value that bibtexparser takes otherwise: quotation marks or comments inside quotation marks."""
        pieces = [self.text[piece.start : piece.end] for piece in read.pieces]
        joined = " # ".join("{" + each[1:-1] + "}" if each[0] == '"' and "{" in each else each for each in pieces)
        if joined != self.text[at : read.end]:
            self.patches.append(Patch(at, read.end, joined))

    def _skip(self, at: int) -> int:
        """Where white space and comments end; comments are patched out of the entry."""
        end = blank(self.text, at, self.limit)
        if "%" in self.text[at:end]:
            self.patches.append(Patch(at, end, " "))
        return end

    def _line(self, at: int) -> Span:
        match = LINE.match(self.text, at, self.limit)
        return Span(at, match.end() if match else at)

    def _open_value(self, name: Span, at: int, mark: str) -> Fault:
        return faults.open_value(self._line(at), self.key, self.text[name.start : name.end], mark, self.after)

    def _stop(self, fault: Fault) -> bool:
        """Give up with `fault`, unless an earlier field has visibly swallowed the ones after it."""
        ends = [span.start for span, _ in self.fields[1:]] + [self.sound] * bool(self.fields)
        for (name, before), end in zip(self.fields, ends, strict=True):
            if _SWALLOWED.search(self.text, name.end, end):
                at = self._value_at(name)
                self.faults.append(self._open_value(name, at, self.text[at]))
                self.sound = before
                return False
        self.faults.append(fault)
        return False
