"""Citations followed to their passages."""

from __future__ import annotations

import pytest

from provenance.check.trial import ledger
from provenance.link import Shelf
from provenance.model import Link
from provenance.rule import Example


def only(draft: str, files: dict[str, str] | None = None) -> Link:
    (link,) = ledger(Example(draft, files=files or {})).links
    return link


def test_a_named_span_leads_to_its_words() -> None:
    link = only("It was 15% [@utility-2023{#pipes}].\n")
    assert link.passage is not None
    assert link.passage.text == "replaced 1,250 lead pipes, 15% of those known"
    assert link.passage.place.path == "sources/utility-2023.txt"
    assert link.passage.reach == "span"
    assert link.target == "pipes"


def test_two_spans_are_two_links() -> None:
    links = ledger(Example("It was 15% for $4.2 million [@utility-2023{#pipes, #cost}].\n")).links
    assert [link.target for link in links] == ["pipes", "cost"]
    assert all(link.passage for link in links)


def test_words_quoted_in_a_citation_are_the_passage() -> None:
    link = only("It was 15% [@utility-2023, “15%  of those KNOWN”].\n")
    assert link.passage is not None
    assert (link.passage.reach, link.passage.text) == ("quotation", "15% of those known")


@pytest.mark.parametrize(
    ("quoted", "how"),
    [
        ("15% of those known", "exact"),
        ("15%  OF those known", "folded"),
        ("replaced … 15% of those known", "pieces"),
        ("the programme had cost $4.2 million in 2023", "aligned"),
    ],
)
def test_a_passage_knows_how_it_was_found(quoted: str, how: str) -> None:
    link = only(f'It was 15% [@utility-2023, "{quoted}"].\n')
    assert link.passage is not None
    assert link.passage.how == how
    assert (link.passage.similarity == 1.0) == (how != "aligned")
    assert link.nearest is None


def test_what_is_most_like_words_that_are_not_there_is_only_a_hint() -> None:
    link = only('It was 15% [@utility-2023, "replaced 1,350 lead pipes, 15% of those known"].\n')
    assert (link.passage, link.problem) == (None, "quote-not-found")
    assert link.nearest is not None
    found = link.source.text[link.nearest.span.start : link.nearest.span.end]
    assert found.startswith("replaced 1,250 lead pipes")


def test_a_page_is_a_part() -> None:
    pages = {"sources/herald.txt": "First page.\n\fSecond page, 15%.\n"}
    link = only("It was 15% [@herald, p. 2].\n", pages)
    assert link.passage is not None
    assert (link.passage.reach, link.passage.text) == ("part", "Second page, 15%.\n")


def test_nothing_named_is_the_whole() -> None:
    link = only("It was 15% [@herald].\n")
    assert link.passage is not None
    assert link.passage.reach == "whole"


@pytest.mark.parametrize(
    ("draft", "files", "problem"),
    [
        ("A [@nobody].\n", {}, "unknown-source"),
        ("A [@herald{#x}].\n", {}, "unknown-span"),
        ("A [@herald].\n", {"sources/herald.txt": ""}, "not-captured"),
        ('A [@herald, "not in it at all"].\n', {}, "quote-not-found"),
        ("A [@gazette{#pipes}].\n", {"sources/gazette.txt": "Another text.\n"}, "span-lost"),
        ('A [@herald, "it"].\n', {"sources/herald.txt": "So it is, and it was.\n"}, "ambiguous"),
    ],
)
def test_what_leads_nowhere_says_why(draft: str, files: dict[str, str], problem: str) -> None:
    link = only(draft, files)
    assert (link.passage, link.problem) == (None, problem)


def test_an_attested_span_is_its_own_passage() -> None:
    record = "tier: primary\nattested: {by: AK, on: 2026-10-14}\nspans:\n  rate:\n    exact: it was 15%\n"
    link = only("It was 15% [@herald{#rate}].\n", {"sources/herald.txt": "", "sources/herald.yml": record})
    assert link.passage is not None
    assert link.passage.attested
    assert link.passage.text == "it was 15%"
    assert record[link.passage.place.span.start : link.passage.place.span.end] == "it was 15%"


def test_a_primary_cited_through_another_is_unseen() -> None:
    first, second = ledger(Example("A [@utility-2023; cited in @gazette].\n")).links
    assert (first.unseen, second.unseen) == (True, False)
    apart = ledger(Example("A [@utility-2023] and [cited in @gazette].\n")).links
    assert not any(link.unseen for link in apart)


def test_sources_are_there_with_all_from_which_they_derive() -> None:
    assert list(ledger(Example("A [@digest].\n")).sources) == ["digest", "gazette", "utility-2023"]


def test_a_circle_of_derivation_ends() -> None:
    files = {"sources/gazette.yml": "derives-from: [herald]\n", "sources/herald.yml": "derives-from: [gazette]\n"}
    assert list(ledger(Example("A [@gazette].\n", files=files)).sources) == ["gazette", "herald"]


def test_every_file_is_read_once() -> None:
    asked: list[str] = []

    def read(path: str) -> bytes | None:
        asked.append(path)
        return None

    shelf = Shelf(read, (), "sources")
    shelf.source("a")
    shelf.source("a")
    shelf.closure(["a", "b", "a"])
    assert len(asked) == len(set(asked))


def test_the_first_library_that_has_a_key_serves() -> None:
    files = {"a.bib": b"@misc{k, title = {A}}\n", "b.bib": b"@misc{k, title = {B}}\n@misc{only-b, title = {B}}\n"}
    shelf = Shelf(files.get, ("a.bib", "b.bib", "missing.bib"), "sources")
    work = shelf.source("k").work
    assert work is not None
    assert work.field("title") == "A"
    assert set(shelf.keys) == {"k", "only-b"}
    assert [each.code for each in shelf.library_findings] == ["PRV902"]


def test_a_record_that_cannot_be_read_is_there_all_the_same() -> None:
    made = ledger(Example("A [@herald{#x}].\n", files={"sources/herald.yml": "tier: primry\nspans: [a\n"}))
    assert made.sources["herald"].record is not None
    assert made.links[0].problem == "unknown-span"
    assert "PRV904" in {finding.code for finding in made.findings}
