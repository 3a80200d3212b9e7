"""Entries of a library, written so that every reader has back what was put in."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from provenance import library
from provenance.readers import Reading
from provenance.stories.capture import entry, extended

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp", "Zs"])
    | st.sampled_from(" {}\\%#$&_^~`'-\"@,"),
    max_size=40,
)


def read_back(text: str, key: str = "k") -> dict[str, str]:
    found = library.scan(text.encode(), "added.bib")
    assert found.findings == ()
    work = found.work(key)
    assert work is not None
    return dict(work.fields)


def page(**said: str) -> Reading:
    return Reading("text\n", "text/html", "x", **said)  # type: ignore[arg-type]


@given(TEXTS, TEXTS)
def test_whatever_a_page_is_called_its_entry_says_it(title: str, publisher: str) -> None:
    made = entry("k", page(title=title, publisher=publisher), "page.html", "", "2026-11-22")
    found = read_back(made.text)
    assert found["title"] == made.title
    assert found.get("publisher", "") == " ".join(unicodedata.normalize("NFC", publisher).split())


@given(TEXTS)
def test_authors_do_not_break_the_entry(author: str) -> None:
    read_back(entry("k", page(title="T", author=author), "page.html", "", "2026-11-22").text)


def test_what_a_page_says_of_itself() -> None:
    reading = page(
        title="100% of {it} & more",
        author="Jane Doe; The Gazette Staff; Ann and Bob",
        publisher="A & B",
        date="2024-01-02",
    )
    assert read_back(entry("k", reading, "page.html", "https://example.org/a_b?c={1}", "2026-11-22").text) == {
        "title": "100% of {it} & more",
        "author": "Jane Doe and {The Gazette Staff} and {Ann and Bob}",
        "publisher": "A & B",
        "date": "2024-01-02",
        "url": "https://example.org/a_b?c=%7B1%7D",
        "urldate": "2026-11-22",
    }


def test_a_source_without_a_title_goes_by_the_name_of_its_file() -> None:
    made = entry("k", page(), "annual_report", "", "2026-11-22")
    assert (made.title, made.guessed) == ("annual_report", True)
    assert read_back(made.text)["title"] == "annual_report"


def test_an_entry_is_added_behind_the_others() -> None:
    made = entry("k", page(title="T"), "x", "", "2026-11-22")
    before = b"@misc{a, title = {A}}"
    after = extended(before, "added.bib", made)
    assert after is not None
    assert after.startswith(before)
    assert set(library.scan(after, "added.bib").keys) == {"a", "k"}


def test_where_it_would_not_be_found_it_is_not_added() -> None:
    for key in ("a,b", "a b", "a}b", "a#b", "%"):
        made = entry(key, page(title="T"), "x", "", "2026-11-22")
        after = extended(None, "added.bib", made)
        assert after is None or key in library.scan(after, "added.bib").keys


def test_a_later_edition_is_called_as_the_earlier_one() -> None:
    old = library.scan(
        b"@techreport{a, title={The {FDA} \\& us}, author={{Food Office} and Doe, Jane}, institution={X}, year=2020}",
        "a.bib",
    ).work("a")
    made = entry("k", page(title="Other", date="2026-02-03"), "x", "https://example.org/", "2026-11-22", old)
    found = read_back(made.text)
    assert made.text.startswith("@techreport{k,")
    assert (found["title"], found["author"]) == ("The FDA & us", "{Food Office} and Doe, Jane")
    assert (found["date"], found["institution"]) == ("2026-02-03", "X")
