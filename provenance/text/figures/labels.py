"""Numbers that name a thing and count nothing: sections, pages, bills, reports of cases, notes, days, versions."""

from __future__ import annotations

import re

from provenance.text.word_list import words

# Any number after one of these is a label, however the word is written. Compared without case.
_BEFORE = words(
    """
    section sections sub-section sub-sections sec. secs. sect. § §§ ¶ ¶¶ subsection subsections subsec. subpart
    subparts subtitle page pages p. pp. pg. pgs. chapter chapters ch. chs. chap. chaps. article articles art. arts.
    paragraph paragraphs para. paras. para paras par. footnote footnotes fn. fns. note n. nn. endnote appendix
    appendices app. annex annexes exhibit exhibits exh. clause clauses title titles tit. volume volumes vol. vols.
    figure figures fig. figs. table tables tbl. tab. box no. nos. nr. № # number numbers h.r. hr. s. h.res. s.res.
    con.res. h.j.res. s.j.res. res. l. p.l. e.o. docket dkt. isbn issn doi doi: pmid version versions v. ver. stat.
    u.s.c. c.f.r. u.s. reg. rec. f.2d f.3d f.4th supp. ct. proposition prop. covid suite apt. interstate highway
    tel. tel: tel phone phone: fax fax: zip eq. equation ref. id id. vol iso sdg part parts phase step tier schedule
    cfr usc
    """
)

_OF_A_YEAR = frozenset({"figures", "numbers", "tables"})  # "Key figures 2014" are those of a year

# These are verbs and common nouns too, so they name a number only with a capital, and never a year.
_BEFORE_CAPITAL = words(
    """
    UKSC UKHL EWCA EWHC UKUT CSIH
    AB ANSI ASTM CAC CAS COP DAX DIN EN FTSE IEC IEEE NIST NUTS RFC S&P Cm Cmnd CP EO HB HC HL HR PL SB SI A.B. H.B.
    S.B. Agenda Big Building Camp Dock Leopard Stream Dow Formula Fortune Gate Hangar Nasdaq Nikkei Pier Platform
    Psalm Runway Russell Stoxx Terminal Topix Tower Act Amendment Apollo Area Bill Block Boeing Brief Briefing
    Bulletin Case Category Channel Chart Circular Class Convention Day Directive District Edition Episode File
    Finding Flight Form Goal Grade Group Issue Item Law Lesson Level Line Map Memo Memorandum Model Notes Option
    Order Panel Paper Pillar Plate Precinct Principle Protocol Python Question Recommendation Region Regulation
    Release Report Resolution Room Round Route Rule Scenario Season Series Scope Slide Stage Target Type Unit War
    Ward Week Windows Zone Bylaw By-law Decree Edict Ordinance Proclamation Statute
    """
)

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:{MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}\s{{0,3}}$")
_MONTH_AFTER = re.compile(rf"(?:st|nd|rd|th)?(?:\s?[-–]\s?[0-9]{{1,2}})?\s{{1,3}}(?:of\s)?(?:{_MONTH})(?![a-z])")

_MONTH_ABROAD = re.compile(
    r"\.?[ \u00a0](?:de[ \u00a0])?(?:januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
    r"|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari"
    r"|februari|maart|mei|augustus|(?<=\. )(?:april|august|september|november))(?![^\W_])",
    re.IGNORECASE,
)
_REFERRED = re.compile(
    r"\b(?:(?:sub)?(?:paragraph|section|clause)s?|articles?|rules?|points?|items?)[ \u00a0]\(\Z", re.IGNORECASE
)
_ROWS = frozenset({"week", "day", "month", "grade", "year", "round", "stage", "step"})
_IN_A_ROW = words("in of by from until through during since after at")
_FOLLOWED = frozenset("(^UCSFLapogGuPA'srnthd月日号°′″")  # with which begins what makes a number behind it a label
_CODE_AFTER = re.compile(
    r"\s?(?:FR\s\d{4,6}\b|U\.\s?S\.\s?C\b|C\.\s?F\.\s?R\b|CFR\b|USC\b|U\.S\.\s\d|Stat\.\s\d|Fed\.\s?Reg|F\.\s?(?:2d|3d|4th|Supp)"
    r"|S\.\s?Ct\.|Cong\.\s?Rec|L\.\s?Ed)"
)
_TIME_AFTER = re.compile(r"\s?(?:[ap]\.\s?m\b|[ap]m\b|o['’]clock\b|GMT\b|UTC\b)", re.IGNORECASE)
_DATE_AFTER = re.compile("[月日号]")
_DEGREES_AFTER = re.compile(r"°\s?(?:[0-9]|[NSEW]\b)|[′″]")
_CALLED = frozenset({"911", "999", "112", "988", "311", "000"})
_CALLED_AFTER = re.compile(r"\s(?:calls?|callers?|dispatch(?:ers?)?|operators?|emergency|line|hotline)\b")
_STREET_AFTER = re.compile(
    r"\s(?:[A-Z][\w'’.-]{1,20}\s){1,3}(?:Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?|Lane|Drive|Boulevard|Square|Place"
    r"|Way|Court|Terrace|Crescent|Quay)\b(?!\s[a-z]{2,20}s\b)"
)
_STATE_BEFORE = re.compile(r",\s[A-Z]{2}\s\Z")  # "Washington, DC 20500"
_ORDINAL_AFTER = re.compile(r"\^?(?:st|nd|rd|th|d)\b", re.IGNORECASE)
_NAME_BEFORE = re.compile(
    r"(?:[A-Za-z]{2,}-\d{1,4}-|(?<![A-Za-z.])[A-Z]\.|\d[A-Za-z]?\(|[A-Z]\([12]\d{3}\)\s|[A-Z]\d\+)\Z"
)  # GAO-24-106, B.1.617, 802(34)
_PARAGRAPH_AFTER = re.compile(r"\([a-zA-Z0-9]{1,4}\)")
_INSTRUMENT_BEFORE = re.compile(
    r"\b(?:[Oo]rdinance|Act|Bill|By-?law|Circular|Decision|Decree|Directive|Edict|Instruction|Law|Order"
    r"|Proclamation|Recommendation|Regulation|Resolution|Rule|Statute)s?\s(?:\([A-Z]{2,7}\)\s)?(?:Nos?\.?\s)?"
    r"(?:[0-9]{2,4}[-\u2010\u2011–/][0-9]{1,5}(?:,\s|\s(?:and|or|to)\s)){0,2}(?:[0-9]{4}|[0-9]{2})[-\u2010\u2011–/]\Z"
)  # "Ordinance 2023-17"

_HAZARD_BEFORE = re.compile(r"(?<![\w.])HR[\s\u00a0]\Z")
_RATIO_WRITTEN = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,4}|,[0-9]{1,2})")  # "HR 1.62" is a hazard ratio, "HR 1234" a bill

_JOINING = frozenset("-\u2010\u2011–/")
_JOINS = frozenset({"and", "or", "to", "&"})
_REACH = 40  # characters in which the words before a number are looked for
_OPENERS = "([{\"'“‘„«*_"


def is_label(text: str, start: int, end: int) -> bool:
    """Whether the number at `text[start:end]` is part of a reference, a date or a time of day, and no amount."""
    return (
        (
            _may_be_named(text, start)
            and _named_before(text, start, _year_like(text[start:end]))
            and not _is_hazard(text, start, end)
        )
        or is_day(text, start, end)
        or (text[end : end + 1] == ")" and _REFERRED.search(text, max(0, start - 16), start) is not None)
        or _is_followed(text, end)
        or _is_address(text, start, end)
    )


def _is_hazard(text: str, start: int, end: int) -> bool:
    """Whether a number behind "HR" is a hazard ratio and no bill of the House."""
    return (
        _RATIO_WRITTEN.fullmatch(text, start, end) is not None
        and _HAZARD_BEFORE.search(text, max(0, start - 4), start) is not None
    )


def _is_numbered(names: list[str]) -> bool:
    """Whether the last words before a number make it one of a row: "in week 23", "86 FR 12345", "Act 1992 c. 13"."""
    word, before = names[-1], names[-2] if len(names) > 1 else ""
    if word in _ROWS:
        return before.casefold() in _IN_A_ROW
    if word == "c.":
        return _year_like(before.strip("(),"))
    return (word == "FR" and before.isdigit()) or (before == "OJ" and word in ("L", "C"))


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether the number is that of a house, a town or a telephone: "10 Downing Street", "DC 20500", "a 911 call"."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and _STREET_AFTER.match(text, end):
        return True
    if end - start == 5 and _STATE_BEFORE.search(text, max(0, start - 5), start):
        return True
    return text[start:end] in _CALLED and _CALLED_AFTER.match(text, end) is not None


def _may_be_named(text: str, start: int) -> bool:
    """Whether what stands right before a number can be a word at all: most numbers of a table have blanks there."""
    if not start:
        return False
    last = text[start - 1]
    if last not in " \t":
        return last not in "|"
    return start < 2 or (text[start - 2] not in " \t|" and not text[start - 2].isdigit())


def _is_followed(text: str, end: int) -> bool:
    """Whether what stands behind a number makes it a label."""
    after = text[end : end + 2]
    if after[:1] not in _FOLLOWED and (after[:1] not in " \u00a0\n" or after[1:] not in _FOLLOWED):
        return False
    return bool(
        _CODE_AFTER.match(text, end)
        or _TIME_AFTER.match(text, end)
        or _DATE_AFTER.match(text, end)
        or _DEGREES_AFTER.match(text, end)
        or _ORDINAL_AFTER.match(text, end)
        or _PARAGRAPH_AFTER.match(text, end)
    )


def is_named(text: str, start: int) -> bool:
    """Whether a word before the number makes it a name: "Chapter Eleven", "Title Nine"."""
    return _named_before(text, start, False)


def is_day(text: str, start: int, end: int) -> bool:
    """Whether the number is the day of a date: "March 3", "3 March"."""
    if end - start > 2 or not text[start:end].isdigit() or not 1 <= int(text[start:end]) <= 31:
        return False
    before = _MONTH_BEFORE.search(text, max(0, start - 14), start)
    return bool(before or _MONTH_AFTER.match(text, end) or _MONTH_ABROAD.match(text, end))


def _year_like(written: str) -> bool:
    return len(written) == 4 and written.isdigit() and "1500" <= written <= "2099"


def _named_before(text: str, start: int, year: bool) -> bool:
    before = text[max(0, start - _REACH) : start]
    of_a_year = before[-1:] in _JOINING and _INSTRUMENT_BEFORE.search(before)
    if of_a_year or before.endswith(("#", "第")) or _NAME_BEFORE.search(before):
        return True
    names = before.split()
    if not names or (start > _REACH and len(names) == 1):
        return False
    if names[-2:] == ["Group", "of"] or _is_numbered(names):
        return True
    if names[-1] in _JOINS and len(names) > 2 and names[-2].strip(",")[-1:].isdigit():
        return names[-3].lstrip(_OPENERS).casefold() in _BEFORE
    word = names[-1].lstrip(_OPENERS)
    if before[-1:].isspace() or word in {"§", "§§", "¶"} or word.endswith((".", ":")):
        named = word.casefold() in _BEFORE and not (year and word.casefold() in _OF_A_YEAR)
        return (named and not _is_country(names)) or (not year and word in _BEFORE_CAPITAL)
    return False


def _is_country(names: list[str]) -> bool:
    """Whether "U.S." before a number is the country and no reporter, which has a volume before it."""
    return names[-1].lstrip(_OPENERS) == "U.S." and not (len(names) > 1 and names[-2][-1:].isdigit())
