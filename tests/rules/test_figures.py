"""The rules about figures on whole projects: one cause, one finding; summaries; what is named in a finding."""

import pytest

from provenance.check.trial import trial
from provenance.rule import Example
from tests.text.comparison.true_figures import FIGURES, Pair
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, UNITS

CODES = ("PRV301", "PRV302", "PRV304", "PRV306")


def found(draft: str, source: str = "") -> list[str]:
    example = Example(draft, files={"sources/herald.txt": source} if source else {})
    return [code for code in CODES for _ in trial(code, example).diagnostics]


@pytest.mark.parametrize("pair", [*FIGURES, *UNITS, *HEDGES, *DATES])
def test_a_true_sentence_with_its_passage_is_left_alone(pair: Pair) -> None:
    statement, passage = pair
    exact = " ".join(passage.split())
    quoted = exact.replace("\\", "\\\\").replace('"', '\\"')
    example = Example(
        f"{statement[:-1]} [@herald{{#words}}].\n",
        files={
            "sources/herald.txt": f"{exact}\n",
            "sources/herald.yml": f'tier: primary\nspans:\n  words: {{exact: "{quoted}"}}\n',
        },
    )
    assert [(code, each.message) for code in CODES for each in trial(code, example).diagnostics] == []


@pytest.mark.parametrize("pair", [*FIGURES, *UNITS])
def test_a_true_summary_is_left_alone(pair: Pair) -> None:
    statement, body = pair
    example = Example(f"## Summary\n\n{statement}\n\n## Body\n\nAs is known: {' '.join(body.split())} [@herald].\n")
    assert [each.message for each in trial("PRV108", example).diagnostics] == []


@pytest.mark.parametrize(
    ("statement", "source", "codes"),
    [
        ("The fund lost $5.2 billion in 2023 [@herald].", "In 2023 the fund lost $5.2 million.", ["PRV302"]),
        ("The fund lost $5.9 million in 2023 [@herald].", "In 2023 the fund lost $5.2 million.", ["PRV301"]),
        ("The fund lost $5.2 million in 2021 [@herald].", "In 2023 the fund lost $5.2 million.", ["PRV306"]),
        ("The fund lost $5.2 million in 2023 [@herald].", "In 2023 the fund may have lost $5.2 million.", ["PRV304"]),
        ("The fund lost $5.9 million in 2021 [@herald].", "In 2023 the fund lost $5.2 million.", ["PRV301"]),
        ("The fund lost €5.2 million in 2023 [@herald].", "In 2023 the fund lost $5.2 million.", ["PRV302"]),
        ("The fund lost $5.2 million in 2023 [@herald].", "In 2023 the fund lost $5.2 million.", []),
    ],
)
def test_one_cause_one_finding(statement: str, source: str, codes: list[str]) -> None:
    assert found(f"{statement}\n", f"{source}\n") == codes


def test_nearly_two_hundred_a_day_is_refused() -> None:
    draft = "Nearly 200 people died a day <!-- provenance: computed 75000/365 --> [@herald].\n"
    example = Example(draft, files={"sources/herald.txt": "In that year 75,000 people died.\n"})
    (finding,) = trial("PRV301", example).diagnostics
    assert "205" in finding.message


TABLE = """Imports, 2024

Country      Quantity (kg)    Value (thousands of dollars)
China            7,931,600             412,310
India            1,104,200              98,684
"""
ROWS = (
    "| Origin | Quantity (tonnes) | Value ($ million) |\n|---|---|---|\n| China | {} | {} |\n\n"
    "Source: [@herald{{#table}}].\n"
)


@pytest.mark.parametrize("exact", ["China 7,931,600 412,310", "Country Quantity … 1,104,200 98,684"])
@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("7,932", "412.3"), []),
        (("7,392", "412.3"), ["PRV301"]),
        (("7,932", "421.3"), ["PRV301"]),
    ],
)
def test_tables_are_compared_in_the_scale_and_the_measure_of_their_heads(
    exact: str, cells: tuple[str, str], expected: list[str]
) -> None:
    record = f"tier: primary\nspans:\n  table: {{exact: '{exact}'}}\n"
    example = Example(ROWS.format(*cells), files={"sources/herald.txt": TABLE, "sources/herald.yml": record})
    assert [code for code in CODES for _ in trial(code, example).diagnostics] == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("A vial sold for $0.74 [@herald].\n", []),
        ("A vial sold for $74 [@herald].\n", ["PRV302"]),
        ("A vial sold for 74 percent [@herald].\n", ["PRV301"]),
    ],
)
def test_hundredths_of_a_currency_are_that_currency(draft: str, expected: list[str]) -> None:
    assert found(draft, "A vial of it sold for 74 cents.\n") == expected


@pytest.mark.parametrize(
    ("statement", "passage", "codes"),
    [
        ("On 7 March 2024 it heard 12 witnesses", "March 7, 2021: 12 witnesses were heard", ["PRV306"]),
        ("In the third quarter of 2024 it grew by 2.8%", "growth of 2.8% in the third quarter of 2021", ["PRV306"]),
        ("On 7 March 2024 it had 412 branches", "412 branches, against March 7, 2021", []),
        ("In December 2024 the office counted 105,007 deaths", "105,007 deaths in 2023", []),
        ("In 2024 the office counted 105,007 deaths", "In 2023 there were 105,007 deaths.", []),
        ("In 2024 turnout was 58.9%", "Turnout: 58.9 per cent (2020: 61.4 per cent)", []),
        ("In 2024 it had 412 branches", "412 branches, against 2019", []),
        ("In 2024 it had 412 branches", "412 branches, down from 2019", []),
        ("In 2024 it had 412 branches", "412 branches; 2019 was worse", []),
        ("In 2024 it had 412 branches", "412 branches", []),
        ("In 2024 it had 412 branches", "412 branches and in 2019 or 2020 none", []),
    ],
)
def test_a_source_may_speak_of_its_own_year(statement: str, passage: str, codes: list[str]) -> None:
    files = {
        "sources/herald.txt": f"{passage}\n",
        "sources/herald.yml": f'tier: primary\nspans:\n  words: {{exact: "{passage}"}}\n',
    }
    example = Example(f"{statement} [@herald{{#words}}].\n", files=files)
    assert [code for code in CODES for _ in trial(code, example).diagnostics] == codes
