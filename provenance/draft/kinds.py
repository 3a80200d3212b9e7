"""What a sentence does, told by how it is written."""

from __future__ import annotations

import re

from provenance.model import Kind

_TELLS = re.compile(
    r"(?:looks?|turns?|(?:be|re)gins?|starts?|closes|concludes?|ends|examines?|describes?|discuss(?:es)?|explains?"
    r"|explores?|reviews?|outlines?|summari[sz]es?|sets? out|lays? out|considers?|presents?|traces?|asks?|surveys?"
    r"|assess(?:es)?|analy[sz]es?|addresses|introduces|covers|offers|proposes|maps|draws|focus(?:es)?|is organi[sz]ed"
    r"|proceeds?|provides an overview|aims to|seeks to)\b",
    re.IGNORECASE,
)
_PART_TELLS = (  # not "covers" or "provides": Section 8 of an act does that
    r"(?:looks? at|turns? to|concludes\b(?! that)|examines?|discuss(?:es)?|explores?|reviews?|outlines?"
    r"|summari[sz]es?|lays? out|considers?|presents?|traces?|surveys?|assess(?:es)?|analy[sz]es?|introduces)\b"
)
_PART = r"(?:section|part|chapter|annex|appendix|box)"
_THIS = (
    r"(?:this|the present|our) (?:policy |issue |research |background )?"
    r"(?:brief(?:ing)?|paper|report|note|memo(?:randum)?|analysis|explainer|section|part|chapter|annex|appendix|box)"
)
_ORDER = r"(?:next|following|final|last|first|second|third|fourth|fifth|sixth|remaining|concluding|previous)"
_OPENS = re.compile(
    rf"(?:then |first, |finally, )?{_THIS} (?:(?:first|then|also|briefly) )?"
    rf"|in {_THIS},? (?:we|i) (?:(?:first|then|next|also|finally|briefly) )?"
    rf"|the {_ORDER} (?:two |three |four )?{_PART}s? (?:then )?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"{_PART} (?:\d{{1,2}}|[ivx]{{1,5}}|[a-e]) (?:then )?{_PART_TELLS}", re.IGNORECASE)
_POINTS = re.compile(
    rf"the (?:rest|remainder) of {_THIS} "
    r"|(?:table|figure|chart|box) \d{1,2} (?:shows|presents|lists|sets out|gives|compares|summari[sz]es"
    r"|breaks (?:[a-z]+ ){0,3}down)\b"
    r"|(?:for (?:more|further|details|a (?:fuller|longer|full))\b[^.]{0,80}, )?see (?:also )?"
    rf"(?:below|above|{_PART}|figure|table|note|$|[.,;:])",
    re.IGNORECASE,
)
# The head of a memorandum: who writes to whom, when, on what.
_MEMORANDUM = re.compile(
    r"(?:to|from|date|subject|re|cc|via|through|prepared (?:by|for)|authors?|contact|attention|classification|status)"
    r"\s?:\s",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:for (?:more|further|media|press|questions|inquiries|enquiries|comments)\b[^.]{0,80}[,:] )?(?:please )?"
    r"(?:call|contact|e-?mail|write to|reach|visit)\b.{0,80}?(?:[\w.]@\w|\(?\d{3}\)?[ .-]\d{3}|\+\d|www\.|https?:)",
    re.IGNORECASE,
)
_RECOMMENDATION = re.compile(
    rf"(?:(?:accordingly|therefore|finally|first|second|third),? )?(?:we|i|the authors?|{_THIS})"
    r"(?: (?:therefore|also|further|strongly|thus))? recommends? (?:that|to|a|an|the|\w+ing)\b",
    re.IGNORECASE,
)
# "We rely on the audit itself.": what the author did, of which nobody else is a witness.
_METHOD = re.compile(
    rf"(?:here,? |throughout,? |below,? |instead,? )?(?:we|i|{_THIS}) "
    r"(?:therefore |also |here |only |instead |mainly )?"
    r"(?:rel(?:y|ies)(?: here| only| instead| mainly| throughout)? on|draws? on|cites?|quotes?) "
    r"(?:the|its|their|this|that|these|those) (?:[\w’'-]+ ){0,4}?"
    r"(?:accounts?|audits?|data|documents?|editions?|estimates?|figures?|laws?|letters?|numbers?|originals?|records?"
    r"|reports?|series|sources?|statutes?|stud(?:y|ies)|surveys?|tables?|testimony|texts?|transcripts?|versions?)"
    r"(?: (?:itself|themselves|alone|only|instead|here|throughout|directly|below))?\W*$",
    re.IGNORECASE,
)
# "**Key question.**": a name for what follows.
_LABEL = re.compile(
    r"(?:the |our |a )?(?:(?:key|main|central|core|big|basic|policy|research|open|next|first|short|long|bottom) )?"
    r"(?:questions?|issues?|problems?|puzzle|context|background|aims?|purpose|scope|line|takeaways?|answers?|stakes"
    r"|arguments?|methods?|approach|data|caveats?|notes?|definitions?|recommendations?|conclusions?|summary|findings?"
    r"|messages?|points?|steps?|timeline|version)\s?[.:]?",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"\d ?(?:%|per ?cent|thousand|million|billion|trillion)|[$€£¥] ?\d", re.IGNORECASE)
_CLOSING_MARKS = " \t*_)]"


def is_question(words: str) -> bool:
    """Whether the sentence asks something itself, and does not only quote a question."""
    return words.rstrip(_CLOSING_MARKS).endswith(("?", "？"))


def is_signpost(words: str) -> bool:
    """Whether a sentence only says what the brief does or rests on, where to look or whom to call.

    One with an amount says more.
    """
    opening = _OPENS.match(words)
    tells = opening is not None and _TELLS.match(words, opening.end()) is not None
    points = _NUMBERED.match(words) or _POINTS.match(words) or _MEMORANDUM.match(words) or _CONTACT.match(words)
    points = points or _METHOD.match(words) or _LABEL.fullmatch(words)
    return (tells or points is not None) and not _AMOUNT.search(words)


def sentence_kind(words: str, cited: bool, section: Kind | None) -> Kind:
    """The kind of a sentence in a section of kind `section`. What is cited claims something, so it is no signpost."""
    if section == "analysis":
        return "analysis"
    if is_question(words):
        return "question"
    if not cited and is_signpost(words):
        return "signpost"
    if not cited and section is None and _RECOMMENDATION.match(words):
        return "recommendation"
    return section or "claim"
