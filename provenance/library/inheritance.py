"""Fields that an entry takes over from those it refers to (`crossref`, `xdata`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from provenance.model import Work

_OWN_FIELDS = frozenset(
    {"crossref", "xdata", "ids", "entryset", "execute", "label", "options", "presort", "related", "relatedtype"}
    | {"relatedstring", "shorthand", "sortkey", "sortname", "sorttitle", "sortyear", "xref"}
)
"""Fields that belong to an entry alone (biblatex manual, "Data Inheritance"): nobody takes them over."""

_DATES = frozenset({"date", "year", "month", "day"})
"""Fields that make up one date: taken over together or not at all."""

_BOOK_PARTS = frozenset(
    ["inbook", "incollection", "inproceedings", "conference", "suppbook", "suppcollection", "bookinbook", "inreference"]
)
_VOLUMES = frozenset({"book", "collection", "proceedings", "reference"})
_TITLES = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon"}
_MAIN_TITLES = {"title": "maintitle", "subtitle": "mainsubtitle", "titleaddon": "maintitleaddon"}
_JOURNAL_TITLES = {"title": "journaltitle", "subtitle": "journalsubtitle"}
_SHORT_TITLES = frozenset({"shorttitle", "indextitle", "indexsorttitle"})


_MOST = 200
"""Entries that one entry may take fields from. Those of real libraries have two or three."""


def inherited(work: Work, look: Callable[[str], Work | None]) -> Work:
    """`work` with the fields it takes over, each entry followed once.

    `look` gives the entry of a key with the fields it has of its own, or None when there is no such entry.
    """
    if not ("crossref" in work.fields or "xdata" in work.fields):
        return work
    fields = dict(work.fields)
    met = {work.key}
    waiting: list[Work] = [work]
    while waiting:
        heir = waiting.pop()
        for name, parent in _parents(heir, look):
            if parent.key in met or len(met) > _MOST:
                continue
            met.add(parent.key)
            given = dict(parent.fields) if name == "xdata" else _renamed(heir.type, parent)
            left = _OWN_FIELDS | (_DATES if _DATES & fields.keys() else frozenset())
            for field in sorted(given.keys() - left):
                fields.setdefault(field, given[field])
            waiting.append(parent)
    return replace(work, fields=fields)


def _parents(heir: Work, look: Callable[[str], Work | None]) -> Iterator[tuple[str, Work]]:
    for name in ("xdata", "crossref"):
        for key in heir.fields.get(name, "").split(","):
            if parent := look(key.strip()):
                yield name, parent


def _renamed(heir_type: str, parent: Work) -> dict[str, str]:
    """A book's title is the book title of its parts, a journal's the journal title of its articles, and so on."""
    titles: Mapping[str, str] = {}
    if parent.type.startswith("mv") and (heir_type in _BOOK_PARTS or heir_type in _VOLUMES):
        titles = _MAIN_TITLES
    elif heir_type in _BOOK_PARTS:
        titles = _TITLES
    elif heir_type == "article":
        titles = _JOURNAL_TITLES
    given = parent.fields
    kept = {name: text for name, text in given.items() if name not in titles and name not in _SHORT_TITLES}
    return kept | {new: given[old] for old, new in titles.items() if old in given}
