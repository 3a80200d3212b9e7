"""How much of a brief rests on what: the figures, and a bar of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from provenance.named import NamedTuple
from provenance.render.html.sheets import Sheet
from provenance.render.html.states import LOOKS, Look, State

WIDTH = 1000
"""The units of the whole bar."""

_FROM_THE_LEFT: tuple[State, ...] = (
    *("primary", "attested", "unknown", "secondary", "echo"),
    *("stale", "waived", "unread", "uncited"),
)


class Share(NamedTuple):
    """The statements of one state that owe evidence: how many, and their stretch of the bar."""

    state: State
    look: Look
    number: int
    x: int
    width: int


class Filter(NamedTuple):
    """Something that the statements can be narrowed to, and how many there are."""

    name: str
    label: str
    means: str
    number: int


def bar(sheets: Sequence[Sheet]) -> tuple[Share, ...]:
    """The bar of the statements that owe evidence, best first; empty when none does."""
    return shares(Counter(sheet.state for sheet in sheets if sheet.owes))


def shares(counts: Mapping[State, int]) -> tuple[Share, ...]:
    """The bar of so many statements of each state, best first."""
    total = sum(counts.values())
    found: list[Share] = []
    before = 0
    for state in _FROM_THE_LEFT:
        if count := counts.get(state, 0):
            x, end = WIDTH * before // total, WIDTH * (before + count) // total
            found.append(Share(state, LOOKS[state], count, x, end - x))
            before += count
    return tuple(found)


def filters(sheets: Sequence[Sheet]) -> tuple[Filter, ...]:
    """What the page can be narrowed to: all, what needs work, and each state, as far as they occur."""
    shown = [sheet for sheet in sheets if sheet.shows]
    counts = Counter(sheet.state for sheet in shown)
    work = sum(bool(sheet.level) for sheet in shown)
    return (
        Filter("all", "All", "every statement", len(shown)),
        *((Filter("work", "Needs work", "statements with findings", work),) if work else ()),
        *(
            Filter(name, look.label, look.means, counts[name])
            for name, look in LOOKS.items()
            if counts[name] and name != "silent"
        ),
    )
