"""What a claim consists of: for which of these a project wants primary sources, it may configure."""

from __future__ import annotations

from typing import Literal

from provenance.rule.focus import telling_figures
from provenance.text.attribution import attributions
from provenance.text.quotations import quotations

ClaimKind = Literal["figure", "quotation", "attribution", "other"]

ALL_KINDS: tuple[ClaimKind, ...] = ("figure", "quotation", "attribution", "other")


def claim_kinds(text: str) -> frozenset[ClaimKind]:
    """What stands in the words of a statement; "other" where it is none of the rest."""
    kinds: set[ClaimKind] = set()
    if telling_figures(text):
        kinds.add("figure")
    if quotations(text):
        kinds.add("quotation")
    if attributions(text):
        kinds.add("attribution")
    return frozenset(kinds or {"other"})
