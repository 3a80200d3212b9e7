"""Libraries in CSL-JSON: what Zotero exports as "CSL JSON" and Better BibTeX as "Better CSL JSON" or JSON of its own.

At first every entry is parsed for its key and let go; only the ones that are cited are worked on.
"""

from __future__ import annotations

import re
from functools import partial
from json import JSONDecodeError

from provenance.library.catalogue import Catalogue, Keys
from provenance.library.csl import troubles, zotero
from provenance.library.csl.fields import entry_type, fields
from provenance.library.csl.listing import Listing
from provenance.library.csl.members import blank, members, place, scanner
from provenance.library.csl.values import Value
from provenance.model import Place, Work
from provenance.text.span import Span

_LISTS = ("items", "references")
_LINE = re.compile(r"[^\r\n]{0,40}+")
_ENTRY = re.compile(
    r'\{\s*+"(?:id|type|citation-key|citationKey|citekey|itemType|itemID|key|DOI|ISBN|ISSN|URL|abstract|accessed|author'
    r'|title)"\s*+:'
)
"""The beginning of an entry, and not of a name or a date in one."""

_CONSTANT = re.compile(r'"(?:[^"\\]++|\\.)*+"|(NaN|-?Infinity)', re.DOTALL)

_WORDS = {
    "Expecting value": "a value is missing or not written as one",
    "Expecting property name enclosed in double quotes": "expected the name of a field in quotation marks",
    "Illegal trailing comma before end of object": "there is a comma too many",
    "Illegal trailing comma before end of array": "there is a comma too many",
    "Expecting ':' delimiter": "expected a colon after the name of the field",
    "Expecting ',' delimiter": "a comma is missing, or a quotation mark or a bracket before it",
    "Unterminated string starting at": "this text has no closing quotation mark",
    "Invalid control character at": "a line break or another control character inside quotation marks",
}


def read(text: str, path: str) -> Catalogue:
    """The library `text`, which stands at `path`. No entry is worked on."""
    reading = _Reading(text)
    reading.read()
    listing = reading.listing
    findings = tuple(fault.diagnostic(path) for fault in sorted(listing.faults))
    return Catalogue(Keys(listing.starts, path, listing.span), findings, partial(_work, text, path, listing))


def _work(text: str, path: str, listing: Listing, key: str) -> Work | None:
    if key not in listing.starts:
        return None
    values = {member.name: member.value for member in reversed(members(text, listing.starts[key]))}
    entry = zotero.entry(values) if zotero.is_native(values) else values
    return Work(listing.main.get(key, key), entry_type(entry), fields(entry), Place(path, listing.span(key)))


class _Reading:
    """One library being read. `at` is how far that got."""

    __slots__ = ("at", "broken", "constants", "listing", "scan", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = blank(text, 0)
        self.broken = 0
        self.constants = 0
        self.listing = Listing(partial(place, text))
        self.scan = scanner(self._constant)

    def read(self) -> None:
        if self._next("["):
            self._entries()
        elif not (self._next("{") and self._root()):
            self.listing.faults.append(troubles.no_list(self._line(self.at)))
            return
        if not self.broken and self.at < len(self.text):
            self._fault(self.at, "expected the end of the file")

    def _constant(self, name: str) -> str:
        self.constants += 1
        return name

    def _next(self, mark: str) -> bool:
        """Whether `mark` comes next; if so, go past it and the white space after it."""
        if not self.text.startswith(mark, self.at):
            return False
        self.at = blank(self.text, self.at + 1)
        return True

    def _root(self) -> bool:
        """Read an object that has the list of entries as one of its values. False when it has none."""
        found = False
        while not self.broken and not self._next("}"):
            name = self._value()
            if not self._next(":"):
                self._fault(self.at, _WORDS["Expecting ':' delimiter"])
            elif name in _LISTS and self._next("["):
                found = True
                self._entries()
            else:
                self._value()
            if not self.broken and not self._next(",") and not self.text.startswith("}", self.at):
                self._fault(self.at, _WORDS["Expecting ',' delimiter"])
        return found or self.broken > 0

    def _entries(self) -> None:
        """Read the entries of a list and what closes it."""
        if self._next("]"):
            return
        while self.broken <= troubles.MOST:
            before = self.broken
            self._entry()
            if self.broken > before:
                if self.at >= len(self.text):
                    return
            elif self._next("]"):
                return
            elif not self._next(","):
                self._fault(self.at, "a comma or the closing bracket is missing after this entry")
                self._resume(self.at)
                if self.at >= len(self.text):
                    return
        self.listing.faults.append(troubles.given_up(self._line(self.at), "JSON"))

    def _entry(self) -> None:
        start, before = self.at, self.broken
        value = self._value()
        if self.broken > before:
            salvaged = {member.name: member.value for member in reversed(members(self.text, start))}
            if first := {name: salvaged[name] for name in salvaged if name in _KEYS}:
                self.listing.add(start, first)
            return
        if self.constants:
            self._constants(start)
        if isinstance(value, dict):
            self.listing.add(start, value)
        else:
            self.listing.faults.append(troubles.no_entry(self._line(start), _named(value)))

    def _value(self) -> Value:
        """Read one value. Where that fails, go on at the next entry."""
        value: Value = None
        start = self.at
        try:
            value, self.at = self.scan(self.text, start)
            self.at = blank(self.text, self.at)
        except JSONDecodeError as error:
            self._fault(error.pos, _WORDS.get(error.msg, "this cannot be read"))
            self._resume(max(error.pos, start + 1))
        except StopIteration as stop:
            self._fault(stop.value, _WORDS["Expecting value"])
            self._resume(max(stop.value, start + 1))
        except RecursionError:
            self.broken += 1
            self.listing.faults.append(troubles.too_deep(Span(start, start + 1)))
            self._resume(start + 1)
        return value

    def _resume(self, at: int) -> None:
        following = _ENTRY.search(self.text, at)
        self.at = following.start() if following else len(self.text)

    def _constants(self, start: int) -> None:
        """Tell of the numbers that are none in the entry that begins at `start`."""
        self.constants = 0
        for found in _CONSTANT.finditer(self.text, start, self.at):
            if found[1]:
                self.listing.faults.append(troubles.no_number(Span(*found.span(1)), found[1], "JSON"))

    def _fault(self, at: int, what: str) -> None:
        self.broken += 1
        self.listing.faults.append(troubles.broken(self._line(at), "JSON", what))

    def _line(self, at: int) -> Span:
        match = _LINE.match(self.text, at)
        return Span(at, match.end() if match else at)


_KEYS = frozenset({"id", "citation-key", "itemType", "citationKey", "citekey", "extra"})


def _named(value: Value) -> str:
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        return "text or a number"
    return "nothing" if value is None else "true or false"
