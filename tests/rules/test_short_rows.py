"""Rows with fewer cells than heads: where a figure of one is told, so is that."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.rule import Example

TEXT = "| City | Pipes | Lines | Cost |\n|---|---|---|---|\n| Ness | 1,250 | 310 | 275 |\n| Skerry | 730 | 92 | 84 |\n"
FILES = {"sources/herald.txt": TEXT, "sources/herald.yml": "tier: primary\n"}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("| Ness | 311 | 275 |", "this row has 3 cells under 4 heads"),
        ("| Ness | 311", "this row has 2 cells under 4 heads"),
        ("| Ness | | 311 | 275 |", ""),
        ("| Ness \\| Nes | 1,250 | 311 | 275 |", ""),
    ],
)
def test_a_short_row_is_told_with_its_figures(row: str, told: str) -> None:
    draft = f"{TEXT.partition('| Ness')[0]}{row}\n\nSource: [@herald].\n"
    findings = trial("PRV301", Example(draft, files=FILES)).diagnostics
    assert findings
    assert any("cells under" in each for each in findings[0].next) == bool(told)
    assert findings[0].next[0].startswith(told)


def test_a_figure_outside_of_a_table_is_told_without() -> None:
    (finding,) = trial("PRV301", Example("Ness | Nes laid 311 pipes [@herald].\n", files=FILES)).diagnostics
    assert not any("cells" in each for each in finding.next)
