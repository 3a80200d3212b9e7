"""Sentences about what the press did with something need no source but the press."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.rule import Example


def found(sentence: str) -> list[str]:
    return [each.code for code in ("PRV102", "PRV502") for each in trial(code, Example(sentence + "\n")).diagnostics]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was reported in the press, by the *Gazette* [@gazette] and from there by the Herald [@herald].",
        "The finding was widely reported, by the Gazette [@gazette] and from there by the wire [@herald].",
        "The audit was covered by the Gazette and the Herald [@gazette; @herald].",
        "The Gazette ran the story on its front page [@gazette].",
        "The report was picked up by the Gazette on May 3, 2024 [@gazette].",
        "On May 3 the Gazette reported the findings [@gazette].",
        "These results made headlines in the Gazette [@gazette] and the Herald [@herald].",
        "The study was first reported in the press in 2024 [@gazette; @herald].",
        "The Herald carried the story a week later [@herald].",
        "The story was carried by newspapers across the state, among them the Gazette [@gazette].",
    ],
)
def test_what_the_press_did_is_left_alone(sentence: str) -> None:
    assert found(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The finding that 15% of the pipes are gone was reported by the Gazette [@gazette].",
        "The loss of 15% of the pipes was widely reported in the press [@gazette].",
        "It was reported in the press that the pipes are going fast [@gazette].",
        "The finding was reported in the press, and the city has since replaced the pipes [@gazette].",
        "Prices fell and the story was widely reported in the press [@gazette].",
        "The pipes are going fast, and this was widely reported in the press [@gazette].",
        "The closure of the plant was reported in the press [@gazette].",
        "The city broke the law when it replaced the pipes [@gazette].",
        "The utility carried the costs of the study on its books [@gazette].",
        "The report was published late because the utility hid its figures from the press [@gazette].",
    ],
)
def test_what_was_reported_needs_a_primary_source(sentence: str) -> None:
    assert "PRV102" in found(sentence)


def test_a_figure_has_one_origin_even_where_the_press_is_named() -> None:
    assert found("The press says 15% of the pipes are gone [@gazette; @herald].") == ["PRV102", "PRV502"]


def test_a_sentence_that_tells_who_has_it_from_whom_counts_the_witnesses_itself() -> None:
    assert found("The Herald, quoting the Gazette, put it at 15% [@gazette; @herald].") == ["PRV102"]
