from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.readers import NotRead, read

SENTENCE = "In 2020 the ministry raised the rebate on fourteen precursors from nine to 13 percent of their value. "
ARTICLE = f"""<!DOCTYPE html><html lang="en"><head><title>Rebates rose</title>
<meta name="author" content="A. Writer"><meta property="og:site_name" content="The Review"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news of the day</a></li></ul></nav>
<article><h1>Rebates rose</h1>{"".join(f"<p>{number}. {SENTENCE * 4}</p>" for number in range(12))}</article>
<footer><p>All rights belong to somebody or other.</p></footer></body></html>"""


def text(page: str) -> str:
    return read(page.encode(), "page.html").text


def test_menus_are_left_out_and_kept_reachable() -> None:
    reading = read(ARTICLE.encode(), "page.html")
    assert SENTENCE.strip() in reading.text
    assert "World news of the day" not in reading.text
    assert "World news of the day" in reading.full
    assert "All rights belong" in reading.full
    assert reading.notes == ("menus and what else is not the main text were left out of the text",)
    assert (reading.title, reading.publisher, reading.language) == ("Rebates rose", "The Review", "en")
    assert reading.reader.startswith("trafilatura ")


def test_of_a_short_page_all_is_taken() -> None:
    reading = read(b"<nav>Menu</nav><p>The rebate rose to <b>13</b> percent.</p>", "page.html")
    assert reading.text == "Menu\n\nThe rebate rose to 13 percent.\n"
    assert reading.full == ""


def test_a_table_keeps_its_rows_and_cells() -> None:
    table = "<table><tr><th>Year<th>Rate</tr><tr><td>2019<td>9%</tr><tr><td><td><p>13%</p></tr></table>"
    assert text(table) == "Year\tRate\n\n2019\t9%\n\n\t13%\n"


def test_what_cannot_be_seen_is_not_read() -> None:
    page = (
        "<p>Seen.</p><script>var a = 'unseen'</script><style>p{}</style><p hidden>unseen</p><!-- unseen --><p>Too.</p>"
    )
    assert text(page) == "Seen.\n\nToo.\n"


@pytest.mark.parametrize(
    ("data", "charset", "expected"),
    [
        ("<p>naïve</p>".encode(), "", "naïve"),
        ("<p>naïve</p>".encode("windows-1252"), "", "naïve"),
        ("<p>“naïve”</p>".encode("windows-1252"), "iso-8859-1", "“naïve”"),
        ('<meta charset="koi8-r"><p>ставка</p>'.encode("koi8-r"), "", "ставка"),
        (
            '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><p>税率</p>'.encode("shift_jis"),
            "",
            "税率",
        ),
        ('<meta charset="koi8-r"><p>ставка</p>'.encode("windows-1251"), "windows-1251", "ставка"),
        (b"\xef\xbb\xbf" + "<p>ставка</p>".encode(), "windows-1251", "ставка"),
        ("<p>ставка</p>".encode("utf-16"), "", "ставка"),
        ("<p>naïve</p>".encode(), "no-such-thing", "naïve"),
    ],
)
def test_encodings_are_found_as_browsers_find_them(data: bytes, charset: str, expected: str) -> None:
    assert read(data, "page.html", charset=charset).text.strip() == expected


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<html></html>", "nothing can be seen"),
        (b"<script>document.write('text')</script>", "nothing can be seen"),
        (b"<p>" + b"x" * 20_000_001, "larger than 20,000,000 bytes"),
        (b"<p>\0\0\0\0", "no text"),
        (b"<div>" * 3_000 + b"The rebate.", "nested too deeply"),
        (b"<p>" + bytes(range(128, 256)) * 50, "no text"),
    ],
)
def test_what_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(NotRead, match=why):
        read(data, "page.html", charset="utf-8")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 50_000 + "The rebate.",
        "<p>" * 50_000 + "The rebate.",
        "<table><tr><td>" * 5_000 + "The rebate.",
        "The rebate." + "<b" * 50_000,
        "<p>The rebate.</p>" + "<!--" * 50_000,
        "<p>The rebate.</p><a href='" + "x" * 500_000,
        "<p>The rebate.</p>" + "&amp;" * 100_000,
    ],
    ids=lambda page: page[:6],
)
def test_a_page_without_an_end_is_read_or_refused(page: str) -> None:
    with contextlib.suppress(NotRead):
        assert "The rebate." in text(page)


@settings(deadline=None)  # the first page loads the reader
@given(st.text(max_size=200))
def test_any_words_give_a_text_or_a_reason(page: str) -> None:
    try:
        found = read(page.encode("utf-8", "replace") or b" ", "page.html").text
    except NotRead:
        return
    assert found.endswith("\n")
    assert "\r" not in found


def test_what_stands_behind_a_huge_part_is_read() -> None:
    picture = b"<img src='data:image/png;base64," + b"A" * 11_000_000 + b"'>"
    reading = read(b"<!doctype html><p>The first words.</p>" + picture + b"<p>The last words.</p>", "page.html")
    assert reading.text == "The first words.\n\nThe last words.\n"


def test_of_a_page_of_very_many_parts_the_head_still_tells_what_it_is() -> None:
    page = b"<!doctype html><html lang='en'><head><title>Many parts</title></head><body>" + b"<div>word</div>" * 25_000
    reading = read(page, "page.html")
    assert (reading.title, reading.language) == ("Many parts", "en")
    assert reading.text.count("word") == 25_000


def test_a_page_that_is_called_something_else_is_a_page() -> None:
    page = b"<!doctype html><p>The words of a page.</p>"
    assert read(page, "report.pdf").media_type == "text/html"
    assert read(page, "report.txt").media_type == "text/plain"
