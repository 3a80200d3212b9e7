"""A figure may follow from two that stand near each other, in one step that the words name; another is seen."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from provenance.text.comparison.derivation.steps import steps
from provenance.text.span import Span
from tests.text.comparison.true_derived import ABROAD, OF_PASSAGES, OF_SOURCES, Derived

_SEEN = ("absent", "apart")
_MIXED = "The region has 389,255 people on 17,066 km²."


def seen(said: str, *evidence: Evidence) -> list[str]:
    return [said[slice(*each.span)] for each in discords(Said(said), evidence) if each.kind in _SEEN]


def close(passage: str, above: str = "") -> Evidence:
    return Evidence(passage, passage, above, whole=passage)


def whole(passage: str, *, comma: bool = False) -> Evidence:
    return Evidence(passage, "", passage, False, comma, comma, whole=passage)


@pytest.mark.parametrize("each", OF_PASSAGES)
def test_what_follows_from_a_named_passage_is_left_alone(each: Derived) -> None:
    assert seen(each[1], close(each[0])) == []


@pytest.mark.parametrize("each", OF_PASSAGES)
def test_and_what_does_not_is_seen(each: Derived) -> None:
    passage, said, figure, other = each
    assert seen(said.replace(figure, other, 1) if figure in said else said, close(passage))


@pytest.mark.parametrize("each", OF_SOURCES)
def test_what_follows_from_a_row_is_left_alone(each: Derived) -> None:
    assert seen(each[1], whole(each[0])) == []


@pytest.mark.parametrize("each", OF_SOURCES)
def test_and_what_follows_from_none_is_seen(each: Derived) -> None:
    assert seen(each[1].replace(each[2], each[3], 1), whole(each[0]))


@pytest.mark.parametrize("each", ABROAD)
def test_what_follows_from_figures_with_decimal_commas(each: Derived) -> None:
    assert seen(each[1], whole(each[0], comma=True)) == []
    assert seen(each[1].replace(each[2], each[3], 1), whole(each[0], comma=True))


def test_a_declared_result_is_no_year() -> None:
    said = "In the two years from 2001 some 1950 pipes were laid."
    evidence = (close("In 2001 the town laid 950 pipes, and 1,000 in 2002."),)
    start = said.index("1950")
    assert not discords(Said(said), evidence, (Span(start, start + 4),))


def test_two_named_passages_may_be_added() -> None:
    said = "Repairs and new places together cost £520 million."
    two = close("Repairs cost £300 million."), close("New places cost £220 million.")
    assert seen(said, *two) == []
    assert seen(said.replace("520", "540"), *two)


@pytest.mark.parametrize("figure", ["406,321", "372,189"])
def test_people_and_ground_are_not_added(figure: str) -> None:
    assert seen(f"The region has a total of {figure} inhabitants.", close(_MIXED)) == [figure]


def test_nor_does_a_bound_reach_as_far_for_a_sum() -> None:
    said = "The region takes up 17,066 km², but has more than 390,000 inhabitants."
    cells = close("Karsk | Area km2 | 17066", "Area km2"), close("Karsk | Population | 389255", "Population")
    assert seen(said, *cells) == ["390,000"]
    assert seen(said.replace("more", "fewer"), *cells) == []


@pytest.mark.parametrize(
    ("text", "figure", "way"),
    [
        ("Prices fell by 12% to 30.", "12%", -1),
        ("It was 12% more than before.", "12%", 1),
        ("It cost £7 or 12% less than before.", "£7", -1),
        ("It was up by £7 or nearly 12%.", "12%", 1),
    ],
)
def test_the_words_say_which_way_it_went(text: str, figure: str, way: int) -> None:
    at = text.index(figure)
    found = steps(text, at, at + len(figure))
    assert found.change
    assert found.way == way


def test_no_step_is_taken_that_no_word_names() -> None:
    assert seen("The prison held 549 people.", close("One cell cost £688 a night, another £139."))
