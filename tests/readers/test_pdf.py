from __future__ import annotations

import pytest

from provenance.readers import NotRead
from provenance.readers.pdf import read
from provenance.readers.pdf.margins import margins
from provenance.readers.pdf.numbering import first_page
from tests.readers.pdf_writer import pdf

HEAD = "Export rebates: a review"


def body(page: int) -> list[str]:
    return [f"Sentence {word} of part {chr(97 + page)} stands here." for word in ("one", "two", "three", "four")]


def report(pages: int, first: int = 1) -> list[list[str]]:
    return [[HEAD, *body(page), str(first + page)] for page in range(pages)]


def test_each_page_is_ended_by_a_form_feed() -> None:
    reading = read(pdf([["One."], ["Two.", "Three."]]))
    assert reading.text == "One.\n\fTwo.\nThree.\n"
    assert (reading.media_type, reading.full, reading.first_page) == ("application/pdf", "", None)
    assert reading.reader.startswith("pypdfium2 ")


def test_running_heads_and_page_numbers_are_left_out_and_kept_reachable() -> None:
    reading = read(pdf(report(5)))
    assert reading.text.split("\f") == ["".join(f"{line}\n" for line in body(page)) for page in range(5)]
    assert reading.full.split("\f")[2].split("\n") == [HEAD, *body(2), "3", ""]
    assert reading.notes == ("running heads and page numbers on 5 pages were left out of the text",)
    assert reading.first_page == 1


@pytest.mark.parametrize("first", [-3, 0, 46, 86418])
def test_the_printed_number_of_the_first_page_is_told(first: int) -> None:
    pages = [[*page[:-1], page[-1]] if int(page[-1]) > 0 else page[:-1] for page in report(9, first)]
    assert read(pdf(pages)).first_page == first


def test_a_head_that_changes_with_its_chapter_is_one() -> None:
    pages = [f"Body {number} of it.\nChapter {number // 2}: Rebates {number + 10}\n" for number in range(8)]
    assert margins(pages).bodies == tuple(f"Body {number} of it.\n" for number in range(8))


def test_left_and_right_pages_may_differ() -> None:
    bodies = ["".join(f"{line}\n" for line in body(page)) for page in range(8)]
    pages = [f"{('The Review', 'Volume 7')[page % 2]}\n{text}" for page, text in enumerate(bodies)]
    assert margins(pages).bodies == tuple(bodies)


@pytest.mark.parametrize(
    "pages",
    [
        # A table that goes on: its rows differ in nothing but figures.
        [f"Total {number * 731} {number * 17}\nNorth {number * 5} 4\nSouth {number * 3} 2\n" for number in range(1, 9)],
        # Figures that do not count up with the pages.
        [f"First line {chr(97 + number)}\nSecond\nThe count was {number * number + 3}\n" for number in range(8)],
        ["Same page.\n"] * 5,
        ["One.\n", "Two.\n", "Three.\n"],
    ],
)
def test_what_is_no_margin_stays(pages: list[str]) -> None:
    assert margins(pages).bodies == tuple(pages)


def test_a_page_number_is_told_from_other_figures() -> None:
    assert first_page([{2024}, {2024}, {2024}, {2024}], []) is None
    assert first_page([{3, 7}, {4, 9}, {5}, set()], []) == 3
    assert first_page([], ["i", "ii", "1", "2", "3"]) == -1
    assert first_page([], []) is None


def test_a_page_without_text_is_said() -> None:
    assert read(pdf([["One."], [], ["Three."]])).notes == (
        "no text was found on 1 of 3 pages (2): pictures, or damaged",
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged, or no PDF"),
        (b"%PDF-1.7\n", "damaged, or no PDF"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 100, "damaged, or no PDF"),
        (pdf([["One."]])[:300], "damaged, or no PDF"),
        (pdf([[], []]), "text recognition"),
        (pdf([["One."]], claimed=1_000_000), r"1,000,000 pages|text recognition"),
    ],
)
def test_what_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data)


def test_pages_that_contain_each_other_end() -> None:
    looping = pdf([["One."]]).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")
    with pytest.raises(NotRead):
        read(looping)


def test_progress_is_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []
    read(pdf(report(3)), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
