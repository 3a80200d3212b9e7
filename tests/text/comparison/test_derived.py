"""A figure may follow from two that stand near each other, in one step that the words name; another is seen."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from provenance.text.comparison.derivation.steps import steps
from provenance.text.span import Span
from tests.text.comparison.true_abroad import ABROAD_WHOLE, GERMAN, SHARES_ABROAD
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


@pytest.mark.parametrize(("source", "said", "figure", "other"), ABROAD_WHOLE)
def test_what_follows_from_a_sentence_abroad(source: str, said: str, figure: str, other: str) -> None:
    assert seen(said, whole(source, comma=True)) == []
    assert seen(said.replace(figure, other, 1), whole(source, comma=True))


@pytest.mark.parametrize(("said", "other"), SHARES_ABROAD)
def test_a_share_in_words_of_a_table_abroad(said: str, other: str) -> None:
    assert seen(said, whole(GERMAN, comma=True)) == []
    assert seen(other, whole(GERMAN, comma=True))


_LONG = "The council met in the old hall and heard reports on roads, schools and the harbour before it rose.\n\n" * 8
_BYLAW = (
    f"{_LONG}Adopted on 9 November 2022.\n\nThis by-law enters into force on 1 March 2023; section 4, on stalls, "
    f"enters into force on 1 October 2023.\n\nAnnex: Wards of Elm Hill, Saltgate, Low Mere, Castle\n\n{_LONG}"
)


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("The by-law took effect on 1 March 2023, and its rules on stalls seven months later.", "six"),
        ("Stalls are let in four wards.", "six"),
    ],
)
def test_what_a_reader_counts_or_reckons_by_dates(said: str, other: str) -> None:
    assert seen(said, whole(_BYLAW)) == []
    assert seen(said.replace("seven", other).replace("four", other), whole(_BYLAW))


_CHRONICLE = "".join(
    f"In {year} the harbour of Corve was dredged, and {year + 3} ships called before the winter of {year + 1}.\n\n"
    for year in range(1850, 1950, 7)
)


@pytest.mark.parametrize(
    ("told", "said", "other"),
    [
        (
            "The frigate was commissioned on 9 September 1961.\n\nThe frigate was paid off on 14 September 1990.",
            "The frigate Marwen served for 29 years.",
            "34",
        ),
        (
            "The reservoir at Kelm was closed in 1991. Fish were taken out.\n\nThe reservoir was opened again in 1999.",
            "The reservoir at Kelm was closed in 1991 and opened again eight years later.",
            "eleven",
        ),
    ],
)
def test_years_of_two_sentences_of_a_long_source(told: str, said: str, other: str) -> None:
    source = whole(f"{_CHRONICLE}{told}\n\n{_CHRONICLE}")
    assert seen(said, source) == []
    assert seen(said.replace("29", other).replace("eight", other), source)
    assert seen("The harbour of Corve was dredged for 29 years.", source)


def test_an_amount_is_that_of_all_only_where_the_words_say_so() -> None:
    passage = close("The band plays two nights in the arena, which holds 17,000.")
    assert seen("The two concerts drew 34,000.", passage) == ["34,000"]


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
