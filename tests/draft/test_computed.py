"""Calculations declared in comments: what they say, what they serve, and what is no calculation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import draft
from provenance.model import Brief, Computed

SUM = "<!-- provenance: computed 75000/365 -->"
SHARE = '<!-- provenance: computed "Share" = Lines / 9200 -->'
TABLE = (
    "| City | Lines | Share (%) |\n|---|---|---|\n| A | 1,200 | 13 |\n| B |  | – |\n| **All** | 9,200 | 100 [@a] |\n"
)


def only(text: str) -> tuple[Brief, Computed]:
    brief = draft.parse(text)
    assert brief.findings == ()
    assert brief.waivers == ()
    (computed,) = brief.computed
    return brief, computed


SERVED = [
    ("One. Two. <!-- C -->\n", "Two."),
    ("One. <!-- C --> Two.\n", "One."),
    ("One [@a]. <!-- C --> Two.\n", "One [@a]."),
    ("One <!-- C --> and two.\n", "One <!-- C --> and two."),
    ("- One. <!-- C -->\n- Two.\n", "One."),
    ("# One <!-- C -->\n\nTwo.\n", "One"),
    ("One.\r\nTwo. <!-- C -->\r\n", "Two."),
    ("One.[^1]\n\n[^1]: Two. <!-- C -->\n", "Two."),
    ("One, two. <!-- other --> <!-- C -->\n", "One, two."),
    ("One.\n\n<!-- C -->\n\nTwo.\n", None),
    ("<!-- C -->\nTwo.\n", None),
    ("One.\n\n<!-- C -->\n", None),
]


@pytest.mark.parametrize(("text", "words"), SERVED)
def test_it_serves_the_statement_that_it_stands_in_or_behind(text: str, words: str | None) -> None:
    brief, computed = only(text.replace("<!-- C -->", SUM))
    assert (computed.formula, computed.column, computed.rows) == ("75000/365", "", ())
    assert brief.written(computed.span) == SUM
    assert (brief.written(computed.target).rstrip() if computed.target else None) == (
        words and words.replace("<!-- C -->", SUM)
    )


def test_in_a_table_it_may_serve_a_row() -> None:
    brief, computed = only(TABLE.replace("| 13 |", f"| 13 {SUM} |"))
    assert computed.target
    assert brief.written(computed.target).startswith("| A | 1,200 | 13")


PLACES = [
    "{comment}\n\n{table}",
    "{comment}\n{table}",
    "{table}\n{comment}\n",
    "{table}{comment}\n",
    "Some text.\n\n{comment}\n\n{table}\nSource: [@a].\n",
    "{table}\n{comment}\n\nSource: [@a].\n",
    "<!-- x -->\n\n{comment}\n\n{table}",
]


@pytest.mark.parametrize(
    "comment", [SHARE, SHARE.replace('"', ""), SHARE.replace("Lines", "lines").replace("Share", "share")]
)
@pytest.mark.parametrize("place", PLACES)
def test_a_column_of_the_table_right_before_or_after(comment: str, place: str) -> None:
    brief, computed = only(place.format(comment=comment, table=TABLE))
    assert computed.column.casefold() == "share"
    assert computed.target
    assert brief.written(computed.target) == TABLE
    assert [[(cell.head, cell.text, cell.bare) for cell in row] for row in computed.rows] == [
        [("City", "A", "A"), ("Lines", "1,200", "1,200"), ("Share (%)", "13%", "13")],
        [("City", "B", "B"), ("Share (%)", "–", "–")],
        [("City", "All", "All"), ("Lines", "9,200", "9,200"), ("Share (%)", "100%", "100")],
    ]
    assert all(cell.bare in brief.written(cell.span) for row in computed.rows for cell in row)


def test_between_two_tables_it_serves_the_one_that_has_the_column() -> None:
    other = "| Town | Pipes |\n|---|---|\n| C | 5 |\n"
    for text in (f"{TABLE}\n{SHARE}\n\n{other}", f"{other}\n{SHARE}\n\n{TABLE}"):
        brief, computed = only(text)
        assert computed.target
        assert brief.written(computed.target) == TABLE


@pytest.mark.parametrize(
    "text", [f"Text.\n\n{SHARE}\n\nText.\n", f"{TABLE}\nText.\n\n{SHARE}\n", f"Text {SHARE} goes on.\n\n{TABLE}"]
)
def test_a_column_without_a_table_serves_nothing(text: str) -> None:
    assert only(text)[1].target is None


UNREADABLE = [
    ("computed", "a number is missing at the end"),
    ("computed 75000", "nothing to calculate"),
    ("computed 75000 by 365", "an operator is missing"),
    ("computed 75000/365 = 205", '"=" cannot be read'),
    ("computed Lines / 9200", '"Lines" is no number, and no column is being calculated'),
    (
        'computed "Share" = Linse / 9200',
        'the table has no column "Linse"; its columns are "City", "Lines", "Share (%)"',
    ),
    ('computed "Part" = Lines / 9200', 'the table has no column "Part"'),
    ('computed "Share" = ', "a number is missing"),
    ("computed (1 + 2", "a bracket of the calculation is not closed"),
]


@pytest.mark.parametrize(("comment", "message"), UNREADABLE)
def test_what_cannot_be_read_is_said(comment: str, message: str) -> None:
    brief = draft.parse(f"{TABLE}\n<!-- provenance: {comment} -->\n")
    assert brief.computed == ()
    assert brief.waivers == ()
    (finding,) = brief.findings
    assert finding.code == "PRV905"
    assert finding.message.startswith("this calculation is not read: ")
    assert message in finding.message
    assert brief.written(finding.place.span) == f"<!-- provenance: {comment} -->"


def test_two_columns_of_one_name_cannot_be_told_apart() -> None:
    table = "| Lines | Lines (old) | Share |\n|---|---|---|\n| 1 | 2 | 3 |\n"
    (finding,) = draft.parse(f"{SHARE}\n\n{table}").findings
    assert 'the table has more than one column "Lines"' in finding.message


def test_a_column_is_calculated_once() -> None:
    brief = draft.parse(f"{SHARE}\n\n{TABLE}\n{SHARE}\n")
    assert len(brief.computed) == 1
    assert [each.message for each in brief.findings] == [
        'this calculation is not read: the column "Share" is calculated already'
    ]


def test_other_comments_are_none() -> None:
    brief = draft.parse("One. <!-- computed 5/2 --> <!-- provenance: computedly 5/2 -->\n")
    assert brief.computed == ()
    assert [each.problem for each in brief.waivers] == [
        "this comment is addressed to provenance, but says nothing it knows"
    ]


def test_waivers_stand_beside_calculations() -> None:
    brief = draft.parse(f'One. {SUM} <!-- provenance: ignore[PRV101] reason="agreed" -->\n')
    assert len(brief.computed) == len(brief.waivers) == 1
    assert brief.computed[0].target == brief.waivers[0].target


@given(st.text('<!-> provenance:computed 1/2"=L|\n', max_size=120))
def test_any_draft_can_be_read(text: str) -> None:
    draft.parse(f"{TABLE}\n<!-- provenance: computed {text} -->\n")


UNDONE = "| City | Lines | Share |\n| A | 5 | 6 |\n"
OTHER_TABLE = "| Town | Pipes |\n|---|---|\n| C | 5 |\n"
DRAFTS = [
    "One in 5. <!-- provenence: computed 5/2 -->\n",
    *(text.replace("<!-- C -->", SUM) for text, _ in SERVED),
    *(place.format(comment=SHARE, table=TABLE) for place in PLACES),
    *(f"{TABLE}\n<!-- provenance: {comment} -->\n" for comment, _ in UNREADABLE),
    f"{TABLE}\n{SHARE}\n\n{OTHER_TABLE}",
    f"{OTHER_TABLE}\n{SHARE}\n\n{TABLE}",
    f"Text.\n\n{SHARE}\n\nText.\n",
    f"Text.\n\n{SHARE}\n\nText.\n\n{SHARE}\n",
    f"Text {SHARE} goes on.\n\n{TABLE}",
    f"{SHARE}\n",
    f"It was 205 {SUM} and 8.6 {SUM.replace('365', '8760')}.\n",
    f'One. {SUM} <!-- provenance: ignore[PRV101] reason="agreed" -->\n',
    SHARE.replace('"', "") + f"\n\n{TABLE}",
    f"{SHARE}\n\n| | Lines |\n|---|---|\n| 13 | 1,200 |\n",
    f"{SHARE}\n\n| | |\n|---|---|\n| Share | Lines |\n| 13 | 1,200 |\n",
    f"{SHARE}\n\n| | |\n|---|---|\n",
    f"{TABLE}\nText.\n\n{SHARE}\n",
    f"{SHARE}\n\n{TABLE}\n{SHARE}\n",
    f"{SHARE}\n\n{UNDONE}",
    f"{SUM}\n\n{UNDONE}",
    f"{TABLE}\n{SHARE}\n\n{UNDONE}",
    f"- Text.\n\n{SHARE}\n\nText.\n",
    f"{SHARE}\n\n| Lines | Lines (old) | Share |\n|---|---|---|\n| 1 | 2 | 3 |\n",
]
