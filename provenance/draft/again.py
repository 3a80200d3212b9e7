"""Reading a draft again in which nothing but words has changed.

What the Markdown of a draft says hangs on few of its characters. Where a change lies within the running words of a
paragraph, and neither what goes nor what comes nor the words around it has any of those characters, then all the rest
of the reading is as it was, only further on or less far. So it is with what changes within the front matter, which is
read by itself. Anything else is left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import repeat

from provenance.draft.blocks import Block
from provenance.draft.moving import Change, Moved
from provenance.draft.neighbours import role_of, words_of
from provenance.draft.prose import Prose
from provenance.draft.reading import Reading
from provenance.draft.sections import Sections
from provenance.text.span import Run, Span

_MOST = 64  # lines that have changed; beyond, the parser is as quick

_MEANS = re.compile(r"[\\`#*_\[\]<>&~^@{}|!\x00-\x1f\x7f]")
"""Characters that may mean more than themselves within a line. The others that do, do so where a line begins."""

_NEW = re.compile(r"(?:[^\W_]|[ \xa0,.;%$€£()'’\"“”…/–-])*+")
"""Words that may come: letters, digits, and marks that mean only themselves behind a word."""

_BEGUN = re.compile(r"[^\W\d_]{2}")
"""What stands before a change in its line: with two letters it is decided what the line begins."""

_INNER = 2  # a level at which a heading may begin whatever it may begin at any other

_FENCES = ("---", "...")


def may_serve(old: str, text: str) -> bool:
    """Whether the reading of the draft `old` may tell that of `text`: not where lines have come or gone."""
    return old.count("\n") == text.count("\n")


def again(before: Reading, text: str) -> Reading | None:
    """The reading of `text`, the draft whose reading was `before`; None where it has to be read whole."""
    if before.text == text:
        return before
    changes = list(_changes(before.text, text))
    if not changes or len(changes) > _MOST or not all(_is_harmless(before, each) for each in changes):
        return None
    moved = Moved(changes)
    blocks = tuple(map(moved.block, before.blocks))
    heading = _heading(before, blocks)
    if heading is None or not all(map(_is_as_before, before.blocks, blocks, repeat(Sections(before.summaries)))):
        return None
    front = before.front and Span(before.front.start, moved.offset(before.front.end))
    return Reading(text, front, before.summaries, blocks, heading, tuple(map(moved.finding, before.findings)))


def _changes(old: str, new: str) -> Iterator[Change]:
    """What has changed from one text to the other, at most once a line; nothing where lines came or went."""
    lines, others = old.split("\n"), new.split("\n")
    if len(lines) != len(others):
        return
    at = 0
    for line, other in zip(lines, others, strict=True):
        if line != other:
            first = _same(line, other)
            last = _same(line[first:][::-1], other[first:][::-1])
            yield Change(at + first, at + len(line) - last, other[first : len(other) - last], at, other)
        at += len(line) + 1


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their start."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _is_harmless(before: Reading, change: Change) -> bool:
    front = before.front
    if front and change.line < front.end:
        said = change.said.strip()
        return front.start <= change.line and change.said.isprintable() and said != "" and not said.startswith(_FENCES)
    place = next(_around(before, change), None)
    return (
        place is not None
        and _NEW.fullmatch(change.words) is not None
        and change.said == change.said.rstrip()
        and _BEGUN.search(before.text, change.line, change.start) is not None
        and _MEANS.search(words_of(place)) is None
        and "<" not in before.text[place.extent().start : place.extent().end]
    )


def _around(before: Reading, change: Change) -> Iterator[Prose]:
    """The prose in which a change lies, with a character of the same words before it, and behind it or the line's end.

    Headings, paragraphs and items of lists are looked at.
    """
    for block in before.blocks:
        for prose in block.proses if block.form in {"heading", "paragraph"} else ():
            if any(_holds(run, change, before.text) and not _is_in_mark(prose, run) for run in prose.text.runs):
                yield prose


def _holds(run: Run, change: Change, text: str) -> bool:
    end = run.start + run.length
    if not (run.one_to_one and run.start < change.start and change.end <= end):
        return False
    return change.end < end or text[end : end + 1] in {"", "\n"}


def _is_in_mark(prose: Prose, run: Run) -> bool:
    return any(mark.span.start <= run.at < mark.span.end for mark in prose.marks)


def _heading(before: Reading, blocks: Sequence[Block]) -> str | None:
    """The first heading of the first level now; None where it cannot be told which that is."""
    titles = [
        _title(new)
        for old, new in zip(before.blocks, blocks, strict=True)
        if before.heading and _title(old) == before.heading
    ]
    return next(iter(titles), before.heading) if len({*titles}) < 2 else None


def _title(block: Block) -> str:
    return " ".join(words_of(block.proses[0]).split()) if block.form == "heading" else ""


def _is_as_before(old: Block, new: Block, sections: Sections) -> bool:
    """Whether a block is to its neighbours what it was, and a heading to what stands under it."""
    for one, other in zip(old.proses, new.proses, strict=True):
        said, says = one.text.text, other.text.text
        if said != says and role_of(one) != role_of(other):
            return False
        if old.form == "heading" and sections.begun_by(said, _INNER) != sections.begun_by(says, _INNER):
            return False
    return True
