"""Amounts as policy briefs write them: what is read, and what is no amount."""

from fractions import Fraction
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.comparison.claims import claimed
from provenance.text.figures import Figure, figures, reading
from tests.counting import calls
from tests.text.amounts_abroad import ABROAD
from tests.text.amounts_alone import WORDS, Read
from tests.text.amounts_and_labels import ALL, LISTS
from tests.text.amounts_at_first_sight import AT_FIRST_SIGHT
from tests.text.amounts_in_words import COINS, HAZARDS, NOTHING_IN_ENGLISH, RANGES_OF_DAYS, TONGUES_IN_WORDS
from tests.text.amounts_of_hearings import OF_HEARINGS
from tests.text.amounts_of_others import OF_OTHERS
from tests.text.amounts_of_policy import OF_POLICY
from tests.text.misread import MISREAD
from tests.text.numbers_that_name import NAMING, OF_A_YEAR


def read(text: str) -> list[tuple[str, str, str]]:
    return [(text[each.span.start : each.span.end], written(each), each.unit) for each in figures(text)]


def written(figure: Figure) -> str:
    return f"{figure.low}" if figure.top is None else f"{figure.low}..{figure.high}"


def exactly(value: str) -> str:
    return "..".join(str(Fraction(end)) for end in value.split(".."))


@pytest.mark.parametrize("phrase", ALL)
def test_phrases(phrase: str) -> None:
    expected: Read = ALL[phrase]
    assert read(phrase) == [(words, exactly(value), unit) for words, value, unit in expected]


@pytest.mark.parametrize("phrase", [phrase for phrase in ALL if phrase and phrase[0].isalnum()])
def test_phrases_within_a_sentence(phrase: str) -> None:
    if phrase in LISTS:
        return
    alone = read(phrase)
    assert read(f"We saw that {phrase}, and went on.") == alone


def test_phrases_of_one_long_text() -> None:
    phrases = [f"We saw that {phrase}, and went on." for phrase in ALL if phrase not in LISTS]
    assert read("\n\n".join(phrases)) == [amount for phrase in phrases for amount in read(phrase)]


@pytest.mark.parametrize("phrase", WORDS)
def test_words_in_capitals(phrase: str) -> None:
    assert [value for _, value, _ in read(phrase.upper())] == [value for _, value, _ in read(phrase)]
    assert read(f"İ {phrase}") == read(phrase)


@pytest.mark.parametrize("phrase", ABROAD)
def test_phrases_of_many_countries(phrase: str) -> None:
    assert read(phrase) == [(words, exactly(value), unit) for words, value, unit in ABROAD[phrase]]


WORDED: dict[str, Read] = {**TONGUES_IN_WORDS, **COINS, **HAZARDS, **RANGES_OF_DAYS}


@pytest.mark.parametrize("phrase", WORDED)
def test_phrases_in_words(phrase: str) -> None:
    assert read(phrase) == [(words, exactly(value), unit) for words, value, unit in WORDED[phrase]]


@pytest.mark.parametrize("text", NOTHING_IN_ENGLISH)
def test_words_that_are_numbers_elsewhere(text: str) -> None:
    assert read(text) == []


POLICY: dict[str, Read] = {**OF_POLICY, **OF_OTHERS, **AT_FIRST_SIGHT, **OF_HEARINGS}


@pytest.mark.parametrize("phrase", POLICY)
def test_phrases_of_policy(phrase: str) -> None:
    expected = [(words, exactly(value), unit) for words, value, unit in POLICY[phrase]]
    assert read(phrase) == expected
    assert read(f"We saw that {phrase}, and went on.") == expected


@pytest.mark.parametrize("phrase", NAMING)
def test_numbers_that_name_are_no_figures(phrase: str) -> None:
    assert read(phrase) == []
    assert read(f"We saw that {phrase}, and went on.") == []


@pytest.mark.parametrize("phrase", OF_A_YEAR)
def test_laws_named_by_a_year_and_a_number_claim_nothing(phrase: str) -> None:
    assert claimed(phrase) == claimed(f"We saw that {phrase}, and went on.") == ()


@pytest.mark.parametrize("phrase", ["in 2023-17 cases were lost", "Order books rose 2023-24 by 17%"])
def test_and_others_claim_something(phrase: str) -> None:
    assert claimed(phrase)


@pytest.mark.parametrize("phrase", MISREAD)
def test_what_is_listed_as_misread_is(phrase: str) -> None:
    assert read(phrase) != [(words, exactly(value), unit) for words, value, unit in MISREAD[phrase]]


def test_enough_phrases() -> None:
    assert len(ALL) >= 500


MARKS = [
    ".",
    ",",
    " ",
    "-",
    "–",
    "$",
    "%",
    "§ ",
    "p. ",
    "\n",
    "½",
    "/",
    ":",
    "(",
    ")",
    "US",
    "[",
    "]",
    "-year",
    "\u00a0",
]
NAMES = [" percent", " million", "one ", "half a ", "and ", "hundred ", " to ", "bn", "k", "March ", "mid-"]
PIECES = st.lists(st.sampled_from(["13", "1,300", "2020", "5", *MARKS, *NAMES]), max_size=30).map("".join)


@given(st.one_of(st.text(), PIECES))
def test_laws(text: str) -> None:
    at = 0
    for each in figures(text):
        assert at <= each.span.start < each.span.end <= len(text)
        assert isinstance(each.value, Fraction)
        assert text[each.span.start : each.span.end].strip() == text[each.span.start : each.span.end]
        at = each.span.end


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1.1",
        "1-",
        "1/",
        "one ",
        "half a ",
        "a million ",
        "$",
        "$1 ",
        "1 to ",
        "[1,",
        "\n",
        "vingt-",
        "vingt et ",
        "dos ",
        "zwanzig ",
        "un tiers ",
    ],
)
def test_twice_the_text_costs_no_more_than_in_proportion(unit: str) -> None:
    once, twice = (calls(partial(reading.figures.__wrapped__, unit * (size // len(unit)))) for size in (4_000, 8_000))
    assert twice <= 2.5 * once + 100


@pytest.mark.parametrize(
    ("phrase", "bound", "rate"),
    [
        ("nearly 200 people die each day", "nearly", "day"),
        ("about 108,000 deaths a year", "about", "year"),
        ("roughly 60%", "about", ""),
        ("an estimated 81,000", "about", ""),
        ("~14", "about", ""),
        ("more than 107,000", "above", ""),
        ("over 1,200", "above", ""),
        (">20%", "above", ""),
        ("at least 14", "at least", ""),
        ("no fewer than 14", "at least", ""),
        ("not less than 14", "at least", ""),
        ("≥15 years", "at least", ""),
        ("$500 or more", "at least", ""),
        ("40+ firms", "at least", ""),
        ("at most 14", "at most", ""),
        ("not more than $250,000", "at most", ""),
        ("50 or fewer workers", "at most", ""),
        ("up to $250,000", "up to", ""),
        ("as many as 500", "up to", ""),
        ("fewer than 14", "below", ""),
        ("under 5 percent", "below", ""),
        ("< 5 years", "below", ""),
        ("just over 50 percent", "just over", ""),
        ("just under 10,000", "nearly", ""),
        ("exactly 14", "exactly", ""),
        ("fifty-odd states", "about", ""),
        ("more than doubled", "above", ""),
        ("32.6 deaths per 100,000 people", "", "100000"),
        ("172 per 100 000", "", "100000"),
        ("144 in every 100,000 people", "", "100000"),
        ("$42.5 million a year", "", "year"),
        ("40 dollars per hour", "", "hour"),
        ("$5 per person", "", "person"),
        ("$5 per capita", "", "person"),
        ("5 euros/kg", "", "kg"),
        ("1,000 tons annually", "", "year"),
        ("14 kg of bread for a year", "", ""),
        ("13 percent", "", ""),
        ("the 14 in a row", "", ""),
        ("14 of a kind", "", ""),
    ],
)
def test_bounds_and_rates(phrase: str, bound: str, rate: str) -> None:
    figure = figures(phrase)[0]
    assert (figure.bound, figure.rate) == (bound, rate)


@pytest.mark.parametrize(
    ("written", "value"),
    [("1.234", "1234"), ("1,234", "617/500"), ("1.234,5", "2469/2"), ("14,5", "29/2"), ("1.234.567", "1234567")],
)
def test_a_language_with_decimal_commas(written: str, value: str) -> None:
    assert [str(each.value) for each in figures(written, comma=True)] == [value]


def test_the_ends_of_an_interval_are_figures_of_their_own() -> None:
    (each,) = figures("It cost about €4–5m a year.")
    assert (str(each.low), str(each.high), each.unit) == ("4000000", "5000000", "EUR")
    assert (each.bound, each.rate) == ("about", "year")
    assert [(end.span.start, end.span.end, str(end.value), end.unit) for end in each.ends] == [
        (14, 16, "4000000", "EUR"),
        (17, 19, "5000000", "EUR"),
    ]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("It was 12 percent, up from 15 percent a year before.", ""),
        ("It cost £5 million a year earlier.", ""),
        ("There were 300 a month later.", ""),
        ("It is 12 percent, against 15 a year ago.", ""),
        ("They earn £900 a week before tax.", "week"),
        ("They pay $4 million a year after deductions.", "year"),
        ("Some 200 a day died.", "day"),
    ],
)
def test_a_year_before_is_a_time_and_no_rate(text: str, rate: str) -> None:
    assert [each.rate for each in figures(text)][-1] == rate
