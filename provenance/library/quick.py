"""Entries without fault, read in one go: what nearly all entries of a real library are."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.library.grammar import ENTRY_END, FIELDS, HEAD, KEY
from provenance.library.walk import POINTERS, Entry
from provenance.text.span import Span


def quick(text: str, head: Span, limit: int, macros: Mapping[str, str]) -> Entry | None:
    """The entry whose head is at `head`, if it and nothing else stands before `limit` and a walk would find no fault.

    None says only that a walk is needed: something is wrong, or out of the common (`#`, deep braces, comments,
    fields that name other entries, abbreviations not defined so far in `macros`).
    """
    kind = HEAD.match(text, head.start, limit)
    key = KEY.match(text, head.end, limit)
    if not (kind and kind[1] and kind[2] == "{" and key and key[1]):
        return None
    fields: list[tuple[str, str, str]] = FIELDS.findall(text, key.end(), limit)
    whole = "".join([field[0] for field in fields])
    end = key.end() + len(whole)
    close = ENTRY_END.match(text, end, limit)
    # Were anything skipped between two fields, the text would not go on as the fields do.
    if close is None or close.end() != limit or not text.startswith(whole, key.end()):
        return None
    names = {field[1].lower() for field in fields}
    if len(names) < len(fields) or not POINTERS.isdisjoint(names):
        return None
    if any(field[2] and field[2].lower() not in macros for field in fields):
        return None
    return Entry(kind[1].lower(), key[1], Span(*key.span(1)), Span(key.end(), end))
