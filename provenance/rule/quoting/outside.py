"""Words that stand in the original of a source, and not in its main text."""

from __future__ import annotations

from provenance.model import Place, Source
from provenance.rule.quoting.found import look


def outside_main_text(source: Source, words: str) -> Place | None:
    """Where the words stand in what was left out of the captured text."""
    found = look(source.full.text, words) if source.full is not None else None
    if found is None or source.full is None or found.span is None or found.collation is None:
        return None
    return Place(source.full.path, found.span) if found.collation.faithful else None
