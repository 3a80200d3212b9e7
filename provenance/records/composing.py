"""YAML to a document.

The events of the YAML parser are read one by one, so that nothing is built from what is refused: aliases and anchors
(a bomb is made of them), tags, several documents, keys given twice, anything nested deeper than a record can be.
Plain scalars stay as they are written, which closes the traps of YAML 1.1 (`no`, `075`, `12:30`, `2026-10-14`): what a
value means is decided by the field it stands in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from provenance.records.document import Bare, Document, Marks, Path
from provenance.records.events import barred, events
from provenance.records.trouble import Trouble, syntax
from provenance.text.span import Span

DEEPEST = 20
"""Levels of nesting that are read. A record has five."""

_NO_RECORD = ("a record is made of keys and their values", "write it as in: tier: primary")

_NOWHERE = Span(0, 0)

_REFUSED = object()
"""A value that is said to be refused and then left out."""

_NULL = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(slots=True)
class _Frame:
    """A mapping or a list being read. `key` is the key whose value comes next."""

    path: Path
    into: dict[str, Any] | list[Any]
    start: int
    own_key: Span
    end: int = 0
    key: str | None = None
    key_span: Span = _NOWHERE
    twice: bool = False

    @property
    def awaits_key(self) -> bool:
        return isinstance(self.into, dict) and self.key is None


def read(text: str) -> Document:
    """The record `text`. Nothing is raised; what cannot be read is among the troubles."""
    document = Document()
    if trouble := barred(text):
        document.troubles.append(trouble)
        document.broken = True
        return document
    _Reading(text, document).run()
    return document


class _Reading:
    """The events of one record turned into a tree."""

    __slots__ = ("document", "documents", "frames", "text")

    def __init__(self, text: str, document: Document) -> None:
        self.text = text
        self.document = document
        self.documents = 0
        self.frames: list[_Frame] = []

    def run(self) -> None:
        for event in events(self.text):
            name = type(event).__name__
            if isinstance(event, Exception):
                self._stop(syntax(self.text, event))
            elif name == "DocumentStartEvent" and self.documents:
                span = self._span(event)
                self._stop(Trouble(span, "a second document in one record", "keep one record in each file"))
            else:
                self._event(name, event)
            if self.document.broken:
                return

    def _event(self, name: str, event: Any) -> None:
        if name == "DocumentStartEvent":
            self.documents += 1
        elif name == "ScalarEvent":
            self._refuse_extras(event)
            self._scalar(event)
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._refuse_extras(event)
            self._open(event, {} if name == "MappingStartEvent" else [])
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name == "AliasEvent":
            self._alias(self._span(event))

    def _alias(self, span: Span) -> None:
        message, mend = "an alias cannot stand in a record", "write it out; put it in quotes if it begins with *"
        if self.frames and self.frames[-1].awaits_key:
            self._stop(Trouble(span, message, mend))
        else:
            self.document.troubles.append(Trouble(span, message, mend))
            self._value(_REFUSED, span)

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor is not None:
            mend = "write the value out; put it in quotes if it begins with &"
            self._trouble(self._span(event), "an anchor cannot stand in a record", mend)
        if event.tag is not None:
            mend = "take the tag out; put the value in quotes if it begins with !"
            self._trouble(self._span(event), "a tag cannot stand in a record", mend)

    def _scalar(self, event: Any) -> None:
        span = self._span(event)
        frame = self.frames[-1] if self.frames else None
        if frame and frame.awaits_key:
            self._key(frame, str(event.value), span)
            return
        plain = event.style in (None, "")
        # A block scalar ends with a line feed that nobody meant to be part of the text.
        text = event.value.rstrip("\n") if event.style in ("|", ">") else event.value
        value = None if plain and text in _NULL else Bare(text) if plain else text
        self._value(_REFUSED if event.tag is not None else value, span)

    def _key(self, frame: _Frame, key: str, span: Span) -> None:
        first = self.document.places.get((*frame.path, key))
        frame.key, frame.key_span, frame.twice = key, span, first is not None
        if first:
            message = f'the key "{key}" is given twice; the first one counts'
            self.document.troubles.append(Trouble(span, message, "keep one of them", ("the first one", first.key)))

    def _value(self, value: Any, span: Span) -> None:
        """A finished value, put where it belongs."""
        if not self.frames:
            if value is not None and value is not _REFUSED:
                self._stop(Trouble(span, *_NO_RECORD))
            return
        frame = self.frames[-1]
        frame.end = span.end
        if isinstance(frame.into, list):
            if value is not _REFUSED:
                self.document.places[(*frame.path, len(frame.into))] = Marks(frame.own_key, span)
                frame.into.append(value)
            return
        assert frame.key is not None
        if not frame.twice:
            self.document.places[(*frame.path, frame.key)] = Marks(frame.key_span, span)
            if value is not None and value is not _REFUSED:
                frame.into[frame.key] = value
        frame.key = None

    def _open(self, event: Any, into: dict[str, Any] | list[Any]) -> None:
        span = self._span(event)
        frame = self.frames[-1] if self.frames else None
        if len(self.frames) == DEEPEST:
            self._stop(Trouble(Span(span.start, span.start + 1), "this is nested too deep to be read", "write it flat"))
        elif frame is None:
            if isinstance(into, list):
                self._stop(Trouble(span, *_NO_RECORD))
                return
            self.document.tree = into
            self.frames.append(_Frame((), into, span.start, span))
        elif frame.awaits_key:
            mend = "write the key as a word; put a value that begins with { or [ in quotes"
            self._stop(Trouble(span, "a key cannot be a list or have keys of its own", mend))
        else:
            key = frame.key if isinstance(frame.into, dict) else len(frame.into)
            assert key is not None
            path = (*frame.path, "", key) if frame.twice else (*frame.path, key)
            own = frame.key_span if isinstance(frame.into, dict) else span
            self.frames.append(_Frame(path, into, span.start, own, span.end))

    def _close(self, event: Any) -> None:
        frame = self.frames.pop()
        # A block ends where the next token begins, far behind its last value; a flow collection at its bracket.
        end = event.end_mark.index if event.end_mark.index > event.start_mark.index else frame.end
        whole = Span(frame.start, max(end, frame.start))
        if self.frames:
            self._value(frame.into, whole)
        else:
            self.document.root = whole

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark.index, event.end_mark.index
        written = self.text[start:end]
        return Span(start, start + len(written.rstrip()) if written[:1] in ("|", ">") else end)

    def _trouble(self, span: Span, message: str, mend: str) -> None:
        self.document.troubles.append(Trouble(span, message, mend))

    def _stop(self, trouble: Trouble) -> None:
        """Give up; what is complete so far stays in the tree."""
        self.document.troubles.append(trouble)
        self.document.broken = True
        while self.frames:
            frame = self.frames.pop()
            if self.frames:
                self._value(frame.into, Span(frame.start, max(frame.end, frame.start)))
