"""Libraries in CSL-YAML: what Better BibTeX exports as "Better CSL YAML", and what Pandoc writes.

The events of the YAML parser are read one by one and nothing is kept of them but the keys; an entry that is cited is
parsed again, alone.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from provenance.library.catalogue import Catalogue, Keys
from provenance.library.csl import troubles, zotero
from provenance.library.csl.fields import entry_type, fields
from provenance.library.csl.items import Items
from provenance.library.csl.listing import Listing
from provenance.library.csl.markup import unmarked
from provenance.library.csl.tree import built, events, is_fault, readable
from provenance.model import Place, Work

_ITEM = re.compile(r"^[ ]*+-(?=[ \t\r\n])", re.MULTILINE)

_FAR = re.compile("while (?:scanning a quoted|parsing a flow)")
"""Errors about a quotation mark or a bracket that is never closed."""

_SAID = (
    ("mapping values are not allowed", "a colon inside a text that is not in quotation marks"),
    ("cannot start any token", "a text without quotation marks cannot begin with this"),
    ("could not find expected ':'", "no colon after this name"),
    ("unexpected end of stream", "a quotation mark or bracket that is not closed"),
    ("unknown escape character", "a backslash inside double quotation marks"),
    ("expected ',' or", "a bracket that is not closed"),
    ("expected key", "this does not fit the lines above it"),
    ("expected <block end>", "this does not fit the lines above it"),
    ("expected '-' indicator", "this does not fit the lines above it"),
)


def read(text: str, path: str) -> Catalogue:
    """The library `text`, which stands at `path`. No entry is worked on."""
    clean, spoilt = readable(text)
    items = Items(clean)
    _read(clean, items)
    listing = items.listing
    if not (items.listed or items.broken):
        listing.faults.append(troubles.no_list(items.line(0)))
    findings = tuple(fault.diagnostic(path) for fault in sorted([*spoilt, *listing.faults]))
    work = partial(_work, clean, path, listing, items.ends)
    return Catalogue(Keys(listing.starts, path, listing.span), findings, work)


def _work(text: str, path: str, listing: Listing, ends: dict[int, int], key: str) -> Work | None:
    if key not in listing.starts:
        return None
    start = listing.starts[key]
    # Blanks in place of the dash keep the first line of the entry under the others.
    before = start - text.rfind("\n", 0, start) - 1
    value = built(" " * before + text[start : ends[start]])
    values = value if isinstance(value, dict) else {}
    entry = zotero.entry(values) if zotero.is_native(values) else values
    found = fields(entry, unmarked)
    return Work(listing.main.get(key, key), entry_type(entry), found, Place(path, listing.span(key)))


def _read(text: str, items: Items) -> None:
    """Read all events. Where the text is no YAML, go on at the entry after the one that is broken."""
    at = 0
    while at < len(text) and items.broken <= troubles.MOST:
        try:
            items.begin(at)
            for event in events(text[at:] if at else text):
                if not items.take(event):
                    break
            else:
                return
        except Exception as error:
            if not is_fault(error):
                raise
            _broken(error, items)
        following = _ITEM.search(text, items.last + 1) if items.listed else None
        at = following.start() if following else len(text)
    if at < len(text):
        items.listing.faults.append(troubles.given_up(items.line(at), "YAML"))


def _broken(error: Any, items: Items) -> None:
    """Take in an error of the parser. One that is noticed far behind the mark it is about is told at the mark."""
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    far = context if context and _FAR.match(str(error.context)) else mark
    at = items.base + far.index if far else items.base
    problem = str(getattr(error, "problem", None) or error)
    said = next((words for sign, words in _SAID if sign in problem), "this cannot be read")
    items.stop(at, troubles.broken(items.line(at), "YAML", said))
