"""Which statements lean on what changed in a source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from provenance.model import Ledger, Link, Place
from provenance.named import NamedTuple
from provenance.stories.refresh.fates import reworded
from provenance.stories.who_cites import Leaning, who_cites

Change = Literal["lost", "ambiguous", "reworded", "part", "whole", "through"]
"""Of what a statement leans on: it is gone; it stands at several places; it is in other words; its page, or the source
that it cites as a whole, has another text; it comes through a source that retells this one."""


class Leant(NamedTuple):
    """A statement that leans on what changed, and how that changed."""

    leaning: Leaning
    change: Change
    words: str = ""


def leant(before: Sequence[Ledger], after: Sequence[Ledger], key: str) -> tuple[Leant, ...]:
    """The statements that lean on something in `key` that is another in the ledgers `after`; both of the same briefs.

    What stands as it did is left out.
    """
    links = {(ledger.brief.path, *_place(link)): link for ledger in after for link in ledger.links}
    return tuple(_changes(who_cites(before, key), links))


def _changes(leanings: Sequence[Leaning], links: Mapping[tuple[str, Place, str], Link]) -> Iterator[Leant]:
    for each in leanings:
        if len(each.way) > 1:
            yield Leant(each, "through")
            continue
        now = links.get((each.path, *_place(each.link)))
        if now is not None and (change := _change(each.link, now)) is not None:
            yield Leant(each, *change)


def _place(link: Link) -> tuple[Place, str]:
    return link.place, link.target


def _change(was: Link, now: Link) -> tuple[Change, str] | None:
    if now.passage is None:
        if was.passage is None:
            return None
        return "ambiguous" if now.problem == "ambiguous" else "lost", was.passage.text
    if was.passage is None:
        return None
    if was.passage.text == now.passage.text and now.passage.reach != "whole":
        return None
    if now.passage.reach in ("part", "whole"):
        return ("whole", "") if now.passage.reach == "whole" else ("part", "")
    differs = reworded(was.passage.text, now.passage.text)
    return ("reworded", differs) if differs else None
