"""The story of a source captured again, for the person who asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal

from provenance.named import NamedTuple
from provenance.rule.wording import excerpt, listed
from provenance.stories.refresh.fates import SpanFate, line
from provenance.stories.refresh.leaning import Change, Leant
from provenance.text.lines import position

Kind = Literal["same-file", "same-text", "recorded", "restored", "changed", "first"]
"""The same bytes; the same text in another file; the same, but now its hash is recorded; the text that was recorded, in
place of a changed one; another text; a text where there was none."""

_SAYS: Mapping[Kind, str] = {
    "same-file": "the same file, nothing to do",
    "same-text": "the same text in another file, nothing to do",
    "recorded": "the same text; its hash is in the record now",
    "restored": "the text that was recorded, in place of one that had been changed here",
    "changed": "another text",
    "first": "a text, where there was none",
}
_HOW: Mapping[Change, str] = {
    "lost": "what it cites is not there any more in these words",
    "ambiguous": "what it cites stands at several places now",
    "reworded": "what it cites is reworded",
    "part": "the page it cites has another text",
    "whole": "it cites the source as a whole",
}
_MOST = 12  # statements shown of one kind


class Story(NamedTuple):
    """What happened to the source `key`. `old` and `new` are its texts, `edition` the key of a new edition.

    `briefs` has the text of each brief that leans on it, by path; `since` the day of the earlier capture, if known.
    """

    key: str
    kind: Kind
    old: str = ""
    new: str = ""
    fates: tuple[SpanFate, ...] = ()
    leant: tuple[Leant, ...] = ()
    briefs: Mapping[str, str] = {}
    since: str = ""
    edition: str = ""


def told(story: Story, *, written: bool = True) -> Iterator[str]:
    """The story in lines, what to do next at its end. `written` is False where nothing was written yet."""
    since = f" (captured before on {story.since})" if story.since else ""
    yield f"{story.key}: {_SAYS[story.kind]}{since}"
    if story.kind in ("same-file", "same-text", "recorded"):
        return
    yield from _passages(story)
    yield from _statements(story)
    yield from _next(story, written=written)


def _passages(story: Story) -> Iterator[str]:
    unmoved = [each for each in story.fates if each.fate == "unmoved"]
    moved = [each for each in story.fates if each.fate == "moved"]
    if unmoved:
        yield f"  {_many(len(unmoved), 'passage')} unmoved: {_names(unmoved)}"
    if len(moved) > _MOST:
        yield f"  {_many(len(moved), 'passage')} moved: {_names(moved)}"
    for each in story.fates:
        if each.fate != "unmoved" and (each.fate != "moved" or len(moved) <= _MOST):
            yield f"  #{each.name} {_fate(story, each)}"


def _names(found: Sequence[SpanFate]) -> str:
    """The first of the passages by name."""
    more = [f"{len(found) - _MOST} more"] if len(found) > _MOST else []
    return listed([*(f"#{each.name}" for each in found[:_MOST]), *more])


def _fate(story: Story, fate: SpanFate) -> str:
    if fate.cells is not None:
        return _fate_of_cells(fate, *fate.cells)
    if fate.fate == "moved" and fate.was and fate.now:
        return f"moved from line {line(story.old, fate.was)} to line {line(story.new, fate.now)}"
    if fate.fate == "reworded" and fate.now:
        return f"reworded, line {line(story.new, fate.now)}: {fate.words}"
    said = {
        "lost": "lost",
        "ambiguous": "stands at several places now",
        "missing": "was not in the earlier text either",
    }
    if fate.near and fate.like:
        return f"lost; most like it is line {line(story.new, fate.near)}: {fate.like}"
    return f"{said[fate.fate]}: {excerpt(fate.words)}"


def _fate_of_cells(fate: SpanFate, was: str, now: str) -> str:
    place = f"{was} → {now}" if was and was != now else now
    said = {
        "moved": f"moved from {was} to {now}",
        "reworded": f"has another value, {place}: {fate.words}",
        "lost": f"lost: {fate.words}",
        "ambiguous": f"is not to be told from others now: {fate.words}",
        "missing": f"was not in the earlier table either: {fate.words}",
    }
    return said.get(fate.fate, fate.words)


def _statements(story: Story) -> Iterator[str]:
    order: Sequence[Change] = ("lost", "ambiguous", "reworded", "part", "whole")
    direct = sorted(
        (each for each in story.leant if each.change != "through"), key=lambda each: order.index(each.change)
    )
    for change, group in groupby(direct, key=lambda each: each.change):
        found = list(group)
        for each in found[:_MOST]:
            yield f"  {_where(story, each)}: {_HOW[change]}{f': {_shown(each)}' if each.words else ''}"
        if len(found) > _MOST:
            yield f"  … and {_many(len(found) - _MOST, 'more statement')} where {_HOW[change]}"
    through = [each for each in story.leant if each.change == "through"]
    if through:
        keys = sorted({each.leaning.way[0] for each in through})
        yield f"  {_lean(len(through))} on it through {listed(keys)}"
    if not story.leant:
        yield "  no statement leans on what changed"


def _where(story: Story, each: Leant) -> str:
    place = each.leaning.place
    number = position(story.briefs.get(place.path, ""), place.span.start).line
    return f"{place.path}:{number}"


def _shown(each: Leant) -> str:
    return each.words if each.change == "reworded" else excerpt(each.words)


def _next(story: Story, *, written: bool) -> Iterator[str]:
    fallen = [each for each in story.fates if each.fate in ("reworded", "lost", "ambiguous")]
    if story.edition:
        left = f"; {_names(fallen)} did not go with it" if fallen else ""
        yield f"next: {story.key} stays as it was; cite {story.edition} where its words are meant{left}"
        yield f"next: if it replaces {story.key}, say so there: status: {{is: superseded, by: {story.edition}}}"
        return
    if fallen:
        names = _names(fallen)
        which = fallen[0].name if len(fallen) == 1 else "NAME"
        words = "--row ROW --column COLUMN" if fallen[0].cells is not None else '"words of the text"'
        yield (
            f"next: look at {names}; where the brief still holds, record the new words: "
            f"provenance pin {story.key} --name {which} {words}"
        )
    if any(each.fate == "lost" for each in fallen) or any(each.change == "lost" for each in story.leant):
        back = "put the old one back (git restore), and: " if written else ""
        yield f"next: to keep both editions: {back}provenance refresh {story.key} --as NEW-KEY"
    if story.leant and written:
        yield "next: provenance check"


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _lean(count: int) -> str:
    return "1 statement leans" if count == 1 else f"{count} statements lean"
