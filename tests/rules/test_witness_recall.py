"""How much is found of what was seeded: sentences taken over from another source, and records of one origin."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest

from tests.rules import test_echo, test_undeclared_derivation
from tests.rules.copies import TEXTS, WAYS, sentences


@pytest.mark.parametrize("pair", list(combinations(TEXTS, 2)), ids=" and ".join)
def test_texts_of_their_own_are_left_alone(pair: tuple[str, str]) -> None:
    one, other = (f"{TEXTS[name]}\n" for name in pair)
    assert test_undeclared_derivation.found(one, other) == ()


def test_sentences_taken_over_are_found() -> None:
    """Seeded faults: three sentences of one text among those of another, changed a little in one of several ways."""
    told = []
    for name, after in zip(TEXTS, (*list(TEXTS)[1:], next(iter(TEXTS))), strict=True):
        for change in WAYS.values():
            taken = change("".join(sentences(TEXTS[name])[1:4]).strip())
            own = sentences(TEXTS[after])
            told.append(test_undeclared_derivation.found(TEXTS[name], "".join((*own[:2], " ", taken, *own[2:]))))
    assert len(told) >= 45
    assert sum(map(bool, told)) / len(told) >= 0.95


# What the records say, where PAPER retells, and how the brief cites: sources of one origin however it is put.
_WAYS_TO_CITE = (
    "It was 15% [@{0}; @{1}].",
    "It was 15% [@{0}; @{1}, p. 3].",
    "It was 15% [@{0}], and rising [@{1}].",
    "It was 15%. It went fast [@{0}; @{1}].",
    "It was 15%.[^1]\n\n[^1]: See @{0} and @{1}.",
    "| Share |\n|---|\n| 15% |\n\nSource: [@{0}; @{1}].",
    "> It was 15%\n>\n> [@{0}; @{1}]",
    "- It was 15% [@{0}; @{1}].\n- It went fast.",
    "## Summary\n\nIt was 15% [@{0}; @{1}].",
    "The state should pay 15% [@{0}; @{1}].",
)
_RECORDS = (
    "tier: secondary\nderives-from: [utility-2023]\n",
    "derives-from: [utility-2023]\n",
    "tier: tertiary\nderives-from: [relay]\n",
)
_FREE = "tier: secondary\n"
_RELAY = {"sources/relay.yml": "tier: secondary\nderives-from: [utility-2023]\n"}


def test_sources_of_one_origin_are_found() -> None:
    """Seeded faults: records of two independent sources are replaced by records that name one origin."""
    told = []
    for cite in _WAYS_TO_CITE:
        for one, other in permutations(("gazette", "herald", "digest"), 2):
            draft = cite.format(one, other)
            assert test_echo.found(draft, {f"sources/{key}.yml": _FREE for key in (one, other)} | _RELAY) == ()
            for first in _RECORDS:
                for second in _RECORDS:
                    if first != second or "relay" not in first:
                        records = {f"sources/{one}.yml": first, f"sources/{other}.yml": second}
                        told.append(test_echo.found(draft, records | _RELAY))
    assert len(told) >= 400
    assert sum(map(bool, told)) / len(told) >= 0.95
