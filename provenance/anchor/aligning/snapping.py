"""Where a passage begins and ends that was found by aligning letters: at words, and where its context begins."""

from __future__ import annotations

from provenance.anchor.aligning.bitvector import Alignment, levenshtein
from provenance.anchor.aligning.end_words import at_first_word, at_last_word
from provenance.anchor.seeking.run import Run
from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.text.span import Span

_SLIP = 1  # letters
_SURE = 6  # letters that agree from the very first one: the passage begins there
_NEAR = 40  # letters by which an alignment may be wrong about an end: some words were changed there
_CONTEXT, _LEAST_CONTEXT = (16, 8), 4
"""Letters of context that tell where a passage begins, the surest first; fewer where no more were recorded."""

_WHOLE = 16  # letters of context, or all that were recorded, that stand in few places
_WORD_LETTERS = 4  # a shorter word stands before anything
_BY_CHANCE = 4  # letters


def snapped(window: Window, found: Alignment, selector: Selector) -> Span:
    """The range of the folded text that the passage was found at, its ends moved to where it begins and ends.

    Where its first letters were changed, the recorded context that stands right before tells where it begins. Else it
    begins with a whole word, and further on the left by as many words as were changed there.
    """
    text, at = window.text, window.place(found.start, found.end)
    first, last = found.runs[0], found.runs[-1]
    head = first.passage == 0 and first.length >= _SURE
    tail = last.passage_end == len(selector.letters) and last.length >= _SURE
    start = None if head else _behind(text.text, at.start, selector.before)
    end = None if tail else _ahead(text.text, at.end, selector.after)
    # A side of the recorded context that stands there letter for letter tells more than any word of the passage.
    told = (
        start is not None and _ends(text.text, start, selector.before),
        end is not None and (_begins(text.text, end, selector.after)),
    )
    sure = [run for run in found.runs if run.length >= _SURE]
    if start is None:
        place = window.place(sure[0].text, sure[0].text_end).start if sure else at.start
        start = at_first_word(text, at.start, selector, first.passage, place)
    if end is None:
        end = at_last_word(text, at.end, selector, last.passage_end)
    if not told[0] and sure and sure[0].passage - sum(run.length for run in found.runs if run < sure[0]) > _SLIP:
        start = _with_first_words(
            text.text, start, window.place(sure[0].text, sure[0].text_end).start, sure[0], selector
        )
    left = sum(run.length for run in found.runs if sure and run > sure[-1])
    if not told[1] and sure and len(selector.letters) - sure[-1].passage_end - left > _SLIP:
        end = _with_last_words(text.text, end, window.place(sure[-1].text, sure[-1].text_end).end, sure[-1], selector)
    return Span(start, end) if start < end else at


def _ends(text: str, at: int, before: str) -> bool:
    return len(before) >= _CONTEXT[0] and text.endswith(before[-_WHOLE:], 0, at)


def _begins(text: str, at: int, after: str) -> bool:
    return len(after) >= _CONTEXT[0] and text.startswith(after[:_WHOLE], at)


def _with_first_words(text: str, start: int, place: int, run: Run, selector: Selector) -> int:
    """`start`, or where the first words of the passage stand letter for letter: a word came in behind them, and an
    alignment may as well take the one for the other. `run` is the first that is sure, and stands at `place`."""
    for more in range(min(_BY_CHANCE, run.length)):
        head = selector.letters[: run.passage + more]
        at = text.rfind(head, max(0, place - len(head) - _NEAR), place + more)
        if len(head) >= _WORD_LETTERS and at >= 0 and _came_in(head, text[start:place], place - at - len(head)):
            return at
    return start


def _with_last_words(text: str, end: int, place: int, run: Run, selector: Selector) -> int:
    """`end`, or where the last words of the passage end: a word came in before them."""
    for more in range(min(_BY_CHANCE, run.length)):
        # A letter or two of the word that came in may be theirs by chance.
        tail = selector.letters[run.passage_end - more :]
        at = text.find(tail, place - more, place + len(tail) + _NEAR)
        if len(tail) >= _WORD_LETTERS and at >= 0 and _came_in(tail, text[place:end], at - place):
            return at + len(tail)
    return end


def _came_in(words: str, there: str, more: int) -> bool:
    """Whether `more` letters that came in beside some words of the passage are no more than were changed otherwise, or
    a few more where those words are several: they are less likely to stand there by chance."""
    few = _BY_CHANCE if len(words) > _SURE else 0
    return more <= max(_BY_CHANCE, levenshtein(words, there) + few)


def _behind(text: str, at: int, before: str) -> int | None:
    """The nearest offset to `at` right behind the context recorded before the passage."""
    for length in _lengths(before):
        context = before[-length:]
        low = max(0, at - _NEAR - length)
        here, there = text.rfind(context, low, at + 1), text.find(context, max(low, at - length + 1), at + _NEAR)
        near = [place + length for place in (here, there) if place >= 0]
        if len(context) == length and near:
            return min(near, key=lambda place: abs(place - at))
    return None


def _lengths(context: str) -> tuple[int, ...]:
    """How many letters of what was recorded on a side are looked for."""
    return _CONTEXT if len(context) >= _CONTEXT[-1] else (max(_LEAST_CONTEXT, len(context)),)


def _ahead(text: str, at: int, after: str) -> int | None:
    """The nearest offset to `at` right before the context recorded behind the passage."""
    for length in _lengths(after):
        context = after[:length]
        low = max(0, at - _NEAR)
        here, there = text.rfind(context, low, at + length), text.find(context, at, at + _NEAR + length)
        near = [place for place in (here, there) if place >= 0]
        if len(context) == length and near:
            return min(near, key=lambda place: abs(place - at))
    return None
