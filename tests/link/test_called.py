"""Sources called by their names: a legal citation needs no key where a record knows it."""

from __future__ import annotations

import pytest

from provenance.check.trial import ledger, trial
from provenance.link.callings import Callings
from provenance.rule import Example

NAMES = Callings([("42 U.S.C. § 300g-1", "sdwa"), ("Pub. L. 104-182", "amendments"), ("Lead Report", "report")])


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("see 42 U.S.C. § 300g-1.", ["42 U.S.C. § 300g-1"]),
        ("see 42 USC 300g-1(b)(12)", ["42 USC 300g-1"]),
        ("42 U. S. C.\n§300g–1", ["42 U. S. C.\n§300g–1"]),
        ("Pub.L. 104-182; the LEAD  report", ["Pub.L. 104-182", "LEAD  report"]),
        ("42 U.S.C. § 300g", []),
        ("42 U.S.C. § 300g-10", []),
        ("142 U.S.C. § 300g-1", []),
        ("misLead Report", []),
        ("", []),
    ],
)
def test_names_are_found_however_they_are_written(text: str, called: list[str]) -> None:
    assert [text[span.start : span.end] for span, _ in NAMES.found(text)] == called


LIBRARY = "@legislation{sdwa, title = {Safe Drinking Water Act}}\n@misc{other, title = {Other}}\n"
FILES = {
    "sources.bib": LIBRARY,
    "sources/sdwa.yml": 'tier: primary\ncite-as: ["42 U.S.C. § 300g-1", "Safe Drinking Water Act"]\n',
    "sources/sdwa.txt": "A limit of 15 parts per billion.\n",
}


@pytest.mark.parametrize(
    "draft",
    [
        "The limit is 15 ppb, 42 U.S.C. § 300g-1(b).\n",
        "The limit is 15 ppb.[^1]\n\n[^1]: 42 USC 300g-1(b).\n",
        "The limit is 15 ppb.[^1]\n\n[^1]: See the\n    Safe Drinking Water Act, sec. 2.\n",
        "| Limit |\n|---|\n| 15 ppb |\n\nSource: 42 U.S.C. § 300g-1.\n",
    ],
)
def test_a_name_counts_as_a_key(draft: str) -> None:
    made = ledger(Example(draft, files=FILES))
    (link,) = made.entries[0].links
    assert link.source.key == "sdwa" and link.passage is not None and link.passage.reach == "whole"
    assert "sdwa" in made.sources
    for code in ("PRV101", "PRV109", "PRV105"):
        assert trial(code, Example(draft, files=FILES)).diagnostics == ()


def test_what_no_record_knows_is_as_before() -> None:
    draft = "The limit is 15 ppb, 21 U.S.C. § 331.\n"
    assert ledger(Example(draft, files=FILES)).entries[0].links == ()
    assert len(trial("PRV109", Example(draft, files=FILES)).diagnostics) == 1


def test_a_key_beside_it_is_enough() -> None:
    made = ledger(Example("The limit is 15 ppb, 42 U.S.C. § 300g-1 [@other].\n", files=FILES))
    assert [link.source.key for link in made.entries[0].links] == ["other"]


def test_the_figure_is_held_against_the_statute() -> None:
    draft = "The limit is 17 ppb, 42 U.S.C. § 300g-1(b).\n"
    assert trial("PRV301", Example(draft, files=FILES)).diagnostics[0].message.startswith('"17 ppb"')
