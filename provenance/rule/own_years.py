"""Years that a brief has from elsewhere, so that a passage need not name them again."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.model import Entry, Ledger
from provenance.text.comparison import years_in

_DIGITS = 4  # of a year


def borne_elsewhere(ledger: Ledger, entry: Entry, words: str) -> bool:
    """Whether all years in `words` of a statement are named by another statement and a source that it cites.

    "The count for 2023 is often set against that war" cites a book on the war; the count was given before.
    """
    named = years_in(words)
    borne = ledger.once(_borne)
    days = sum(mark.isdigit() for mark in words) > _DIGITS * len(named)  # a day of its own is in no other sentence
    return bool(named) and not days and all(borne.get(year, frozenset()) - {entry.statement.id} for year in named)


def _borne(ledger: Ledger) -> Mapping[str, frozenset[str]]:
    """By the year, the ids of the statements that name it and cite a source that does so too."""
    found: dict[str, set[str]] = {}
    for entry in ledger.entries:
        said = years_in(entry.statement.text)
        for link in entry.links if said else ():
            passage = link.passage
            if passage is None:
                continue
            dated = " ".join(link.source.work.fields.values()) if link.source.work else ""
            for year in said & (years_in(passage.text) | years_in(link.source.text) | years_in(dated)):
                found.setdefault(year, set()).add(entry.statement.id)
    return {year: frozenset(ids) for year, ids in found.items()}
