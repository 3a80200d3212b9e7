"""Words in brackets that turn what they stand for: "[every] buyer" for "no buyer", "[must]" for "may".

A writer may put in what the reader needs; brackets do not give leave to say the contrary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.text.collation.edits import Gap
from provenance.text.collation.omissions import negations
from provenance.text.collation.outcome import Difference
from provenance.text.span import Span
from provenance.text.word_list import words

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NO = re.compile(
    r"\b(?:not|no|nor|never|neither|none|nobody|nothing|cannot|without|unable|hardly|scarcely|fail\w*|refus\w*|declin\w*"
    r"|den(?:y|ies|ied)|lack\w*|reject\w*|prevent\w*|prohibit\w*|ban(?:s|ned)?|(?:im|un|in)(?:possible|able|likely|willing)"
    r"|without|impossible|few(?!er)|little)\b|n['’]t\b",
    re.IGNORECASE,
)
_CONTRARIES = (
    (words("every all each both always whole entire"), words("no none neither never nobody nothing some few several")),
    (words("most many"), words("few no none some")),
    (words("no none neither never nobody nothing"), words("some many most several any few")),
    (words("must shall"), words("may can might could")),
    (words("more above over"), words("less fewer below under")),
    (words("before"), words("after")),
)


def turned(quoted: str, original: str, gaps: Sequence[Gap]) -> Iterator[Difference]:
    """The brackets of a quotation whose words turn those of the original that they stand for, with their ranges."""
    for gap in gaps:
        if gap.kind == "bracket" and gap.mark.length:
            mine, its = quoted[slice(*gap.mark)], original[slice(*gap.span)]
            if _turns(mine, its, original, gap.span):
                yield Difference(gap.mark, gap.span)


def _turns(mine: str, its: str, original: str, span: Span) -> bool:
    ours, theirs = _told(mine), _told(its)
    if any(_contrary(ours, theirs, one, two) or _contrary(ours, theirs, two, one) for one, two in _CONTRARIES):
        return True
    if _NO.search(mine):
        # A negation may be brought in from elsewhere in the passage: "Neither … [did not]".
        return not _NO.search(original)
    return any(True for _ in negations(original, span))


def _contrary(ours: frozenset[str], theirs: frozenset[str], one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether the bracket has words of one kind, and the original of the other, and neither has both."""
    return bool(ours & one and theirs & two and not ours & two and not theirs & one)


def _told(text: str) -> frozenset[str]:
    return frozenset(word[0].casefold() for word in _WORD.finditer(text))
