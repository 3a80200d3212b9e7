"""Legal citations in running text: statutes, regulations, bills, reported cases.

The forms are those of the Bluebook (rules 10, 12, 13 and 14) for the United States, of OSCOLA for the United Kingdom,
and of the official journal for the European Union. The mere name of a law ("the Trade Act of 1974", "section 4 of the
Misuse of Drugs Act 1971") is none: whoever names a law has not yet said where to read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.text.span import Span
from provenance.text.word_list import words

_B = r"\s\n?"  # one blank, or the end of a line
_NUMBER = r"\d[\w.-]{0,20}(?:[–-]\d[\w.-]{0,20})?(?:\([A-Za-z0-9]{1,5}\)){0,8}"
_SECTIONS = rf"(?:§(?:{_B})?{_NUMBER}|§§(?:{_B})?{_NUMBER}(?:(?:,|,?{_B}and){_B}{_NUMBER}){{0,12}})(?:{_B}et{_B}seq)?"
_STATE = (
    r"(?:Ala|Alaska|Ariz|Ark|Cal|Colo|Conn|Del|D\.C|Fla|Ga|Haw|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Me|Md|Mass|Mich|Minn|Miss"
    r"|Mo|Mont|Neb|Nev|W\. ?Va|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Ohio|Okla|Or|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Utah|Vt|Va|Wash"
    r"|Wis|Wyo)"
)
_COUNTED = rf"(?!,\d|\.\d|%|{_B}(?:hundred|thousand|million|billion|trillion|percent|per{_B}cent|people)\b)"
_STREET = (
    rf"(?!(?:st|nd|rd|th)\b|(?:{_B}[A-Z]\w{{0,20}}){{0,2}}{_B}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Dr|Drive|Lane)\b)"
)
_UNITED_STATES = (
    rf"(?<!No\. )\b\d{{1,2}}{_B}(?:U\.(?:{_B})?S\.(?:{_B})?C\.?(?:(?:{_B})?A\.)?|USCA?){_B}(?:{_SECTIONS}|{_NUMBER})",
    rf"\b\d{{1,2}}{_B}(?:C\.(?:{_B})?F\.(?:{_B})?R\.|CFR){_B}"
    rf"(?:{_SECTIONS}|(?:[Pp]arts?|[Pp]ts?\.){_B}\d{{1,5}}(?:–\d{{1,5}})?|{_NUMBER})",
    rf"\b(?:Pub\.(?:{_B})?L\.|P\.(?:{_B})?L\.|Public{_B}Law)(?:(?:{_B})?No\.)?(?:{_B})?\d{{2,3}}[-–]\d{{1,4}}",
    rf"\b\d{{1,3}}{_B}Stat\.{_B}\d{{1,5}}{_COUNTED}",
    rf"\b\d{{1,2}}{_B}Fed\.(?:{_B})?Reg\.{_B}\d{{1,3}}(?:,\d{{3}}|\d{{0,3}})",
    rf"\b\d{{2}}{_B}FR{_B}\d{{4,6}}\b",
    rf"\b\d{{1,3}}{_B}Cong\.(?:{_B})?Rec\.{_B}[HSED]?\d{{1,5}}",
    rf"\b(?:Executive{_B}Order|Exec\.{_B}Order|E\.(?:{_B})?O\.)(?:{_B}No\.)?{_B}(?:\d{{5}}|\d\d,\d{{3}}|[1-9]\d{{3}})\b",
    rf"\bH\.(?:{_B})?R\.{_B}\d{{1,5}}\b{_COUNTED}",
    rf"\b[HS]\.(?:{_B})?(?:(?:Con|J)\.(?:{_B})?)?Res\.{_B}\d{{1,5}}\b{_COUNTED}",
    rf"\b(?P<senate>S\.){_B}\d{{1,4}}\b{_COUNTED}{_STREET}",
    rf"\b\d{{1,3}}{_B}(?:U\.(?:{_B})?S\.|S\.(?:{_B})?Ct\.|L\.(?:{_B})?Ed\.(?:(?:{_B})?2d)?|F\.(?:{_B})?(?:2d|3d|4th)|F\.(?:{_B})?Supp\.(?:(?:{_B})?[23]d)?)"
    rf"{_B}(?:at{_B})?\d{{1,4}}\b{_COUNTED}",
    rf"\b\d{{1,3}}{_B}F\.{_B}\d{{1,4}}(?={_B}\([^()\n]{{0,30}}\d{{4}}\))",
    rf"\bNo\.{_B}(?:\d:)?\d\d-(?:cv|cr|md|mc|mj|bk|ap|civ|crim)-\d{{1,5}}",
    rf"\b{_STATE}\.?{_B}(?:[A-Z&][\w.’'&]{{0,15}}{_B}){{0,6}}{_SECTIONS}",
)
_UNITED_KINGDOM = (
    rf"\[(?:19|20)\d\d\]{_B}(?:\d{_B})?(?:UKSC|UKHL|UKPC|EWCA{_B}(?:Civ|Crim)|EWHC|CSIH|NICA|AC|QB|KB|WLR|Ch){_B}\d{{1,4}}\b",
    rf"\b[A-Z]\w{{1,20}}(?:{_B}(?:[A-Z]\w{{1,20}}|of|and|the|for|\([A-Z]\w{{1,20}}\))){{0,10}}{_B}Act{_B}(?:1[6-9]|20)\d\d,"
    rf"{_B}(?:ss?|sch|Sch|pt|Pt)\.?{_B}{_NUMBER}",
    rf"\bS\.?I\.?{_B}(?:19|20)\d\d(?:/|{_B}No\.?{_B})\d{{1,4}}\b",
    rf"\bH[CL]{_B}Deb{_B}\(?\d{{1,2}}{_B}[A-Z][a-z]{{2,8}}\.?{_B}(?:1[89]|20)\d\d\b",
)
_EUROPEAN_UNION = (
    rf"\b(?:Regulation|Directive|Decision){_B}\((?:EU|EC|EEC|Euratom)(?:,{_B}Euratom)?\){_B}(?:No\.?{_B})?\d{{1,4}}/\d{{1,4}}\b",
    rf"\b(?:Directive|Decision|Framework{_B}Decision){_B}\d{{2,4}}/\d{{1,4}}/(?:EU|EC|EEC|JHA|CFSP|Euratom)\b",
    rf"\bCases?{_B}[CTF][-‑–]\d{{1,4}}/\d\d\b",
    rf"\bO\.?J\.?{_B}(?:\(?\d{{4}}\)?{_B})?[LC]{_B}\d{{1,4}}\b(?:/\d{{1,4}})?",
    rf"\b(?:COM|SWD|JOIN)(?:{_B})?\((?:19|20)\d\d\)(?:{_B})?\d{{1,4}}\b",
    rf"\b(?:[Aa]rticles?|[Aa]rts?\.){_B}{_NUMBER}{_B}(?:TFEU|TEU|ECHR|GATT|GATS|TRIPS)\b",
)


@cache
def _forms() -> re.Pattern[str]:
    """All forms in one pattern, made when first needed: it takes longer than all other patterns of a run together."""
    return re.compile("|".join((*_UNITED_STATES, *_UNITED_KINGDOM, *_EUROPEAN_UNION)))


_DIGIT = re.compile("[0-9]")  # every form has one
_BEFORE_BILL = words("Act Bill Bills Cf See Senate The")
_BEFORE_PAGE = words("ab auf bis siehe unter von")


def legal_citations(text: str) -> tuple[Span, ...]:
    """The ranges of the legal citations in `text`, in order: from the volume, title or name to the last number of the
    section or page, without what stands behind it (pages within a case, courts, years in brackets)."""
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    for found in _forms().finditer(text) if _DIGIT.search(text) else ():
        if not found["senate"] or _may_be_bill(text[max(0, found.start() - 24) : found.start()]):
            written = found[0].rstrip(".(–-")
            yield Span(found.start(), found.start() + len(written))


def _may_be_bill(before: str) -> bool:
    """Whether "S." and a number may be a bill of the Senate, by what stands before them.

    Behind a name "S." is an initial, behind a house number a point of the compass, behind a German word, or behind a
    year or name and a comma, a page.
    """
    listed = before.split()
    if not listed or not before[-1:].isspace():
        return not before[-1:].isalnum() and before[-1:] != "."
    word = listed[-1].lstrip('([“"*_')
    bare = word.rstrip(",")
    if bare.isalpha():
        return bare in _BEFORE_BILL or (bare.islower() and bare not in _BEFORE_PAGE)
    return not bare[-1:].isalnum() and (bare[-1:] != "." or (bare[:-1].isalpha() and bare.islower() and len(bare) > 4))
