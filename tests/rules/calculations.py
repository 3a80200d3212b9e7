# ruff: noqa: E501 - a sentence a line
"""Sentences with calculations of their own, written short as `{75000/365}`: right ones, and wrong ones with what is said."""

from __future__ import annotations

REPORT = """\
In 2023 there were 75,000 deaths, against 70,000 in 2022. The programme cost $4.2 million and reached 1,200 of 9,200
lines. Of the lines, 15% are of steel. Rents rose from 1.25% to 1.5% of income. It ran for 18 months. Overdoses took
107,543 lives in 2021. The north has 19,500 pipes.
"""
FILES = {"sources/herald.txt": REPORT, "sources/herald.yml": "tier: primary\n"}
TABLE = """\
| City | Lines | Share (%) |
|---|---|---|
| North | 1,200 | 13 |
| South | 1,200 | 13.04 |
| All | 9,200 | 100 |
"""
SHARE = '\n{"Share" = Lines / 9200}\n\nSource: [@herald].'
YEARS = """\
| City | Lines | 9200 | Share (%) |
|---|---|---|---|
| North | 1,200 | 4 | 13 |
| South | 1,200 | 4 | 13.04 |
| All | 1,200 | 4 | 14 |

"""
COSTS = "| | Cost ($ million) | Lines | A line ($) |\n|---|---|---|---|\n| All | 4.2 | 1,200 | 3,500 |\n\n"
CITE = " [@herald]."


def written(sentence: str) -> str:
    """The sentence with its calculations as comments."""
    return sentence.replace("{", "<!-- provenance: computed ").replace("}", " -->") + "\n"


TRUE = [
    "Many died [@herald]. That is about 205 a day {75000/365}.",
    "Many died [@herald]. How many a day? That is about 205 a day {75000/365}.",
    "About 200 people died a day {75000/365}" + CITE,
    "Some 205 people died a day {75,000/365}" + CITE,
    "Roughly 205.5 people died a day {75000 / 365}" + CITE,
    "More than 200 people died a day {75000/365}" + CITE,
    "Fewer than 210 people died a day {75000/365}" + CITE,
    "Nearly 210 people died a day {75000/365}" + CITE,
    "At least 205 people died a day {75000/365}" + CITE,
    "Between 200 and 210 people died a day {75000/365}" + CITE,
    "Between 203 and 207 people died a day {75000/365}" + CITE,
    "Some 1,440 people died a week {75000/52}" + CITE,
    "Some 6,250 people died a month {75000/12}" + CITE,
    "Some 6.25 thousand people died a month {75000/12}" + CITE,
    "About 205 died on each day of 2023 {75000/365}" + CITE,
    "Some 205 people died a day while 1,200 of 9,200 lines were done {75000/365}" + CITE,
    "Of the 9,200 lines 8,000 are left {9200 - 1200}" + CITE,
    "Two years saw 145,000 deaths {75000 + 70000}" + CITE,
    "Three such years would see 225,000 deaths {3 * 75000}" + CITE,
    "Deaths rose by 5,000 {75,000 − 70,000}" + CITE,
    "Deaths rose by 7 percent {(75000 - 70000) / 70000}" + CITE,
    "Deaths rose by 7.1% {75000 / 70000 - 1}" + CITE,
    "Deaths rose by 7.1% {(75000 - 70000) / 70000 * 100}" + CITE,
    "About 13 percent of the lines are done {1200/9200}" + CITE,
    "About one in eight lines is done, or 13% {1200 / 9200}" + CITE,
    "Some 13% of the lines are done, one in eight {1200 / 9200}" + CITE,
    "The share is 0.13 {1200/9200}" + CITE,
    "Some 85% of the lines are not of steel {100% - 15%}" + CITE,
    "A fifth of 75,000 is 15,000 {75000 / 5}" + CITE,
    "Some 295 people died a day in 2021 {107,500 / 365}" + CITE,
    "There are 8,760 hours in a year {24 * 365}" + CITE,
    "That is $3,500 a line {$4.2 million / 1200}" + CITE,
    "That is 1950 pipes a city {19,500 / 10}" + CITE,
    "In 2023 some 2083 people died a month {75000/12/3}" + CITE,
    "That came to 1950 in 2023 {19500/10}" + CITE,
    "That is $3,500 a line {4.2m / 1,200}" + CITE,
    "That is $3,500 a line {4.2 / 1200}" + CITE,
    "The cost of $4.2 million was $350 thousand a month {4.2 million / 12}" + CITE,
    "Some 1,380 lines are of steel {15% * 9200}" + CITE,
    "Some 1,380 lines are of steel {9200 * 15 / 100}" + CITE,
    "Rents rose by 0.25 percentage points {1.5 - 1.25}" + CITE,
    "Rents rose by 25 basis points {1.5% - 1.25%}" + CITE,
    "Some 67 lines a month {1200/18}, 800 a year {12 * 1200 / 18}" + CITE,
    "Of 75,000 deaths, some 205 fell on a day {75000/365}, or 8.6 on an hour {75000/8760}" + CITE,
    "> “About 205 a day”\n>\n> [@herald] {75000/365}",
    "Growth of little more than a quarter {19500/75000} in a year is usual" + CITE,
    "That is growth of a fifth {1.5/1.25 - 1}" + CITE,
    "That is growth of *a fifth* {1.5/1.25 - 1}" + CITE,
    "That is growth of a fifth, {1.5/1.25 - 1} no less" + CITE,
    "Of the 9,200 lines, and of $4.2 million, they used little less than half {70000/(75000 + 70000)} by 2023" + CITE,
    "It had 75,000 then, and ran at nearly half {70000/(75000 + 70000)} of what it could" + CITE,
    "They treated 1,200 lines, just over one in eight {1200/9200}" + CITE,
    "They treated two in five {9200 * 0.4 / 9200} of 9,200 lines" + CITE,
    "The 9,200 lines are nearly eight times {9200/1200} the 1,200" + CITE,
    "By now 9,200 of 1,200 has more than tripled {9200/1200 / 2}" + CITE,
    "The cost of $4.2 million is about double {4.2 / 2} that" + CITE,
    "Some 18,750 died a quarter {75000/4}" + CITE,
    "Some 37,500 died each half {75000/2}" + CITE,
    "Of 75,000 deaths some 37,500 fell in the first half {75000/2}" + CITE,
    "Of 75,000 deaths some 18,750 fell in the third quarter {75000/4}" + CITE,
    "Some 85% of the lines are not of steel, against 15% {100% - 15%}" + CITE,
    "Deaths rose by 7.1% in 18 months {75000 / 70000 - 1}" + CITE,
    "It was 75,000 [@herald].\n\nThat is about 205 a day {75000/365}.",
    "It was 75,000 [@herald].\n\nTwo such years are 150,000 {2 * 75000}, ten are 750,000 {5 * 150000}.",
    "It was 75,000, then 70,000 [@herald].\n\nThat is a fall of 5,000 {75000 - 70000}, or 7% {5000/75000}.",
    "## Summary\n\nAbout 205 a day {75000/365}.\n\n## Deaths\n\nIt was 75,000 [@herald].",
    TABLE + SHARE,
    '{"Share" = Lines / 9200}\n\n' + TABLE + "\nSource: [@herald].",
    TABLE + '\n{"Share (%)" = Lines / 9200 * 100}\n\nSource: [@herald].',
    TABLE.replace("13.04", "–") + SHARE.replace("Lines /", "Lines / 1 /"),
    TABLE.replace("13.04", "") + SHARE,
    TABLE.replace("| 1,200 | 13.04", "| n/a | 15") + SHARE,
    TABLE.replace("| 1,200 | 13.04", "|  | 15") + SHARE,
    TABLE.replace("| 1,200 | 13.04", "| n/a | –") + SHARE,
    "| City | Lines | Share |\n|---|---|---|\n| North | 1,200 | 2023: 13% |\n" + SHARE,
    COSTS + '{"A line" = Cost / Lines}\n\nSource: [@herald].',
    COSTS + '{"A line" = Cost * 1000000 / Lines}\n\nSource: [@herald].',
    "| | Cost ($ million) | Share (%) |\n|---|---|---|\n| Steel | 4.2 | 28.0 |\n\n"
    '{"Share" = Cost / 15}\n\nSource: [@herald].',
    "| Year | Deaths | A month (thousand) |\n|---|---|---|\n| 2023 | 75,000 | 6.25 |\n\n"
    '{"A month" = Deaths / 12 / 1000}\n\nSource: [@herald].',
    "| Year | Deaths | A day |\n|---|---|---|\n| 2023 | 75,000 | 205 |\n| 2022 | 70,000 | 192 |\n\n"
    '{"A day" = Deaths / 365}\n\nSource: [@herald].',
]

Finding = tuple[str, str, str]
"""The code, the words that are underlined, the message."""


def _is_not(words: str, message: str) -> Finding:
    return "PRV301", words, message


def _nowhere(words: str, number: str) -> Finding:
    return _is_not(
        words,
        f'"{words}" is calculated from {number}, which stands neither in a passage cited nor in the body of the brief',
    )


_SERVES_NOTHING = (
    "PRV704",
    "<!-- provenance: computed 75000/365 -->",
    "this calculation stands where it serves no figure",
)


def _hides(words: str) -> Finding:
    message = f'this calculation begins a line, so that the rest of the line is not read: "{words}"'
    return "PRV704", "<!-- provenance: computed 75000/365 -->", message


WRONG: list[tuple[str, *tuple[Finding, ...]]] = [
    ("Nearly 200 people died a day {75000/365}" + CITE, _is_not("200", '75000/365 gives 205.48, which is not "Nearly 200"')),
    ("Some 206 people died a day {75000/365}" + CITE, _is_not("206", '75000/365 gives 205.48, which is not "206"')),
    ("Some 206 people died a day in 2023 {75000/365}" + CITE, _is_not("206", '75000/365 gives 205.48, which is not "206"')),
    ("It was more than 210 a day {75000/365}" + CITE, _is_not("210", '75000/365 gives 205.48, which is not "more than 210"')),
    ("It was 200 or fewer a day {75000/365}" + CITE, _is_not("200", '75000/365 gives 205.48, which is not "200 or fewer"')),
    ("Between 206 and 208 died a day {75000/365}" + CITE, _is_not("206 and 208", '75000/365 gives 205.48, which is not "206 and 208"')),
    ("About 206 people died a day, 75,000 in all {75000/365}" + CITE, _is_not("206", '75000/365 gives 205.48, which is not "206"')),
    ("Of 75,000 deaths {75000/365} much is known" + CITE, _is_not("75,000", '75000/365 gives 205.48, which is not "75,000"')),
    ("Seven such years would see 535,000 deaths {7 * 75000}" + CITE, _is_not("535,000", '7 * 75000 gives 525,000, which is not "535,000"')),
    ("It fell by 6,000 {70000 - 75000}" + CITE, _is_not("6,000", '70000 - 75000 gives −5,000, which is not "6,000"')),
    ("It came to 12,345.678 {75000 / 7}" + CITE, _is_not("12,345.678", '75000 / 7 gives 10,714, which is not "12,345.678"')),
    ("About 14 percent are done {1200/9200}" + CITE, _is_not("14 percent", '1200/9200 gives 13.04%, which is not "14 percent"')),
    ("About 0.13 percent are done {1200/9200}" + CITE, _is_not("0.13 percent", '1200/9200 gives 13.04%, which is not "0.13 percent"')),
    ("That is $430 million {4.2 * 100}" + CITE, _is_not("$430 million", '4.2 * 100 gives 420 million, which is not "$430 million"')),
    (YEARS.replace(" 13.04 ", " 15 ") + '{"Share (%)" = Lines / 9200}\n\nSource: [@herald].', _is_not("15", 'Lines / 9200 takes 9200 for a number; for the column of that name write Lines / "9200"')),
    ("Some 84% of the lines are not of steel {100% - 15%}" + CITE, _is_not("84%", '100% - 15% gives 85%, which is not "84%"')),
    ("That is $3.5 million a line {4.2m/1200}" + CITE, _is_not("$3.5 million", '4.2m/1200 gives 3,500, which is not "$3.5 million"')),
    ("It cost $4.5 million {4.2 million * 2}" + CITE, _is_not("$4.5 million", '4.2 million * 2 gives 8.4 million, which is not "$4.5 million"')),
    ("It was 205 {1200/9200/9200/9200/9200/9200}" + CITE, _is_not("205", '1200/9200/9200/9200/9200/9200 gives 0.000000000000000, which is not "205"')),
    ("It fell by 5,000 {75000/0}" + CITE, _is_not("5,000", "75000/0 divides by zero")),
    ("About 300 people died a day {76650/365}" + CITE, _is_not("300", '76650/365 gives 210, which is not "300"')),
    ("About 210 people died a day {76650/365}" + CITE, _nowhere("210", "76650")),
    ("That would be $210,000 {5% * 4.2 million}" + CITE, _nowhere("$210,000", "5%")),
    ("That is $2,500 a line {3 million / 1200}" + CITE, _nowhere("$2,500", "3 million")),
    ("That is some $83,300 a line {100 million / 1200}" + CITE, _nowhere("$83,300", "100 million")),
    ("That is some $764,000 {4.2 million / 5.5}" + CITE, _nowhere("$764,000", "5.5")),
    ("## Summary\n\nIt was 4,444.\n\n## Body\n\nIt was 2,222 {4444 / 2} [@herald].", ("PRV108", "4,444", '"4,444" stands nowhere in the body of the brief'), _nowhere("2,222", "4444")),
    ("About one in eight lines is done, against 30% {1200/9200}" + CITE, _is_not("one in eight", '"one in eight" is not in the text cited from herald'), _is_not("30%", '1200/9200 gives 13.04%, which is not "30%"')),
    ("In 205 cities about 205 people died a day {75000/365}" + CITE, _is_not("205", '"205" is not in the text cited from herald')),
    ("About 205 people died a day {75000/365} in 81 cities" + CITE, _is_not("81", '"81" is not in the text cited from herald')),
    ("It was 75,000 [@herald].\n\nThat is nearly 200 a day {75000/365}.", _is_not("200", '75000/365 gives 205.48, which is not "nearly 200"')),
    ("That is about 205 a day {75000/365}.", ("PRV101", "205", "this claim cites nothing")),
    ("Many died [@herald].\n\nThat is about 205 a day {75000/365}.", ("PRV101", "205", "this claim cites nothing")),
    ("Many died [@herald].\r\n\r\nThat is about 205 a day {75000/365}.", ("PRV101", "205", "this claim cites nothing")),
    ("It employs 20 inspectors {4 * 5}.", ("PRV101", "20", "this claim cites nothing")),
    ("It was 75,000 [@herald].\n\nThat is about 205 a day {75000/365} in 33 cities.", ("PRV101", "205", "this claim cites nothing")),
    ("It was 75,000 [@herald].\n\nThat is about 205 a day {75000/365}, and 420 in all {4200 / 10}.", ("PRV101", "205", "this claim cites nothing")),
    (TABLE.replace("13.04", "14") + SHARE, _is_not("14", 'Lines / 9200 gives 13.04%, which is not "14%"')),
    (TABLE.replace("13 ", "15 ").replace("13.04", "14") + SHARE, _is_not("15", 'Lines / 9200 gives 13.04%, which is not "15%"'), _is_not("14", 'Lines / 9200 gives 13.04%, which is not "14%"')),
    (TABLE.replace("13.04", "13") + SHARE.replace("9200", "9300"), ("PRV301", "13", _nowhere("13%", "9300")[2])),
    ("| City | Lines | Share |\n|---|---|---|\n| North | 1,200 | 2023: 14% |\n" + SHARE, _is_not("14%", 'Lines / 9200 gives 13.04%, which is not "14%"')),
    (COSTS.replace("3,500", "3,600") + '{"A line" = Cost / Lines}\n\nSource: [@herald].', _is_not("3,600", 'Cost / Lines gives 3,500, which is not "$3,600"')),
    (TABLE.replace("| 13.04 |", "| 0 |") + SHARE, _is_not("0", 'Lines / 9200 gives 0.1304, which is not "0"')),
    ("| | Cost ($ million) | Lines (thousand) | A line ($ thousand) |\n|---|---|---|---|\n| All | 4.2 | 1.2 | 4.0 |\n\n{A line = Cost / Lines}\n\nSource: [@herald].", _is_not("4.0", 'Cost / Lines gives 3.5 thousand, which is not "$4.0 thousand"')),
    ("| Share |\n|---|\n| – |\n" + SHARE.replace("Lines", "Share"), ("PRV903", "", "nothing in this brief was checked: it has no statement that owes evidence")),
    ("That was a rise of nearly a third {75000/70000 - 1} in a year" + CITE, _is_not("a third", '75000/70000 - 1 gives 7.143%, which is not "a third"')),
    ("That was a rise of a third {75000/70000 - 1}" + CITE, _is_not("a third", '75000/70000 - 1 gives 7.143%, which is not "a third"')),
    ("Of 75,000 people, 15% of them in towns, little more than half {19500/75000} did so" + CITE, _is_not("half", '19500/75000 gives 26%, which is not "half"')),
    ("It took 75,000, and ran at little more than half {70000/(75000 + 70000)} of what it could" + CITE, _is_not("half", '70000/(75000 + 70000) gives 48.28%, which is not "more than half"')),
    ("They treated nearly one in eight {1200/9200} of 9,200 lines" + CITE, _is_not("one in eight", '1200/9200 gives 13.04%, which is not "nearly one in eight"')),
    ("The 9,200 lines are almost three times {9200/1200} the 1,200" + CITE, _is_not("three times", '9200/1200 gives 7.667, which is not "three times"')),
    ("At a rate of 7.67 the 9,200 lines are almost three times {9200/1200} the 1,200" + CITE, _is_not("7.67", '"7.67" is not in the text cited from herald'), _is_not("three times", '9200/1200 gives 7.667, which is not "three times"')),
    ("The share is 0.14 {1200/9200}" + CITE, _is_not("0.14", '1200/9200 gives 0.1304, which is not "0.14"')),
    ("The deaths were halved {70000/75000}" + CITE, _is_not("halved", '70000/75000 gives 0.9333, which is not "halved"')),
    ("There were seven {9200/1200}" + CITE, _is_not("seven", '9200/1200 gives 7.667, which is not "seven"')),
    ("Of the lines 13% {1196/9200} are done" + CITE, _nowhere("13%", "1196")),
    ("Some 18,600 died a quarter {75000/4}" + CITE, _is_not("18,600", '75000/4 gives 18,750, which is not "18,600"')),
    ("It was 75,000 [@herald].\n\n{75000/365}\n\nThat is much [@herald].", _SERVES_NOTHING),
    ("That is much {75000/365}" + CITE, _SERVES_NOTHING),
    ("Much was done [@herald], hundreds\n{75000/365} a day" + CITE, _hides("a day [@herald].")),
    ("- Much was done [@herald], hundreds\n  {75000/365} a day" + CITE, _hides("a day [@herald].")),
    ("> Much was done [@herald], hundreds\r\n> {75000/365} a day, {75000/8760} an hour.\r\n> That is it.", _hides("a day, <!-- provenance: computed 75000/8760 --> an hour.")),
    ("In 2022 much was done {75000/365}" + CITE, _SERVES_NOTHING),
    ("From 1949 to 1951 much was done {19,500 / 10}" + CITE, ("PRV306", "1949 to 1951", '"1949 to 1951" stands nowhere in herald'), ("PRV704", "<!-- provenance: computed 19,500 / 10 -->", "this calculation stands where it serves no figure")),
    ("That is 2052 a line {75000/36.5}" + CITE, _is_not("2052", '75000/36.5 gives 2,054.79, which is not "2052"')),
]  # fmt: skip
