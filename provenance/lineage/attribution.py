"""Whether a statement says itself whose words it reports."""

from __future__ import annotations

import re

from provenance.model import Link, Source, Statement
from provenance.text.attribution import attributions

_NAME_FIELDS = ("author", "editor", "institution", "organization", "publisher", "journal", "journaltitle", "newspaper")

# Words that stand in the names of many bodies and so identify none.
_COMMON = frozenset(
    {
        "agency",
        "american",
        "association",
        "authority",
        "board",
        "bureau",
        "center",
        "centre",
        "committee",
        "company",
        "council",
        "department",
        "federal",
        "foundation",
        "group",
        "house",
        "institute",
        "international",
        "ministry",
        "national",
        "news",
        "office",
        "organisation",
        "organization",
        "press",
        "report",
        "research",
        "review",
        "school",
        "service",
        "society",
        "state",
        "states",
        "united",
        "university",
        "world",
    }
)

_WORD = re.compile(r"[^\W\d_]{3,}")


def attributed(statement: Statement, link: Link) -> bool:
    """Whether the statement attributes what it says to the source of `link`.

    It does when it cites the source as author in text (`@key says`), or when a phrase of attribution ("According to
    X", "X found that") names the source: by a distinctive word of its author or publisher, or by initials.
    """
    if link.citation.mode == "author-in-text" and link.citation in statement.citations:
        return True
    phrases = [statement.text[span.start : span.end] for span in attributions(statement.text)]
    if not phrases:
        return False
    names = _names(link.source)
    return any(word in names for phrase in phrases for word in _words(phrase))


def _names(source: Source) -> frozenset[str]:
    if source.work is None:
        return frozenset()
    names: set[str] = set()
    for value in (source.work.field(name) for name in _NAME_FIELDS):
        names.update(_words(value))
        initials = "".join(word[0] for word in _WORD.findall(value) if word[0].isupper())
        if len(initials) > 1:
            names.add(initials.casefold())
    return frozenset(names)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text)) - _COMMON
