"""Entries worked on: fields with their values ready to be shown, fields taken over from other entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from provenance.library import splitting
from provenance.library.grammar import value, written
from provenance.library.latex import plain
from provenance.library.outline import Outline
from provenance.library.people import NAME_FIELDS, shown
from provenance.library.walk import POINTERS, Entry
from provenance.model import Place, Work

VERBATIM_FIELDS = (
    frozenset(["doi", "eprint", "file", "isbn", "issn", "pdf", "url", "urlraw", "verba", "verbb", "verbc"]) | POINTERS
)
"""Fields that are no LaTeX: addresses, identifiers, keys."""

LONGEST_VALUE = 1_000_000
"""Characters a value may have once its abbreviations are expanded; what would come after is left out."""

_OWN_FIELDS = POINTERS | frozenset(
    [
        "entryset",
        "execute",
        "label",
        "options",
        "presort",
        "related",
        "relatedtype",
        "relatedstring",
        "shorthand",
        "sortkey",
        "sortname",
        "sorttitle",
        "sortyear",
        "xref",
    ]
)
"""Fields that belong to an entry alone (biblatex manual, "Data Inheritance"): nobody takes them over."""

_DATES = frozenset({"date", "year", "month"})
"""Fields that make up one date: taken over together or not at all."""

_BOOK_PARTS = frozenset(
    ["inbook", "incollection", "inproceedings", "conference", "suppbook", "suppcollection", "bookinbook", "inreference"]
)
_TITLES = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
_JOURNAL_TITLES = {"title": "journaltitle", "subtitle": "journalsubtitle"}
_SHORT_TITLES = frozenset({"shorttitle", "indextitle", "indexsorttitle"})

_URL = re.compile(r"\\(?:url|path|nolinkurl)\s*\{(.*)\}", re.DOTALL)
_ESCAPED = re.compile(r"\{\\?([_%&#~$])\}|\\([_%&#~$])(?:\{\})?|\{?\\textasciitilde(?![A-Za-z])\s*(?:\{\})?\}?")


def work(outline: Outline, path: str, key: str) -> Work | None:
    """The entry that `key` names, or None. Fields have lower-case names; empty ones are left out."""
    key = outline.aliases[key][0] if key in outline.aliases else key
    entry = outline.entries.get(key)
    if entry is None:
        return None
    fields = _inherited(outline, entry)
    return Work(entry.key, entry.type, fields, Place(path, entry.key_span))


def _inherited(outline: Outline, entry: Entry) -> dict[str, str]:
    """The fields of an entry and those it takes over, each entry followed once."""
    fields = dict(_fields(outline, entry))
    met = {entry.key}
    waiting = [(entry.type, fields)]
    while waiting:
        heir_type, heir = waiting.pop()
        for name, parent in _parents(outline, heir):
            if parent.key in met:
                continue
            met.add(parent.key)
            given = dict(_fields(outline, parent))
            renamed = given if name == "xdata" else _renamed(heir_type, given)
            left = _OWN_FIELDS | (_DATES if _DATES & fields.keys() else frozenset())
            for field in sorted(renamed.keys() - left):
                fields.setdefault(field, renamed[field])
            waiting.append((parent.type, given))
    return fields


def _parents(outline: Outline, fields: Mapping[str, str]) -> Iterator[tuple[str, Entry]]:
    for name in ("xdata", "crossref"):
        for key in fields.get(name, "").split(","):
            if key.strip() in outline.entries:
                yield name, outline.entries[key.strip()]


def _renamed(heir_type: str, given: Mapping[str, str]) -> dict[str, str]:
    """A book's title is the book title of its parts, a journal's the journal title of its articles."""
    titles: Mapping[str, str] = {}
    if heir_type in _BOOK_PARTS:
        titles = _TITLES
    elif heir_type == "article":
        titles = _JOURNAL_TITLES
    kept = {name: text for name, text in given.items() if name not in titles and name not in _SHORT_TITLES}
    return kept | {new: given[old] for old, new in titles.items() if old in given}


def _fields(outline: Outline, entry: Entry) -> Iterator[tuple[str, str]]:
    """The fields an entry has of its own. Of a field given twice the first one counts."""
    met: set[str] = set()
    for name, raw in splitting.fields(_body(outline.text, entry)):
        if (field := name.lower()) in met:
            continue
        met.add(field)
        latex = written(raw, value(raw, 0, len(raw)), outline.macros.expand, LONGEST_VALUE)
        if text := _shown(field, latex):
            yield field, text


def _body(text: str, entry: Entry) -> str:
    parts, at = [], entry.fields.start
    for patch in entry.patches:
        parts += [text[at : patch.start], patch.text]
        at = patch.end
    return "".join([*parts, text[at : entry.fields.end]])


def _shown(field: str, latex: str) -> str:
    if field in VERBATIM_FIELDS:
        bare = latex.strip()
        wrapped = _URL.fullmatch(bare)
        return _ESCAPED.sub(lambda match: match[1] or match[2] or "~", wrapped[1] if wrapped else bare)
    return shown(latex) if field in NAME_FIELDS else plain(latex)
