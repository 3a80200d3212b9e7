"""Colours for a terminal (ECMA-48, "select graphic rendition")."""

from __future__ import annotations

from typing import Literal

Colour = Literal["error", "warning", "code", "path", "gutter", "advice"]

_CODES: dict[Colour, str] = {
    "error": "1;31",
    "warning": "1;33",
    "code": "1",
    "path": "1",
    "gutter": "1;34",
    "advice": "36",
}


def paint(text: str, colour: Colour, *, on: bool) -> str:
    """`text` in the colour of what it is, or unchanged where colours are not wanted. `text` must be safe to print."""
    return f"\x1b[{_CODES[colour]}m{text}\x1b[0m" if on and text else text
