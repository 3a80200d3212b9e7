"""Columns of a table whose names are years: a calculation names them in quotation marks."""

from __future__ import annotations

from provenance.check.trial import trial
from provenance.rule import Example

TABLE = """| Source | 2021 | 2024 | Change, % |
|---|---:|---:|---:|
| Malaysia | 14,210 | 14,905 | 4.9 |
| Taiwan | 7,640 | 11,530 | 50.9 |
| Vietnam | 4,380 | 7,440 | 69.9 |

<!-- provenance: computed "Change, %" = {formula} -->

Source: [@utility-2023].
"""
FILES = {"sources/utility-2023.txt": "Malaysia 14,210 14,905\nTaiwan 7,640 11,530\nVietnam 4,380 7,440\n2021 2024\n"}


def messages(formula: str, table: str = TABLE) -> list[str]:
    found = trial("PRV301", Example(table.format(formula=formula), files=FILES)).diagnostics
    return [each.message for each in found]


def test_a_column_named_by_a_year_is_quoted() -> None:
    assert messages('("2024" / "2021" - 1) * 100') == []
    assert messages('"2024" / "2021" - 1') == []


def test_a_year_taken_for_a_number_is_said_once_with_what_to_write() -> None:
    assert messages("(2024 / 2021 - 1) * 100") == [
        "(2024 / 2021 - 1) * 100 takes 2024 and 2021 for numbers; for the columns of that name write "
        '("2024" / "2021" - 1) * 100'
    ]


def test_one_column_alone() -> None:
    assert messages('(2024 / "2021" - 1) * 100') == [
        '(2024 / "2021" - 1) * 100 takes 2024 for a number; for the column of that name write '
        '("2024" / "2021" - 1) * 100'
    ]


def test_what_is_multiplied_by_a_hundred_is_percent_in_every_row() -> None:
    found = messages('(14905 / 14210 - 1) * 100 + "2021" * 0')
    assert [each.split(" gives ")[1].split(",")[0] for each in found if " gives " in each] == ["4.891%"] * 2


def test_a_number_that_is_no_name_of_a_column_is_a_number() -> None:
    assert "takes" not in " ".join(messages("(2023 / 2022 - 1) * 100"))
