"""Sentences about what the press did with something: of that the papers are the first-hand evidence."""

from __future__ import annotations

import re

from provenance.model import Entry
from provenance.rule.focus import telling_figures
from provenance.text.figures import CALENDAR
from provenance.text.outlets import on_its_choice
from provenance.text.quotations import quotations
from provenance.text.word_list import words

_LONG_QUOTATION = 4  # words
_MATTER = (  # what a paper can report that was told before: no event, or the event itself would go without evidence
    r"(?:it|this|that|these|they|which|(?:the|this|that|these|its|their|his|her)\s(?:[\w’'-]+\s){0,3}?(?:account|allegation|analysis|audit"
    r"|claim|conclusion|controversy|episode|estimate|figure|finding|investigation|letter|matter|news|number|paper|report"
    r"|result|story|study|survey|warning)(?:s|es)?)"
)
_OUTLETS = r"(?:press|media|(?:news)?papers?|wires?|news agenc(?:y|ies)|outlets?|broadcasters?|journalists)"
_ADVERBS = r"(?:(?:also|first|later|then|soon|widely|duly|promptly|extensively|heavily|briefly)\s){0,2}"
_CARRIED = re.compile(
    rf"\b{_MATTER}\s(?:was|were|has been|have been|had been|is|are|got|made)\s{_ADVERBS}"
    r"(?:reported|covered|carried|picked up|taken up|published|broadcast|reprinted|syndicated|headlines"
    r"|the front pages?)\b"
)
_RAN = re.compile(
    r"\b(?:ran|carried|covered|broke|reprinted|picked up|took up|reported|published|led with|reported on)\s"
    r"(?:the|this|that|its|their|a|an|his|her)\s(?:[\w’'-]+\s){0,2}?"
    r"(?:account|article|audit|claims?|column|dispatch|figures?|findings?|news|report|results?|series|story|stories|study)\b"
    r"(?=\s?(?:[.,;()]|on|in|at|under|and|a\s(?:day|week|month)|from|as\sa|two|three|$))",
)
_CLAUSE = re.compile(  # something else is claimed beside it
    r";|\b(?:that|because|although|though|while|but|so|whose|after|since|when|as)\s(?!a\b|from\b|well\b|that\b)"
    r"|\b(?:and|or|which|who)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|must|should|did|does)\b"
)
_AND = re.compile(r"\band\b")
_MOST_BEFORE = 8  # words
_OF_PRESS = re.compile(rf"\b(?:in|by|across)\sthe\s(?:\w+\s){{0,2}}?{_OUTLETS}\b|\bpress\scoverage\b|\bheadlines\b")


_HAS_IT_FROM = re.compile(
    r"\b(?:from there|ha(?:s|d|ve) it from|took it from|taken (?:over )?from|cit(?:ed|ing)|quoting|repeat(?:ed|ing|s)"
    r"|reprint(?:ed|ing|s)|retold|retell(?:s|ing)|relay(?:ed|ing|s)|picked (?:it )?up|dr[ae]w(?:s|ing)? on"
    r"|echo(?:ed|es|ing)|syndicated)\b"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_FIELDS = ("author", "institution", "organization", "publisher", "journal", "journaltitle", "newspaper")
_ANYBODYS = words("and daily for from general inc news online report story the weekly with")


def of_the_press(entry: Entry) -> bool:
    """Whether a statement says no more than that papers carried something: "The finding was widely reported by …".

    One of the papers cited must be named, or the press be. A statement that gives a figure, longer words of somebody or
    what was reported ("it was reported that …") tells more. What a paper printed and what it left out ("a newspaper
    account gives the upper end alone") is of the press in any case, where no other source is cited.
    """
    if on_its_choice(entry.statement.text) and len({link.source.key for link in entry.support}) == 1:
        return True
    folded = _folded(entry)
    told = _CARRIED.search(folded) or _RAN.search(folded)
    if not told or folded.count(" ", 0, told.start()) > _MOST_BEFORE:
        return False
    before = folded[: told.start()]
    if _AND.search(before) or _CLAUSE.search(before) or _CLAUSE.search(folded, told.end()):
        return False
    named = _OF_PRESS.search(folded) is not None or _names_outlet(entry, folded)
    return named and not _tells_more(entry.statement.text)


def tells_descent(entry: Entry) -> bool:
    """Whether a statement says itself that one of the sources it cites has from another what it says."""
    folded = _folded(entry)
    return _HAS_IT_FROM.search(folded) is not None and _names_outlet(entry, folded)


def _folded(entry: Entry) -> str:
    return " ".join(entry.statement.text.casefold().replace("*", "").replace("_", " ").split())


def _names_outlet(entry: Entry, folded: str) -> bool:
    """Whether a source cited in support is named: by a word of its author, publisher or paper, or of its key."""
    names: set[str] = set()
    for link in entry.support:
        work = link.source.work
        called = [work.field(name) for name in _FIELDS] if work else []
        names.update(word for each in (*called, link.source.key) for word in _WORD.findall(each.casefold()))
    return not (names - _ANYBODYS).isdisjoint(_WORD.findall(folded))


def _tells_more(text: str) -> bool:
    if any(each.unit not in CALENDAR for each in telling_figures(text)):
        return True
    return any(len(text[slice(*each.inner)].split()) >= _LONG_QUOTATION for each in quotations(text))
