"""Figures of a brief's own, declared with their calculation: what is left alone, what is refused, with the reason."""

from __future__ import annotations

import pytest

from provenance.check import Selection, examine
from provenance.check.trial import ledger
from provenance.model import Report
from provenance.rule import Example
from provenance.rules import make

RULES = ("PRV101", "PRV103", "PRV108", "PRV301", "PRV302", "PRV306", "PRV704", "PRV905")
REPORT = """\
In 2023 there were 75,000 deaths, against 70,000 in 2022. The programme cost $4.2 million and reached 1,200 of 9,200
lines. Of the lines, 15% are of steel. Rents rose from 1.25% to 1.5% of income. It ran for 18 months.
"""
FILES = {"sources/herald.txt": REPORT, "sources/herald.yml": "tier: primary\n"}
TABLE = """\
| City | Lines | Share (%) |
|---|---|---|
| North | 1,200 | 13 |
| South | 1,200 | 13.04 |
| All | 9,200 | 100 |
"""


def check(draft: str) -> Report:
    return examine(ledger(Example(draft, files=FILES)), make(), Selection(select=RULES))


def said(draft: str) -> list[tuple[str, str, str]]:
    report = check(draft)
    return [(each.code, report.ledger.brief.written(each.place.span), each.message) for each in report.diagnostics]


def written(sentence: str) -> str:
    """The sentence with its calculations, written short as `{75000/365}`, as comments."""
    return sentence.replace("{", "<!-- provenance: computed ").replace("}", " -->") + "\n"


CITE = " [@herald]."

TRUE = [
    "About 200 people died a day {75000/365}" + CITE,
    "Some 205 people died a day {75,000/365}" + CITE,
    "Roughly 205.5 people died a day {75000 / 365}" + CITE,
    "More than 200 people died a day {75000/365}" + CITE,
    "Fewer than 210 people died a day {75000/365}" + CITE,
    "Nearly 210 people died a day {75000/365}" + CITE,
    "At least 205 people died a day {75000/365}" + CITE,
    "Between 200 and 210 people died a day {75000/365}" + CITE,
    "Some 1,440 people died a week {75000/52}" + CITE,
    "Some 6,250 people died a month {75000/12}" + CITE,
    "Two years saw 145,000 deaths {75000 + 70000}" + CITE,
    "Deaths rose by 5,000 {75,000 − 70,000}" + CITE,
    "Deaths rose by 7 percent {(75000 - 70000) / 70000}" + CITE,
    "Deaths rose by 7.1% {75000 / 70000 - 1}" + CITE,
    "Deaths rose by 7.1% {(75000 - 70000) / 70000 * 100}" + CITE,
    "About 13 percent of the lines are done {1200/9200}" + CITE,
    "About one in eight lines is done, or 13% {1200 / 9200}" + CITE,
    "Some 8,000 lines are left {9200 - 1200}" + CITE,
    "That is $3,500 a line {$4.2 million / 1200}" + CITE,
    "That is $3,500 a line {4.2m / 1,200}" + CITE,
    "That is $3,500 a line {4.2 / 1200}" + CITE,
    "Some 1,380 lines are of steel {15% * 9200}" + CITE,
    "Some 1,380 lines are of steel {9200 * 15 / 100}" + CITE,
    "Rents rose by 0.25 percentage points {1.5 - 1.25}" + CITE,
    "Rents rose by 25 basis points {1.5% - 1.25%}" + CITE,
    "Some 67 lines a month {1200/18}, 800 a year {12 * 1200 / 18}" + CITE,
    "Of 75,000 deaths, some 205 fell on a day {75000/365}, or 8.6 on an hour {75000/8760}" + CITE,
    "> “About 205 a day”\n>\n> [@herald] {75000/365}",
    "Three such years would see 225,000 deaths {3 * 75000}" + CITE,
    "It was 75,000 [@herald].\n\nThat is about 205 a day {75000/365}.",
    "It was 75,000, then 70,000 [@herald].\n\nThat is a fall of 5,000 {75000 - 70000}, or 7% {5000/75000}.",
    "## Summary\n\nAbout 205 a day {75000/365}.\n\n## Deaths\n\nIt was 75,000 [@herald].",
    '{"Share" = Lines / 9200}\n\n' + TABLE + "\nSource: [@herald].",
    TABLE + '\n{"Share (%)" = Lines / 9200 * 100}\n\nSource: [@herald].',
    TABLE.replace("13.04", "–") + '\n{"Share" = 100 * Lines / 9,200}\n\nSource: [@herald].',
    "| | Cost ($ million) | Lines | A line ($) |\n|---|---|---|---|\n| All | 4.2 | 1,200 | 3,500 |\n\n"
    '{"A line" = Cost / Lines}\n\nSource: [@herald].',
    "| | Cost ($ million) | Lines | A line ($) |\n|---|---|---|---|\n| All | 4.2 | 1,200 | 3,500 |\n\n"
    '{"A line" = Cost * 1000000 / Lines}\n\nSource: [@herald].',
    "| Year | Deaths | A day |\n|---|---|---|\n| 2023 | 75,000 | 205 |\n| 2022 | 70,000 | 192 |\n\n"
    '{"A day" = Deaths / 365}\n\nSource: [@herald].',
]

WRONG = [
    (
        "Nearly 200 people died a day {75000/365}" + CITE,
        ("PRV301", "200", '75000/365 gives 205.48, which is not "Nearly 200"'),
    ),
    ("Some 206 people died a day {75000/365}" + CITE, ("PRV301", "206", '75000/365 gives 205.48, which is not "206"')),
    (
        "It was more than 210 a day {75000/365}" + CITE,
        ("PRV301", "210", '75000/365 gives 205.48, which is not "more than 210"'),
    ),
    (
        "About 14 percent are done {1200/9200}" + CITE,
        ("PRV301", "14 percent", '1200/9200 gives 13.04%, which is not "14 percent"'),
    ),
    (
        "That is $3.5 million a line {4.2m/1200}" + CITE,
        ("PRV301", "$3.5 million", '4.2m/1200 gives 3,500, which is not "$3.5 million"'),
    ),
    ("It fell by 5,000 {75000/0}" + CITE, ("PRV301", "5,000", "75000/0 divides by zero")),
    (
        "About 210 people died a day {76650/365}" + CITE,
        (
            "PRV301",
            "210",
            '"210" is calculated from 76650, which stands neither in a passage cited nor in the body of the brief',
        ),
    ),
    (
        "It was 75,000 [@herald].\n\nThat is nearly 200 a day {75000/365}.",
        ("PRV301", "200", '75000/365 gives 205.48, which is not "nearly 200"'),
    ),
    ("That is about 205 a day {75000/365}.", ("PRV101", "205", "this claim cites nothing")),
    (
        "It was 75,000 [@herald].\n\nThat is about 205 a day {75000/365} in 33 cities.",
        ("PRV101", "205", "this claim cites nothing"),
    ),
    (
        TABLE.replace("13.04", "14") + '\n{"Share" = Lines / 9200}\n\nSource: [@herald].',
        ("PRV301", "14", 'Lines / 9200 gives 13.04%, which is not "14%"'),
    ),
    (
        "It was 75,000 [@herald].\n\n{75000/365}\n\nThat is much [@herald].",
        ("PRV704", "<!-- provenance: computed 75000/365 -->", "this calculation stands where it serves no figure"),
    ),
    (
        "That is much {75000/365}" + CITE,
        ("PRV704", "<!-- provenance: computed 75000/365 -->", "this calculation stands where it serves no figure"),
    ),
]


@pytest.mark.parametrize("draft", TRUE)
def test_a_good_calculation_is_left_alone(draft: str) -> None:
    assert said(written(draft)) == []


@pytest.mark.parametrize(("draft", "finding"), WRONG)
def test_a_wrong_one_is_refused_with_the_reason(draft: str, finding: tuple[str, str, str]) -> None:
    assert said(written(draft)) == [finding]


def test_the_numbers_are_not_looked_for_where_a_source_was_not_read() -> None:
    draft = written("About 210 people died a day {76650/365} [@herald; @utility-2023].")
    report = examine(
        ledger(Example(draft, files={**FILES, "sources/utility-2023.txt": ""})), make(), Selection(select=RULES)
    )
    assert report.diagnostics == ()


def test_a_number_that_stands_nowhere_is_said_once_for_a_column() -> None:
    found = said(written(TABLE.replace("13.04", "13") + '\n{"Share" = Lines / 9300}\n\nSource: [@herald].'))
    missing = [message for _, _, message in found if "calculated from" in message]
    assert missing == [
        '"13%" is calculated from 9300, which stands neither in a passage cited nor in the body of the brief'
    ]


def test_the_finding_shows_the_calculation() -> None:
    (finding,) = check(written("Nearly 200 people died a day {75000/365}" + CITE)).diagnostics
    assert [seen.text for seen in finding.seen] == ['"<!-- provenance: computed 75000/365 -->"']
    assert finding.next == ("correct the figure or the calculation",)


def test_only_the_figure_that_is_calculated_is_settled() -> None:
    found = said(written("About 205 people died a day {75000/365} in 81 cities" + CITE))
    assert found == [("PRV301", "81", '"81" is not in the text cited from herald')]
