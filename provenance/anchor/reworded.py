"""A passage some of whose letters or words were changed: the places that are like it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from provenance.anchor.acceptance import accepted
from provenance.anchor.across_pages import across_pages
from provenance.anchor.comparison import Match, compared, nearest
from provenance.anchor.cut_out import WHOLE, without_those_cut_out
from provenance.anchor.layout.readings import lacks_figures
from provenance.anchor.seeking.index import GRAM
from provenance.anchor.seeking.run import Run
from provenance.anchor.seeking.seeds import copies, joints, missed, probed, seeds, sides, stands_once, whole
from provenance.anchor.seeking.window import Window
from provenance.anchor.seeking.windows import Stretch, beside, between, query, windows
from provenance.anchor.selector import Selector
from provenance.text.folding import Folded
from provenance.text.span import Span

_PLAIN = 1.25  # what a passage and its context are worth together from which on nobody looks for a better place
_VERBATIM = 0.97  # a letter or two of a sentence were changed
_UNLIKE = 0.7  # similarity without context, some letters at the ends aside, of what cannot be accepted
_CHANGED = 0.8  # similarity: more than a word in five is another one
_AS_LIKELY = 0.9  # of what another stretch is worth
_RIVAL = 0.7  # of what the stretch of an accepted place is worth: what is worth less has no place as similar
_ANOTHER, _ANOTHER_THERE = 0.95, 0.9
"""Similarity of a place in a large text that has another figure, name or negation, and is else the passage: without
context, and with it. What else is in a text of as many sentences of its pattern is less like it (in 1,600 measured
passages, each with two kinds of change, none was found elsewhere)."""

_LEAST_WORTH = 0.6
"""Of a stretch of a large text that may be the passage, where nothing tells what stood around it: of some 4,600 found
ones none was worth less, and one less than 0.7. What is worth less is aligned to be shown as the nearest."""

_NEAR = 300  # letters beside a place in which its figures are looked for
_MOST_ACROSS = 8  # places between two pages that are compared
_MOST_UNLIKE, _SMALL = 4, 250_000
"""Stretches that are compared in vain. The likeliest one has the passage if any has: in measured cases the second had
it once in fifty, the third hardly ever; context may stand beside many sentences. In a text of fewer letters twice as
many are compared; in a larger one, without context, the second only if it is as likely."""


def matches(text: Folded, selector: Selector, *, known: bool = False) -> list[Match]:
    """The places that are like the passage, the best first.

    `known` when its words stand verbatim somewhere: then everything hangs on whether its context stands elsewhere.
    """
    search = _Search(text, selector, known=known)
    search.run()
    found = without_those_cut_out(search.found, text, selector)
    best: dict[Span, Match] = {}
    for match in sorted(found, key=lambda match: match.similarity):
        best[match.span] = match
    # Of two that are as good and have one part in common, the shorter leaves less out.
    return sorted(best.values(), key=lambda match: (-match.score, match.span.length, match.span))


class _Search:
    """The search for the places that are like a passage, which ends when no better one can be expected."""

    def __init__(self, text: Folded, selector: Selector, *, known: bool) -> None:
        self.found: list[Match] = []
        self._text, self._selector, self._known = text, selector, known
        self._alone = not (selector.before or selector.after)
        self._large = self._alone and len(text.text) > _SMALL
        self._most = 1 if self._large else _MOST_UNLIKE if len(text.text) > _SMALL else 2 * _MOST_UNLIKE

    def run(self) -> None:
        """The likeliest place, those between the context, and those the index does not know."""
        letters = query(self._selector)
        whole_ones = (
            compared(window, self._selector)
            for window in islice(across_pages(self._text, self._selector), _MOST_ACROSS)
        )
        self.found += (match for match in whole_ones if match)
        short = seeds(letters, self._text.text)
        likely = windows(self._text, self._selector, short)
        if not self._known and self._compare(likely[:1], max((each.worth for each in likely[1:]), default=0.0)):
            return
        runs = whole(short, letters, self._text.text)
        if self._known:
            runs += sides(self._text.text, self._selector.before, self._selector.letters, self._selector.after)
        tight = [] if self._alone else between(self._text, self._selector, runs, known=self._known)
        if self._compare([*self._others(likely), *tight]):
            return
        self._compare(self._elsewhere(letters, runs, likely))
        if not (self._known or self._alone) and self._may_all_be_twins():
            # The index knows a few places of each run: in a text of formulas not those beside the context.
            runs = list(sides(self._text.text, self._selector.before, self._selector.letters, self._selector.after))
            self._compare(between(self._text, self._selector, runs))

    def _others(self, likely: list[Stretch]) -> list[Stretch]:
        """The stretches beside the likeliest that may have the passage as well, or instead."""
        if self._known:
            return likely
        unlike = not any(accepted(match, self._selector) for match in self.found)
        if self._large and unlike and likely[1:] and likely[1].worth < _AS_LIKELY * likely[0].worth:
            return []
        return likely[1:]

    def _elsewhere(self, letters: str, runs: list[Run], likely: list[Stretch]) -> list[Stretch]:
        """Stretches that only a scan of the text finds: as good as the best place, or better than the `likely` ones."""
        text, selector = self._text.text, self._selector
        good = [match for match in self.found if accepted(match, selector)]
        if good:
            first = max(good, key=lambda match: match.score)
            inside = max((run.within(first.at) for run in runs), key=lambda run: run.length, default=None)
            if inside is None or inside.length < GRAM:
                return []
            return windows(self._text, selector, copies(inside, text), first.at)
        if missed(selector.letters, text):
            return windows(self._text, selector, probed(letters, text))
        least = max((each.worth for each in likely), default=0.0)
        new = [run for run in joints(letters, text, runs) if not any(_has(each.window, run) for each in likely)]
        new = [run for run in new if self._has_figures(run)] if self._large else new
        return windows(self._text, selector, new, worth=least)

    def _may_all_be_twins(self) -> bool:
        """Whether places were accepted, and what was recorded beside the passage may stand beside another one."""
        good = [match for match in self.found if accepted(match, self._selector)]
        return bool(good) and all(map(_may_be_twin, good))

    def _has_figures(self, run: Run) -> bool:
        """Whether the figures of the passage stand in or near the place that a run suggests."""
        start = max(0, run.shift - _NEAR)
        near = self._text.text[start : run.shift + len(self._selector.letters) + _NEAR]
        return all(figure in near for figure in self._selector.figures)

    def _compare(self, stretches: Iterable[Stretch], beyond: float = 0.0) -> bool:
        """Compares the stretches, the likeliest first, while another may be meant; True when only one can be.

        `beyond` is the worth of the likeliest one of those that are not among them.
        """
        least, unlike = 0.0, 0  # stretches compared in vain
        ranked = sorted(stretches, key=lambda stretch: -stretch.worth)
        for (worth, window), following in zip(ranked, [*(each.worth for each in ranked[1:]), beyond], strict=False):
            if worth < least:
                break
            hopeless = self._large and worth < _LEAST_WORTH
            if (hopeless and self.found) or self._is_futile(window):
                continue
            match = nearest(window, self._selector) if hopeless else compared(window, self._selector, widened=True)
            rivalled = following >= _AS_LIKELY * worth
            if match and (self._add(match, window, rivalled=rivalled) or (not rivalled and self._is_another(match))):
                return True
            if self._known:
                continue
            if match and accepted(match, self._selector):
                least = max(least, _RIVAL * worth)
            elif (unlike := unlike + 1) >= self._most:
                break
        return False

    def _is_another(self, match: Match) -> bool:
        """Whether a place in a large text is all of the passage but for what makes it another."""
        if not match.reason or self._known or len(self._text.text) <= _SMALL:
            return False
        if self._alone:
            return match.similarity >= _ANOTHER
        return match.similarity >= _ANOTHER_THERE and match.around.verdict == "both"

    def _is_futile(self, window: Window) -> bool:
        """Whether comparing a window would show nothing: what it has was found, or its figures are others."""
        if any(_holds(window, match.at) and match.similarity >= WHOLE for match in self.found):
            return True
        # The first place is aligned in any case: it is the nearest one, whatever it has otherwise.
        return self._alone and bool(self.found) and not self._known and lacks_figures(window, self._selector)

    def _add(self, match: Match, window: Window, *, rivalled: bool) -> bool:
        """Adds a place, and where there is room beside it the best there. True when no other place can be meant.

        `rivalled` when the next stretch is about as likely: then a place with words changed is not the only one.
        """
        others = any(accepted(other, self._selector) for other in self.found)
        self.found.append(match)
        if self._alone and (match.similarity < _UNLIKE or lacks_figures(window, self._selector)):
            return False  # nothing beside it is more like the passage, nor has its figures
        if match.score < _PLAIN or _may_be_twin(match) or not accepted(match, self._selector):
            rooms = beside(window, match.at, self._selector.letters)
            self.found += (other for room in rooms if (other := compared(room, self._selector)))
            return False
        if self._known or others or (rivalled and match.similarity < _VERBATIM):
            return False
        return stands_once(self._text.text, match.at.start, len(self._selector.before))


def _may_be_twin(match: Match) -> bool:
    """Whether a place has not all letters of the surroundings that were recorded, or so many other words that those may
    be a formula too."""
    return match.around.share < 1 or (match.replaced > 0 and match.similarity < _CHANGED)


def _holds(window: Window, at: Span) -> bool:
    return window.kept[0].start <= at.start and at.end <= window.kept[-1].end


def _has(window: Window, run: Run) -> bool:
    return window.kept[0].start <= run.text and run.text_end <= window.kept[-1].end
