"""What PRV102 says: the chain down to the primary, and what to do next."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.model import Diagnostic
from provenance.rule import Example


def only(draft: str, files: dict[str, str] | None = None) -> Diagnostic:
    (found,) = trial("PRV102", Example(draft, files=files or {})).diagnostics
    return found


def lines(found: Diagnostic) -> list[str]:
    return [seen.text for seen in found.seen if seen.place is None]


def test_one_source_and_its_primary() -> None:
    found = only("It was 15% [@gazette{#pipes}].\n")
    assert found.message == '"15%" rests only on a secondary source (gazette)'
    assert lines(found) == ["gazette retells utility-2023 (primary, captured)"]
    assert found.next[0] == "cite the passage in utility-2023 itself: [@utility-2023{#span}]"
    assert [seen.text for seen in found.seen if seen.place] == ['"1,250 lead pipes were dug up last year"']


def test_of_several_sources_behind_a_retelling_the_one_that_has_the_figure_is_named() -> None:
    files = {
        "sources.bib": "@report{state, title = {S}}\n@report{utility-2023, title = {U}}\n@misc{gazette, title = {G}}\n",
        "sources/state.yml": "tier: primary\n",
        "sources/state.txt": "Households paid 85 dollars more for their water than in 2022.\n",
        "sources/gazette.yml": "tier: secondary\nderives-from: [utility-2023, state]\n",
        "sources/gazette.txt": "Households now pay 85 dollars more a year for water, the paper found. Pipes are old.\n",
    }
    found = only("Households pay $85 more for water [@gazette].\n", files)
    assert found.next[0] == "cite the passage in state itself: [@state{#span}]"
    assert any(seen.text.startswith("state itself says") for seen in found.seen)
    del files["sources/state.txt"]
    files["sources/gazette.yml"] = "tier: secondary\nderives-from: [utility-2023]\n"
    found = only("Households pay $85 more for water [@gazette].\n", files)
    assert found.next[0] == 'utility-2023 does not have "$85": find whom gazette has it from, and cite that'


BEHIND = {
    "sources.bib": "@report{state, title = {S}}\n@report{utility-2023, title = {U}}\n@misc{gazette, title = {G}}\n",
    "sources/state.yml": "tier: primary\nlanguage: de\n",
    "sources/state.txt": "Die Abgabe belief sich auf 2,34 Mrd. Euro.\n",
    "sources/gazette.yml": "tier: secondary\nderives-from: [utility-2023, state]\n",
    "sources/gazette.txt": "The levy has risen again, and pipes are old.\n",
}


def test_of_several_sources_none_of_which_is_known_to_have_it_all_are_named() -> None:
    found = only("Lead pipes are going fast [@gazette].\n", BEHIND)
    assert (
        found.next[0] == "cite the passage in the one of utility-2023 and state that states it: [@utility-2023{#span}]"
    )
    assert lines(found) == ["gazette retells utility-2023 (primary, captured) and state (primary, captured)"]
    missing = only("Lead pipes are going fast [@gazette].\n", BEHIND | {"sources/state.txt": ""})
    assert missing.next[1] == "provenance add FILE --key state, where it is state"


def test_a_figure_is_found_in_another_language_though_the_retelling_has_it_not() -> None:
    found = only("The levy came to €2.34 billion [@gazette].\n", BEHIND)
    assert found.next[0] == "cite the passage in state itself: [@state{#span}]"
    assert any(seen.text.startswith("state itself says") for seen in found.seen)


@pytest.mark.parametrize("code", ["PRV505", "PRV203"])
def test_the_other_findings_on_retellings_name_all_too(code: str) -> None:
    said = {
        "PRV505": "According to the Gazette, lead pipes are going fast [@gazette].\n",
        "PRV203": 'The report says that "the levy has risen again" [@gazette].\n',
    }
    files = BEHIND | {
        "sources.bib": BEHIND["sources.bib"].replace("{G}", "{G}, journaltitle = {Gazette}"),
        "sources/gazette.txt": "“The levy has risen again,” the report says.\n",
    }
    (found,) = trial(code, Example(said[code], files=files)).diagnostics
    assert "utility-2023 and state" in found.message
    assert "utility-2023 and state" in found.next[0]


def test_two_retellings_of_one_report_are_told_together() -> None:
    found = only("It was 15% [@gazette; @herald].\n", {"sources/utility-2023.txt": ""})
    assert found.message.endswith("secondary sources (gazette, herald)")
    assert lines(found) == ["gazette and herald both retell utility-2023 (primary, not captured)"]
    assert found.next[0].startswith("provenance add FILE --key utility-2023")


def test_the_chain_is_followed_through_retellings() -> None:
    found = only("It was 15% [@digest].\n")
    assert "tertiary source (digest)" in found.message
    assert lines(found) == ["digest retells gazette, which retells utility-2023 (primary, captured)"]


def test_a_source_of_nothing_known() -> None:
    found = only("It was 15% [@herald].\n", {"sources/herald.yml": "tier: secondary\n"})
    assert lines(found) == ["nothing says what herald retells"]
    assert found.next[0].startswith("find the source")


def test_a_primary_that_was_not_seen_makes_it_a_warning() -> None:
    found = only("It was 15% [@utility-2023; cited in @gazette].\n")
    assert found.level == "warning"
    assert "utility-2023 is primary, but seen only through another source" in lines(found)


def test_a_primary_that_nobody_captured_does_not_help() -> None:
    found = only("It was 15% [@gazette; @utility-2023].\n", {"sources/utility-2023.txt": ""})
    assert found.level == "error"
    assert "utility-2023 is primary, but its text is not captured" in lines(found)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("In 2020 it had 40 pipes and replaced 15% [@gazette].\n", '"15%"'),
        ("The mayor “will not close a single one” [@gazette].\n", "“will not close a single one”"),
        ("Lead pipes are going fast [@gazette].\n", "this statement"),
        ("> Lead pipes are going fast.\n>\n> --- [@gazette]\n", "this statement"),
    ],
)
def test_what_is_said_to_rest_on_it(draft: str, words: str) -> None:
    assert only(draft).message.startswith(f"{words} rests only on")
