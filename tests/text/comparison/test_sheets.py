"""Data sheets, tables with years at their heads and codes: the wrong line, year or form is seen, the right one not."""

import pytest

from provenance.text.comparison import Evidence, Said, discords

Case = tuple[str, str, str]
"""What is said, a part of it and what the part is replaced with: the passage bears out the first, not the second."""

_PEOPLE = (
    "Kharwadi (code 553218)\nTotal households: 281\nTotal population: 1347\nMale: 663\nFemale: 684\nLiterates: 901"
)
_PLAY = "Cort Theatre\nFirst preview: n/a. Opening date: Feb 16, 1955. Closing date: Jun 04, 1955\nPerformances: 127"
_ORGAN = "Builder: Hill & Son, 1876. Departments: Pedal (9 stops), Choir (8), Great (12).\nManuals: 3. Stops: 41"
_POLICIES = (
    "TABLE 1. Policies in force (thousands)\n\nYear   Market   Plan\n2015    8,412    127\n2018    8,549    140\n"
    "2019    8,467    191\n2023    8,103    380\n"
)
_STAYS = (
    "Table 2. Hospital stays\n\n           2012    2017    2023\nStays (number)     258,000    261,000    290,000\n"
    "Rate per 100,000    598    513    490\n"
)
_DEFICIT = (
    "Table 3 ($ million unless stated)\n           FY2022    FY2023    FY2024    FY2025\n"
    "Deficit    5,000    6,210    7,640    9,400\nDebt       31.4    33.1    34.8     36.0"
)
_AREAS = (
    "Journeys (millions)\nArea   2018/19   2021/22   2022/23\nLondon   2,199   1,490   1,786\n"
    "Metropolitan areas   891   619   726\nRural areas   1,020   684   850"
)
_SHIP = "Laid down ...... 3.3.17\nLaunched ....... 21.11.17\nFate ........... sold 14.5.31 to a breaker"
_SEEN: list[tuple[str, *Case]] = [
    (_PEOPLE, "The village had 1,347 people, of whom 684 were female.", "684", "663"),
    (_PLAY, "The play ran for 127 performances, closing on 4 June 1955.", "4 June", "16 February"),
    (_PLAY, "The play, which opened on 16 February 1955, ran for 127 nights.", "16 February", "4 June"),
    (_ORGAN, "The organ of Hill & Son has three manuals and 41 stops.", "three", "two"),
    (_ORGAN, "The organ of Hill & Son, built in 1876, has 41 stops.", "1876", "1863"),
    (_POLICIES, "Insurers wrote 8.41 million policies in 2015.", "2015", "2018"),
    (_POLICIES, "In 2015 insurers wrote 8.41 million policies.", "2015", "2018"),
    (_STAYS, "Stays rose from 258,000 in 2012 to 290,000 in 2023.", "2012", "2017"),
    (_DEFICIT, "The deficit widened from $7.6 billion in FY2024 to $9.4 billion in FY2025.", "FY2024", "FY2023"),
    (
        _AREAS,
        "In London, journeys fell from 2,199 million in 2018/19 to 1,490 million in 2021/22.",
        "2021/22",
        "2022/23",
    ),
    (_AREAS, "In metropolitan areas, journeys fell to 619 million in 2021/22.", "619", "1,490"),
    (_SHIP, "The ship was laid down on 3 March 1917 and sold in 1931.", "1917", "1913"),
    (_SHIP, "The ship was laid down on 3 March 1917 and sold in 1931.", "1931", "1942"),
    ("Flt 7 | 15 Oct 90 | flutter\nFlt 8 | 23 Oct 90 | fire", "On 23 October 1990 its engine burnt.", "1990", "1995"),
    ("Established: 1962.02.22, on territory split off", "The diocese was erected on 22 February 1962.", "22", "12"),
    ("Students: 2,287\nStudent to faculty ratio: 12 to 1", "It has a student-faculty ratio of 12:1.", "12:1", "42:1"),
    ("Class notes: Whitelaw's 4-6-0s of 1911", "The 4-6-0 engines were built in 1911.", "4-6-0", "4-7-0"),
    ("Opened: 1.10.1908\nClosed: 5.10.1964", "It opened in 1908 and closed in 1964, 56 years later.", "56", "58"),
    ("Three of the chart: 1. Mara, 4. Glass, 7. Pip", "The film came out at number four.", "four", "five"),
    ("The tremor hit at 4:17am. Some 38 died.", "The earthquake struck at 04:17.", "04:17", "04:10"),
]


def seen(said: str, passage: str) -> list[str]:
    found = discords(Said(said), (Evidence(passage, passage, whole=passage),))
    return [said[slice(*each.span)] for each in found if each.kind != "precise"]


@pytest.mark.parametrize(("passage", "said", "part", "other"), _SEEN)
def test_what_a_sheet_bears_out_is_left_alone(passage: str, said: str, part: str, other: str) -> None:
    assert seen(said, passage) == []


@pytest.mark.parametrize(("passage", "said", "part", "other"), _SEEN)
def test_and_another_line_year_or_form_is_seen(passage: str, said: str, part: str, other: str) -> None:
    assert seen(said.replace(part, other, 1), passage)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("The village had 663 men, and its female population was larger.", _PEOPLE),
        ("Stays came to 290,000 in 2023, and to 258,000 once.", _STAYS),
        ("The deficit was $7.6 billion in 2023/24.", _DEFICIT),
        (
            "A term of 8.41 million policies ended in 2018.",
            f"Of the 8.41 million policies some ended in 2018.\n{_POLICIES}",
        ),
        ("The rule stands in section 3.2.17 since 2019.", "Section 3.2.17, as amended in 2019, is the rule."),
        ("On 23 October some 90 people came.", "on 23 Oct 90 people came"),
    ],
)
def test_what_only_looks_like_another_line(said: str, passage: str) -> None:
    assert seen(said, passage) == []


def test_a_year_compared_with_in_another_language() -> None:
    passage = "Im vergangenen Jahr wurden 193.000 abgesetzt. Das sind 46 Prozent weniger als im Rekordjahr 2023."
    evidence = (Evidence(passage, passage, comma=True, foreign=True, dated="2025 · Absatz 2024", whole=passage),)
    said = "Some 193,000 units were sold in 2024, 46% fewer than in the record year 2023."
    assert discords(Said(said), evidence) == ()


@pytest.mark.parametrize(("cell", "words"), [("5,270", []), ("4,980", ["4,980"])])
def test_a_column_where_the_table_stands_above_itself(cell: str, words: list[str]) -> None:
    table = (
        "Source      2021      2022      2024\nMalaysia    14,210    16,480    14,905\n"
        "China        5,270     4,980     3,640\nTotal       61,180    64,090    64,280"
    )
    said = Said(f"China | {cell} | 3,640", heads=("Source", "2021", "2024"))
    found = discords(said, (Evidence(table, table, table, whole=table),))
    assert [said.text[slice(*each.span)] for each in found] == words


def test_a_year_that_the_source_gives_another_figure() -> None:
    passage = "The increase of 10.7 percent followed a decline of 9.4 percent in 2023."
    evidence = (Evidence(passage, passage, whole=f"Imports reached $64.3 billion in 2024. {passage}"),)
    said = "Imports grew by 10.7 percent in 2024, after a fall of 9.4 percent the year before."
    assert discords(Said(said), evidence) == ()


@pytest.mark.parametrize(("head", "kinds"), [("Notice of 18 April 2025", []), ("Notice", ["date"])])
def test_the_day_on_which_a_source_came_out(head: str, kinds: list[str]) -> None:
    passage = "On April 1, 2025, the Secretary opened an investigation of chips."
    evidence = (Evidence(passage, passage, dated="2025 · Notice", whole=f"{head}\n\n{passage}"),)
    said = "The Secretary, in a notice of April 18, 2025, asked for comments on the investigation of chips."
    assert [each.kind for each in discords(Said(said), evidence)] == kinds


@pytest.mark.parametrize(
    ("passage", "said", "part", "other"),
    [
        ("bis zum 30. Juni 2026 für die Stadt Hamm", "The plan for Hamm is due by 30 June 2026.", "June", "July"),
        (
            "gratuits à Dunkerque depuis septembre 2018",
            "Buses in Dunkerque are free since September 2018.",
            "Sept",
            "Nov",
        ),
        ("à Lille le 1er juillet 2019", "It opened in Lille on 1 July 2019.", "1 July", "4 July"),
        ("en Lugo el 3 de mayo de 2017", "It opened in Lugo on 3 May 2017.", "3 May", "3 March"),
    ],
)
def test_the_months_of_other_languages(passage: str, said: str, part: str, other: str) -> None:
    evidence = (Evidence(passage, passage, comma=True, foreign=True, whole=passage),)
    assert discords(Said(said), evidence) == ()
    wrong = said.replace("September", "November") if other == "Nov" else said.replace(part, other, 1)
    assert [each.kind for each in discords(Said(wrong), evidence)] == ["date"]
