"""What a renderer is told beside the report."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from provenance.model import Card
from provenance.named import NamedTuple
from provenance.render.reference import Styled

_NO_CARDS: Mapping[str, Card] = MappingProxyType({})
_NO_PAGES: Mapping[str, str] = MappingProxyType({})
_NONE_STYLED: Styled = MappingProxyType({})


class Options(NamedTuple):
    """`cards` has a card for each rule by its code, `pages` the page of each rule that found something, in Markdown.

    A renderer makes do without either: then findings are named by their codes alone. `notes` says what notes in
    Markdown are: footnotes, which forges and Pandoc know, or a list at the end. Without `passages` a note does not
    quote the words that it cites. `overview` is where a page finds the one that lists all briefs; empty for a
    page that is on its own. `styled` has the references that another program has formatted, by key; all others are
    formatted here.
    """

    cards: Mapping[str, Card] = _NO_CARDS
    pages: Mapping[str, str] = _NO_PAGES
    notes: Literal["footnotes", "endnotes"] = "footnotes"
    passages: bool = True
    overview: str = ""
    styled: Styled = _NONE_STYLED
