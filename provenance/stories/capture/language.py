"""The language of a source: what its page says of itself, held against its words."""

from __future__ import annotations

import re

from provenance.readers import Reading
from provenance.text.tongue import NAMES, is_in, tongue

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}")


def language(reading: Reading) -> str:
    """The language for the record of a source: as its page says, where its words bear that out; otherwise none."""
    said = reading.language
    return said if _TAG.fullmatch(said) and is_in(reading.text, said) else ""


def doubt(reading: Reading, record: str) -> str:
    """What the user should know of the language, where the page and its words do not agree or nothing says it."""
    said = reading.language if _TAG.fullmatch(reading.language) else ""
    told = tongue(reading.text)
    if said and told and not is_in(reading.text, said):
        return (
            f"the page says that its language is {said}, but its words are {NAMES[told]}; none was recorded:"
            f" write into {record} which it is, as in language: {told}"
        )
    if said and not told and not said.casefold().startswith("en"):
        what = f"the page says that its language is {said}, which its words do not tell"
        return f"{what}; if it is, write into {record}: language: {said}"
    if not said and told not in ("", "en"):
        return f"its words seem to be {NAMES[told]}; if they are, write into {record}: language: {told}"
    return ""
