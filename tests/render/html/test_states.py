"""What a statement rests on, in one word."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from provenance.render.html.states import LOOKS
from tests.render.html import small
from tests.render.html.long_brief import report

ATTESTED = {
    "sources/utility-2023.txt": "",
    "sources/utility-2023.yml": "tier: primary\nattested: {by: AK, on: 2026-10-02}\n"
    "spans:\n  pipes: {exact: '1,250 lead pipes'}\n",
}
CHANGED = {
    "sources/utility-2023.yml": f"tier: primary\nsnapshot: {{sha256: {'0' * 64}}}\n"
    "spans:\n  pipes: {exact: '1,250'}\n"
}
RETRACTED = {"sources/utility-2023.yml": "tier: primary\nstatus: {is: retracted}\nspans:\n  pipes: {exact: '1,250'}\n"}

CASES: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    ("primary", "It replaced 1,250 lead pipes [@utility-2023{#pipes}].\n", {}),
    ("primary", "It replaced 1,250 lead pipes [@gazette{#pipes}; @utility-2023{#pipes}].\n", {}),
    ("primary", "@gazette says so.\n", {"sources/gazette.yml": "tier: secondary\n"}),
    ("attested", "It replaced 1,250 lead pipes [@utility-2023{#pipes}].\n", ATTESTED),
    ("secondary", "It replaced 1,250 lead pipes [@gazette{#pipes}].\n", {}),
    ("unknown", "It replaced 1,250 lead pipes [@gazette].\n", {"sources/gazette.yml": ""}),
    ("echo", "It replaced 1,250 lead pipes [@gazette{#pipes}; @herald].\n", {}),
    ("uncited", "It replaced 1,250 lead pipes.\n", {}),
    ("unread", "It replaced 1,250 lead pipes [@utility-2023{#pipes}].\n", {"sources/utility-2023.txt": ""}),
    ("unread", "It replaced 1,250 lead pipes [@nobody].\n", {}),
    ("unread", "It replaced 1,250 lead pipes [@utility-2023{#nothing}].\n", {}),
    ("stale", "It replaced 1,250 lead pipes [@utility-2023{#pipes}].\n", CHANGED),
    ("stale", "It replaced 1,250 lead pipes [@utility-2023{#pipes}].\n", RETRACTED),
    ("waived", 'It replaced 1,250 pipes. <!-- provenance: ignore[PRV101] reason="sealed" -->\n', {}),
    ("analysis", "[It seems to us that pipes matter.]{.analysis}\n", {}),
)


@pytest.mark.parametrize(("state", "draft", "files"), CASES)
def test_a_statement_has_the_state_of_the_best_it_rests_on(state: str, draft: str, files: Mapping[str, str]) -> None:
    found = small.page(draft, files)
    assert state in found.id("e1").attrs["class"].split()
    assert state in found.id("m1").attrs["class"].split()
    assert LOOKS[state].label in found.id("m1").text  # type: ignore[index]


def test_headings_questions_and_signposts_without_findings_have_no_sheet() -> None:
    found = small.page("# Pipes\n\nWhat is to be done?\n")
    assert found.of("div", "e") == []
    assert found.of("a", "m") == []


def test_the_waiver_gives_its_reason() -> None:
    found = small.page('It replaced 1,250 pipes. <!-- provenance: ignore[PRV101] reason="the annex is sealed" -->\n')
    assert "the annex is sealed" in found.id("e1").text
    assert found.of("details", "remark") == []


def test_the_long_brief_has_every_state_that_a_sheet_can_have() -> None:
    from provenance.render import render  # noqa: PLC0415

    page = render("html", report())
    assert {state for state in LOOKS if f'<div class="e {state}' in page} == set(LOOKS)
