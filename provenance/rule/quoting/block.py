"""Block quotations: which of them quote, and what."""

from __future__ import annotations

import re

from provenance.model import Brief, Statement
from provenance.text.quotations import quotations
from provenance.text.span import Span

_CALLOUT = re.compile(
    r"\s{0,3}(?:\[!\w{1,20}\]|(?:note|key|box|tip|warning|caution|example|important|summary|bottom\sline|recommendation|in\sbrief|finding"
    r"|takeaway|definition|source|update|disclaimer|question|answer|at\sa\sglance)s?\b[^.!?\n]{0,60}[:.—–-])",
    re.IGNORECASE,
)
_LABEL = re.compile(r">[^\S\n]{0,3}(?:\*\*|__)[^*_\n]{1,80}(?:[:.]\s?(?:\*\*|__)|(?:\*\*|__)\s?(?:[:—–-]|\r?\n|\Z))")
_PARTS = re.compile(r"^[^\S\n]{0,3}>[^\S\n]{0,3}(?:[-*+]\s|\d{1,3}[.)]\s|#{1,6}\s|\||!\[|```|>)", re.MULTILINE)
_CREDIT = re.compile(r"\s[—–-]{1,3}\s?[A-Z][^.!?]{2,100}\.?\Z")
_WORDS_ENOUGH = 4


def is_block(brief: Brief, statement: Statement) -> bool:
    """Whether a statement is set off as a block quotation."""
    return brief.text[statement.span.start : statement.span.start + 1] == ">"


def quoted_block(brief: Brief, statement: Statement) -> Span | None:
    """The words that a block quotation quotes, as a range of the statement's text; None when it quotes nothing.

    Marks around the whole and a credit line at its end ("— Olson, 2024") are not part of it. Boxes, notes and lists
    that are set off in the same way quote nothing, nor does what cites several sources.
    """
    written, text = brief.written(statement.span), statement.text
    if _CALLOUT.match(text) or _LABEL.match(written) or _PARTS.search(written):
        return None
    if len({citation.key for citation in statement.all_citations}) > 1:
        return None
    credit = _CREDIT.search(text, max(0, len(text) - 120))
    end = credit.start() if credit else len(text)
    span = Span(0, end)
    for each in quotations(text[:end]):
        if not any(map(str.isalnum, text[: each.span.start] + text[each.span.end : end])):
            span = each.inner
    return span if len(text[span.start : span.end].split()) >= _WORDS_ENOUGH else None
