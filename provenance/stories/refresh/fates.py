"""What became of the passages of a source whose text is another one now."""

from __future__ import annotations

from typing import Literal

from provenance import anchor
from provenance.link.placing import selected
from provenance.model import Record, RecordedSpan
from provenance.named import NamedTuple
from provenance.text.cells import NotSelected, Selected, names, words_at
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
    a lost one, and may be something else; `like` shows how that differs. Of cells of a table, `cells` are their
    addresses in the two, empty where they have none, and `words` says of lost ones why they are lost.
    """

    name: str
    fate: Fate
    words: str
    was: Span | None = None
    now: Span | None = None
    near: Span | None = None
    like: str = ""
    cells: tuple[str, str] | None = None


def fates(record: Record | None, old: str, new: str, later: Record | None = None) -> tuple[SpanFate, ...]:
    """What became of each passage that the record names, in its order. An empty `old` stands for a text not there.

    `later` is the record of the new text, where it may be read from another kind of file.
    """
    return tuple(
        _fate_of_cells(each, record, old, later or record, new) if each.cells else _fate(each, old, new)
        for each in (record.spans if record else ())
    )


def line(text: str, span: Span) -> int:
    """The line, from 1, in which a passage begins."""
    return position(text, span.start).line


def reworded(old: str, new: str) -> str:
    """What differs between two wordings, as `[-old-] {+new+}`; empty where that is nothing but typography."""
    compared = collate(old, new)
    return shown(old, new, compared.differences) if compared.differences else ""


def _fate_of_cells(recorded: RecordedSpan, record: Record | None, old: str, later: Record | None, new: str) -> SpanFate:
    """The fate of cells: by names they are followed to where their row and column are now.

    Those named by an address are lost where that is another row or column by its name, as if a row were put in above.
    """
    was = selected(record, recorded, old) if old else None
    now = selected(later, recorded, new)
    before = was if isinstance(was, Selected) else None
    known = before is not None or not old
    if isinstance(now, NotSelected):
        fate: Fate = "ambiguous" if now.candidates and known else "lost" if known else "missing"
        return SpanFate(recorded.name, fate, now.why, before.span if before else None, cells=("", ""))
    places = (before.where if before else "", now.where)
    value = words_at(new, now.spans)
    said = words_at(old, before.spans) if before else recorded.exact or value
    if before and recorded.cells and recorded.cells.at and names(before.words) != names(now.words):
        words = f"{now.where} is {_cells(now, value)} now, and was {_cells(before, said)}"
        return SpanFate(recorded.name, "lost", words, before.span, cells=places)
    if value != said:
        return SpanFate(
            recorded.name, "reworded", f"[-{said}-] {{+{value}+}}", before and before.span, now.span, cells=places
        )
    there = before is None or before.region == now.region
    return SpanFate(
        recorded.name, "unmoved" if there else "moved", now.words, before and before.span, now.span, cells=places
    )


def _cells(found: Selected, value: str) -> str:
    """What is said of cells: one is named, several are not."""
    return found.words if found.region.is_one else value


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
