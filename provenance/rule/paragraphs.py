"""What the sentences before one in its paragraph cite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.model import Entry, Passage

_SENTENCES = 8  # of a paragraph, before one


def cited_before(text: str, entries: Sequence[Entry], at: int) -> Iterator[Passage]:
    """The passages that the sentences before one in its paragraph cite themselves, those of the nearest first.

    `text` is that of the draft, `entries` are its statements in order, and `at` is the number of the one.
    """
    start = entries[at].statement.span.start
    for entry in entries[max(0, at - _SENTENCES) : at][::-1]:
        if "\n\n" in text[entry.statement.span.end : start].replace("\r", ""):
            return
        yield from (link.passage for link in entry.links if link.passage is not None and entry.statement.citations)
