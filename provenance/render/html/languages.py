"""In which language and direction words are set, as HTML says it."""

from __future__ import annotations

import re

PAGE = "en"
"""The language of what a page says itself."""

# Well-formed after RFC 5646, private and old tags left out.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}")
_TO_THE_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug"})
_TO_THE_LEFT |= frozenset({"ur", "yi"})
_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})
# The blocks of scripts that run to the left (https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types).
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def tag(said: str) -> str:
    """A language as HTML takes it ("de", "zh-Hant"); empty where `said` is no such tag."""
    name = said.strip().replace("_", "-")
    return name if _TAG.fullmatch(name) else ""


def is_foreign(language: str) -> bool:
    """Whether words in `language`, a tag, must be told from what a page says itself."""
    return language.partition("-")[0].casefold() != PAGE


def marked(said: str) -> str:
    """The tag of a language that must be told from what a page says itself; empty where there is none."""
    language = tag(said)
    return language if language and is_foreign(language) else ""


def direction(language: str) -> str:
    """ "rtl" for a language, given as a tag, that is written to the left; otherwise an empty string."""
    first, *rest = language.casefold().split("-")
    script = next((each for each in rest if len(each) == 4 and each.isalpha()), "")
    leftward = script in _SCRIPTS if script else first in _TO_THE_LEFT
    return "rtl" if leftward else ""


def runs_leftward(text: str) -> bool:
    """Whether `text` holds words that are written to the left, so that each piece of it needs a direction."""
    return not text.isascii() and _LEFTWARD.search(text) is not None
