"""Sentences that have "the paper", "a newspaper account" or "press reports" say something, and name no paper."""

from __future__ import annotations

import re
from functools import lru_cache

_PRINTED = (
    r"(?:newspaper|newspaper's|paper|daily|weekly|tabloid|broadsheet|magazine|broadcaster|news\sagency|wire\sservice|press|media"
    r"|news)"
)
_PIECE = r"(?:account|report|story|article|item|piece|dispatch|column|write-up)"
_KIND = r"(?:(?:local|regional|national|daily|weekly|business|evening|morning|same|[a-z]+)\s)?"
_ONE = rf"(?:an?|one|the|this|that)\s{_KIND}(?:{_PRINTED}(?:\s{_PIECE})?|news\s{_PIECE})"
_SEVERAL = r"(?:press|media|news(?:paper)?)\s(?:accounts|reports|stories|articles)"
_SAYS = (
    r"(?:says?|said|writes?|wrote|reports|reported|gives?|gave|calls?|called|puts?|prints?|printed|carries|carried|quotes?|quoted"
    r"|mentions?|mentioned|claims?|claimed|has|had|have|speaks?|spoke|names?|named|tells?|told|describes?|described|cites?|cited"
    r"|states?|stated|notes?|noted|suggests?|suggested|adds?|added)"
)
_ADVERBS = r"(?:(?:also|first|later|then|only|has|have|had|itself|at\sthe\stime|[a-z]+ly)\s){0,2}"
_IT_SAYS = re.compile(rf"\b(?:{_ONE}|{_SEVERAL})\s{_ADVERBS}{_SAYS}\b", re.IGNORECASE)
_BY_IT = re.compile(rf"\baccording\sto\s(?:{_ONE}|{_SEVERAL})(?!\s(?:and|or|of)\b)", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"\b(?:alone|only|omit(?:s|ted)?|leaves?\sout|left\sout|(?:does|did|do)\snot\smention|without\smentioning|headlines?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def by_the_paper(text: str) -> bool:
    """Whether a sentence gives what it says to a paper or a story that it does not name."""
    return _IT_SAYS.search(text) is not None or _BY_IT.search(text) is not None


def on_its_choice(text: str) -> bool:
    """Whether a sentence is about what such a paper printed and what it left out: of that it is the witness itself."""
    said = _IT_SAYS.search(text)
    return said is not None and _LEFT_OUT.search(text, said.start()) is not None
