"""What was meant to be a citation and is none."""

from __future__ import annotations

import re

from provenance.model import Ledger, Statement

_BARE = re.compile(r"\[@?\s?(?P<key>\w[\w:.#$%&+?<>~/-]{0,80})(?P<more>\{#[^{}\[\]]{1,80}\})?[\],;]")
_NOTE = re.compile(r"\[\^(?P<label>[^\]\s]{1,40})\]")


def mistyped(ledger: Ledger, statement: Statement) -> tuple[str, ...]:
    """What to write instead, where a statement that cites nothing has a key in brackets, or the mark of no note."""
    written = ledger.brief.written(statement.span)
    for found in _BARE.finditer(written):
        if found["key"] in ledger.keys:
            return (f"did you mean [@{found['key']}{found['more'] or ''}]?",)
    if (note := _NOTE.search(written)) and f"[^{note['label']}]:" not in ledger.brief.text:
        return (f"the brief has no note [^{note['label']}]: write it, on a line of its own",)
    return ()
