"""Everything in which a statement and the passages that it cites do not agree."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice

from provenance.lazy import deferred
from provenance.text.comparison.candidates import asked
from provenance.text.comparison.claims import bare_counts, claimed, small_counts
from provenance.text.comparison.counting.bounds_of_counts import on_bounds_of_counts
from provenance.text.comparison.counting.counts import on_counts
from provenance.text.comparison.counting.parts import on_parts
from provenance.text.comparison.dates.clocks import on_clocks
from provenance.text.comparison.dates.dating import misdated
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.focused import SURELY, focused
from provenance.text.comparison.naming.numbered import misnumbered
from provenance.text.comparison.naming.ranks import on_ranks
from provenance.text.comparison.naming.scores import on_scores, on_spoken_scores
from provenance.text.comparison.on_figures import on_figure
from provenance.text.comparison.precise import over_precise
from provenance.text.comparison.tables.columns import on_columns
from provenance.text.comparison.tables.swapped import on_swapped
from provenance.text.comparison.wording.contrary import turned_words
from provenance.text.comparison.wording.direction import went_otherwise
from provenance.text.comparison.wording.duties import on_duties, on_forecasts
from provenance.text.comparison.wording.hedges import Held, dropped, dropped_at_all, turned
from provenance.text.figures import Figure, figures
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.dates.months_abroad import in_english
    from provenance.text.comparison.elsewhere import stands_somewhere
    from provenance.text.comparison.framing.attributes import on_attributes
    from provenance.text.comparison.framing.misplaced_figures import on_misplaced
    from provenance.text.comparison.naming.codes import on_codes
    from provenance.text.comparison.tables.cell_years import on_cell_years
    from provenance.text.comparison.tables.sheets import on_sheets
    from provenance.text.comparison.wording.beside_figures import on_words_beside_figures
    from provenance.text.comparison.wording.frequency import on_frequencies
    from provenance.text.comparison.wording.negated import on_negations
    from provenance.text.comparison.wording.unsure import dropped_beside
else:
    stands_somewhere = deferred("provenance.text.comparison.elsewhere", "stands_somewhere")
    on_misplaced = deferred("provenance.text.comparison.framing.misplaced_figures", "on_misplaced")
    dropped_beside = deferred("provenance.text.comparison.wording.unsure", "dropped_beside")
    on_attributes = deferred("provenance.text.comparison.framing.attributes", "on_attributes")
    in_english = deferred("provenance.text.comparison.dates.months_abroad", "in_english")
    on_cell_years = deferred("provenance.text.comparison.tables.cell_years", "on_cell_years")
    on_codes = deferred("provenance.text.comparison.naming.codes", "on_codes")
    on_frequencies = deferred("provenance.text.comparison.wording.frequency", "on_frequencies")
    on_negations = deferred("provenance.text.comparison.wording.negated", "on_negations")
    on_words_beside_figures = deferred("provenance.text.comparison.wording.beside_figures", "on_words_beside_figures")
    on_sheets = deferred("provenance.text.comparison.tables.sheets", "on_sheets")

_OFTEN = ("nce ", "ice ", " times ")
_DENIES = ("not", "n't", "n’t", " no ", "never")
_NEAR = 5  # figures of a statement before and behind one
_PLAINLY_WRONG = ("absent", "date")


@lru_cache(maxsize=1024)
def discords(said: Said, evidence: tuple[Evidence, ...], settled: tuple[Span, ...] = ()) -> tuple[Discord, ...]:
    """All that is to be said about a statement, in its order; of a figure at most one thing of the first two kinds.

    `settled` are ranges whose figures are accounted for by a calculation that the brief declares.
    """
    held: list[Held] = []
    found = _compared(said, evidence, settled, held)
    found += (each for each in on_misplaced(said, evidence, held) if not any(map(each.span.overlaps, _spans(found))))
    near = tuple(focused(said.text, each, SURELY) for each in evidence)
    if near != evidence:
        for each in _compared(said, near, settled, []):
            if each.kind in _PLAINLY_WRONG and not any(each.span.overlaps(other.span) for other in found):
                found += [] if stands_somewhere(said.text, each.span, evidence) else [_of_whole(each, near, evidence)]
    return tuple(sorted(set(found), key=lambda each: (each.span, each.kind)))


def _of_whole(discord: Discord, near: tuple[Evidence, ...], evidence: tuple[Evidence, ...]) -> Discord:
    """A discord with a part of a source as one with the source, of which nothing is shown."""
    where = evidence[near.index(discord.evidence)] if discord.evidence else None
    return discord._replace(other=None, evidence=where if discord.kind == "date" else None, how="")


def _compared(said: Said, evidence: tuple[Evidence, ...], settled: tuple[Span, ...], held: list[Held]) -> list[Discord]:
    """What a statement and some passages do not agree in; `held` gains where its figures stand."""
    told = claimed(said.text)
    beside = figures(said.text)
    found: list[Discord] = []
    for figure in told:
        if not any(span.overlaps(figure.span) for span in settled):
            for question in asked(figure, said, evidence, _beside(figure, beside)):
                found += on_figure(question, held)
    counts = (*small_counts(said.text), *((each, "") for each in bare_counts(said.text)))
    wrong = tuple(on_scores(said, evidence))
    settled = (*settled, *(each.span for each in wrong))
    found += [each for each in on_counts(said, evidence, counts) if not any(each.span.overlaps(s) for s in settled)]
    found += on_spoken_scores(said, evidence)
    found += [each for each in on_parts(said, evidence) if not any(each.span.overlaps(one.span) for one in found)]
    found += on_bounds_of_counts(said, evidence, small_counts(said.text))
    matched = tuple((each.evidence, each.other.span) for each in held)
    absent = not held and any(each.kind == "absent" for each in found)
    dates = _on_times(said, evidence, matched, bool(told), absent)
    found += [each for each in dates if not any(each.span.overlaps(one) for one in settled)]
    found += _on_hedges(said, evidence, held, told)
    found += (*_on_contraries(said, evidence, held), *on_swapped(held))
    found += (*on_duties(said, evidence), *on_forecasts(said, held))
    found += (*misnumbered(said, evidence), *on_ranks(said, evidence), *on_clocks(said, evidence))
    if len(evidence) == 1 and any(mark in text for text in (said.text, evidence[0].text) for mark in _DENIES):
        found += on_negations(said, evidence)
    tables = (*_on_tables(said, evidence, held), *on_columns(said, evidence))
    return [*found, *wrong, *(each for each in tables if not any(each.span.overlaps(one.span) for one in found))]


def _on_tables(said: Said, evidence: tuple[Evidence, ...], held: list[Held]) -> Iterator[Discord]:
    """What data sheets and tables give otherwise; what reads them is loaded where something looks like one."""
    if (":" in said.text or "-" in said.text) and any(mark in each.text for each in evidence for mark in ":-"):
        yield from on_codes(said, evidence)
    sheets = tuple(on_sheets(said, evidence, held)) if any(": " in each.text for each in evidence) else ()
    yield from sheets
    if held and len(evidence) == 1:
        yield from (each for each in on_attributes(said, held) if all(each.span != one.span for one in sheets))
    if any(mark in each.text for each in evidence for mark in ("  ", "\t", "|")):
        yield from on_cell_years(said, evidence)


def _spans(found: list[Discord]) -> list[Span]:
    return [each.span for each in found]


def _beside(figure: Figure, all_of_them: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The figures of a statement near one of them, from which it may be calculated."""
    at = bisect_left(all_of_them, figure.span, key=lambda each: each.span)
    return all_of_them[max(0, at - _NEAR) : at + _NEAR]


def _on_times(
    said: Said, evidence: tuple[Evidence, ...], matched: tuple[tuple[Evidence, Span], ...], told: bool, absent: bool
) -> Iterator[Discord]:
    read = {in_english(each): each for each in evidence if each.foreign}
    if read:
        evidence = tuple(map(in_english, evidence))
        matched = tuple((in_english(each), span) for each, span in matched)
    for each in misdated(said.text, evidence, matched, told, told and absent):
        where = read.get(each.evidence, each.evidence)
        yield Discord(each.time.span, "date", each.other.span if each.other else None, where, each.where)


def _on_hedges(
    said: Said, evidence: tuple[Evidence, ...], held: list[Held], told: tuple[Figure, ...]
) -> Iterator[Discord]:
    """Bounds that are turned round, a hedge that is dropped (one of them is enough), precision that is invented."""
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    hedged = False
    for span, those in by_figure.items():
        if all(turned(each) for each in those):
            yield Discord(span, "bound", those[0].other.span, those[0].evidence, turned(those[0]))
        elif not hedged and all(dropped(each) for each in those) and (found := dropped(those[0])):
            hedged = True
            yield Discord(span, "hedge", found.span, those[0].evidence, found.how)
        elif all(over_precise(each) is not None for each in those):
            yield Discord(span, "precise", those[0].other.span, those[0].evidence, over_precise(those[0]) or "")
    leaves_open = dropped_beside if told else dropped_at_all
    if not hedged and len(evidence) == 1 and evidence[0].close and (found := leaves_open(said, evidence[0])):
        yield Discord(Span(0, len(said.text)), "hedge", found.span, evidence[0], found.how)


def _on_contraries(said: Said, evidence: tuple[Evidence, ...], held: list[Held]) -> Iterator[Discord]:
    """One word that is turned into its contrary: where a figure went, or that of a sentence that says the same."""
    by_figure: dict[Span, list[Held]] = {}
    for each in held:
        by_figure.setdefault(each.figure.span, []).append(each)
    for those in by_figure.values():
        went = [went_otherwise(each) for each in those]
        if all(went) and (first := went[0]):
            word = first.held.evidence.text[slice(*first.theirs)]
            yield Discord(first.ours, "contrary", first.theirs, first.held.evidence, word)
            return
    beside = on_words_beside_figures(held) if any(each.evidence.close for each in held) else ()
    yield from islice(chain(turned_words(said, evidence), beside), 1)
    if any(mark in said.text for mark in _OFTEN):
        yield from on_frequencies(said, evidence)
