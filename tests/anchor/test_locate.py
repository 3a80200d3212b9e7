import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.anchor import Found, locate
from provenance.text.folding import fold

TEXT = (
    "In 2020 the ministry raised the rebate to 13 percent, the highest on record.\n"
    "The same year unemployment was 13 percent. The “ﬁrst” pro-\n"
    "posal cost 1.3% of GDP; the second, 1\u00a0300 dollars. Others followed.\n"
    "A separate list of precursors’ makers was cut."
)


def words(text: str, found: Found) -> str | None:
    return None if found.span is None else text[found.span.start : found.span.end]


@pytest.mark.parametrize(
    ("exact", "there", "how"),
    [
        ("raised the rebate to 13 percent", "raised the rebate to 13 percent", "exact"),
        (" raised the rebate\n", "raised the rebate", "exact"),
        ("the highest on record.", "the highest on record.", "exact"),
        ("Raised THE rebate", "raised the rebate", "folded"),
        ("raised\n  the rebate", "raised the rebate", "folded"),
        ('the "first" proposal', "The “ﬁrst” pro-\nposal", "folded"),
        ('"first"', "“ﬁrst”", "folded"),
        ("1.3% of GDP", "1.3% of GDP", "exact"),
        ("1.3 % of GDP", "1.3% of GDP", "folded"),
        ("1,300 dollars", "1\u00a0300 dollars", "folded"),
        ("1300 dollars", "1\u00a0300 dollars", "folded"),
        ("precursors' makers", "precursors’ makers", "folded"),
        ("raised there bate", "raised the rebate", "folded"),
        ("theministry raised", "the ministry raised", "folded"),
        ("list of precursor", "list of precursor", "exact"),
    ],
)
def test_found(exact: str, there: str, how: str) -> None:
    found = locate(TEXT, exact)
    assert (words(TEXT, found), found.how, found.candidates) == (there, how, ())


@pytest.mark.parametrize(
    "exact",
    [
        *("", " ", "…", "%", "“”"),
        "raised the rebate to 14 percent",
        "13% of GDP",  # the figure is another
        "the 130 0 dollars",
        "1.300 dollars",
        "3% of GDP",  # within a number
        "00 dollars",
        "other",  # within a word
        "rate list",
        "the second 1 of",
        "percent 13",  # out of order
    ],
)
def test_not_found(exact: str) -> None:
    found = locate(TEXT, exact)
    assert (found.span, found.how, found.candidates) == (None, None, ())


def test_part_of_a_number_is_not_found() -> None:
    assert locate("It rose 2.13 percent.", "13 percent").span is None
    assert locate("It rose 13.5 percent.", "rose 13").span is None
    assert locate("It fell −5 percent.", "fell 5 percent").span is None
    assert locate("Some 5–7 tons.", "Some 57 tons").span is None
    assert locate("It cost $5.", "It cost £5.").span is None
    assert locate("Æ", "E").span is None
    assert locate("Half: ½ of it.", "Half: 1/2 of it").how == "folded"


def test_context_decides_between_two() -> None:
    first, second = (TEXT.index("13 percent"), TEXT.rindex("13 percent"))
    assert locate(TEXT, "13 percent", "raised the rebate to ", ", the highest").span == (first, first + 10)
    assert locate(TEXT, "13 percent", "unemployment was ", ". The").span == (second, second + 10)
    assert locate(TEXT, "13 percent", prefix="year UNEMPLOYMENT was").span == (second, second + 10)
    assert locate(TEXT, "13 percent", suffix=" the highest on").span == (first, first + 10)
    assert locate(TEXT, "13 percent", "It was the rebate to ", " and more").span == (first, first + 10)


def test_twice_and_undecided_gives_all_candidates() -> None:
    for prefix, suffix in (("", ""), ("it came to", ""), ("", "altogether"), ("the year", "the year")):
        found = locate(TEXT, "13 percent", prefix, suffix)
        assert found.span is None
        assert found.how is None
        assert [TEXT[span.start : span.end] for span in found.candidates] == ["13 percent", "13 percent"]


def test_context_that_is_there_twice_decides_nothing() -> None:
    text = "It rose to 13 percent. " * 3
    assert len(locate(text, "13 percent", "rose to ", ".").candidates) == 3


def test_a_folded_passage_with_its_context_beats_a_verbatim_one_elsewhere() -> None:
    text = "The Rebate Rose in May, says the ministry. Nobody knows why the rebate rose at all."
    assert words(text, locate(text, "the rebate rose", suffix=" in May, says")) == "The Rebate Rose"


def test_without_context_the_only_verbatim_one_is_meant() -> None:
    text = "THE REBATE ROSE\n\nIn May the rebate rose."
    assert locate(text, "the rebate rose").how == "exact"
    assert len(locate(text, "The rebate rose").candidates) == 2


def test_the_only_long_passage_is_found_whatever_its_context_became() -> None:
    found = locate(TEXT, "raised the rebate to 13 percent", "Ever since, they", " and nobody objected")
    assert found.how == "exact"


def test_the_only_short_passage_needs_something_of_its_context() -> None:
    text = "The rate of unemployment rose to 13 percent in winter."
    assert locate(text, "13 percent", "the ministry raised the rebate to ", ", its highest level").span is None
    assert locate(text, "13 percent", "and so unemployment came to ", " by winter").span is not None


@pytest.mark.parametrize(
    ("text", "exact", "prefix", "suffix", "there"),
    [
        ("Thenthe rebatewas cut.", "rebate was cut", "the ", "", "rebatewas cut"),
        ("Then therebate was cut.", "rebate was cut", "Then the ", "", "rebate was cut"),
        ("The rebatewas cut.", "The rebate", "", " was cut", "The rebate"),
        ("Then therebate was cut.", "rebate was cut", "", "", None),
        ("A separate was cut.", "rate was cut", "the ", "", None),
    ],
)
def test_lost_spaces_explain_a_place_within_a_word(
    text: str, exact: str, prefix: str, suffix: str, there: str | None
) -> None:
    assert words(text, locate(text, exact, prefix, suffix)) == there


@pytest.mark.parametrize(
    ("text", "exact", "there"),
    [
        ("rose 13 percent12 The next", "rose 13 percent", "rose 13 percent"),
        ("rose¹² 13 percent³", "rose 13 percent", "rose¹² 13 percent"),
        ("税率は上がった。", "上がった", "上がった"),
        ("서울은 크다", "서울", "서울"),
        ("cafe\u0301 noir", "café noir", "cafe\u0301 noir"),
        ("le cafe\u0301", "café", "cafe\u0301"),
        ("an 𝐞𝐱𝐩𝐨𝐫𝐭 𝐭𝐚𝐱 😀 rebate", "export tax rebate", "𝐞𝐱𝐩𝐨𝐫𝐭 𝐭𝐚𝐱 😀 rebate"),
        ("ارتفع المعدل كثيرا", "المعدل", "المعدل"),
        ("a re\u00adbate and", "rebate", "re\u00adbate"),
        ("a\r\nrebate rose\r\nfast", "rebate rose fast", "rebate rose\r\nfast"),
    ],
)
def test_other_scripts_and_signs(text: str, exact: str, there: str) -> None:
    assert words(text, locate(text, exact)) == there


SOME_WORDS = st.lists(
    st.sampled_from(["the", "rate", "13", "1.3", "é", "“x”", "rose.", "re-", "日本", "\n"]), max_size=12
)


@given(SOME_WORDS, SOME_WORDS, SOME_WORDS)
def test_a_passage_is_found_where_it_was_taken(before: list[str], passage: list[str], after: list[str]) -> None:
    parts = [" ".join(part) for part in (before, passage, after)]
    text = " ".join(parts)
    exact = parts[1].strip()
    found = locate(text, parts[1], parts[0], parts[2])
    if not fold(exact).text:
        assert found == Found()
    elif found.span:
        assert fold(text[found.span.start : found.span.end]).text == fold(exact).text
    else:
        assert len(found.candidates) > 1


@given(st.text(max_size=60), st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
@settings(max_examples=200)
def test_any_text_has_an_answer(text: str, exact: str, prefix: str, suffix: str) -> None:
    found = locate(text, exact, prefix, suffix)
    assert (found.span is None) == (found.how is None)
    assert not (found.span and found.candidates)
    assert len(found.candidates) != 1
    for span in (*found.candidates, *([found.span] if found.span else [])):
        assert 0 <= span.start < span.end <= len(text)
        assert fold(text[span.start : span.end]).text == fold(exact).text


SENTENCE = "The committee found that exports rose. "


@pytest.mark.parametrize(
    ("text", "exact", "prefix"),
    [
        (SENTENCE * 13_000, "committee found that", "The "),
        (SENTENCE * 13_000, SENTENCE * 1250, ""),
        ("a" * 500_000, "a" * 25_000, ""),
        ("a" * 500_000, "a", ""),
        ("a " * 250_000, "a a a a", "a a"),
        ("ab " * 170_000, "ab" * 20_000 + "a", ""),
        ("1." * 250_000, "11", ""),
    ],
)
def test_repetition_costs_no_more_than_in_proportion(text: str, exact: str, prefix: str) -> None:
    # No clock is needed: where the cost grew with the square of the text, this would not come to an end in an hour.
    assert locate(text, exact, prefix).span is None


def test_one_of_many_is_found_by_its_whole_context() -> None:
    text = SENTENCE * 5000 + "In May the committee found that exports rose." + SENTENCE * 5000
    found = locate(text, "committee found that", "In May the ", " exports rose")
    assert found.span == (len(SENTENCE) * 5000 + 11, len(SENTENCE) * 5000 + 31)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("as at January 2024\n58% rise in x", "58% rise"),
        ("2020 4.4\n2021 3.1 x", "2021 3.1 x"),
        ("n 12,340  18,560 x", "12,340 18,560 x"),
        ("n 12,340\n18,560 x", "12,340 18,560"),
        ("Total\t1,250\n2,300", "1,250"),
    ],
)
def test_the_figures_of_a_table_are_found(text: str, exact: str) -> None:
    found = locate(text, exact)
    assert found.span is not None
    assert "".join(text[found.span.start : found.span.end].split()) == "".join(exact.split())
