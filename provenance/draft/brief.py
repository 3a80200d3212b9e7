"""From a draft to a brief."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from provenance.draft.again import again, may_serve
from provenance.draft.front_matter import Said
from provenance.draft.front_matter_text import Written
from provenance.draft.knowing import NOTHING, Knowing
from provenance.draft.reading import stated, summaries
from provenance.draft.sections import SUMMARY_SECTIONS
from provenance.draft.unread import too_deep, unfit_bytes, unfit_text
from provenance.lazy import deferred
from provenance.model import Brief, Scope

# The Markdown parser takes longer to load than most drafts to read.
if TYPE_CHECKING:
    from provenance.draft.whole import whole
else:
    whole = deferred("provenance.draft.whole", "whole")

_BOM = "\ufeff"


def read(
    data: bytes,
    path: str,
    *,
    scope: Scope = "paragraph",
    summary_sections: Sequence[str] = SUMMARY_SECTIONS,
    knowing: Knowing = NOTHING,
) -> Brief:
    """The brief in the bytes of a file, which must be UTF-8, with or without a byte order mark, and at most 5 MB.

    Anything else gives a brief without text and a PRV901 finding. Raises nothing.
    """
    unfit = unfit_bytes(data, path)
    if unfit:
        return Brief(path, "", findings=(unfit,))
    return parse(data.decode("utf-8"), path, scope=scope, summary_sections=summary_sections, knowing=knowing)


def parse(
    text: str,
    path: str = "",
    *,
    scope: Scope = "paragraph",
    summary_sections: Sequence[str] = SUMMARY_SECTIONS,
    knowing: Knowing = NOTHING,
) -> Brief:
    """The brief in a text, given with its line ends as stored; a byte order mark at the start is taken off.

    `path` is where findings say the draft is. `scope` is how far a citation reaches back, `summary_sections` are the
    headings of sections that owe no citation; the front matter of the brief may say otherwise. `knowing` is what an
    earlier run knows of the draft. What could not be read is in the `findings` of the brief. Raises nothing.
    """
    text = text.removeprefix(_BOM)
    unfit = unfit_text(text, path)
    if unfit:
        return Brief(path, "", findings=(unfit,))
    known = _known(text, path, scope, summary_sections, knowing)
    if known:
        return known
    try:
        return whole(text, path, scope, summary_sections, knowing)
    except RecursionError:
        return Brief(path, "", findings=(too_deep(path),))


def _known(text: str, path: str, scope: Scope, summary_sections: Sequence[str], knowing: Knowing) -> Brief | None:
    """The brief, where an earlier reading tells it without the parser."""
    before = knowing.before(lambda old: may_serve(old, text))
    reading = again(before, text) if before else None
    if reading is None:
        return None
    front, said = reading.front, Said()
    if front:
        said = knowing.front(Written(path, text[front.start : front.end], front.start.__add__))
    if said.values or reading.summaries != tuple(summaries(said, summary_sections)):
        return None
    return stated(reading, said, path, said.front.scope or scope, knowing.cut, {})
