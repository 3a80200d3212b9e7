"""Words as scanners misread them."""

from __future__ import annotations

_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("ri", "n"))
_DIGITS = str.maketrans("0158", "olsb")
_ALIKE = str.maketrans("clhf", "eibt")
_STROKES = str.maketrans({"r": "i", "n": "ii", "u": "ii", "m": "iii", "w": "vv", "d": "ei", "a": "o"})


def are_strokes_alike(one: str, other: str) -> bool:
    """Whether two words of folded letters have the same strokes on the page, however they were put together to letters:
    "minister" and "miriister", "sunday" and "siindoy". No digit is a stroke.
    """
    read = as_read(one), as_read(other)
    return not any(map(str.isdigit, "".join(read))) and read[0].translate(_STROKES) == read[1].translate(_STROKES)


def as_read(letters: str) -> str:
    """The folded letters of a word, those alike that scanners take for one another ("rn" and "m", "1" and "l").

    A digit is a misread letter where most of the word is letters.
    """
    digits = sum(map(str.isdigit, letters))
    if 2 * digits >= len(letters):
        return letters
    letters = letters.translate(_DIGITS) if digits else letters
    if any(map(str.isdigit, letters)):
        return letters
    for two, one in _PAIRS:
        letters = letters.replace(two, one)
    return letters.translate(_ALIKE)
