import pytest

from provenance.text.claims import checkable

CHECKABLE = [
    "The rate rose to 13 percent.",
    "The rate rose to three percent.",
    "It cost $5.",
    "Fourteen precursors are listed.",
    "Some 75,000 people died.",
    "He called it “a gift to the smugglers of chemicals”.",
    "According to the committee, prices rose.",
    "The committee found that prices rose.",
    "Rates moved 2 percentage points.",
]
NOT_CHECKABLE = [
    "There are three reasons.",
    "The law was passed in 2020.",
    "It ran from 1998 to 2004.",
    "He called it “a gift”.",
    "Prices rose.",
    "Section 301 applies.",
    "See p. 44 and Table 12.",
    "One of the reasons is price.",
    "COVID-19 changed trade.",
    "",
]


@pytest.mark.parametrize("text", CHECKABLE)
def test_checkable(text: str) -> None:
    assert checkable(text)


@pytest.mark.parametrize("text", NOT_CHECKABLE)
def test_not_checkable(text: str) -> None:
    assert not checkable(text)
