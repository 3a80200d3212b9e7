"""Where a passage ends: not in another name, not behind lines that are words of the text, not in another sentence."""

import pytest

from provenance.anchor import locate

DIARY = (
    "Nobody had shown me how to do it. On my first day the registrar, a Mrs Achterberg, gave me a ledger and a pen. "
    "The Council proposed to move the lending library from Tolvaddon to Quintrell. Most people were against it. "
    "It was a grey morning. Ormerod, who has run the ferry at Penpol for thirty years, said that she would sign."
)
TABLE = (
    "Site | Village | Manager | Beds\nMill House | Carharrack | A. Nance | 41\nOld Forge | Lanner | J. Teague | 17\n"
)
PROPOSALS = (
    "Proposal 1\nThe Council proposed to close the depot on Sundays. Of those who answered, 41 per cent were for it.\n"
    "The Council has decided to go on with this proposal.\n"
    "The Council will look at it again after a year and will publish what it finds.\n\n"
    "Proposal 2\nThe Council proposed to sell the weighbridge. Of those who answered, 12 per cent were for it.\n"
)
PROGRAMMES = (
    "The tables that follow are arranged by programme. For each program the sum for the coming year is set beside the "
    "sum for the year before, and reasons for the change are given."
)


@pytest.mark.parametrize(
    ("exact", "prefix", "suffix"),
    [
        ("On my first day the registrar, a Mrs Pellow", "how to do it. ", ", gave me a ledger"),
        ("On my first day the registrar, a Mrs Pellow", "how to do it. ", ""),
        ("The Council proposed to move the lending library from Tolvaddon to Bodilly", "and a pen. ", ""),
        ("Kitto, who has run the ferry at Penpol for thirty years", "", ", said that she would"),
    ],
)
def test_another_name_at_an_end_is_another_passage(exact: str, prefix: str, suffix: str) -> None:
    assert locate(DIARY, exact, prefix, suffix).span is None


@pytest.mark.parametrize("exact", ["Mill House | Carharrack | A. Bolitho", "A. Nance | 41\nOld Forge | Stithians"])
def test_another_name_at_the_end_of_a_row_is_another_row(exact: str) -> None:
    assert locate(TABLE, exact, "Beds\n").span is None


def test_a_name_that_was_left_out_between_the_words_recorded_was_left_out() -> None:
    text = DIARY.replace(" from Tolvaddon to Quintrell", "")
    exact = "The Council proposed to move the lending library from Tolvaddon to Quintrell"
    found = locate(text, exact, "a ledger and a pen. ", ". Most people were against it")
    assert found.span and text[slice(*found.span)] == "The Council proposed to move the lending library"


def test_lines_of_the_text_are_no_foot_of_a_page() -> None:
    exact = (
        "Of those(4) who answered, 41 per cent were for it.\n"
        "The Council has decided to go on with this proposal.\nThe Council"
    )
    found = locate(PROPOSALS, exact, "close the depot on Sundays. ")
    assert found.span and PROPOSALS[slice(*found.span)].endswith("this proposal.\nThe Council")


def test_a_word_of_the_sentence_before_is_not_the_first_one() -> None:
    exact = "programme the sum for the coming year is set beside the sum for the year before, and reasons"
    found = locate(PROGRAMMES, exact, "arranged by programme. For each ", " for the change are given")
    assert found.span and PROGRAMMES[slice(*found.span)].startswith("program the sum")


def test_a_piece_before_a_bracket_is_not_taken_from_the_sentence_before() -> None:
    text = (
        "The number of posts in hotels and restaurants fell by 4 thousand to 32 thousand.\n"
        "The count of posts in freight and storage fell by 4 thousand to 60 thousand."
    )
    exact = "The number [so far] of posts in freight and storage fell by 4 thousand"
    found = locate(text, exact, "to 32 thousand.\n", " to 60 thousand")
    assert found.span is None or text[found.span.start :].startswith("The count")


@pytest.mark.parametrize(
    "written",
    [
        "it rose by **95** per cent in May and fell by _79.2_ percent in June",
        "it rose by 95 per **cent** in May and fell by 79.2 percent in June",
        "it rose by 95 per \u200ecent in May and fell by 79.2\u200b percent in June",
        "it rose by 95 per cen t in May and fell by 79.2 perc ent in June",
        "it rose by `95` per cent in May and fell by ~~79.2~~ percent in June",
    ],
)
def test_marks_and_blanks_beside_figures_are_no_part_of_them(written: str) -> None:
    exact = "it rose by 95 per cent in May and fell by 79.2 percent in June"
    assert locate(f"As we said, {written}, which is a lot.", exact).span
    assert locate(f"As we said, {exact}, which is a lot.", written).span


def test_a_note_in_brackets_behind_a_word_of_the_quotation_is_no_figure() -> None:
    exact = "On my first day(7) the registrar, a Mrs Achterberg, gave me a ledger"
    found = locate(DIARY, exact)
    assert found.span and DIARY[slice(*found.span)].endswith("gave me a ledger")


def test_words_behind_one_that_was_left_out_belong_to_the_passage() -> None:
    text = (
        "The yard was quiet. Sales of slate rose by 1.5 per cent in August, following a fall of 0.8 per cent in July."
    )
    found = locate(text, "was quiet. Sales of slate rose by 1.5 per cent in August, a fall of")
    assert found.span and text[slice(*found.span)].endswith("in August, following a fall of")
