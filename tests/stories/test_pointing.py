from __future__ import annotations

import pytest

from provenance import draft
from provenance.stories.pointing import pointed


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("A [@k].", "A [@k{#x}]."),
        ("A [@{k}].", "A [@{k}{#x}]."),
        ("A [see @k, p. 4].", "A [see @k{p. 4, #x}]."),
        ("A [see @k p. 4, and more].", "A [see @k{p. 4, #x}, and more]."),
        ("A [@k{p. 4}].", "A [@k{p. 4, #x}]."),
        ('A [@k, "so it is"].', 'A [@k{#x}, "so it is"].'),
        ('A [@k, p. 4, "so it is"].', 'A [@k{p. 4, #x}, "so it is"].'),
        ("A [-@k; @b].", "A [-@k{#x}; @b]."),
        ("@k says.", "@k [{#x}] says."),
        ("@k [p. 4] says.", "@k [{p. 4, #x}] says."),
        ("@k [{p. 4}] says.", "@k [{p. 4, #x}] says."),
        ("@k [and more] says.", "@k [{#x}, and more] says."),
        ("@k [; @b] says.", "@k [{#x}; @b] says."),
        ("> A\n> [@k,\n> p. 4].", "> A\n> [@k{p. 4, #x}]."),
    ],
)
def test_a_citation_names_its_passage(written: str, expected: str) -> None:
    brief = draft.parse(written, "a.md")
    edit = pointed(brief, brief.citations[0], "x")
    span = edit.place.span
    assert brief.text[span.start : span.end] == edit.was
    after = brief.text[: span.start] + edit.text + brief.text[span.end :]
    assert after == expected
    first, before = draft.parse(after, "a.md").citations[0], brief.citations[0]
    assert [each.name for each in first.names] == ["x"]
    assert (first.key, first.mode, first.prefix) == (before.key, before.mode, before.prefix)
    assert (first.locator and (first.locator.label, first.locator.value)) == (
        before.locator and (before.locator.label, before.locator.value)
    )
    assert (first.quoted and first.quoted.words) == (before.quoted and before.quoted.words)
