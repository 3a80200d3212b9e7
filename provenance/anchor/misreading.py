"""Words as scanners misread them."""

from __future__ import annotations

_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"), ("ri", "n"))
_DIGITS = str.maketrans("0158", "olsb")
_ALIKE = str.maketrans("clhf", "eibt")


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
