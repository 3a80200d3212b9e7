"""Which statements lean on a source."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from provenance.check.trial import ledger as ledger_of
from provenance.model import Ledger
from provenance.rule import Example
from provenance.stories.who_cites import who_cites
from tests.counting import calls


def ledger(draft: str, files: Mapping[str, str] | None = None) -> Ledger:
    return ledger_of(Example(draft, files=files or {}))


def leaning(
    draft: str, key: str, span: str = "", files: Mapping[str, str] | None = None
) -> list[tuple[str, str, bool]]:
    return [
        (each.statement.text if each.statement else "", " ".join(each.way), each.surely)
        for each in who_cites([ledger(draft, files)], key, span)
    ]


def test_directly_and_through_retellings() -> None:
    draft = "One [@utility-2023]. Two [@gazette]. Three [@digest]. Four.\n"
    assert leaning(draft, "utility-2023") == [
        ("One.", "utility-2023", True),
        ("Two.", "gazette utility-2023", True),
        ("Three.", "digest gazette utility-2023", True),
    ]
    assert leaning(draft, "digest") == [("Three.", "digest", True)]
    assert leaning(draft, "nobody") == []


def test_a_passage() -> None:
    draft = (
        "One [@utility-2023{#pipes}]. Two [@utility-2023{#cost}]. Three [@utility-2023]. "
        'Four [@utility-2023, "1,250 lead pipes"]. Five [@utility-2023, "state paid two thirds"]. Six [@gazette].\n'
    )
    assert leaning(draft, "utility-2023", "pipes") == [
        ("One.", "utility-2023", True),
        ("Four.", "utility-2023", True),
        ("Three.", "utility-2023", False),
        ("Six.", "gazette utility-2023", False),
    ]


def test_a_passage_that_retells_leans_on_what_it_retells() -> None:
    files = {
        "sources/gazette.yml": "tier: secondary\nspans:\n"
        "  own: {exact: The city is ahead of its plan}\n"
        "  taken: {exact: According to the utility, derives-from: [utility-2023]}\n"
    }
    draft = "One [@gazette{#own}]. Two [@gazette{#taken}].\n"
    assert leaning(draft, "utility-2023", files=files) == [("Two.", "gazette utility-2023", True)]


def test_the_shortest_way_is_shown() -> None:
    files = {"sources/digest.yml": "derives-from: [gazette, utility-2023]\n"}
    assert leaning("One [@digest].\n", "utility-2023", files=files) == [("One.", "digest utility-2023", True)]


def test_circles_and_sources_that_retell_themselves() -> None:
    files = {
        "sources/gazette.yml": "derives-from: [herald]\n",
        "sources/herald.yml": "derives-from: [gazette, herald]\n",
    }
    assert leaning("One [@digest].\n", "herald", files=files) == [("One.", "digest gazette herald", True)]
    assert leaning("One [@gazette].\n", "gazette", files=files) == [("One.", "gazette", True)]


def test_covering_citations_serve_and_what_only_names_the_source_does_not_count() -> None:
    draft = "One. Two [@gazette].\n\n| a |\n|---|\n| Three |\n\nSource: [@gazette].\n\n# A heading [@gazette]\n"
    assert [text for text, _, _ in leaning(draft, "gazette")] == ["One.", "Two.", "Three", "A heading"]


def test_briefs_come_in_the_order_they_are_given_in_after_their_places() -> None:
    found = who_cites([ledger("One [@gazette].\n"), ledger("Two [@gazette].\n")], "gazette")
    assert [each.path for each in found] == ["brief.md", "brief.md"]


@pytest.mark.parametrize("what", ["statements", "citations", "a fan of sources"])
def test_twice_as_much_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    costs = []
    for n in (150, 300):
        files = {f"sources/k{k}.yml": "derives-from: [utility-2023]\n" for k in range(n)}
        drafts = {
            "statements": "It was so [@gazette].\n\n" * n,
            "citations": "It was so [" + "; ".join(["@gazette"] * n) + "].\n",
            "a fan of sources": "".join(f"It was so [@k{k}].\n\n" for k in range(n)),
        }
        found = ledger(drafts[what], files)
        costs.append(calls(lambda found=found: who_cites([found], "utility-2023")))  # type: ignore[misc]
    assert costs[1] <= 2.5 * costs[0]
