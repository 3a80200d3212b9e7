"""No brace, comma, quotation mark or @ can be lost, or be one too many, and cost an entry in silence."""

from __future__ import annotations

import pytest

from provenance.library import scan

LIBRARY = """% made by hand
@string{jpa = "Journal of Policy Analysis"}

@article{first-2020,
  author = {Smith, Jane and {Research Service}},
  title = {{A} Title: Rebates, Taxes},
  journal = jpa,
  year = 2020,
  month = apr # "~16",
}

@report{second-2021,
	title = "A {Quoted} Title",
	institution = {Office},
	url = {https://example.org/a?b=c&d=e},
	year = {2021}
}

@comment{jabref-meta: databaseType:biblatex;}
@online{third, title = {Third}}
"""


def fields(text: str) -> dict[str, set[str]]:
    catalogue = scan(text.encode(), "a.bib")
    works = {key: catalogue.work(key) for key in catalogue.keys}
    return {key: set(work.fields) for key, work in works.items() if work}


WHOLE = fields(LIBRARY)


def told_or_harmless(text: str) -> bool:
    return bool(scan(text.encode(), "a.bib").findings) or fields(text) == WHOLE


def test_the_library_is_sound() -> None:
    assert scan(LIBRARY.encode(), "a.bib").findings == ()
    assert {key: len(names) for key, names in WHOLE.items()} == {"first-2020": 5, "second-2021": 4, "third": 1}


@pytest.mark.parametrize("mark", ["{", "}", '"', ",", "=", "@", "#"])
def test_a_mark_lost(mark: str) -> None:
    places = [at for at, char in enumerate(LIBRARY) if char == mark]
    assert places
    silent = [at for at in places if not told_or_harmless(LIBRARY[:at] + LIBRARY[at + 1 :])]
    assert [LIBRARY[at - 20 : at + 20] for at in silent] == []


@pytest.mark.parametrize("mark", ["{", "}", '"', ",", "=", "@", "@x{"])
def test_a_mark_too_many(mark: str) -> None:
    start = LIBRARY.index("@article")
    keys = {at for key in WHOLE for at in range(LIBRARY.index(key), LIBRARY.index(key) + len(key) + 1)}
    places = [at for at in range(start, len(LIBRARY)) if mark != "@" or at not in keys]  # a key may have an @ in it
    silent = [at for at in places if not told_or_harmless(LIBRARY[:at] + mark + LIBRARY[at:])]
    assert [LIBRARY[at - 20 : at] + "<>" + LIBRARY[at : at + 20] for at in silent] == []


def test_an_entry_that_ends_too_early_is_told_once() -> None:
    (finding,) = scan(LIBRARY.replace("Taxes},", "Taxes},}").encode(), "a.bib").findings
    assert "belongs to no entry" in finding.message
    (finding,) = scan(LIBRARY.replace("Taxes},", "Taxes}},").encode(), "a.bib").findings
    assert '"first-2020" ends before this' in finding.message


@pytest.mark.parametrize(
    "remark", ["A remark, in prose: x = y.", "me@example.org wrote this", "see {that} @ home", "%@book{x"]
)
def test_remarks_between_entries_are_left_alone(remark: str) -> None:
    assert scan(LIBRARY.replace("\n\n", f"\n\n{remark}\n\n").encode(), "a.bib").findings == ()
