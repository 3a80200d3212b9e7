"""Rows of a table with fewer cells than it has heads."""

from __future__ import annotations

import re

from provenance.model import Entry, Ledger
from provenance.rule.evidence import heads_of

_PIPE = re.compile(r"(?<!\\)\|")


def short_row(ledger: Ledger, entry: Entry) -> tuple[str, ...]:
    """What to do about a statement that is such a row, whose figures then stand under other heads than was meant."""
    heads = len(heads_of(ledger, entry))
    if not heads:
        return ()
    cells = len(_PIPE.split(ledger.brief.written(entry.statement.span).strip().removeprefix("|").removesuffix("|")))
    if cells >= heads:
        return ()
    have = f"{cells} cell{'s' if cells > 1 else ''} under {heads} heads"
    return (f"this row has {have}: write the cell that is missing, or an empty one between pipes",)
