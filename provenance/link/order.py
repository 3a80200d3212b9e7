"""Where a new passage belongs among those that a record names."""

from __future__ import annotations

from provenance.link.placing import placed
from provenance.model import Source


def next_span(source: Source, at: int) -> str:
    """The name of the first span of the record that stands behind character `at` of the captured text.

    A new span that begins there is added before it (`records.splicing.add_span`): so spans stand in the order of the
    text, and two people who name different passages do not collide. Empty where it comes after all others, and where
    there is no text. A span whose words are not found stays with the one before it.
    """
    if source.record is None or source.snapshot is None:
        return ""
    for recorded in source.record.spans:
        found = placed(source, recorded)
        if found is not None and found.start > at:
            return recorded.name
    return ""
