from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import draft, records
from provenance.link import Shelf, link
from provenance.model import Source, Span
from provenance.stories.citing import citation

TEXT = (
    'The rebate rose to 13 percent. Some said "no". It was the highest rate open to any exported product at the time,'
    " and remained so for years to come.\fThe rebate rose again. The rebate rose again. End."
)
RECORD = 'spans:\n  rise: {exact: "rose to 13 percent"}\n'


def shelf(record: str = RECORD, key: str = "a", text: str = TEXT) -> Shelf:
    stem = records.file_stem(key)
    files = {"l.bib": f"@misc{{{key}, title = {{A}}}}", f"s/{stem}.yml": record, f"s/{stem}.txt": text}
    return Shelf(lambda path: files[path].encode() if path in files else None, ["l.bib"], "s")


def at(words: str, source: Source) -> Span:
    return Span(source.text.index(words), source.text.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "record", "cited"),
    [
        ("The rebate rose to 13 percent.", RECORD, "[@a{#rise}]"),
        ("13 percent", RECORD, "[@a{#rise}]"),
        ("The rebate rose to 13 percent.", "{}", '[@a, p. 1, "The rebate rose to 13 percent"]'),
        ('Some said "no".', "{}", "[@a, p. 1]"),
        ("The rebate rose again.", "{}", "[@a, p. 2]"),
        ("End.", "pages: {first: 45}", '[@a, p. 46, "End"]'),
        (
            "It was the highest rate open to any exported product at the time, and remained so for years to come.",
            "{}",
            '[@a, p. 1, "It was the highest rate open"]',
        ),
    ],
)
def test_a_passage_is_cited_as_exactly_as_can_be(words: str, record: str, cited: str) -> None:
    source = shelf(record).source("a")
    assert citation(source, at(words, source)) == cited


@settings(deadline=None)
@given(st.integers(0, len(TEXT)), st.integers(1, 120))
def test_what_is_pasted_leads_back_to_the_passage(start: int, length: int) -> None:
    books = shelf()
    source = books.source("a")
    span = Span(start, min(len(TEXT), start + length))
    if not TEXT[span.start : span.end].strip():
        return
    ledger = link(draft.parse(f"So it is {citation(source, span)}.\n", "a.md"), books)
    (found,) = ledger.links
    assert found.problem is None
    assert found.passage is not None
    assert found.passage.reach == "whole" or found.passage.place.span.overlaps(span)


@pytest.mark.parametrize("key", ["a", "smith2020", "a/b:c.d", "ä-1", "2020", "x."])
def test_a_key_is_written_as_a_draft_reads_it(key: str) -> None:
    source = Source(key)
    cited = citation(source, Span(0, 0))
    assert [each.key for each in draft.parse(f"So {cited}.\n").citations] == [key]
