"""The words in which a passage may give a small number: "both", "the third", "a trio triennial"."""

from __future__ import annotations

import re

_TOLD = {
    1: "one 1 an? single only first sole",
    2: "two 2 both second(?!s) pair twice couple double neither either twin again re-?elect twofold biennial",
    3: "three 3 third triple thrice trio",
    4: "four 4 quadr quarter",
    5: "five 5 fifth",
    6: "six 6",
    7: "seven 7",
    8: "eight 8 eighth",
    9: "nine 9 ninth",
    10: "ten 10 decade dozen",
}
TOLD_AS = {
    number: re.compile(
        "|".join(
            rf"\b{word}(?:st|nd|rd|th)?\b" if word.isdigit() else rf"\b{word}(?!teen|ty)" for word in told.split()
        ),
        re.IGNORECASE,
    )
    for number, told in _TOLD.items()
}
"""For each number up to ten what it is told as."""
