"""What a paragraph is to the table, picture, list or quotation before or after it."""

from __future__ import annotations

import re

from provenance.draft.blocks import Form
from provenance.draft.prose import Prose
from provenance.frozen import dataclass

_SOURCE = re.compile(r"sources?\s*:", re.IGNORECASE)
_NOTE = re.compile(r"notes?\s*:", re.IGNORECASE)
_CAPTION = re.compile(r":|(?:table|figure|chart|box)(?: [\dIVX]{1,4})?\s*[:.]", re.IGNORECASE)
_CLOSING = "*_\"'”’)]"
_MOST_UNDER_TITLE = 40  # words of a subtitle, a byline or a date
_DASH = re.compile(r"[—–―]|--")


@dataclass(frozen=True, slots=True)
class Before:
    """What stood last in the same container: its kind, the number of its group, the place of its block in the list."""

    kind: str = ""
    group: int = 0
    block: int = -1


def form_of(one: Prose, before: Before) -> Form:
    """What a paragraph is, seen with what stands before it."""
    words = one.text.text
    if one.picture:
        return "caption"
    if before.kind == "title" and stands_under_title(one):
        return "heading"
    if before.kind in {"table", "picture"} and _SOURCE.match(words):
        return "source"
    if before.kind == "table" and _CAPTION.match(words):
        return "caption"
    if before.group and only_cites(one):
        return "attribution"
    return "attribution" if before.kind == "quotation" and opens_with_dash(one) else "paragraph"


def stands_under_title(one: Prose) -> bool:
    """Whether a paragraph right below the title belongs to it: a subtitle, a byline, a date, and no sentence."""
    words = words_of(one).strip().rstrip(_CLOSING)
    return not one.marks and words[-1:].isalnum() and len(words.split()) <= _MOST_UNDER_TITLE


def belongs_to_it(one: Prose, form: Form, before: Before) -> bool:
    """Whether the citations of a paragraph of this form stand for what is before it."""
    if form in {"source", "attribution"}:
        return True
    below = before.kind in {"table", "picture"} and bool(_NOTE.match(one.text.text))
    return below or (form == "caption" and before.kind == "table" and not one.picture)


def kind_of(one: Prose) -> str:
    """What a paragraph is to what follows it."""
    if one.picture:
        return "picture"
    return "caption" if _CAPTION.match(one.text.text) else "paragraph"


def announces(one: Prose) -> bool:
    """Whether a paragraph introduces what follows: it ends with a colon, or its last sentence goes on in it."""
    last = words_of(one).rstrip().rstrip(_CLOSING)[-1:]
    return last in {":", ",", "—", "–"} or last.isalnum()


def only_cites(one: Prose) -> bool:
    """Whether a paragraph holds citations and no word."""
    return bool(one.citations()) and not any(map(str.isalnum, words_of(one)))


def opens_with_dash(one: Prose) -> bool:
    """Whether a paragraph begins like the line under a quotation that says whose it is."""
    return bool(_DASH.match(one.text.text))


def words_of(one: Prose) -> str:
    """The text of a paragraph without citations and note marks."""
    words, at = [], 0
    for mark in one.marks:
        words.append(one.text.text[at : mark.span.start])
        at = mark.span.end
    return "".join([*words, one.text.text[at:]])


def role_of(one: Prose) -> tuple[bool, ...]:
    """All that the words of a paragraph say of what it is to its neighbours."""
    words = one.text.text
    begins = (bool(each.match(words)) for each in (_SOURCE, _NOTE, _CAPTION, _DASH))
    return one.picture, stands_under_title(one), announces(one), only_cites(one), *begins
