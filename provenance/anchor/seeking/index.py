"""Where a text has runs of eight letters of a passage, those first that are rare in it.

The text is read once, as machine words of eight letters, one at every multiple of the stride; all runs of eight of a
passage are looked up among them. So every run of `stride + 7` letters that both have is met, and shorter ones often.

The index is kept by sections of the text, each of which knows one place of a run. In how many sections a run stands
tells how rare it is: the places of a rare one are few and tell where the passage is; those of a common one are many and
tell nothing, so that they are not even counted.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter

GRAM = 8
"""Letters of a run: as many bytes as one machine word has, so that reading a text as words makes them all at once. In
English a run of eight is found a few times in a megabyte, one of four a thousand times."""

_STRIDES = ((1 << 20, 8), (1 << 24, 16))
"""The stride of a text up to so many letters: a megabyte is read in fifteen milliseconds, and the index of ten takes
forty megabytes of memory."""

_WIDEST_STRIDE = 32
_SECTIONS, _SMALLEST, _LARGEST = 4, 128, 1 << 15
_SMALL, _MORE_SECTIONS = 250_000, 16  # of a text of so many letters, which may have no more than a few formulas
"""As many sections as a text has, unless they would have fewer or more entries: a section has to be small enough that a
formula of the text is not in each, and each costs a look at all runs of a passage."""

_PLACE = itemgetter(0)  # of a run in the passage


def lookups(passage: str, text: str, most: int) -> list[tuple[int, int, int]]:
    """Places of runs of eight letters of the passage, those of the rarest ones, at most so many, in no order.

    Of each where the passage would begin in the text, where the run stands in the passage, and in how many sections of
    the text. Of a letter only the lowest byte is looked at, so that a few may be of other letters.
    """
    grams, sections, width = _grams(passage), _index(text), _size(text) * stride(text)
    known = zip(*[map(section.get, grams) for section in sections], strict=True)
    levels: list[list[tuple[int, tuple[int | None, ...]]]] = [[] for _ in range(len(sections) + 1)]
    for at, places in zip(grams.values(), known, strict=bool(sections)):
        levels[places.count(None)].append((at, places))
    found: list[tuple[int, int, int]] = []
    begins = range(0, width * len(sections), width)
    for often in range(1, len(sections) + 1):
        if (left := most - len(found)) < often:
            break
        rarest = sorted(levels[len(sections) - often], key=_PLACE)[: left // often]
        found += [
            (begin + place - at, at, often)
            for at, places in rarest
            for begin, place in zip(begins, places, strict=True)
            if place is not None
        ]
    return found


def is_once(text: str, start: int, end: int) -> bool:
    """Whether some letters of a text stand nowhere else in it.

    Only sections that know all of their runs at one distance from its stride are looked through, and where two meet.
    """
    letters, step, width = text[start:end], stride(text), _size(text) * stride(text)
    if len(letters) < step + GRAM - 1:
        return not _stands(text, letters, 0, len(text), start)
    data = _low_bytes(letters)
    grams = [_words(data[offset:], step) for offset in range(step)]
    for number, section in enumerate(_index(text)):
        first, last = number * width, (number + 1) * width
        known = (each for each in grams if all(map(section.__contains__, each)))
        # Each run stands last where the section knows it: the letters begin nowhere behind that.
        begins = [min(section[gram] - step * at for at, gram in enumerate(each)) for each in known]
        if begins and _stands(text, letters, first, first + max(begins) + len(letters), start):
            return False
        if _stands(text, letters, last - len(letters) + 1, last + len(letters) - 1, start):
            return False
    return True


def _stands(text: str, letters: str, low: int, high: int, known: int) -> bool:
    """Whether letters stand in a range of a text, elsewhere than where it is known."""
    at = text.find(letters, max(0, low), high)
    return (text.find(letters, at + 1, high) if at == known else at) >= 0


def stride(text: str) -> int:
    """Letters between two places of a text that the index knows."""
    return next((stride for size, stride in _STRIDES if len(text) <= size), _WIDEST_STRIDE)


def _size(text: str) -> int:
    """Entries of a section."""
    sections = _SECTIONS if len(text) > _SMALL else _MORE_SECTIONS
    return max(_SMALLEST, min(_LARGEST, len(text) // stride(text) // sections + 1))


def _grams(passage: str) -> dict[int, int]:
    """Every run of eight letters of a passage, as a machine word, with its last place."""
    data = memoryview(_low_bytes(passage))
    found: dict[int, int] = {}
    for offset in range(min(GRAM, len(data) - GRAM + 1)):
        words = data[offset : offset + (len(data) - offset) // GRAM * GRAM].cast("Q").tolist()
        found.update(zip(words, range(offset, len(data), GRAM), strict=False))
    return found


@lru_cache(maxsize=32)
def _index(text: str) -> tuple[dict[int, int], ...]:
    """For each section of a text the last place in it of every run of eight letters at a multiple of the stride.

    A letter counts by its lowest byte: two letters that agree in it are rare, and every run is compared afterwards.
    """
    step, size = stride(text), _size(text)
    words = _words(_low_bytes(text), step)
    places = tuple(range(0, size * step, step))  # the same numbers for all sections
    return tuple(dict(zip(words[at : at + size], places, strict=False)) for at in range(0, len(words), size))


def _words(data: bytes, step: int) -> list[int]:
    """Runs of eight letters, one at every multiple of `step`, as machine words."""
    return memoryview(data)[: len(data) // GRAM * GRAM].cast("Q")[:: step // GRAM].tolist()


def _low_bytes(letters: str) -> bytes:
    return letters.encode("ascii") if letters.isascii() else letters.encode("utf-32-le", "surrogatepass")[::4]
