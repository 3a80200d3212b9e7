"""Whether a stop ends a sentence, judged by the word before it and the word behind it."""

from __future__ import annotations

import re

from provenance.named import NamedTuple
from provenance.text.abbreviations import (
    follows_hour,
    heads_paragraph,
    is_day_before,
    is_hour,
    is_number,
    kind,
    starts_sentence,
)

_WIDE = "。！？｡"
_LETTERS = re.compile(r"[^\W\d_]+")
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})")
_REACH = 48  # characters on each side of a stop in which its words are looked for
_HYPHENS = re.compile(r"[-‐‑–—/]")
_CAMEL = re.compile(r"[a-z][A-Z]")  # "iPhone", "eBay": a name that has no capital where others have one
_JOINING = ",;:%/=-‐–—+<>"

_SUBJECT = (
    r"(?:(?:he|she|they|we|I)\b|(?:the|an?|one|his|her|their)(?:\s[\w’'-]{1,30}){1,4}?"
    r"|(?-i:(?:(?:[A-Z]|[A-Z][a-z]{1,4})\.\s){0,2}[A-Z][\w’'-]{0,30}(?:\s[A-Z][\w’'-]{0,30}){0,3}))"
)
_SPOKE = "said|says|asked|asks|added|adds|replied|replies|answered|wondered|wrote|writes|told|warned|insisted|exclaimed"
_BESIDE = "so|in|on|at|to|of|after|before|during|as|when|with|from|last|this|reporters|the|him|her|them|us"
_REST = r"\b[^.!?\n]{0,100}[.,;]"
_SPEAKER = re.compile(rf"\s*{_SUBJECT}\s(?:{_SPOKE})(?:[.,;]|\s(?:{_BESIDE}){_REST})", re.IGNORECASE)
_SPEAKER_SO = re.compile(rf"\s*{_SUBJECT}\s(?:{_SPOKE})(?:[.,;]|\sso{_REST})", re.IGNORECASE)


class Stop(NamedTuple):
    """A run of stops in a screened text: `screened[start:end]`.

    `behind` is where the words after it may begin: past the marks that close, and past citations and notes.
    `noted` says that there is a citation or note, `quoted` that a quotation ends here, `marked` that a citation,
    bracket or quotation mark stands right before the stop, `item` that the mark of a list item follows ("(b) Report").
    `engine` says that the engine ends a sentence here.
    """

    start: int
    end: int
    behind: int
    noted: bool = False
    quoted: bool = False
    marked: bool = False
    item: bool = False
    engine: bool = False


def ends_sentence(screened: str, stop: Stop) -> bool:
    """Whether a stop ends a sentence, when no blank line and no end of the text follows."""
    at = _next_word(screened, stop.behind)
    after, last = screened[at : at + 1], screened[stop.end - 1]
    if last in _WIDE:
        return stop.engine and not (stop.quoted and after == "と")
    if _goes_on(screened, stop, at):
        return False
    if after.islower() and not stop.item and not _CAMEL.match(screened, at):
        return stop.engine and last in "!?" and stop.behind == stop.end
    starts = stop.item or _starts(screened, at)
    if screened[stop.start] == ".":
        return _ends_at_full_stop(screened, stop, at, starts)
    return stop.engine or starts


def _goes_on(screened: str, stop: Stop, at: int) -> bool:
    """Whether what stands behind a stop, at `at`, plainly belongs to the same sentence.

    So does the speaker behind a quotation: “Does it work?” Olson asked. Where the quotation ends with a full stop and
    not with the usual comma, that is only a speaker with nothing else to say: “It works.” Olson said so.
    """
    after = screened[at : at + 1]
    if not after or after in ".…!?" or (at == stop.end and not stop.noted):
        return True
    if after in _JOINING and "\n" not in screened[stop.end : at]:
        return True
    speaker = _SPEAKER_SO if screened[stop.end - 1] == "." else _SPEAKER
    return stop.quoted and bool(speaker.match(screened, stop.behind))


def _ends_at_full_stop(screened: str, stop: Stop, at: int, starts: bool) -> bool:
    """The verdict on full stops; `at` is where the next word is, `starts` that it usually begins a sentence."""
    alone = stop.end - stop.start == 1
    if alone and stop.marked:
        return True
    before, word = _words_before(screened, stop.start)
    if not word or not alone:
        return starts or (stop.engine and _is_long_ellipsis(screened, stop))
    meaning = kind(word, before)
    if meaning == "numbered":
        return not (stop.item or is_number(screened[at : at + _REACH]))
    if meaning == "open":
        return _ends_at_open(screened, stop, at, starts)
    return meaning == "final" or (meaning == "" and _ends_at_word(screened, stop, at, starts))


def _ends_at_word(screened: str, stop: Stop, at: int, starts: bool) -> bool:
    """The verdict after a word that is no abbreviation: a number may be a label or a day."""
    after = _LETTERS.match(screened, at)
    if _is_label(screened, stop.start) or (after and is_day_before(_words_before(screened, stop.start)[1], after[0])):
        return False
    return stop.engine or starts or bool(_CAMEL.match(screened, at))


def _ends_at_open(screened: str, stop: Stop, at: int, starts: bool) -> bool:
    """The verdict after an abbreviation that stands inside a sentence and at its end alike.

    Besides a word that begins sentences, three things tell the end: a citation or note, which seldom parts a name
    ("in the U.S. [@a] Beijing"); "etc." before a capital; a time of day before a capital that is no zone, day or month.
    One letter at the start of a sentence is the label of a question or answer ("Q. Did it rise?").
    """
    before, word = _words_before(screened, stop.start)
    if len(word) == 1 and (not before or (before[-1] in ".!?" and len(before) > 2)):
        return False
    after = _LETTERS.match(screened, at)
    if starts or not after or not after[0][0].isupper():
        return starts
    return stop.noted or word.casefold() == "etc" or (is_hour(word) and not follows_hour(after[0]))


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


def _is_label(screened: str, stop: int) -> bool:
    """Whether only the number of a list item, or of what a paragraph shows, stands between its start and the stop."""
    reach = screened[max(0, stop - _REACH) : stop]
    first = reach.rpartition("\n\n")[2].strip()
    alone = stop <= _REACH or "\n\n" in reach
    return alone and bool(_LIST_NUMBER.fullmatch(first) or heads_paragraph(first))
