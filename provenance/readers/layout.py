"""How the text of a source is laid out, whatever it was read from."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 50_000_000
"""Characters: a longer text is not captured."""

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85\x0b]")
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
"""Neither shown nor meant to be: control characters, and halves of characters."""

# A run of blanks is tried from its start only: from each of its blanks, a long one would cost its square.
_TRAILING = re.compile(r"(?<![ \t\xa0])[ \t\xa0]+(?=\n|\f|$)")
_GAPS = re.compile(r"\n{3,}")


def laid_out(text: str) -> str:
    """The text as it is kept: NFC, lines ended by a line feed, pages by a form feed, no blank at the end of a line.

    More than one empty line becomes one. Control characters are dropped. Empty where nothing can be seen.
    """
    text = UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text)))
    text = _GAPS.sub("\n\n", _TRAILING.sub("", text)).strip("\n")
    return f"{text}\n" if text.strip() else ""
