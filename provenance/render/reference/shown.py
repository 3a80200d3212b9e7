"""What fields of an entry say, as a reference says it."""

from __future__ import annotations

import re

from provenance.model import Work
from provenance.render.dates import date, day
from provenance.render.names import author, names

_NO_DATE = "n.d."
_RANK = re.compile(r"(\d{1,4})(?:st|nd|rd|th)?")
_EDITION = re.compile(r"\b(?:ed|eds|edn|edition|version|print)\b", re.IGNORECASE)
_TYPES = {
    "bathesis": "bachelor’s thesis",
    "candthesis": "candidate’s thesis",
    "mathesis": "master’s thesis",
    "phdthesis": "PhD diss.",
    "resreport": "research report",
    "techreport": "technical report",
    "patent": "patent",
    "patentde": "German patent",
    "patenteu": "European patent",
    "patentfr": "French patent",
    "patentuk": "British patent",
    "patentus": "U.S. patent",
}
"""The keys by which biblatex calls types of reports, theses and patents."""


def title(work: Work) -> str:
    """The title with its subtitle."""
    main, subtitle = work.field("title"), work.field("subtitle")
    between = " " if main.endswith(("?", "!", ":", "—", "–")) else ": "
    return f"{main}{between}{subtitle}" if main and subtitle else main or subtitle


def bare(text: str) -> str:
    """Words without the braces that keep names together."""
    return text.replace("{", "").replace("}", "")


def body(work: Work, *fields: str) -> str:
    """Who put a work out."""
    return bare(work.field(*fields))


def writers(work: Work) -> str:
    """Who wrote a work, in full; its editors or translators where it has no author, marked as such."""
    written = author(work)
    if work.field("author") or not written.people:
        return written.in_full
    several = "eds." if len(written.people) > 1 or written.others else "ed."
    return f"{written.in_full}, {several}"


def with_help(work: Work) -> str:
    """Editors and translators beside an author: "ed. Ann Lee, trans. Bo Ito"."""
    said = []
    if work.field("author") and work.field("editor"):
        said.append(f"ed. {names(work.field('editor')).in_full}")
    if work.field("translator"):
        said.append(f"trans. {names(work.field('translator')).in_full}")
    return ", ".join(said)


def when(work: Work) -> str:
    """The date; the day on which it was read where it has none; otherwise that it has none (Chicago 14.12, 14.44)."""
    said = date(work)
    return f"accessed {day(work.field('urldate'))}" if said == _NO_DATE and work.field("urldate") else said


def imprint(place: str, publisher: str, date: str) -> str:
    """Place, publisher and date in parentheses: "(Oxford: OUP, 1999)"."""
    house = ": ".join(filter(None, (place, publisher)))
    return f"({', '.join(filter(None, (house, date)))})"


def edition(said: str) -> str:
    """The edition: "2nd ed.", "rev. ed."; as it is written where that says what it is."""
    if not said:
        return ""
    found = _RANK.fullmatch(said)
    rank = ordinal(int(found[1])) if found else said
    return rank if _EDITION.search(rank) else f"{rank} ed."


def ordinal(number: int) -> str:
    """A number as a rank: "118th"."""
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def type_of(work: Work, *others: str) -> str:
    """What an entry says of its type, in words; what the fields `others` say where it says nothing."""
    said = work.field("type", *others)
    return _TYPES.get(said.casefold(), said)


def numbered(work: Work) -> str:
    """Series or type and number of a report: "NCHS Data Brief 522", "GAO-24-106", "no. 12"."""
    number, said = work.field("number"), work.field("type", "series")
    said = _TYPES.get(said.casefold(), said)
    if not number:
        return ""
    if said and said.casefold() not in number.casefold():
        return f"{said} {number}"
    return f"no. {number}" if number.isdigit() else number


def degree(work: Work) -> str:
    """The kind of a thesis."""
    said = work.field("type", "genre") or {"phdthesis": "phdthesis", "mastersthesis": "mathesis"}.get(work.type, "")
    return _TYPES.get(said.casefold(), said) or "thesis"


def pages(said: str) -> str:
    """Pages with a dash between them."""
    return re.sub(r"\s{0,9}-{1,3}\s{0,9}", "–", said)
