"""Sources that were retracted, superseded or corrected: PRV406 and PRV407, and what they must leave alone."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.rule import Example

LIBRARY = """
@techreport{old, author = {{Audit Office}}, title = {Pipes}, year = {2019}}
@techreport{new, author = {{Audit Office}}, title = {Pipes}, year = {2024}}
@misc{notice, title = {Notice}, year = {2025}}
"""


def files(status: str, more: str = "") -> dict[str, str]:
    return {
        "sources.bib": LIBRARY,
        "sources/old.yml": f"tier: primary\nstatus: {{{status}}}\n{more}",
        "sources/old.txt": "There are 40 pipes.\n",
    }


def rung(draft: str, status: str, more: str = "") -> list[str]:
    made = Example(draft, files=files(status, more))
    return [code for code in ("PRV406", "PRV407") for _ in trial(code, made).diagnostics]


@pytest.mark.parametrize(
    "draft", ["There are 40 pipes [@old].\n", "@old counts 40 pipes.\n", "It was 40 [@new; @old].\n"]
)
@pytest.mark.parametrize(
    ("status", "codes"),
    [
        ("is: retracted", ["PRV406"]),
        ("is: retracted, since: 2025", ["PRV406"]),
        ("is: superseded, since: 2025-03", ["PRV407"]),
        ("is: superseded, by: somebody", ["PRV407"]),
        ("is: corrected, since: 2025-03-01", ["PRV407"]),
        ("is: corrected", ["PRV407"]),
    ],
)
def test_what_became_of_a_source_is_told(draft: str, status: str, codes: list[str]) -> None:
    assert rung(draft, status) == codes


@pytest.mark.parametrize(
    ("draft", "status", "more"),
    [
        ("The count of 40 was retracted in 2025 [@old].\n", "is: retracted", ""),
        ("The office withdrew its count of 40 [@old].\n", "is: retracted", ""),
        ("Its retraction left 40 pipes in doubt [@old].\n", "is: retracted", ""),
        ("There are 40 pipes [@old; @notice].\n", "is: retracted, by: notice", ""),
        ("Others count 40 [but see @old].\n", "is: retracted", ""),
        ("Compare the first count [cf. @old].\n", "is: superseded", ""),
        ("In 2019 there were 40 pipes [@old].\n", "is: superseded, by: new", ""),
        ("There were 40 pipes in 2019, the office found [@old].\n", "is: superseded, by: new", ""),
        ("The previous edition counted 40 [@old].\n", "is: superseded, by: new", ""),
        ("The superseded report counted 40 [@old].\n", "is: superseded, by: new", ""),
        ("Of 40 pipes at the time [@old], 30 are left [@new].\n", "is: superseded, by: new", ""),
        ("There are 40 pipes [@old; @new].\n", "is: superseded, by: new", ""),
        ("The original figure was 40 [@old].\n", "is: corrected, by: notice", ""),
        ("There are 40 pipes, as corrected [@old].\n", "is: corrected", ""),
        ("There are 40 pipes [@old].\n", "is: corrected, since: 2025-03-01", "snapshot: {captured: 2025-03-01}\n"),
        ("There are 40 pipes [@old].\n", "is: corrected, since: 2025-03", "snapshot: {captured: 2025-04-09}\n"),
        ("There are 40 pipes [@old].\n", "is: corrected, since: 2025", "snapshot: {captured: 2025-01-09}\n"),
        ("There are 40 pipes [@new].\n", "is: retracted", ""),
    ],
)
def test_whoever_knows_it_is_left_alone(draft: str, status: str, more: str) -> None:
    assert rung(draft, status, more) == []


def test_a_text_from_before_the_correction_is_told() -> None:
    more = "snapshot: {captured: 2025-02-28}\n"
    assert rung("There are 40 pipes [@old].\n", "is: corrected, since: 2025-03-01", more) == ["PRV407"]


def test_superseded_is_told_once_and_retracted_at_each_statement() -> None:
    draft = "There are 40 pipes [@old].\n\nNone leaks [@old].\n"
    assert rung(draft, "is: superseded") == ["PRV407"]
    assert rung(draft, "is: retracted") == ["PRV406", "PRV406"]


def test_the_finding_says_where_to_look() -> None:
    made = Example("There are 40 pipes [@old].\n", files=files("is: superseded, since: 2024-05, by: new"))
    (found,) = trial("PRV407", made).diagnostics
    assert found.message == "old was superseded by new (2024-05)"
    assert found.next == ("look it up in new and cite that",)
    assert found.seen[0].place is not None and found.seen[0].place.path == "sources/old.yml"
