from __future__ import annotations

import pytest

from provenance import rules
from provenance.stories.explain import explain, table


@pytest.mark.parametrize("code", rules.codes())
def test_a_page_shows_what_the_rule_says_of_its_examples(code: str) -> None:
    page = explain(code)
    kind = rules.rule_class(code)
    assert page.startswith(f"# {code} {kind.name}\n")
    for heading in ("## Why", "## Instead", "## What it finds", "## What it leaves alone"):
        assert page.count(f"\n{heading}\n") == 1
    flagged = [example for example in kind.examples if example.flags]
    assert page.count(f" {code} ") >= len(flagged)


def test_the_page_of_a_rule_with_options_names_them() -> None:
    assert "`require-primary`" in explain("PRV102")


def test_an_unknown_code_has_no_page() -> None:
    with pytest.raises(KeyError):
        explain("PRV999")


def test_the_table_has_a_row_for_every_rule() -> None:
    rows = table().splitlines()
    assert len(rows) == len(rules.codes()) + 2
    assert all(row.count(" | ") == 3 for row in (rows[0], *rows[2:]))
