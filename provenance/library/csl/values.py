"""What stands in a CSL library, whatever its format: lists, names with values, text.

Numbers are text as they are written (a volume of 007, an id of 2020), so that none is too long and none is changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

_HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters beyond U+FFFF: JSON can write one alone, no file and no terminal can."""

Value: TypeAlias = "str | bool | list[Value] | dict[str, Value] | None"

Fields: TypeAlias = Mapping[str, Value]
"""One entry: the variables of CSL and their values."""


def text(value: Value) -> str:
    """A value that is text, with U+FFFD for halves of characters; an empty string for every other one."""
    return _HALF.sub("\ufffd", value) if isinstance(value, str) else ""


def listed(value: Value) -> list[Value]:
    """A value that is a list; one of its own when it is not."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def first(fields: Fields, *names: str) -> str:
    """The first of the fields `names` that is filled with text."""
    return next((said for name in names if (said := text(fields.get(name)).strip())), "")
