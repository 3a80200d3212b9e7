"""What the words before a citation say of it: in support or not, seen or only reported.

The signals are those of legal and academic citing (the Bluebook's rule 1.2 names most of them). A prefix is read as
its words alone: case, commas, stops, spaces and emphasis marks say nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+")

_WITHDRAWING_PAIRS = frozenset({("see", "also"), ("but", "see"), ("but", "cf"), ("see", "contra"), ("c", "f")})
_WITHDRAWING = frozenset({"but", "cf", "contra", "contrary", "compare", "contrast"})
_OPPOSING = frozenset({"challenged", "contested", "contradicted", "denied", "disputed", "questioned"}) | frozenset(
    {"criticised", "criticized", "rebutted", "refuted", "rejected"}
)

_RETOLD = frozenset({"cited", "quoted", "qtd", "reported", "described", "summarised", "summarized"})
_BEFORE_RETOLD = frozenset({"also", "and", "as", "first", "is", "originally", "see", "was"})
_AGENTS = frozenset({"by", "in"})
_RELAYING = frozenset({"apud", "via"})


def _signal(prefix: str) -> tuple[str, ...]:
    """The words of a prefix in lower case, without a closing "e.g." or "for example"."""
    words = tuple(_WORD.findall(prefix.casefold()))
    for tail in (("e", "g"), ("eg",), ("for", "example"), ("for", "instance"), ("generally",)):
        words = words[: -len(tail)] if words[-len(tail) :] == tail else words
    return words


def withdraws(prefix: str) -> bool:
    """Whether the prefix of a citation says that the source is not cited in support.

    True for "but see", "see also", "cf.", "compare", "contra", "contrast", "disputed by" and their like, also with
    "e.g." after them; False for "see", "see, e.g.," and anything else.
    """
    words = _signal(prefix)
    if not words:
        return False
    if words[0] in _WITHDRAWING or words[-1] in _WITHDRAWING - {"but"}:
        return True
    if words[-1] == "by" and not _OPPOSING.isdisjoint(words):
        return True
    return any(pair in _WITHDRAWING_PAIRS for pair in pairwise(words))


def relays(prefix: str) -> bool:
    """Whether the prefix says that the citation before it was seen only in this source.

    True for "cited in", "as quoted by", "as reported by", "quoted with approval in", "via" and their like.
    """
    words = _signal(prefix)
    if words and words[0] in _RELAYING:
        return True
    verb = next((word for word in words[:-1] if word not in _BEFORE_RETOLD), "")
    return verb in _RETOLD and words[-1] in _AGENTS
