"""What of a statement a passage does not have."""

import pytest

from provenance.stories.lacking import lacking, lacking_figures

PASSAGE = "In 2020 the ministry raised the rebates on 14 chemicals to 13 percent, at a cost of $4.2 million."


@pytest.mark.parametrize(
    ("statement", "lacks"),
    [
        ("In 2020 the ministry raised the rebate to 13 percent.", ()),
        ("The ministry raises a rebate on chemicals.", ()),
        ("In 2021 Beijing raised the rebate to 15 percent.", ("2021", "Beijing", "15 percent")),
        ("It cost $4.2 million, or 4.2 million dollars; Beijing paid and Beijing knew.", ("paid", "Beijing", "knew")),
        ("", ()),
    ],
)
def test_figures_and_words_that_are_not_there(statement: str, lacks: tuple[str, ...]) -> None:
    assert set(lacking(statement, PASSAGE)) == set(lacks)


def test_figures_alone() -> None:
    assert lacking_figures("In 2019 Beijing paid 15 percent on 14 chemicals.", PASSAGE) == ("2019", "15 percent")
