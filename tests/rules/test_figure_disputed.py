"""Sources that give different figures in the same sentence, and how the brief may show that it knows."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial, underlined
from provenance.model import Diagnostic
from provenance.rule import Example

ONE = "In 2023 fires on the coast of Maine destroyed 310 homes and 12 mills.\n"
TWO = "In 2023 fires on the coast of Maine destroyed 130 homes and 12 mills.\n"
FREE = {"sources/gazette.yml": "tier: secondary\n", "sources/herald.yml": "tier: secondary\n"}


def example(draft: str, one: str = ONE, two: str = TWO, files: dict[str, str] | None = None) -> Example:
    texts = {"sources/gazette.txt": one, "sources/herald.txt": two}
    return Example(f"{draft}\n", files={**FREE, **texts, **(files or {})})


def found(draft: str, one: str = ONE, two: str = TWO, files: dict[str, str] | None = None) -> tuple[Diagnostic, ...]:
    return trial("PRV305", example(draft, one, two, files)).diagnostics


@pytest.mark.parametrize(
    ("draft", "words", "path"),
    [
        ("The fires took 310 homes [@gazette]. There is more [@herald].", "310", "brief.md"),
        ("The fires took 130 homes [@herald]. There is more [@gazette].", "130", "brief.md"),
        ("There is more [@herald].\n\nThe fires took 310 homes [@gazette].", "310", "brief.md"),
        ("The fires took many homes [@gazette; @herald].", "310", "sources/gazette.txt"),
        ("The fires took 310 homes [@digest]. There is more [@gazette; @herald].", "310", "sources/gazette.txt"),
        ("| Homes |\n|---|\n| 310 |\n\nSource: [@gazette; @herald].", "310", "brief.md"),
    ],
)
def test_where_it_stands(draft: str, words: str, path: str) -> None:
    (only,) = found(draft)
    assert (underlined(only, example(draft)), only.place.path) == (words, path)
    assert only.message == 'gazette has "310", herald "130" in the same sentence'
    assert [seen.text.strip('"') for seen in only.seen] == [ONE.strip(), TWO.strip()]


ALONE: dict[str, tuple[str, str, str, dict[str, str]]] = {
    "one statement gives both": ("The Gazette has 310, the Herald 130 [@gazette; @herald].", ONE, TWO, {}),
    "one statement gives both, without citing": (
        "The fires took 310 homes [@gazette; @herald].\n\n[Of 310 and 130 one must be wrong.]{.analysis}",
        ONE,
        TWO,
        {},
    ),
    "one statement gives one pair of two": (
        "It was 310 or 130 [@gazette; @herald].",
        ONE,
        TWO.replace("12 mills", "17 mills"),
        {},
    ),
    "a later edition": ("Fires [@gazette; @herald].", ONE, TWO, {"sources/herald.yml": "revises: gazette\n"}),
    "editions of a third": (
        "Fires [@gazette; @herald].",
        ONE,
        TWO,
        {"sources/herald.yml": "revises: digest\n", "sources/gazette.yml": "revises: digest\n"},
    ),
    "a correction": (
        "Fires [@gazette; @herald].",
        ONE,
        TWO,
        {"sources/gazette.yml": "status: {is: corrected, since: 2024-01-01, by: herald}\n"},
    ),
    "one of them is not cited": ("Fires [@gazette].", ONE, TWO, {}),
    "one of them is not captured": ("Fires [@gazette; @herald].", ONE, "", {}),
    "the same figures": ("Fires [@gazette; @herald].", ONE, ONE, {}),
    "unrelated texts that each speak of their own": (
        "Fires [@gazette].\n\nMore fires [@herald].",
        "In 2023 the district lost 310 homes to fires on the coast.\n",
        "In 2023 the district lost 130 homes to fires on the coast.\n",
        {},
    ),
    "unrelated texts without a name": (
        "Fires [@gazette].\n\nMore fires [@herald].",
        "Fires destroyed 310 homes along the windy coast.\n",
        "Fires destroyed 130 homes along the windy coast.\n",
        {},
    ),
}


@pytest.mark.parametrize("why", ALONE)
def test_what_is_left_alone(why: str) -> None:
    assert found(*ALONE[why]) == ()


@pytest.mark.parametrize(
    "files",
    [
        {
            "sources/gazette.yml": "derives-from: [utility-2023]\n",
            "sources/herald.yml": "derives-from: [utility-2023]\n",
        },
        {"sources/gazette.yml": "derives-from: [herald]\n"},
    ],
)
def test_texts_that_go_back_to_one_speak_of_one_thing(files: dict[str, str]) -> None:
    draft, one, two, _ = ALONE["unrelated texts that each speak of their own"]
    assert len(found(draft, one, two, files)) == 1


def test_an_attested_passage_is_compared_too() -> None:
    files = {
        "sources/herald.yml": "tier: secondary\nattested: {by: AK, on: 2026-01-01}\nspans:\n"
        f"  homes: {{exact: {TWO.strip()}}}\n"
    }
    (only,) = found("The fires took 310 homes [@gazette]. There is more [@herald{#homes}].", ONE, "", files)
    assert [seen.place.path for seen in only.seen if seen.place] == ["sources/gazette.txt", "sources/herald.yml"]


def test_one_sentence_is_one_finding() -> None:
    assert len(found("Fires [@gazette; @herald].", ONE, TWO.replace("12 mills", "17 mills"))) == 1
