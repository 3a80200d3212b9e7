"""Golden cases: each folder in `tests/cases` is a project with what a check of it prints.

To write the expected outputs anew: `PROVENANCE_WRITE_CASES=1 pytest tests/test_cases.py`; then look at each difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from provenance import formats, render
from provenance.project import load

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path) -> None:
    project = load(case, today="2026-01-01")
    audit = project.check()
    made = {"expected.txt": formats.render("full", audit), "expected.json": formats.render("json", audit)}
    for report in audit.reports:
        name = Path(report.ledger.brief.path).stem
        made[f"expected-{name}.md"] = render.render("markdown", report)
    for name, text in made.items():
        if os.environ.get("PROVENANCE_WRITE_CASES"):
            (case / name).write_bytes(text.encode())
        assert text.encode() == (case / name).read_bytes(), name


def test_nothing_expected_is_left_over() -> None:
    for case in CASES:
        briefs = {path.stem for path in case.glob("briefs/*.md")}
        expected = {"expected.txt", "expected.json", *(f"expected-{name}.md" for name in briefs)}
        assert {path.name for path in case.glob("expected*")} == expected
