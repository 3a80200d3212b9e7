"""Passages on pages of columns, and passages that one page begins and the next one ends."""

import textwrap

import pytest

from provenance.anchor import Found, locate

LEFT = (
    "The board opened the hearing at nine and read the list of those who had written to it. Nobody spoke for the mill. "
    "The surveyor said that the culvert under Mill Lane had been measured twice, and that the second measure was a "
    "foot short of the first. He could not say why. The board asked for both books and rose at noon."
)
RIGHT = (
    "Letters from the tenants were taken as read. The clerk was told to answer each of them before the feast, and to "
    "keep copies. A motion to lower the toll by a penny was put and lost. Mr. Ashby asked that his name be set down "
    "among those for it, which was done. The treasurer had no report, and asked for none to be expected of him."
)
SAID = "the culvert under Mill Lane had been measured twice, and that the second measure was a foot short of the first"


def side_by_side(left: str, right: str, width: int = 38) -> str:
    """Two columns as their lines were captured, across the page."""
    one, other = textwrap.wrap(left, width), textwrap.wrap(right, width)
    one += [""] * (len(other) - len(one))
    return "\n".join(f"{a:<{width + 4}}{b}".rstrip() for a, b in zip(one, other, strict=False))


def words(text: str, found: Found) -> str:
    return " ".join(text[slice(*found.span)].split()) if found.span else ""


@pytest.mark.parametrize("sides", [(LEFT, RIGHT), (RIGHT, LEFT)])
@pytest.mark.parametrize(
    "exact",
    [
        SAID,
        "He could not say why. The board asked for both books",
        "The clerk was told to answer each of them before the feast, and to keep copies",
        SAID.replace("short", "shallow"),  # a word changed
    ],
)
def test_a_column_is_read_down(sides: tuple[str, str], exact: str) -> None:
    page = side_by_side(*sides)
    found = words(page, locate(page, exact))
    said = exact.split()
    assert found.startswith(said[0])
    assert found.endswith(said[-1])
    assert len(found) < 3 * len(exact)


def test_a_column_says_what_is_around_a_passage() -> None:
    page = side_by_side(LEFT, RIGHT)
    found = locate(
        page, "had been measured twice, and that the second measure", "under Mill Lane ", " was a foot short"
    )
    assert found.similarity == 1
    assert words(page, found).startswith("had been")
    assert words(page, found).endswith("measure")


def test_words_of_two_columns_are_no_passage() -> None:
    page = side_by_side(LEFT, RIGHT)
    assert locate(page, "the culvert under Mill Lane was put and lost, and asked for none to be expected").span is None


def test_a_table_is_read_across() -> None:
    rows = [
        ("Norvia", "1,204", "11.1%"),
        ("Velmar", "987", "4.0%"),
        ("Solwick", "2,310", "21.4%"),
        ("Ruhl", "5", "0.1%"),
    ]
    table = "\n".join(f"{a:<20}{b:<12}{c}" for a, b, c in rows)
    assert words(table, locate(table, "Velmar 987 4.0% Solwick 2,310 21.4%")) == "Velmar 987 4.0% Solwick 2,310 21.4%"


FOOTS = (
    "\n12\n\fAnnual Report\n",
    "\n\n[page 12]\n\n",
    "\n4 See Papers on Tolls, p. 7.\n9 Cf. Minutes, p. 8.\n12\n\fMINUTES OF EVIDENCE\n",
    "\n\n— 12 —\n\n",
)
TWIN = "The toll on carts of grain was lowered by the county in the spring of that year, and raised in the autumn."
TRUE = "The toll on carts of lime was lowered by the county in the spring of that year, and raised in the autumn."


@pytest.mark.parametrize("foot", FOOTS)
@pytest.mark.parametrize("cut", [3, 8, 15])
def test_a_passage_over_two_pages_comes_before_one_that_is_like_it(foot: str, cut: int) -> None:
    parts = TRUE.split()
    broken = " ".join(parts[:cut]) + foot + " ".join(parts[cut:])
    text = f"{LEFT}\n\n{TWIN} {RIGHT}\n\n{broken} {LEFT.upper()}"
    found = locate(text, TRUE[4:-1])
    assert words(text, found) == " ".join(broken[4:-1].split())


@pytest.mark.parametrize("foot", FOOTS)
def test_a_word_was_changed_beside_the_end_of_a_page(foot: str) -> None:
    text = f"{LEFT}\n\n{TRUE.replace(' lowered by', f' lowered{foot}by')} {RIGHT}"
    found = locate(text, TRUE.replace("lowered", "reduced"), LEFT[-40:], RIGHT[:40])
    assert words(text, found).startswith("The toll on carts of lime was lowered")
    assert words(text, found).endswith("raised in the autumn.")


def test_what_stands_between_two_sentences_is_no_foot_of_a_page() -> None:
    text = f"{LEFT}\n\n{TWIN}\n{RIGHT[:200]}\n{TRUE}\n\n{RIGHT}"
    assert (
        locate(text, "The toll on carts of grain was lowered by the county among those for it, which was done").span
        is None
    )


def test_an_item_of_a_list_is_no_line_of_another_column() -> None:
    there = (
        "has without excuse failed to produce the permit when required,\n"
        "save where an appeal has been lodged undcr {} (a) and n0t"
    )
    list_ = (
        "    (c) the consignee has without excuse failed to produce the permit when required; or\n"
        "    (d) the consignee has been convicted of an offence under section 40 of this Act,\n"
        "save where an appeal has been lodged under paragraph (c) and not withdrawn.\n"
    )
    text = f"{list_}  (2) A keeper of a warehouse {there.format('parograph')} withdrawn.\n  (3) Nothing in this section"
    exact = "produce the permit when required,\nsave where an appeal has been lodged under paragraph"
    found = locate(text, exact, "has without excuse failed to ", " (a) and not withdrawn.")
    assert found.span is None or text[slice(*found.span)].endswith("parograph")


def test_the_first_words_stand_on_the_page_before_and_its_head_ends_as_they_do() -> None:
    words = "officers surveyed in Ardmore said that the scheme had not reached them, since the ferries had stopped."
    text = (
        f"Nobody was asked twice. Some 412 of the border\nHouse Paper 254-266\nNOTES ON PROCUREMENT\n{words} It rained."
    )
    found = locate(text, f"the border {words}")
    assert found.span is not None
    assert text[slice(*found.span)].startswith("the border\n")
