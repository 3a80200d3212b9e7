"""Whether a stop ends a sentence, judged by the word before it and the word behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from provenance.text.abbreviations import is_number, kind, starts_sentence

_WIDE = "。！？｡"
_LETTERS = re.compile(r"[^\W\d_]+")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})")
_REACH = 48  # characters on each side of a stop in which its words are looked for
_HYPHENS = re.compile(r"[-‐‑–—/]")
_JOINING = ",;:%/=-‐–—+<>"


class Stop(NamedTuple):
    """A run of stops in a screened text: `screened[start:end]`.

    `behind` is where the words after it may begin: past the marks that close, and past citations and notes.
    `noted` says that there is a citation or note. `engine` says that the engine ends a sentence here.
    """

    start: int
    end: int
    behind: int
    noted: bool
    engine: bool


def ends_sentence(screened: str, stop: Stop) -> bool:
    """Whether a stop ends a sentence, when no blank line and no end of the text follows."""
    at = _next_word(screened, stop.behind)
    after, last = screened[at : at + 1], screened[stop.end - 1]
    if last in _WIDE:
        return stop.engine
    if not after or after in ".…!?" or (at == stop.end and not stop.noted):
        return False
    if after in _JOINING and "\n" not in screened[stop.end : at]:
        return False
    if after.islower():
        return stop.engine and last in "!?" and stop.behind == stop.end
    starts = _starts(screened, at)
    if screened[stop.start] != ".":
        return stop.engine or starts
    return _ends_at_full_stop(screened, stop, at, starts)


def _ends_at_full_stop(screened: str, stop: Stop, at: int, starts: bool) -> bool:
    """The verdict on full stops; `at` is where the next word is, `starts` that it usually begins a sentence."""
    alone = stop.end - stop.start == 1
    if alone and _is_behind_mark(screened, stop.start):
        return True
    before, word = _words_before(screened, stop.start)
    if not word or not alone:
        return starts or (stop.engine and _is_long_ellipsis(screened, stop))
    meaning = kind(word, before)
    if meaning in {"never", "final"}:
        return meaning == "final"
    if meaning == "numbered":
        return not is_number(screened[at : at + _REACH])
    if meaning == "open":
        return starts or (word.casefold() == "etc" and screened[at].isupper())
    return (stop.engine or starts) and not _is_list_number(screened, stop.start)


def _is_long_ellipsis(screened: str, stop: Stop) -> bool:
    """Whether the stops are an ellipsis and a full stop: four, written together or apart."""
    return stop.end - stop.start > 3 or screened[max(0, stop.start - 6) : stop.start] == ". . . "


def _next_word(screened: str, at: int) -> int:
    while at < len(screened) and screened[at].isspace():
        at += 1
    return at


def _starts(screened: str, at: int) -> bool:
    word = _LETTERS.match(screened, at)
    return bool(word and starts_sentence(word[0]) and screened[word.end() : word.end() + 1] not in {".", "-"})


def _words_before(screened: str, stop: int) -> tuple[str, str]:
    """The last two words before a stop; the last is empty when white space or another stop stands before the stop."""
    reach = screened[max(0, stop - _REACH) : stop]
    if not reach or reach[-1].isspace():
        return "", ""
    words = reach.split()
    return words[-2] if len(words) > 1 else "", _HYPHENS.split(words[-1])[-1].lstrip("§¶$~")


def _is_behind_mark(screened: str, stop: int) -> bool:
    """Whether a citation, bracket or quotation mark stands right before a stop, so that the stop cuts no word short."""
    return screened[stop - 1 : stop].isspace() and screened[max(0, stop - 2)] not in ".…"


def _is_list_number(screened: str, stop: int) -> bool:
    """Whether only the number of a list item stands between the start of the text or a blank line and the stop."""
    reach = screened[max(0, stop - _REACH) : stop]
    alone = stop <= _REACH or "\n\n" in reach
    return alone and bool(_LIST_NUMBER.fullmatch(reach.rpartition("\n\n")[2].strip()))
