"""Sentences of one pattern, which are told apart by what each has otherwise than the quotation."""

import pytest

from provenance.anchor import Found, locate

LAW = (
    "A carrier who has ceased to carry on business at the premises named in the permit shall be liable to a penalty. "
    "A consignee has ceased to carry on business at the premises named in the permit may be liable to a penalty. "
    "A carrier has ceased to carry on business at the premises named in the bond may be liable to a penalty."
)
GRANTS = (
    "Some said that the grant did not reach them, since the carriers had threatened to withdraw. Others said that the "
    "levy did not reach them, after two rounds of talks. In Norvia the facility did not reach them, whatever was said. "
    "The facility did not open in time. The auditors were told of the grant in the spring."
)


def words(text: str, found: Found) -> str | None:
    return text[slice(*found.span)] if found.span else None


@pytest.mark.parametrize(
    ("exact", "there"),
    [
        # A slip is in all three; what only one has otherwise beside it is another sentence.
        (
            "carrier has ceased to carry on buisness at the premises named in the bond may",
            "carrier has ceased to carry on business at the premises named in the bond may",
        ),
        (
            "has ceased to carry on business at the prmises named in the permit may be liable",
            "has ceased to carry on business at the premises named in the permit may be liable",
        ),
    ],
)
def test_the_sentence_with_the_slip_alone_is_meant(exact: str, there: str) -> None:
    assert words(LAW, locate(LAW, exact)) == there


def test_a_scan_is_known_beside_a_near_copy() -> None:
    scanned = "The trustee must keep a bo0k of all sums poid out of the fund within seven days."
    copy = "The trustee must keep a book of all sums paid into the fund within seven days."
    text = f"{LAW} {copy} {GRANTS} {scanned}"
    assert words(text, locate(text, "must keep a book of all sums paid out of the fund within seven")) == scanned[12:-6]


def test_a_noun_of_a_formula_is_no_slip() -> None:
    said = "said that the facility did not reach them, since the carriers had threatened"
    assert locate(GRANTS, said).span is None
    assert locate(GRANTS, said).nearest is not None


def test_a_word_that_the_text_does_not_use_so_may_stand_for_one_of_it() -> None:
    found = locate(GRANTS, "said that the bursary did not reach them, since the carriers had threatened")
    assert words(GRANTS, found) == "said that the grant did not reach them, since the carriers had threatened"


def test_words_that_changed_places_say_something_else() -> None:
    text = "Nobody knew why the manifest turned into a waiver that night, and a dozen boxes went missing."
    assert locate(text, "why the waiver turned into a manifest that night, and a dozen boxes").span is None
    assert locate(text, "why the manifest turned into a waiver night that, and a dozen boxes").span is not None


def test_a_passage_was_moved_where_its_context_has_closed_up() -> None:
    before = "In Ankara the board set the toll on coal at 9 percent for the year. "
    after = "In Gdansk the board set the toll "
    passage = "In Solwick the board set the toll on coal at 51 percent for the year. "
    rest = "on coal at 3 percent for the year. Nothing was said of the mills. "
    text = before + after + rest + LAW + " " + passage + GRANTS
    assert words(text, locate(text, passage, before[-40:], after)) == passage.strip()


@pytest.mark.parametrize(
    ("exact", "there"),
    [
        ("told on Sunday that the Minister had signed", "told on Siindoy that the Miriister had signed"),
        ("January was the worst month for the tenants", "Janiiary was the worst rnonth for the tenants"),
    ],
)
def test_names_and_months_are_known_by_their_strokes(exact: str, there: str) -> None:
    text = f"{LAW} The tenants were {there}. {GRANTS}"
    assert words(text, locate(text, exact)) == there


def test_the_last_word_is_the_one_there_though_it_was_misread() -> None:
    text = (
        "Frankly, the union laughed wben I described the letter, arid I cannot say that I blome anyone for it, and so."
    )
    exact = "the union laughed when I described the letter, and"
    found = locate(text, exact, "Frankly, ", " I cannot say that I blame anyone")
    assert words(text, found) == "the union laughed wben I described the letter, arid"


def test_a_passage_of_chinese_ends_before_a_number() -> None:
    text = "监察室公布的数据同比增长39%，其中冷链运输占691%。会议决定自2018年起取消补贴。"
    exact = "数据同比增39%，其中冷链运输占691%。会议决定自"
    assert words(text, locate(text, exact)) == "数据同比增长39%，其中冷链运输占691%。会议决定自"


def test_an_ellipsis_and_a_slip_between_the_words_recorded_around_them() -> None:
    there = "to the agency, gradual improvement in delivery times followed when the grant"
    text = f"{LAW} According {there} for salt came. {GRANTS}"
    exact = "to the agency, gradual improvement in … wen the grant"
    assert words(text, locate(text, exact, "be liable to a penalty. According ", " for salt came.")) == there


def test_the_nearest_piece_that_is_like_it_is_meant() -> None:
    first = "In Eastmarch the board set the licence on cut flowers at $595 for the year."
    second = "In Gdansk the board set the licence on cut flowers at $881 for the year."
    text = f"{first} {second} Then it rose."
    found = locate(text, "set the liicence … flowers at $881 for the year", "In Gdansk the board ", ". Then it rose.")
    assert words(text, found) == "set the licence on cut flowers at $881 for the year"


def test_the_nearest_piece_that_is_like_it_is_meant_though_the_next_one_stands_far_behind_the_first() -> None:
    there = "set the levy on roof tiles at 35,495 tons for the"
    rows = (
        "In Linz the Harbour Board set the levy on roof tiles at 31,485 tons for the year.",
        "In Turku the Harbour Board set the levy on roof tiles at 30,103 tons for the year.",
        f"In Cork the Harbour Board {there} year.",
    )
    text = f"{LAW} {' '.join(rows)}\n\nAccording to the inspector it fell. {GRANTS}"
    found = locate(
        text,
        "set the levy on roof tjles [...] tons for the",
        "In Cork the Harbour Board ",
        " year.\n\nAccording to the",
    )
    assert words(text, found) == there
