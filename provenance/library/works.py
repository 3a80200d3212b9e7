"""Entries worked on: fields with their values ready to be shown."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.library import addresses, splitting
from provenance.library.entry import POINTERS, Entry
from provenance.library.grammar import value, written
from provenance.library.latex import plain
from provenance.library.outline import Outline
from provenance.library.people import NAME_FIELDS, shown
from provenance.model import Place, Work

VERBATIM_FIELDS = (
    frozenset(["doi", "eprint", "file", "isbn", "issn", "pdf", "url", "urlraw", "verba", "verbb", "verbc"]) | POINTERS
)
"""Fields that are no LaTeX: addresses, identifiers, keys."""

LONGEST_VALUE = 1_000_000
"""Characters a value may have once its abbreviations are expanded; what would come after is left out."""


def work(outline: Outline, path: str, key: str) -> Work | None:
    """The entry that `key` names with the fields of its own, or None.

    Fields have lower-case names; empty ones are left out.
    """
    key = outline.aliases[key][0] if key in outline.aliases else key
    entry = outline.entries.get(key)
    if entry is None:
        return None
    return Work(entry.key, entry.type, dict(_fields(outline, entry)), Place(path, entry.key_span))


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
        return addresses.bare(latex)
    return shown(latex) if field in NAME_FIELDS else plain(latex)
