"""Two persons of one surname: "Mary Collins" in a source, "John Collins" in a brief.

Most who share a surname here are one person: called Bill and William, by a middle name, by an initial, in another
spelling. Told apart are only those whose given names are both the full forms of English names that stand for no other.
"""

from __future__ import annotations

import re

from provenance.rule.quoting.voices.given_names import GIVEN_NAMES
from provenance.rule.quoting.voices.name import Name
from provenance.text.word_list import words

_FULL = words(
    """
    alison amanda andrew angela anthony arthur barbara brenda brian caroline catherine charles charlotte christine
    christopher claire daniel david deborah denise dennis diana donald dorothy douglas edward eileen elizabeth emily
    emma fiona frederick geoffrey george gerald gillian gordon graham hannah harold heather helen henry howard irene
    jacqueline james janet jennifer jessica john joseph josephine judith julia karen katherine kathleen keith kenneth
    kevin laura lauren lawrence leonard linda louise lucy malcolm margaret martha martin mary matthew maureen melissa
    michael michelle natalie neil nicholas nicole nigel norman oliver pamela patricia patrick paul pauline peter philip
    rachel raymond rebecca richard robert roger ronald rosemary russell ruth samuel sandra sarah sharon shirley simon
    sophie stephanie stephen steven stuart susan sylvia theresa thomas timothy trevor ursula valerie veronica victor
    victoria vincent virginia walter wendy william yvonne
    """
)
_PART = 3  # letters that two names share of which one may be short for the other


def namesakes(one: Name, other: Name, text: str) -> bool:
    """Whether two names are those of two persons, of whom the source `text` knows the first, and no other of the
    surname."""
    if len(one.words) != 2 or len(other.words) != 2 or one.last.casefold() != other.last.casefold():
        return False
    mine, theirs = one.words[0].casefold(), other.words[0].casefold()
    if not {mine, theirs} <= _FULL or mine[0] == theirs[0] or _share(mine, theirs):
        return False
    known = {match[1].casefold() for match in re.finditer(rf"\b([^\W\d_]+)\s+{re.escape(one.last)}\b", text)}
    return known & (_FULL | GIVEN_NAMES) == {mine}


def _share(one: str, other: str) -> bool:
    return any(one[at : at + _PART] in other for at in range(len(one) - _PART + 1))
