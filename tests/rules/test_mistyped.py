"""A statement that cites nothing, where something was meant to be a citation, is told how to write it."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.rule import Example

MEANT = [
    ("It replaced 1,250 pipes [utility-2023].\n", "did you mean [@utility-2023]?"),
    ("It replaced 1,250 pipes [@ utility-2023{#pipes}].\n", "did you mean [@utility-2023{#pipes}]?"),
    ("It was fast [gazette].\n", "did you mean [@gazette]?"),
    ("It replaced 1,250 pipes.[^1]\n", "the brief has no note [^1]: write it, on a line of its own"),
]


def advice(draft: str) -> list[str]:
    """What the rules on missing citations propose to do."""
    return [
        each
        for code in ("PRV101", "PRV103")
        for found in trial(code, Example(draft)).diagnostics
        for each in found.next
    ]


@pytest.mark.parametrize(("draft", "meant"), MEANT)
def test_what_was_meant_is_proposed(draft: str, meant: str) -> None:
    assert meant in advice(draft)


def test_brackets_that_mean_nothing_of_the_kind_are_left_alone() -> None:
    assert not any("did you mean" in each for each in advice("It replaced 1,250 pipes [sic] in 2023.\n"))
