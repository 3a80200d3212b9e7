"""What digits and the marks between them write: "1,300", "13.5", "2½", "1.234.567,8", "14,5"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from fractions import Fraction

MARKS = "'’\u00a0\u2009\u202f"  # between thousands, beside the comma and the stop
VULGARS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
LONGEST = 40  # characters: longer runs of digits are no amounts, and reading them would cost more than their length

_PARTS = {mark: Fraction(unicodedata.numeric(mark)).limit_denominator(10) for mark in VULGARS}
_STOP = re.compile(
    rf"(?!0[,{MARKS}])(?:[0-9]+|[0-9]{{1,3}}([,{MARKS}])[0-9]{{3}}(?:\1[0-9]{{3}})*|[0-9]{{1,2}}(?:,[0-9]{{2}})+,[0-9]{{3}})(?:\.[0-9]+)?"
)
_COMMA = re.compile(rf"(?:[0-9]+|[0-9]{{1,3}}([.{MARKS}])[0-9]{{3}}(?:\1[0-9]{{3}})*)(?:,[0-9]+)?")
_SURELY_COMMA = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?"  # 1.234.567
    r"|[0-9]{1,3}(?:[.'’\u00a0\u2009\u202f][0-9]{3})+,[0-9]{1,2}"  # 1.234,5
    r"|[0-9]+,[0-9]{1,2}|0,[0-9]{3,}"  # 14,5 and 0,125
)
_WITHOUT_STOPS = str.maketrans(dict.fromkeys(MARKS + "."))
_WITHOUT_COMMAS = str.maketrans(dict.fromkeys(MARKS + ","))
_APART = re.compile("[\u00a0\u2009\u202f]")


def value_of(written: str, comma: bool = False) -> Fraction | None:
    """The exact value of digits with their marks; None where they write no number ("12.34.56").

    A comma groups thousands and a stop begins decimals, unless the number itself says that it is the other way about
    ("14,5", "1.234.567,8"); with `comma`, a comma begins decimals wherever it can ("1.234" is then 1,234).
    """
    if written.isdecimal():
        return Fraction(int(written))
    if not comma and (usual := _usual(written)) is not None:
        return usual
    part = _PARTS.get(written[-1:])
    whole = written if part is None else written[:-1]
    if not whole:
        return part
    value = _decimal("0" + whole if whole[0] in ".," else whole, comma)
    return value if part is None or value is None else value + part


def _usual(written: str) -> Fraction | None:
    """The value of "1,234" and "12.5", without the patterns that less usual ways of writing take."""
    units, stop, decimals = written.partition(".")
    if stop:
        return (
            Fraction(int(units + decimals), 10 ** len(decimals)) if (units + decimals).isdecimal() and units else None
        )
    first, *groups = written.split(",")
    if (
        len(first) < 4
        and first != "0"
        and all(len(group) == 3 for group in groups)
        and (digits := first + "".join(groups)).isdecimal()
    ):
        return Fraction(int(digits))
    return None


def _decimal(written: str, comma: bool) -> Fraction | None:
    if comma and _COMMA.fullmatch(written):
        units, _, decimals = written.translate(_WITHOUT_STOPS).partition(",")
    elif _STOP.fullmatch(written):
        units, _, decimals = written.translate(_WITHOUT_COMMAS).partition(".")
    elif _SURELY_COMMA.fullmatch(written):
        units, _, decimals = written.translate(_WITHOUT_STOPS).partition(",")
    else:
        return None
    return Fraction(int(units + decimals), 10 ** len(decimals)) if decimals else Fraction(int(units))


def pieces_of(written: str, at: int, comma: bool = False) -> Iterator[tuple[int, int, Fraction]]:
    """The numbers of a cluster of digits that is no number as a whole: start, end and value of each.

    Blanks that do not group thousands part numbers ("2020\u00a014"), and so do the commas of a row of values.
    """
    apart = _APART if _APART.search(written) else re.compile(",") if written.count(",") > 1 else None
    for part in apart.split(written) if apart else ():
        if part and (value := value_of(part, comma)) is not None:
            yield at, at + len(part), value
        at += len(part) + 1
