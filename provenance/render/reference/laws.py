"""Statutes, bills, hearings and cases, which the Chicago Manual cites as lawyers do (14.269 to 14.305)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.model import Work
from provenance.render.dates import date, year
from provenance.render.names import names
from provenance.render.reference.parts import Element, italic, words
from provenance.render.reference.shown import body, ordinal, title

_PUBLIC_LAW = re.compile(r"\d{1,4}-\d{1,4}")
_CONGRESS = re.compile(r"\b(?:congress|cong\.?|house|senate|H\.\s?R\.|S\.)", re.IGNORECASE)
_SECTION = re.compile(r"§|\b(?:sec|section|art|article)\b", re.IGNORECASE)
_DATED = re.compile(r"Reg\b|Register|Gazette|Journal", re.IGNORECASE)
_BEFORE = re.compile(r"\bhearings? before\b", re.IGNORECASE)


def statute(work: Work) -> Iterable[Element]:
    """A statute, regulation or treaty: title, number, volume, code and section or page, year."""
    number, code = work.field("number"), work.field("journaltitle", "journal", "code", "booktitle")
    yield words(title(work))
    yield words(f"Pub. L. No. {number}" if _PUBLIC_LAW.fullmatch(number) else number)
    yield words(" ".join(filter(None, (work.field("volume"), code, _place(work)))))
    yield words(f"({date(work) if _DATED.search(code) else year(work)})", " ")


def bill(work: Work) -> Iterable[Element]:
    """A bill or resolution: title, number, which legislature, year."""
    yield words(title(work))
    yield words(work.field("number"))
    yield words(_session(work))
    yield words(f"({year(work)})", " ")


def hearing(work: Work) -> Iterable[Element]:
    """A hearing: title, before whom, which legislature, date, and whose statement is cited."""
    writers = names(work.field("author"))
    people = all(each.given for each in writers.people) and bool(writers.people)
    before = body(work, "committee", "institution", "organization", "publisher")
    before = before or ("" if people else writers.in_full)
    said = title(work) or work.field("eventtitle", "booktitle")
    if before and not _BEFORE.search(said):
        said = ": ".join(filter(None, (said, f"Hearing Before the {before.removeprefix('the ').removeprefix('The ')}")))
    yield italic(said or "hearing")
    yield words(work.field("number"))
    yield words(_session(work))
    yield words(f"({date(work)})", " ")
    yield words(f"(statement of {writers.in_full})" if people else "", " ")


def case(work: Work) -> Iterable[Element]:
    """A case: its name, volume, reporter and page, court and year."""
    reporter = work.field("journaltitle", "journal", "reporter", "code")
    court = body(work, "institution", "court", "legislativebody", "organization")
    yield words(title(work))
    yield words(" ".join(filter(None, (work.field("volume"), reporter, work.field("pages")))) or work.field("number"))
    yield words(f"({' '.join(filter(None, (court, year(work))))})", " ")


def _place(work: Work) -> str:
    if section := work.field("section"):
        return section if _SECTION.search(section) else f"§ {section}"
    return work.field("pages").replace("--", "–")


def _session(work: Work) -> str:
    """The legislature: "118th Cong."; what is written where that is no plain number."""
    said, legislature = work.field("session", "series"), body(work, "legislativebody")
    if not said.isdecimal() or len(said) > 4:
        return " ".join(filter(None, (legislature, said))) if legislature not in said else said
    if _CONGRESS.search(f"{legislature} {work.field('number')} {body(work, 'committee', 'institution')}"):
        return f"{ordinal(int(said))} Cong."
    return " ".join(filter(None, (legislature, f"session {said}")))
