from __future__ import annotations

import pytest

from provenance.render.dates import date, year
from provenance.render.names import names
from tests.render.case import work


@pytest.mark.parametrize(
    ("field", "in_full", "short"),
    [
        ("Lee, Ann", "Ann Lee", "Lee"),
        ("Ann Lee", "Ann Lee", "Lee"),
        ("{World Health Organization}", "World Health Organization", "World Health Organization"),
        ("Bureau of Labor Statistics", "Bureau of Labor Statistics", "Bureau of Labor Statistics"),
        ("World Health Organization", "World Health Organization", "World Health Organization"),
        ("Ludwig van Beethoven", "Ludwig van Beethoven", "van Beethoven"),
        ("van Dyk, Jan", "Jan van Dyk", "van Dyk"),
        ("King, Jr., Martin Luther", "Martin Luther King Jr.", "King"),
        ("{Food and Drug Administration}", "Food and Drug Administration", "Food and Drug Administration"),
        (
            "Lee, Ann and {Food and Drug Administration}",
            "Ann Lee and Food and Drug Administration",
            "Lee and Food and Drug Administration",
        ),
        ("Lee, Ann and Ito, Bo and Roe, Jo", "Ann Lee, Bo Ito, and Jo Roe", "Lee, Ito, and Roe"),
        ("Lee, Ann and Ito, Bo and Roe, Jo and Poe, Al", "Ann Lee et al.", "Lee et al."),
        ("Lee, Ann and others", "Ann Lee et al.", "Lee et al."),
        ("{Barnes {and} Noble}, Inc", "Inc Barnes and Noble", "Barnes and Noble"),
        ("Plato", "Plato", "Plato"),
        ("", "", ""),
        ("and and", "", ""),
        ("{}", "", ""),
        ("{{unended", "unended", "unended"),
        ("}, {", "", ""),
        (", ,", "", ""),
    ],
)
def test_names(field: str, in_full: str, short: str) -> None:
    assert (names(field).in_full.strip(), names(field).short) == (in_full, short)


@pytest.mark.parametrize(
    ("fields", "written", "in_year"),
    [
        ({"date": "2024-04-16"}, "April 16, 2024", "2024"),
        ({"date": "2024-04"}, "April 2024", "2024"),
        ({"date": "2020/2021"}, "2020–2021", "2020"),
        ({"date": "2020/"}, "2020", "2020"),
        ({"date": "/"}, "n.d.", "n.d."),
        ({"date": "2024-13-40"}, "2024-13-40", "2024"),
        ({"date": "2024~"}, "c. 2024", "2024"),
        ({"date": "2024-04?"}, "April 2024?", "2024"),
        ({"date": "2023/2024%"}, "2023–c. 2024", "2023"),
        ({"date": "2024-21"}, "Spring 2024", "2024"),
        ({"date": "2024-04-16T10:00:00Z"}, "April 16, 2024", "2024"),
        ({"date": "spring 2024"}, "spring 2024", "spring 2024"),
        ({"year": "2024", "month": "apr", "day": "06"}, "April 6, 2024", "2024"),
        ({"year": "2024", "month": "4"}, "April 2024", "2024"),
        ({"year": "2024", "month": "Spring"}, "Spring 2024", "2024"),
        ({"year": "2024", "month": "٤"}, "April 2024", "2024"),
        ({"month": "May"}, "n.d.", "n.d."),
        ({}, "n.d.", "n.d."),
    ],
)
def test_dates(fields: dict[str, str], written: str, in_year: str) -> None:
    assert (date(work("k", **fields)), year(work("k", **fields))) == (written, in_year)
