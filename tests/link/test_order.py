"""A new passage goes where it stands in the text."""

from __future__ import annotations

import pytest

from provenance.check.trial import ledger
from provenance.link.order import next_span
from provenance.records.splicing import add_span
from provenance.rule import Example

TEXT = "One came first of all. Two was second best. Three ended the whole race.\n"
RECORD = (
    "tier: primary\nspans:\n  one: {exact: One came first}\n  lost: {exact: gone and lost}\n"
    "  three: {exact: Three ended}\n"
)
SOURCE = ledger(Example("A [@herald].\n", files={"sources/herald.yml": RECORD, "sources/herald.txt": TEXT})).sources[
    "herald"
]


@pytest.mark.parametrize(("words", "name"), [("One", "three"), ("Two", "three"), ("ended", ""), ("race", "")])
def test_the_span_behind(words: str, name: str) -> None:
    assert next_span(SOURCE, TEXT.index(words)) == name


def test_two_people_who_add_different_passages_do_not_touch_the_same_lines() -> None:
    first = add_span(RECORD, "all", {"exact": "of all"}, next_span(SOURCE, TEXT.index("of all")))
    second = add_span(RECORD, "race", {"exact": "the whole race"}, next_span(SOURCE, TEXT.index("the whole")))
    assert first.at < second.at
    both = first.applied(second.applied(RECORD))
    assert (
        both
        == RECORD.replace("  three:", "  all:\n    exact: 'of all'\n  three:")
        + "  race:\n    exact: 'the whole race'\n"
    )


def test_without_a_text_there_is_no_order() -> None:
    source = ledger(Example("A [@herald].\n", files={"sources/herald.txt": ""})).sources["herald"]
    assert next_span(source, 3) == ""
