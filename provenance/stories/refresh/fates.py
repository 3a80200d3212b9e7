"""What became of the passages of a source whose text is another one now."""

from __future__ import annotations

from typing import Literal, NamedTuple

from provenance import anchor
from provenance.model import Record, RecordedSpan
from provenance.text.collation import collate, shown
from provenance.text.lines import position
from provenance.text.span import Span

Fate = Literal["unmoved", "moved", "reworded", "ambiguous", "lost", "missing"]
"""At the same place; at another; in other words; at several places; nowhere any more; nowhere before either."""


_ALIKE = 0.75
"""Of its letters, so many must be at a place for a passage to be called reworded rather than lost. Where a word was
added that matters ("mostly"), a check does not take the one for the other; to whoever reads the story it is the same
passage all the same."""


class SpanFate(NamedTuple):
    """A passage and its fate. `was` and `now` are its places in the two texts, None where it has none.

    `words` shows it: for a reworded passage with what differs, `[-old-] {+new+}`. `near` is the place that is most like
    a lost one, and may be something else; `like` shows how that differs.
    """

    name: str
    fate: Fate
    words: str
    was: Span | None = None
    now: Span | None = None
    near: Span | None = None
    like: str = ""


def fates(record: Record | None, old: str, new: str) -> tuple[SpanFate, ...]:
    """What became of each passage that the record names, in its order. An empty `old` stands for a text not there."""
    return tuple(_fate(each, old, new) for each in (record.spans if record else ()))


def line(text: str, span: Span) -> int:
    """The line, from 1, in which a passage begins."""
    return position(text, span.start).line


def reworded(old: str, new: str) -> str:
    """What differs between two wordings, as `[-old-] {+new+}`; empty where that is nothing but typography."""
    compared = collate(old, new)
    return shown(old, new, compared.differences) if compared.differences else ""


def _fate(recorded: RecordedSpan, old: str, new: str) -> SpanFate:
    was = anchor.locate(old, recorded.exact, recorded.prefix, recorded.suffix).span if old else None
    found = anchor.locate(new, recorded.exact, recorded.prefix, recorded.suffix)
    now = found.span
    before = old[was.start : was.end] if was else recorded.exact
    if now is None:
        known = was is not None or not old
        fate: Fate = "ambiguous" if found.candidates and known else "lost" if known else "missing"
        near = found.nearest if fate == "lost" else None
        like = reworded(before, new[near.start : near.end]) if near else ""
        if near and like and found.similarity >= _ALIKE:
            return SpanFate(recorded.name, "reworded", like, was, near)
        return SpanFate(recorded.name, fate, before, was, near=near, like=like)
    if differs := reworded(before, new[now.start : now.end]):
        return SpanFate(recorded.name, "reworded", differs, was, now)
    there = was is None or was.start == now.start
    return SpanFate(recorded.name, "unmoved" if there else "moved", before, was, now)
