"""Which of the sources behind a retelling has the figures that a statement takes from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.lineage import ancestry, link_parents
from provenance.model import Ledger, Link, Place, Seen, Source, Span
from provenance.rule.descent import ends
from provenance.rule.wording import cite_itself, excerpt, listed, quoted
from provenance.text.comparison import claimed, sentence_around, stands_elsewhere

_MOST = 4  # figures of a statement that are looked for


def figures_advice(ledger: Ledger, text: str, links: Sequence[Link]) -> tuple[tuple[Seen, ...], tuple[str, ...]]:
    """What to show and to advise where a statement has figures of `links`, which retell others.

    The source behind them that has the figures is named, or, where the captured text of the one that they end in does
    not have them, that. Both are empty where captured texts cannot tell, or the statement has no figure of theirs.
    """
    figures = [each.span for each in claimed(text) if any(_has(text, each.span, link) for link in links)][:_MOST]
    if not figures:
        return (), ()
    for source in _behind(ledger, links):
        places = [stands_elsewhere(text, each, source.text) for each in figures]
        if (first := places[0]) is not None and all(places) and source.snapshot is not None:
            around = sentence_around(source.text, first)
            said = excerpt(source.text[around.start : around.end].strip())
            seen = Seen(f"{source.key} itself says {said}", Place(source.snapshot.path, first))
            return (seen,), (cite_itself(source.key),)
    primary = ends(ledger, links)
    if not primary or not all(each.is_whole for each in primary.values()):
        return (), ()
    keys = list(dict.fromkeys(link.source.key for link in links))
    shown = listed([quoted(text[slice(*each)]) for each in figures])
    do, have = "does" if len(primary) == 1 else "do", "has" if len(keys) == 1 else "have"
    return (), (
        f"{listed(list(primary))} {do} not have {shown}: find whom {listed(keys)} {have} it from, and cite that",
    )


def _has(text: str, span: Span, link: Link) -> bool:
    return link.passage is not None and stands_elsewhere(text, span, link.passage.text) is not None


def _behind(ledger: Ledger, links: Sequence[Link]) -> Iterator[Source]:
    """The primary sources from which any of the links derives, captured and whole, in the order of their keys."""
    above = {key for link in links for parent in link_parents(link) for key in ancestry(parent, ledger.sources)}
    for key in sorted(above - {link.source.key for link in links}):
        source = ledger.sources.get(key)
        if source is not None and source.tier == "primary" and source.is_whole:
            yield source
