"""Which of the passages that two texts share show that one was written after the other, or both after a third."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from provenance.text.overlap import shared_passages, telling_words
from provenance.text.shared import Shared

_COUNTED = 5.0  # a passage of less weight is a phrase that many use
_LONG = 13.0  # a passage of so much weight is nobody's turn of phrase
_ACROSS = 9.0  # one that goes on behind the end of a sentence is none with less
_TOGETHER = 20.0  # passages that together weigh so much are not there by chance
_SHORT = (12.0, 0.4)  # in short texts less is enough: so much, and so much for each telling word of the shorter one
_STOP = re.compile(r"[.!?][”\"’]?\s+[“„«\"]?[^\W\d_a-z]|[。！？]")
_PER_WORD = 400  # in long texts more phrases agree by chance: for so many telling words, one more is asked for


def copied_passages(texts: Mapping[str, str]) -> Mapping[tuple[str, str], tuple[Shared, ...]]:
    """The passages by which texts show that one was written after the other, by the pairs of their names."""
    shared = shared_passages(texts)
    telling = {(one, other): copied(found, texts[one], texts[other]) for (one, other), found in shared.items()}
    return {pair: tuple(found) for pair, found in telling.items() if found}


def copied(found: Sequence[Shared], one: str, other: str) -> list[Shared]:
    """Of the passages `found` that two texts share, those that tell, the weightiest first; none where they do not."""
    counted = sorted((each for each in found if each.weight >= _COUNTED), key=lambda each: (-each.weight, each.first))
    if not counted:
        return []
    shorter = min(len(telling_words(text).stems) for text in (one, other))
    together = sum(each.weight for each in counted)
    enough = min(_TOGETHER + shorter / _PER_WORD, max(_SHORT[0], _SHORT[1] * shorter))
    if counted[0].weight >= _LONG or together >= enough:
        return counted
    return counted if any(each.weight >= _ACROSS and _goes_on(each, one, other) for each in counted) else []


def _goes_on(passage: Shared, one: str, other: str) -> bool:
    """Whether a passage reaches from one sentence into the next in both texts."""
    return all(_STOP.search(text, *span) for text, span in ((one, passage.first), (other, passage.second)))
