"""Which of the sources behind a retelling has the figures that a statement takes from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.lineage import ancestry, link_parents
from provenance.model import Ledger, Link, Place, Seen, Source, Span
from provenance.rule.descent import ends
from provenance.rule.wording import cite_itself, excerpt, listed, quoted
from provenance.text.comparison import Said, claimed, sentence_around, stands_elsewhere
from provenance.text.comparison.as_written import plainly, with_commas
from provenance.text.comparison.candidates import asked, bears_out

_MOST = 4  # figures of a statement that are looked for


def figures_advice(ledger: Ledger, text: str, links: Sequence[Link]) -> tuple[tuple[Seen, ...], tuple[str, ...]]:
    """What to show and to advise where a statement has figures of `links`, which retell others.

    The source behind them that has the figures is named, or, where the captured text of those that they end in does
    not have what they have, that. Both are empty where captured texts cannot tell, or the statement has no figure.
    """
    told = [each.span for each in claimed(text)]
    known = [each for each in told if any(_has(text, each, link) for link in links)]
    figures = (known or told)[:_MOST]
    if not figures:
        return (), ()
    for source in _behind(ledger, links):
        places = [_stands(text, each, source.text, source) for each in figures]
        if (first := places[0]) is not None and all(places) and source.snapshot is not None:
            around = sentence_around(source.text, first)
            said = excerpt(source.text[around.start : around.end].strip())
            seen = Seen(f"{source.key} itself says {said}", Place(source.snapshot.path, first))
            return (seen,), (cite_itself(source.key),)
    primary = ends(ledger, links)
    if not known or not primary or not all(each.is_whole for each in primary.values()):
        return (), ()
    keys = list(dict.fromkeys(link.source.key for link in links))
    shown = listed([quoted(text[slice(*each)]) for each in figures])
    do, have = "does" if len(primary) == 1 else "do", "has" if len(keys) == 1 else "have"
    return (), (
        f"{listed(list(primary))} {do} not have {shown}: find whom {listed(keys)} {have} it from, and cite that",
    )


def _has(text: str, span: Span, link: Link) -> bool:
    return link.passage is not None and _stands(text, span, link.passage.text, link.source) is not None


def _stands(text: str, span: Span, words: str, source: Source) -> Span | None:
    """Where a figure of a statement stands in words of a source; in another language its number and unit must do."""
    language = source.record.language if source.record else ""
    if language[:2].casefold() in ("", "en"):
        return stands_elsewhere(text, span, words)
    for figure in claimed(text):
        if figure.span == span:
            for question in asked(figure, Said(text), (), ())[:1]:
                read = (*with_commas(words), *plainly(words))
                return next((each.span for each in read if bears_out(question, each, words)), None)
    return None


def _behind(ledger: Ledger, links: Sequence[Link]) -> Iterator[Source]:
    """The primary sources from which any of the links derives, captured and whole, in the order of their keys."""
    above = {key for link in links for parent in link_parents(link) for key in ancestry(parent, ledger.sources)}
    for key in sorted(above - {link.source.key for link in links}):
        source = ledger.sources.get(key)
        if source is not None and source.tier == "primary" and source.is_whole:
            yield source
