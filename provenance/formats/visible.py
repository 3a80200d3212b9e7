"""Text from strangers made safe for a terminal, and how many columns it takes there.

Control characters could move the cursor or recolour the screen, and characters that reorder or hide text could make a
finding read as another one. They are written as `<U+202E>`.
"""

from __future__ import annotations

import re
import unicodedata

TAB = 4
"""The columns of a tab: fixed, so that what stands below a line lines up with it whatever the terminal's tab stops."""

_JOINERS = "\u200c\u200d"  # Persian, the languages of India and many emoji cannot be written without them

_SPACING_JAMO = (("\u1160", "\u11ff"), ("\ud7b0", "\ud7fb"))

_PLAIN = re.compile(r"[ -~]*")


def visible(text: str) -> str:
    """`text` on one line, with every character that a terminal would obey instead of showing written out.

    A tab becomes four blanks, a line break one.
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(glyph, text.replace("\r\n", "\n").replace("\n", " ")))


def glyph(char: str) -> str:
    """What is printed for one character."""
    if " " <= char <= "~":
        return char
    if char == "\t":
        return " " * TAB
    category = unicodedata.category(char)
    if category in ("Cc", "Cs", "Zl", "Zp") or (category == "Cf" and char not in _JOINERS):
        return f"<U+{ord(char):04X}>"
    return char


def width(char: str) -> int:
    """The columns that `glyph(char)` takes in a terminal: 0 for a mark that joins the character before it.

    Wide and fullwidth characters (Unicode Standard Annex 11) take two columns, those of ambiguous width one.
    """
    if " " <= char <= "~":
        return 1
    shown = glyph(char)
    if len(shown) > 1:
        return len(shown)
    if char in _JOINERS or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    if any(low <= char <= high for low, high in _SPACING_JAMO):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
