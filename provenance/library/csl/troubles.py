"""What can be wrong with a library in CSL, in the words of somebody who has to mend it."""

from __future__ import annotations

from provenance.library.faults import Fault
from provenance.text.span import Span

MOST = 20
"""Faults of the format itself that are told of; after so many it is not worth looking for the next entry."""

_AGAIN = "export the library again, or mend it here"


def broken(span: Span, language: str, what: str) -> Fault:
    """A place from which on the text is not what its format wants."""
    return Fault(span, f"this is not {language}: {what}", _AGAIN)


def given_up(span: Span, language: str) -> Fault:
    """A file that is broken again and again."""
    message = f"what follows is not read: this file is broken as {language} in more than {MOST} places"
    return Fault(span, message, "export the library again")


def no_list(span: Span) -> Fault:
    """A file that holds no library."""
    message = "this file holds no list of entries"
    return Fault(span, message, 'export it as "CSL JSON" or "CSL YAML", or take it out of "bibliography"')


def no_entry(span: Span, what: str) -> Fault:
    """Something else in the list of entries."""
    return Fault(span, f"expected an entry, found {what}", "take it out, or write it as an entry with an id")


def no_id(span: Span) -> Fault:
    """An entry that nobody can cite."""
    return Fault(span, "this entry has no id, so it cannot be cited", 'give it an "id"')


def odd_id(span: Span) -> Fault:
    """An id that is neither text nor a number."""
    return Fault(span, "this id is neither text nor a number, so the entry cannot be cited", "write the id as text")


def too_deep(span: Span) -> Fault:
    """Values within values within values."""
    return Fault(span, "this entry is nested too deep and is not read", "write it flat, as it was exported")


def no_number(span: Span, found: str, language: str) -> Fault:
    """NaN and the infinities."""
    return Fault(span, f"{found} is not {language}", "put it in quotation marks or take it out")


def second_name(span: Span, name: str, first: Span) -> Fault:
    """One field given twice in an entry."""
    message = f'this entry gives the field "{name}" twice; the first one is the one that counts'
    return Fault(span, message, "keep one of them", (("the first one", first),))


def alias(span: Span, what: str) -> Fault:
    """A part of YAML that can make much of little."""
    return Fault(span, f"{what} is not read in a library", "write it out; put it in quotation marks if it is text")


def unreadable(span: Span, char: str) -> Fault:
    """A character that YAML does not allow."""
    return Fault(span, f"the character U+{ord(char):04X} cannot stand in YAML", "take it out")
