"""Addresses of cells: fragments after RFC 7111 (`cell=5,3`, `row=5-7`), and the way spreadsheets write them (`C5`)."""

from __future__ import annotations

import re

from provenance.named import NamedTuple

_NUMBER = r"[0-9]{1,9}|\*"
_RANGE = rf"({_NUMBER})(?:-({_NUMBER}))?"
_LINES = re.compile(rf"(row|col)={_RANGE}")
_CELL = re.compile(rf"cell=({_NUMBER}),({_NUMBER})(?:-({_NUMBER}),({_NUMBER}))?")
_CORNER = r"\$?([A-Za-z]{1,3})?\$?([0-9]{1,9})?"
_SPREADSHEET = re.compile(rf"{_CORNER}(?::{_CORNER})?")

LAST = 0
"""Stands for the last row or column there is; all others are counted from 1."""

EXPECTED = 'an address such as "cell=5,3" (row 5, column 3), "row=5-7", "col=3" or "C5"'


class NoAddress(ValueError):
    """What was given is no address; the message says what is expected."""


class Address(NamedTuple):
    """A rectangle of cells: rows and columns from 1, first and last (included), `LAST` for the last one there is.

    The first line of a table is row 1, whether or not it is a head.
    """

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_one(self) -> bool:
        """Whether it names one cell."""
        return (self.top, self.left) == (self.bottom, self.right)

    @property
    def fragment(self) -> str:
        """The address after RFC 7111: `cell=5,3`, `cell=5,3-7,4`, `row=5-7`, `col=3`."""
        rows, columns = (self.top, self.bottom), (self.left, self.right)
        if columns == (1, LAST):
            return f"row={_written(*rows)}"
        if rows == (1, LAST):
            return f"col={_written(*columns)}"
        first = f"cell={_number(self.top)},{_number(self.left)}"
        return first if self.is_one else f"{first}-{_number(self.bottom)},{_number(self.right)}"

    @property
    def shown(self) -> str:
        """The address as spreadsheets write it, where they can: `C5`, `C5:D7`, `5:7`; otherwise the fragment."""
        if LAST in self and (self.left, self.right) != (1, LAST) and (self.top, self.bottom) != (1, LAST):
            return self.fragment
        if (self.left, self.right) == (1, LAST):
            return f"row {self.top}" if self.top == self.bottom else f"rows {_written(self.top, self.bottom)}"
        if (self.top, self.bottom) == (1, LAST):
            names = column_name(self.left), column_name(self.right) if self.right else "the last"
            return f"column {names[0]}" if self.left == self.right else f"columns {names[0]}-{names[1]}"
        first, last = f"{column_name(self.left)}{self.top}", f"{column_name(self.right)}{self.bottom}"
        return first if first == last else f"{first}:{last}"


def address(written: str) -> Address:
    """The address `written`, in either way. Raises NoAddress.

    RFC 7111's lists of several ranges (`row=1;4`) are refused, since a passage is one range; `row=5;col=3`, which it
    does not have, is read as the cell where the two meet.
    """
    said = "".join(written.split()).removeprefix("#")
    if (found := _CELL.fullmatch(said)) is not None:
        top, left = _at(found[1]), _at(found[2])
        return _ordered(top, left, _at(found[3]) if found[3] else top, _at(found[4]) if found[4] else left, written)
    if "=" in said:
        return _lines(said, written)
    return _spreadsheet(said, written)


def column_name(number: int) -> str:
    """The letters by which spreadsheets call a column: 1 is A, 27 is AA."""
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _lines(said: str, written: str) -> Address:
    """Whole rows, whole columns, or where both meet."""
    found: dict[str, tuple[int, int]] = {}
    for part in said.split(";"):
        match = _LINES.fullmatch(part)
        if match is None and found and "=" not in part:
            raise NoAddress(f"one range, not several: {_short(written)}")
        if match is None:
            raise NoAddress(f"{EXPECTED}, not {_short(written)}")
        if match[1] in found:
            raise NoAddress(f"one range, not several: {_short(written)}")
        first = _at(match[2])
        found[match[1]] = (first, _at(match[3]) if match[3] else first)
    rows, columns = found.get("row", (1, LAST)), found.get("col", (1, LAST))
    return _ordered(rows[0], columns[0], rows[1], columns[1], written)


def _spreadsheet(said: str, written: str) -> Address:
    found = _SPREADSHEET.fullmatch(said)
    if found is None or not said:
        raise NoAddress(f"{EXPECTED}, not {_short(written)}")
    letters, digits = (found[1], found[3]), (found[2], found[4])
    ranged = ":" in said
    corners = list(zip(letters, digits, strict=True))[: 2 if ranged else 1]
    kinds = {(bool(letter), bool(digit)) for letter, digit in corners}
    # "C" alone and "5" alone may be anything; "C:C" and "5:5" are what spreadsheets call a column and a row.
    if len(kinds) != 1 or kinds == {(False, False)} or (kinds != {(True, True)} and not ranged):
        raise NoAddress(f"{EXPECTED}, not {_short(written)}")
    tops = [int(digit) if digit else None for _, digit in corners]
    lefts = [_column(letter) if letter else None for letter, _ in corners]
    if 0 in tops:
        raise NoAddress(f"rows are counted from 1: {_short(written)}")
    top, bottom = (1, LAST) if tops[0] is None or tops[-1] is None else (tops[0], tops[-1])
    left, right = (1, LAST) if lefts[0] is None or lefts[-1] is None else (lefts[0], lefts[-1])
    return _ordered(top, left, bottom, right, written)


def _ordered(top: int, left: int, bottom: int, right: int, written: str) -> Address:
    for first, last in ((top, bottom), (left, right)):
        if last != LAST and (first > last or first == LAST):
            raise NoAddress(f"the first of a range before the last: {_short(written)}")
    return Address(top, left, bottom, right)


def _at(number: str) -> int:
    if number == "*":
        return LAST
    if not int(number):
        raise NoAddress("rows and columns are counted from 1")
    return int(number)


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _written(first: int, last: int) -> str:
    return _number(first) if first == last else f"{_number(first)}-{_number(last)}"


def _number(number: int) -> str:
    return str(number) if number else "*"


def _short(written: str) -> str:
    return f'"{written if len(written) <= 40 else written[:39] + "…"}"'
