"""Amounts as policy briefs write them: what is read, and what is no amount."""

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.figures import figures

# phrase: the amounts in it, each as words, value, unit
Read = list[tuple[str, str, str]]

NUMBERS: dict[str, Read] = {
    "the 14 precursors": [("14", "14", "")],
    "1,300 pipes": [("1,300", "1300", "")],
    "107,543 deaths": [("107,543", "107543", "")],
    "1,234,567.89": [("1,234,567.89", "123456789/100", "")],
    "1\u00a0300 pipes": [("1\u00a0300", "1300", "")],
    "1\u2009300\u2009000": [("1\u2009300\u2009000", "1300000", "")],
    "1\u202f300": [("1\u202f300", "1300", "")],
    "1'300 francs": [("1'300", "1300", "")],
    "1’300 francs": [("1’300", "1300", "")],
    "in 2020\u00a014 states": [("2020", "2020", "year"), ("14", "14", "")],
    "0.5": [("0.5", "1/2", "")],
    "a rate of .5": [(".5", "1/2", "")],
    "32.6 per 100,000": [("32.6", "163/5", ""), ("100,000", "100000", "")],
    "14, 15 and 16": [("14", "14", ""), ("15", "15", ""), ("16", "16", "")],
    "(14)": [("14", "14", "")],
    "“14”": [("14", "14", "")],
    "~14": [("14", "14", "")],
    ">14": [("14", "14", "")],
    "½ cup": [("½", "1/2", "")],
    "2½ years": [("2½", "5/2", "")],
    "⅔ of it": [("⅔", "2/3", "")],
    "a 24-hour ban": [("24", "24", "")],
    "a 17-year-old": [("17", "17", "")],
    "nearly 200 a day": [("200", "200", "")],
    "−5 degrees": [("−5", "-5", "")],
    "a change of -5": [("-5", "-5", "")],
    "100kg": [("100", "100", "")],
    "in the U.S. 14 states": [("14", "14", "")],
    "75,000/365": [("75,000", "75000", ""), ("365", "365", "")],
    "the first 100 days": [("100", "100", "")],
}

PERCENT: dict[str, Read] = {
    "13%": [("13%", "13", "%")],
    "13 %": [("13 %", "13", "%")],
    "13\u202f%": [("13\u202f%", "13", "%")],
    "13 percent": [("13 percent", "13", "%")],
    "13\npercent": [("13\npercent", "13", "%")],
    "13 per cent": [("13 per cent", "13", "%")],
    "13 pct.": [("13 pct.", "13", "%")],
    "a 13-percent rebate": [("13-percent", "13", "%")],
    "1.3%": [("1.3%", "13/10", "%")],
    "-5%": [("-5%", "-5", "%")],
    "Thirteen percent": [("Thirteen percent", "13", "%")],
    "one percent": [("one percent", "1", "%")],
    "one and a half percent": [("one and a half percent", "3/2", "%")],
    "zero percent": [("zero percent", "0", "%")],
    "2 percentage points": [("2 percentage points", "2", "pp")],
    "a 2-percentage-point rise": [("2-percentage-point", "2", "pp")],
    "2 percent points": [("2 percent points", "2", "pp")],
    "2 pp": [("2 pp", "2", "pp")],
    "25 basis points": [("25 basis points", "25", "bp")],
    "25 bps": [("25 bps", "25", "bp")],
    "one percentage point": [("one percentage point", "1", "pp")],
    "from 13% in 2020": [("13%", "13", "%"), ("2020", "2020", "year")],
}

MONEY: dict[str, Read] = {
    "$5": [("$5", "5", "USD")],
    "$ 5": [("$ 5", "5", "USD")],
    "US$5": [("US$5", "5", "USD")],
    "U.S.$5": [("U.S.$5", "5", "USD")],
    "A$5": [("A$5", "5", "AUD")],
    "C$5": [("C$5", "5", "CAD")],
    "£5": [("£5", "5", "GBP")],
    "€1,300": [("€1,300", "1300", "EUR")],
    "¥500": [("¥500", "500", "JPY")],
    "EUR 5": [("EUR 5", "5", "EUR")],
    "USD 5 million": [("USD 5 million", "5000000", "USD")],
    "RMB 500 million": [("RMB 500 million", "500000000", "CNY")],
    "500 yuan": [("500 yuan", "500", "CNY")],
    "50,000 dollars": [("50,000 dollars", "50000", "USD")],
    "five U.S. dollars": [("five U.S. dollars", "5", "USD")],
    "20 euros": [("20 euros", "20", "EUR")],
    "5 EUR": [("5 EUR", "5", "EUR")],
    "$2.4bn": [("$2.4bn", "2400000000", "USD")],
    "$2.4 bn": [("$2.4 bn", "2400000000", "USD")],
    "$5m": [("$5m", "5000000", "USD")],
    "$10k": [("$10k", "10000", "USD")],
    "£1.2tn": [("£1.2tn", "1200000000000", "GBP")],
    "$5.2 million": [("$5.2 million", "5200000", "USD")],
    "1.3 trillion dollars": [("1.3 trillion dollars", "1300000000000", "USD")],
    "a $5-million grant": [("$5-million", "5000000", "USD")],
    "$.5 million": [("$.5 million", "500000", "USD")],
    "a million dollars": [("a million dollars", "1000000", "USD")],
}

SCALES: dict[str, Read] = {
    "1.3 million people": [("1.3 million", "1300000", "")],
    "75 thousand": [("75 thousand", "75000", "")],
    "2 billion": [("2 billion", "2000000000", "")],
    "3 hundred thousand": [("3 hundred thousand", "300000", "")],
    "2.4bn tons": [("2.4bn", "2400000000", "")],
    "5 mn tons": [("5 mn", "5000000", "")],
    "10k users": [("10k", "10000", "")],
    "5M users": [("5M", "5000000", "")],
    "5m away": [("5", "5", "")],
    "3 dozen": [("3 dozen", "36", "")],
    "2½ million": [("2½ million", "2500000", "")],
    "4.2\nmillion": [("4.2\nmillion", "4200000", "")],
}

WORDS: dict[str, Read] = {
    "fourteen precursors": [("fourteen", "14", "")],
    "Fourteen precursors": [("Fourteen", "14", "")],
    "twenty-one": [("twenty-one", "21", "")],
    "twenty one": [("twenty one", "21", "")],
    "ninety-nine": [("ninety-nine", "99", "")],
    "one hundred": [("one hundred", "100", "")],
    "a hundred": [("a hundred", "100", "")],
    "one hundred and five": [("one hundred and five", "105", "")],
    "two hundred thousand": [("two hundred thousand", "200000", "")],
    "three million two hundred thousand": [("three million two hundred thousand", "3200000", "")],
    "one thousand two hundred and six": [("one thousand two hundred and six", "1206", "")],
    "two dozen": [("two dozen", "24", "")],
    "a dozen": [("a dozen", "12", "")],
    "half a million": [("half a million", "500000", "")],
    "half-million": [("half-million", "500000", "")],
    "two and a half million": [("two and a half million", "2500000", "")],
    "a million and a half": [("a million and a half", "1500000", "")],
    "two-thirds of it": [("two-thirds", "2/3", "")],
    "three quarters of it": [("three quarters", "3/4", "")],
    "a fourteen-member panel": [("fourteen", "14", "")],
    "nine out of ten": [("nine", "9", ""), ("ten", "10", "")],
    "one in five": [("five", "5", "")],
    "three reasons": [("three", "3", "")],
    "fifty-odd states": [("fifty", "50", "")],
}

RANGES: dict[str, Read] = {
    "5–7 percent": [("5", "5", "%"), ("7 percent", "7", "%")],
    "15-25%": [("15", "15", "%"), ("25%", "25", "%")],
    "1.3% to 2.4%": [("1.3%", "13/10", "%"), ("2.4%", "12/5", "%")],
    "from 9 to 13 percent": [("9", "9", "%"), ("13 percent", "13", "%")],
    "from 13 to 9 percent": [("13", "13", "%"), ("9 percent", "9", "%")],
    "between 5 and 7 million": [("5", "5000000", ""), ("7 million", "7000000", "")],
    "from 900 to 1.2 million": [("900", "900", ""), ("1.2 million", "1200000", "")],
    "5 million to 7 million": [("5 million", "5000000", ""), ("7 million", "7000000", "")],
    "$5–7 million": [("$5", "5000000", "USD"), ("7 million", "7000000", "USD")],
    "$3 to $5 billion": [("$3", "3000000000", "USD"), ("$5 billion", "5000000000", "USD")],
    "20,000–30,000": [("20,000", "20000", ""), ("30,000", "30000", "")],
    "aged 18 to 45": [("18", "18", ""), ("45", "45", "")],
    "one or two million": [("one", "1000000", ""), ("two million", "2000000", "")],
    "five to seven percent": [("five", "5", "%"), ("seven percent", "7", "%")],
    "14 precursors and 13 percent": [("14", "14", ""), ("13 percent", "13", "%")],
    "a vote of 217-213": [("217", "217", ""), ("213", "213", "")],
    "from 2000 to 3000": [("2000", "2000", ""), ("3000", "3000", "")],
}

YEARS: dict[str, Read] = {
    "in 2020": [("2020", "2020", "year")],
    "since 1998, prices": [("1998", "1998", "year")],
    "the 2020 elections": [("2020", "2020", "year")],
    "2020's rate": [("2020", "2020", "year")],
    "March 2024": [("2024", "2024", "year")],
    "March 3, 2024": [("2024", "2024", "year")],
    "Sept. 3, 2024": [("2024", "2024", "year")],
    "3 March 2024": [("2024", "2024", "year")],
    "March 3–5, 2024": [("2024", "2024", "year")],
    "3–5 March 2024": [("2024", "2024", "year")],
    "2024-03-05": [("2024", "2024", "year")],
    "3/5/2024": [("2024", "2024", "year")],
    "05.03.2024": [("2024", "2024", "year")],
    "1998–2004": [("1998", "1998", "year"), ("2004", "2004", "year")],
    "2019–20": [("2019", "2019", "year"), ("20", "2020", "year")],
    "from 1998 to 2004": [("1998", "1998", "year"), ("2004", "2004", "year")],
    "FY2024": [("2024", "2024", "year")],
    "FY 2024": [("2024", "2024", "year")],
    "mid-2020": [("2020", "2020", "year")],
    "Q3 2024": [("2024", "2024", "year")],
    "the Act 1998": [("1998", "1998", "year")],
    "2000 tons": [("2000", "2000", "")],
    "2000 percent": [("2000 percent", "2000", "%")],
    "$2020": [("$2020", "2020", "USD")],
    "2,020": [("2,020", "2020", "")],
}

NOTHING = [
    *(
        "Section 301",
        "sections 301 and 302",
        "Sec. 5",
        "§ 3",
        "§3",
        "§§ 3, 5 and 7",
        "42 U.S.C. § 1",
        "21 C.F.R. § 1310.02",
    ),
    *(
        "page 4",
        "p. 4",
        "pp. 4–6, 12",
        "p.4",
        "chapter 2",
        "Ch. 2",
        "Article 5",
        "Articles 5 through 7",
        "Art. 5",
        "Title 42",
    ),
    *(
        "H.R. 3333",
        "HR 3333",
        "S. 1234",
        "S.B. 14",
        "Pub. L. 117-58",
        "Pub. L. No. 117-58",
        "P.L. 117–58",
        "347 U.S. 483",
    ),
    *(
        "E.O. 14059",
        "Executive Order 14059",
        "No. 5",
        "Nos. 5 and 6",
        "#5",
        "Docket 5",
        "Figure 2",
        "Fig. 14b",
        "Table 3",
    ),
    *(
        "footnote 12",
        "n. 12",
        "Note 12",
        "[12]",
        "[12, 14]",
        "percent.12 The",
        "Appendix 2",
        "Phase 3",
        "Part 11",
        "Step 2",
    ),
    *("401(k)", "section 501(c)(3)", "Chapter Eleven", "Title Nine", "Group of Twenty", "Resolution 14", "Schedule 2"),
    *(
        "21st",
        "the 21st century",
        "117th Congress",
        "the third",
        "twenty-first",
        "twenty-fifth amendment",
        "3rd",
        "22nd",
    ),
    *(
        "COVID-19",
        "fentanyl-2",
        "B12",
        "H2O",
        "G7",
        "F-35",
        "4-ANPP",
        "1-boc-4-AP",
        "10-K",
        "3-D",
        "U-235",
        "PM2.5",
        "5G",
    ),
    *("version 3.11", "v. 3.11", "3.11.2", "192.168.0.1", "Python 3", "1.5x"),
    *("(202) 555-0199", "202-555-0199", "555-0199", "1-800-555-0199", "0-13-595705-2", "ISBN 0135957052"),
    *("10:30", "5 p.m.", "5 pm", "11 o'clock", "24/7", "9/11", "3:1", "May 5", "5 May", "March 3", "3rd of March"),
    *("the 1990s", "the mid-2020s", "the ’90s", "nineteen ninety-eight", "twenty twenty"),
    *("one of the", "no one", "one", "hundreds of people", "thousands", "millions of pills", "a quarter of a million"),
    *(
        "https://example.org/2024/14",
        "www.example.org/14",
        "10.1000/182",
        "doi:10.1000/14",
        "1,5",
        "12.34.56",
        "1,23,456",
    ),
    *("", ".", "%", "$", "½½½"[:0]),
]

LISTS: dict[str, Read] = {
    "1. Raise it by 14.": [("14", "14", "")],
    "(2) Raise it": [],
    "Do this:\n1. Raise it.\n2. Lower it.": [],
    "It rose by\n14. Then it fell.": [("14", "14", "")],
    "It rose by 14. Then it fell.": [("14", "14", "")],
}

ALL = {
    **NUMBERS,
    **PERCENT,
    **MONEY,
    **SCALES,
    **WORDS,
    **RANGES,
    **YEARS,
    **{phrase: [] for phrase in NOTHING},
    **LISTS,
}


@pytest.mark.parametrize("phrase", ALL)
def test_phrases(phrase: str) -> None:
    expected: Read = ALL[phrase]
    assert read(phrase) == [(words, Fraction(value), unit) for words, value, unit in expected]


@pytest.mark.parametrize("phrase", [phrase for phrase in ALL if phrase and phrase[0].isalnum()])
def test_phrases_within_a_sentence(phrase: str) -> None:
    if phrase in LISTS:
        return
    alone = read(phrase)
    assert read(f"We saw that {phrase}, and went on.") == alone


def test_enough_phrases() -> None:
    assert len(ALL) >= 150


def read(text: str) -> list[tuple[str, Fraction, str]]:
    return [(text[each.span.start : each.span.end], each.value, each.unit) for each in figures(text)]


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
    "unit", ["1", "1,", "1.1", "1-", "1/", "one ", "half a ", "a million ", "$", "$1 ", "1 to ", "[1,", "\n"]
)
def test_twice_the_text_costs_no_more_than_in_proportion(unit: str) -> None:
    def cost(size: int) -> float:
        return min(_timed(unit * (size // len(unit)) + " " * run) for run in range(3))

    assert cost(16_000) < 8 * cost(4_000) + 0.02  # four times the text; sixteen times the cost would be a square


def _timed(text: str) -> float:
    start = time.process_time()
    figures(text)
    return time.process_time() - start
