"""Quotations in translation."""

from __future__ import annotations

import re

from provenance.model import Brief, Source

_LANG = re.compile(r"^lang\s{0,3}:\s{0,3}[\"']?([A-Za-z]{2,8})", re.MULTILINE)
_FRONT = re.compile(r"\A---[^\S\n]*\r?\n")
_FRONT_END = re.compile(r"^(?:---|\.\.\.)[^\S\n]*\r?$", re.MULTILINE)
_LONGEST_FRONT = 100_000  # characters
_ENGLISH = "en"


def foreign(brief: Brief, source: Source) -> bool:
    """Whether the record of a source gives another language than that of the brief.

    The language of a brief is `lang` in its front matter, which Pandoc reads as well; English where it says nothing.
    Dialects make no difference.
    """
    said = source.record.language if source.record else ""
    return bool(said) and _primary(said) != _language(brief)


def _language(brief: Brief) -> str:
    opening = _FRONT.match(brief.text)
    if opening is None:
        return _ENGLISH
    end = _FRONT_END.search(brief.text, opening.end(), opening.end() + _LONGEST_FRONT)
    found = _LANG.search(brief.text, opening.end(), end.start()) if end else None
    return _primary(found[1]) if found else _ENGLISH


def _primary(language: str) -> str:
    return re.split(r"[-_]", language.strip().casefold())[0]
