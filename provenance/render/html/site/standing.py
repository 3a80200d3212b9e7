"""Which sources deserve a look first: those that are no longer what they were, and retellings that carry much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from provenance.model import Source
from provenance.named import NamedTuple
from provenance.render.html.site.account import Account
from provenance.render.html.site.citing import Citing, Known

MOST = 12
"""How many of the retellings leant on are shown."""


class Stale(NamedTuple):
    """A source that is no longer what it was, and `why`; `lost` are the statements whose passages are gone."""

    known: Known
    why: tuple[str, ...]
    lost: tuple[Citing, ...]


class Leaned(NamedTuple):
    """A source that retells. So many statements rest on it, `alone` of them on nothing primary, in so many briefs.

    `retells` are the sources that it retells, each with a word where its text is not at hand.
    """

    known: Known
    statements: int
    alone: int
    briefs: int
    retells: tuple[str, ...]


def stale(listed: Sequence[Known], sources: Mapping[str, Source], accounts: Sequence[Account]) -> tuple[Stale, ...]:
    """The sources whose text has changed, that were withdrawn or followed by another, or that lost a passage cited."""
    lost: dict[str, list[Citing]] = {}
    for each in accounts:
        for key, numbers in each.lost.items():
            lost.setdefault(key, []).append(Citing(each.title, each.page, numbers, language=each.language))
    found = []
    for known in listed:
        key = known.source.key
        why = tuple(_why(sources[key]))
        if why or key in lost:
            found.append(Stale(known, why, tuple(lost.get(key, ()))))
    return tuple(found)


def _why(source: Source) -> Iterator[str]:
    record, snapshot = source.record, source.snapshot
    if record is not None and record.status is not None:
        yield record.status.what
    if snapshot is not None and snapshot.state == "changed":
        yield "text changed since it was recorded"


def leaned_on(
    listed: Sequence[Known], sources: Mapping[str, Source], accounts: Sequence[Account]
) -> tuple[Leaned, ...]:
    """The sources that retell and that most statements rest on, first those on which most rest alone."""
    sums: dict[str, list[int]] = {}
    for each in accounts:
        for key, leaning in each.leaning.items():
            counted = sums.setdefault(key, [0, 0, 0])
            for at, more in enumerate((len(leaning.all), len(leaning.alone), 1)):
                counted[at] += more
    by_key = {each.source.key: each for each in listed if each.source.key in sums}
    order = sorted(by_key, key=lambda key: (-sums[key][1], -sums[key][0], key))[:MOST]
    names = {each.source.key: each.source.label for each in listed}
    return tuple(
        Leaned(
            known=by_key[key],
            statements=sums[key][0],
            alone=sums[key][1],
            briefs=sums[key][2],
            retells=tuple(_called(parent, sources, names) for parent in sources[key].derives_from),
        )
        for key in order
    )


def _called(key: str, sources: Mapping[str, Source], names: Mapping[str, str]) -> str:
    source = sources.get(key)
    here = source is not None and (source.snapshot is not None or (source.record is not None and source.record.vouched))
    return names.get(key, key) if here else f"{names.get(key, key)} (not captured)"
