"""Sentences that contradict themselves about which way a figure went, and sentences that only seem to."""

import pytest

from provenance.text.own_direction import own_direction

WRONG = [
    ("China's share rose from 8.6 percent in 2021 to 5.7 percent in 2024.", "rose", "8.6 percent", "5.7 percent"),
    ("The share rose from 8.6 to 5.7 percent.", "rose", "8.6", "5.7 percent"),
    ("That of gas has risen from 50.7% to 15.2%.", "risen", "50.7%", "15.2%"),
    (
        "Federal support has grown as well, from just over $2.3 million to just under $1.5 million.",
        *("grown", "$2.3 million", "$1.5 million"),
    ),
    ("Inflation fell from 12 percent in May to 15 percent in June.", "fell", "12 percent", "15 percent"),
    ("It was 12 percent, up from 15 percent a year before.", "up", "15 percent", "12 percent"),
    ("Turnout was 61%, down from 58%.", "down", "58%", "61%"),
    ("Spending fell sharply from $1.2 billion to $1.4 billion.", "fell", "$1.2 billion", "$1.4 billion"),
    ("Output grew from 5 million tonnes to 4.2 million tonnes.", "grew", "5 million tonnes", "4.2 million tonnes"),
    ("The number of staff increased from 1,200 in 2019 to 980.", "increased", "1,200", "980"),
    ("Emissions have declined from 40 Mt in 1990 to 52 Mt in 2020.", "declined", "40 Mt", "52 Mt"),
    ("Waiting times climbed from a record 31 days to only 22 days.", "climbed", "31 days", "22 days"),
    ("The grant will increase from £9.5 million to £8.9 million.", "increase", "£9.5 million", "£8.9 million"),
    ("Arrears dropped from €310 in spring to €342 in autumn.", "dropped", "€310", "€342"),
]


@pytest.mark.parametrize(("text", "word", "earlier", "later"), WRONG)
def test_a_contradiction_is_seen(text: str, word: str, earlier: str, later: str) -> None:
    (slip,) = own_direction(text)
    found = (text[slice(*slip.word)], text[slice(*slip.earlier.span)], text[slice(*slip.later.span)])
    assert found == (word, earlier, later)


ALONE = [
    "The share rose from 5.7 percent in 2021 to 8.6 percent in 2024.",
    "Prices fell from 15 to 20 percent, depending on the region.",
    "The yuan rose from 7.3 to 6.9 yuan per dollar.",
    "The pound fell from 1.32 to 1.24 against the dollar.",
    "The school rose from 27 to 15 in the ranking.",
    "It fell from number 3 to number 7.",
    "The country dropped from 12th to 23rd place of 180.",
    "The deficit rose from -3 percent to -5 percent of output.",
    "The deficit narrowed from 5 to 3 percent.",
    "Losses rose from $5 million.",
    "The chance rose from 1 in 20 to 1 in 15.",
    "The rate rose from one in 20 to one in 12.",
    "The delay fell from 3 hours to 45 minutes.",
    "Prices rose from 2019 to 2021 by 12 percent.",
    "It did not rise from 50% to 40%.",
    "If the rate rose from 5 to 3 percent, nobody would borrow.",
    "Growth slowed from 5.2 percent to 4.1 percent.",
    "Employment rose from 60.1% and unemployment fell to 3.9%.",
    "The share rose by 5 points from 12 percent to 17 percent.",
    "Exports rose 12 percent from 8 million tonnes to 9 million tonnes.",
    "It was 12 percent, up from 9 percent.",
    "Turnout was 58%, down 3 points from 61%.",
    "Sales rose 5 percent from 3 percent a quarter before.",
    "Revenue fell from $1.4 billion to $900 million.",
    "The premium rose from 3 to 4 and the tax fell from 9 to 7 percent.",
    "The threshold will rise from 65 to 67 years by 2030.",
    "Revenue increased to $5 million from $4 million.",
    "The price fell from 5.4 to 3.9 cents a unit as output rose from 3 to 9 million units.",
    "The rate rose to 8 percent, from 5 percent.",
    "It fell from 12 people per 100,000 to 11.",
    "The temperature fell from 5 degrees to minus 3 degrees.",
    "Of the rise from 40 to 52 percent, 8 points are migration, down from 10 points.",
    "Waiting times dropped from 14 weeks to 9 weeks.",
    "The rating fell from 2 to 3 on the agency's scale.",
    "Her time for the mile fell from 4:31 to 4:24.",
    "The ratio of pupils to teachers fell from 20 to 1 to 15 to 1.",
    "Savings increased from 40 percent of households to 55 percent.",
    "The population fell from 1,204 to 980, and rose to 1,310 by 2011.",
    "Temperatures increased from north to south, from 12 to 19 degrees.",
]


@pytest.mark.parametrize("text", ALONE)
def test_what_is_no_contradiction_is_left_alone(text: str) -> None:
    assert own_direction(text) == ()
