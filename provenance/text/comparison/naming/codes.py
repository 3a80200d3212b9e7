"""Ratios and codes of a statement of which a passage has others of the same form: "12:1" and "14 to 1", "4-6-0"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.span import Span

_LONGEST = 4000  # characters of a passage
_RATIO = re.compile(r"(?<![\w:.,])(?P<one>[0-9]{1,4})(?P<mark>\s?:\s?|\sto\s|-to-)(?P<two>[0-9]{1,2})(?![\w:.,]?[0-9])")
_SAYS_RATIO = re.compile(r"\bratios?\b|\bscale\b|\bodds\b", re.IGNORECASE)
_CODE = re.compile(r"(?<![\w/-])[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2}(?=s?(?![\w-]))")


def on_codes(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """Ratios and codes that no passage has, where the passages have others of the kind."""
    text = said.text
    if (":" not in text and "-" not in text) or not evidence:
        return
    if not all(each.close or len(each.text) <= _LONGEST for each in evidence):
        return
    if _SAYS_RATIO.search(text):
        theirs = {pair for each in evidence for pair in _ratios(f"{each.text}\n{each.around}")}
        for found in _RATIO.finditer(text) if theirs else ():
            if ":" in found["mark"] and not {_pair(found), _pair(found)[::-1]} & theirs:
                yield Discord(Span(*found.span()), "absent")
    codes = {found[0] for each in evidence for found in _CODE.finditer(f"{each.text}\n{each.around}")}
    for found in _CODE.finditer(text) if codes else ():
        if found[0] not in codes:
            yield Discord(Span(*found.span()), "absent")


def _ratios(text: str) -> Iterator[tuple[int, int]]:
    return (_pair(found) for found in _RATIO.finditer(text)) if _SAYS_RATIO.search(text) else iter(())


def _pair(found: re.Match[str]) -> tuple[int, int]:
    return int(found["one"]), int(found["two"])
