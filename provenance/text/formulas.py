"""Sentences that official texts share by custom, so that nobody has them from anybody: of laws, releases, audits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.span import Span

_FORMULA = re.compile(
    r"promulgate (?:such )?regulations|after the date of (?:the )?(?:its )?enactment|authorized to be appropriated"
    r"|remain available until|if any provision of this|(?:shall )?takes? effect on|for (?:the )?purposes of this"
    r"|nothing in this (?:section|act)|in this (?:section|act|chapter),? the term"
    r"|amended by (?:striking|inserting|adding)"
    r"|seasonally adjusted|(?:because of|due to|owing to) rounding|subject to revision|sampling (?:error|variability)"
    r"|confidence interval|margin of (?:sampling )?error|weighted to (?:be|the|match|reflect)"
    r"|(?:were|was) interviewed (?:by|in|on|online)|estimates? (?:is|are) based on|relative to current law"
    r"|significant economic impact|regulatory flexibility|collection of information|in the federal register"
    r"|generally accepted government auditing|those standards require|opportunity to (?:testify|appear)"
    r"|answer(?:ing)? (?:any |your |any of your )?questions|requests? for comment|declined to comment"
    r"|did not (?:immediately )?respond",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?;:][”\"’)]?\s")
_LONGEST = 600  # characters of a sentence on either side of the words that make it a formula


def formulas(text: str, block: Span) -> Iterator[Span]:
    """The sentences of a paragraph, `text[block.start:block.end]`, that are formulas, in order."""
    for found in _FORMULA.finditer(text, *block):
        start = max(
            (each.end() for each in _STOP.finditer(text, max(block.start, found.start() - _LONGEST), found.start())),
            default=block.start,
        )
        stop = _STOP.search(text, found.end(), min(block.end, found.end() + _LONGEST))
        yield Span(start, stop.end() if stop else block.end)
