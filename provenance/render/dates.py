"""The date of a work, written out."""

from __future__ import annotations

import re

from provenance.model import Work

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_EXTENDED = re.compile(rf"{_ISO.pattern}(?:T[0-9:.Z+-]*+)?([~?%]?)")
"""The same with a time, which is not shown, or a mark of ISO 8601-2: about (`~`), perhaps (`?`), both (`%`)."""


def date(work: Work) -> str:
    """The date of `work`: "April 16, 2024", "April 2024", "2024", "2020–2021"; "n.d." when it has none.

    Taken from `date` (ISO 8601, a range of two with a slash), otherwise from `year`, `month` and `day`. What is
    written in no known way is given as it stands.
    """
    if said := work.field("date"):
        return day(said) or "n.d."
    year, month, number = work.field("year"), _month(work.field("month")), work.field("day")
    return _said(number.lstrip("0") if month else "", month, year) if year else "n.d."


def day(said: str) -> str:
    """A date (ISO 8601, a range of two with a slash) written out; as it stands where it is written in no known way."""
    return "–".join(_written(each) for each in said.split("/", 1) if each.strip(". "))


def year(work: Work) -> str:
    """The year of `work` alone, or "n.d."."""
    found = _ISO.match(work.field("date") or work.field("year"))
    return found[1] if found else work.field("year", "date").strip("/. ") or "n.d."


def _written(said: str) -> str:
    found = _EXTENDED.fullmatch(said.strip())
    if found is None or int(found[2] or 1) not in (*range(1, 13), *_SEASONS):
        return said.strip()
    number = int(found[2] or 0)
    month = _SEASONS.get(number) or (MONTHS[number - 1] if number else "")
    written = _said(str(int(found[3])) if found[3] else "", month, found[1])
    return f"{written}?" if found[4] == "?" else f"c. {written}" if found[4] else written


def _said(number: str, month: str, year: str) -> str:
    """As in the Chicago Manual (6.38): "April 16, 2024"."""
    return f"{month} {number}, {year}" if month and number else " ".join(filter(None, (month, year)))


def _month(said: str) -> str:
    """The name of a month given as a number, a name or the beginning of one; as it stands when it is none."""
    plain = said.strip().rstrip(".").casefold()
    if plain.isdecimal() and len(plain) < 3 and int(plain) in range(1, 13):
        return MONTHS[int(plain) - 1]
    begun = [month for month in MONTHS if len(plain) > 2 and month.casefold().startswith(plain)]
    return begun[0] if begun else said.strip()
