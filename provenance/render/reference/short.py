"""How a work is named when a reader knows it already: in later notes, and in a sentence."""

from __future__ import annotations

import re

from provenance.model import Work
from provenance.render.dates import year
from provenance.render.names import author, names
from provenance.render.reference.full import located, titled
from provenance.render.reference.kinds import kind
from provenance.render.reference.parts import Element, Part, italic, quoted, words
from provenance.render.reference.shown import body

_LONG = 9
_ENOUGH = 7
"""Words: a title of more than the one is cut to the other (Chicago 14.33 asks for key words in their order)."""

_WEAK = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with", "—", "–"}
)
_BREAK = re.compile(r"(?<=[?!])\s|:\s|\s[—–]\s")
_ITALIC = frozenset({"book", "report", "hearing", "case"})
_LEGAL = frozenset({"bill", "statute"})
_WROTE = frozenset({"dataset", "release", "report", "webpage"})


def short_reference(work: Work, part: str = "", *, dated: bool = False) -> tuple[Part, ...]:
    """The short form of a reference: family names, short title and `part` (Chicago 14.30).

    `dated` adds the year, where works would be taken for each other without.
    """
    said = kind(work)
    who = "" if said in _LEGAL | {"case", "hearing"} else called(work)
    return located([words(who), _title(work, said), words(year(work) if dated else "")], part)


def speaker(work: Work) -> str:
    """Who speaks in a work, for a sentence: family names or a body, otherwise the paper it stands in.

    Otherwise its title; empty when the entry has none of these.
    """
    paper = body(work, "journaltitle", "journal", "newspaper", "publisher") if kind(work) == "news" else ""
    return called(work) or paper or work.field("shorttitle", "title")


def called(work: Work) -> str:
    """Who wrote a work, by family names; the body that put it out where that stands for an author."""
    put_out = body(work, "organization", "institution", "publisher", "school") if kind(work) in _WROTE else ""
    if kind(work) == "report":
        put_out = body(work, "institution", "publisher", "organization", "school")
    if kind(work) == "hearing":
        put_out = body(work, "committee", "institution", "organization", "publisher")
    return names(work.field("shortauthor", "shorteditor")).short or author(work).short or put_out


def _title(work: Work, said: str) -> Element:
    title = work.field("shorttitle") or _cut(work.field("title"))
    if said in _LEGAL:
        return words(title or work.field("number") or "untitled")
    if not title:
        return titled(work, italics=False)
    return italic(title) if said in _ITALIC else quoted(title)


def _cut(title: str) -> str:
    """A title without what follows a colon or the like, and of a long one its first words."""
    main = _BREAK.split(title, maxsplit=1)[0].strip()
    taken = main.split()
    if len(taken) <= _LONG:
        return main
    taken = taken[:_ENOUGH]
    while len(taken) > 1 and taken[-1].casefold() in _WEAK:
        taken.pop()
    return " ".join(taken).rstrip(",;:")
