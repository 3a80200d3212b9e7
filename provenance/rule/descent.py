"""How findings tell where a source has what it says from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from provenance.lineage import chain, link_parents
from provenance.model import Ledger, Link, Seen, Source
from provenance.rule.wording import cite_itself, excerpt, listed, standing


def passages_seen(links: Iterable[Link]) -> Iterator[Seen]:
    """The passages to be shown beside a finding: those that an author points at, not whole sources or pages."""
    for link in links:
        if link.passage and link.passage.reach in ("span", "quotation") and link.passage.text:
            yield Seen(excerpt(link.passage.text), link.passage.place)


def descent_seen(ledger: Ledger, links: Iterable[Link]) -> Iterator[Seen]:
    """One line for each way in which the cited sources come from others: whom they retell, down to the primaries."""
    found: dict[tuple[tuple[str, ...], ...], list[str]] = {}
    for link in links:
        keys = found.setdefault(_ways(ledger, link), [])
        if link.source.key not in keys:
            keys.append(link.source.key)
    for ways, keys in found.items():
        if not ways:
            yield Seen(f"nothing says what {listed(keys)} {'retells' if len(keys) == 1 else 'retell'}")
            continue
        both = {1: "retells", 2: "both retell"}.get(len(keys), "all retell")
        told = [f"{', which retells '.join(way)} ({standing(ledger.sources[way[-1]])})" for way in ways]
        yield Seen(f"{listed(keys)} {both} {listed(told)}")


def proposals_seen(links: Iterable[Link]) -> Iterator[Seen]:
    """For each source whose tier nobody has set, which tier it is taken for, and why."""
    for key, proposal in _proposed(links).items():
        yield Seen(f"nobody has set the tier of {key}: it is taken for {proposal[0]}, {proposal[1]}")


def primary_advice(ledger: Ledger, links: Sequence[Link]) -> tuple[str, ...]:
    """How to come to the primary source behind `links`; where there are several, all are named."""
    primary = [end for end in ends(ledger, links).values() if end.tier == "primary"]
    if not primary:
        then = ["find the source that states this itself, capture it and cite it"]
    elif len(primary) > 1:
        keys = [end.key for end in primary]
        then = [f"cite the passage in the one of {listed(keys)} that states it: [@{keys[0]}{{#span}}]"]
        if missing := [end.key for end in primary if not end.snapshot]:
            then.append(f"provenance add FILE --key {missing[0]}, where it is {listed(missing)}")
    elif primary[0].snapshot:
        then = [cite_itself(primary[0].key)]
    else:
        key = primary[0].key
        then = [f"provenance add FILE --key {key}, then name the passage and cite it: [@{key}{{#span}}]"]
    if proposed := _proposed(links):
        then.append(f"if {listed(list(proposed))} states this first hand, write tier: primary into its record")
    return tuple(then)


def ends(ledger: Ledger, links: Iterable[Link]) -> dict[str, Source]:
    """The sources in which the chains of links end, each once, by their keys; none of what nothing says it retells."""
    return {way[-1]: ledger.sources[way[-1]] for link in links for way in _ways(ledger, link)}


def _proposed(links: Iterable[Link]) -> dict[str, tuple[str, str]]:
    return {
        link.source.key: link.source.proposed
        for link in links
        if link.source.proposed and not (link.passage and link.passage.recorded and link.passage.recorded.tier)
    }


def _ways(ledger: Ledger, link: Link) -> tuple[tuple[str, ...], ...]:
    """For each source that what a link leads to retells, the chain from it down to the primary."""
    return tuple(chain((parent,), ledger.sources) for parent in dict.fromkeys(link_parents(link)))
