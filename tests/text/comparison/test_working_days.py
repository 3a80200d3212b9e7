"""Working days are not days; but five of them are a week."""

import pytest

from provenance.text.comparison import Evidence, Said, discords


def _kinds(said: str, passage: str) -> list[str]:
    return [each.kind for each in discords(Said(said), (Evidence(passage, passage, whole=passage),))]


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Operators must give at least 112 working days' notice.", "give not less than 112 days' notice"),
        ("They must answer within 20 days.", "A reply is due not later than twenty working days after receipt."),
    ],
)
def test_days_of_the_other_kind_are_told(said: str, passage: str) -> None:
    assert _kinds(said, passage) == ["apart"]


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Operators must give at least 112 business days' notice.", "give not less than 112 working days' notice"),
        ("They must answer within four weeks.", "A reply is due not later than twenty working days after receipt."),
        ("They must answer in two weeks.", "A reply is due after ten working days."),
        ("They must answer within 20 working days.", "A reply is due within 20 working days, or 28 days in August."),
    ],
)
def test_working_days_and_weeks_of_them_are_left_alone(said: str, passage: str) -> None:
    assert _kinds(said, passage) == []
