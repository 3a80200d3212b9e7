"""Dates as CSL has them, written as biblatex writes them: ISO 8601, a range with a slash."""

from __future__ import annotations

import re

from provenance.library.csl.values import Value, first, listed, text
from provenance.library.grammar import MONTHS

DATES = {
    "issued": "date",
    "accessed": "urldate",
    "event-date": "eventdate",
    "original-date": "origdate",
    "submitted": "submitted",
    "available-date": "available",
}
"""The variables of CSL that hold dates, and the fields they fill."""

_ISO = re.compile(r"-?\d{4}(?:-\d{1,2}){0,2}(?=T|\Z)")
_SAID = re.compile(
    r"(?:(?P<first>\d{1,2})\.?\s+)?(?P<month>[A-Za-z]{3,9})\.?(?:\s+(?P<second>\d{1,2})(?:st|nd|rd|th)?,?)?"
    r"\s+(?P<year>\d{4})"
)
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


def written(value: Value) -> str:
    """The date; a range of two with a slash between them; what is written in no known way as it stands."""
    if isinstance(value, str):
        return _ranged(value)
    if isinstance(value, list):  # as Pandoc and older versions of Better BibTeX write it: `- year: 2014`
        return "/".join(filter(None, (written(each) for each in value[:2])))
    if not isinstance(value, dict):
        return ""
    said = first(value, "raw", "literal")
    parts = [_parts(part, text(value.get("season"))) for part in listed(value.get("date-parts"))[:2]]
    if not any(parts):
        named = [value.get(name) for name in ("year", "month", "day")]
        parts = [_parts(list(named), text(value.get("season")))]
    date = "/".join(parts) if any(parts) else _ranged(said)
    return f"{date}~" if _yes(value.get("circa")) and _ISO.fullmatch(date) else date


def _ranged(said: str) -> str:
    """A date or a range given as text. A slash divides only what is ISO 8601: 4/16/2024 stays."""
    ends = said.strip().split("/")
    if len(ends) == 2 and all(_ISO.match(end.strip()) or end.strip() in ("", "..") for end in ends):
        return "/".join(_one(end) for end in ends)
    return _one(said)


def _one(said: str) -> str:
    said = " ".join(said.split())
    if iso := _ISO.match(said):
        return _parts(list(iso[0].rsplit("-", iso[0].lstrip("-").count("-"))))
    if (found := _SAID.fullmatch(said)) and not (found["first"] and found["second"]):
        month = found["month"].lower()
        day = found["first"] or found["second"]
        if month[:3] in MONTHS and MONTHS[month[:3]].lower().startswith(month):
            return _parts([found["year"], str(list(MONTHS).index(month[:3]) + 1), day])
        if month in _SEASONS and not day:
            return _parts([found["year"], str(_SEASONS[month])])
    return said


def _parts(value: Value, season: str = "") -> str:
    """Year, month and day as ISO 8601; empty for an open end, which CSL writes as 0."""
    numbers = [_number(text(part)) for part in listed(value)[:3]]
    year = numbers[0] if numbers else None
    if not year:
        return ""
    month = numbers[1] if len(numbers) > 1 else None
    if not month and season:
        number = _number(season) or 0
        month = number + 20 if 1 <= number <= 4 else _SEASONS.get(season.strip().lower())
    elif month and 13 <= month <= 16:  # seasons, as citeproc-js counts them
        month += 8
    day = numbers[2] if len(numbers) > 2 else None
    shown = f"{year:04d}" if year > 0 else f"-{-year:04d}"
    return "-".join(filter(None, (shown, f"{month:02d}" if month else "", f"{day:02d}" if month and day else "")))


def _number(said: str) -> int | None:
    said = said.strip()
    return int(said) if re.fullmatch(r"-?[0-9]{1,6}(?:\.0)?", said) and "." not in said else None


def _yes(value: Value) -> bool:
    return value is True or text(value).strip().lower() in ("true", "1", "yes")
