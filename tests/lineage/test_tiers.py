"""Tiers, attribution, and what a brief stands on."""

from __future__ import annotations

import pytest

from provenance.check.trial import ledger
from provenance.lineage import attributed, coverage, effective_tier, is_primary, source_tier, standing
from provenance.model import Link, Statement
from provenance.rule import Example

HERALD = "sources/herald.yml"


def first(draft: str, record: str = "tier: secondary\n") -> tuple[Statement, Link]:
    made = ledger(Example(draft, files={HERALD: record}))
    return made.entries[0].statement, made.entries[0].links[0]


@pytest.mark.parametrize(
    ("record", "tier"),
    [
        ("tier: primary\n", "primary"),
        ("derives-from: [utility-2023]\n", "secondary"),
        ("derives-from: unknown\n", "secondary"),
        ("tier: tertiary\nderives-from: [gazette]\n", "tertiary"),
        ("language: de\n", None),
        ("", None),
    ],
)
def test_the_tier_of_a_source(record: str, tier: str | None) -> None:
    made = ledger(Example("A [@herald].\n", files={HERALD: record}))
    assert source_tier(made.sources["herald"]) == tier


@pytest.mark.parametrize(
    ("source", "span", "tier"),
    [
        ("tier: secondary\n", "", "secondary"),
        ("tier: secondary\n", ", tier: primary", "primary"),
        ("tier: primary\n", ", derives-from: [gazette]", "secondary"),
        ("tier: primary\n", ", tier: primary, derives-from: [gazette]", "primary"),
        ("tier: tertiary\n", ", derives-from: [gazette]", "tertiary"),
        ("tier: secondary\nderives-from: [gazette]\n", ", derives-from: []", "secondary"),
    ],
)
def test_the_tier_of_a_passage(source: str, span: str, tier: str) -> None:
    record = f"{source}spans:\n  s: {{exact: 1,250 lead pipes{span}}}\n".replace(
        "1,250 lead pipes", '"1,250 lead pipes"'
    )
    _, link = first("A [@herald{#s}].\n", record)
    assert link.passage is not None
    assert effective_tier(link.passage) == tier


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("@herald says that it is over.\n", True),
        ("According to the Evening Herald, it is over [@herald].\n", True),
        ("Okafor reports that it is over [@herald].\n", True),
        ("According to the Gazette, it is over [@herald].\n", False),
        ("It is over [@herald].\n", False),
        ("According to the report, it is over [@herald].\n", False),
    ],
)
def test_whose_words_a_statement_says_that_it_reports(draft: str, said: bool) -> None:
    statement, link = first(draft)
    assert attributed(statement, link) is said
    assert is_primary(link, statement) is said


def test_a_retelling_is_not_made_primary_by_saying_so() -> None:
    statement, link = first("According to the Evening Herald, it is over [@herald].\n", "derives-from: [gazette]\n")
    assert attributed(statement, link)
    assert not is_primary(link, statement)


def test_what_a_brief_stands_on() -> None:
    draft = (
        "It was 15% [@utility-2023{#pipes}].\n\nIt was 15% [@gazette].\n\nIt was 16% [@herald].\n\n"
        "It was 17%.\n\nWhat next?\n\nIt was 18% [@digest].\n"
    )
    files = {
        "sources/herald.txt": "",
        "sources/digest.txt": "",
        "sources/digest.yml": "attested: {by: AK, on: 2026-10-14}\n",
    }
    of = coverage([standing(ledger(Example(draft, files=files)))])
    assert (of.statements, of.primary, of.other, of.unread, of.none) == (5, 1, 2, 1, 1)
    assert (of.sources, of.attested, of.not_read) == (4, 1, 1)
