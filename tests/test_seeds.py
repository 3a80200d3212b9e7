"""Two real articles that retell one report, and the verdicts an editor would give on a brief that leans on them.

The articles are not part of this project. They are read from a folder beside it; without that folder these tests are
skipped.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from provenance.model import Audit
from provenance.project import load

HERE = Path(__file__).parent
ARTICLES = sorted((HERE.parents[1] / "shared" / "seeds").glob("*.txt"))
BRIEF = "briefs/rebates.md"

pytestmark = pytest.mark.skipif(len(ARTICLES) != 2, reason="the two articles are not beside this project")

# The words underlined in the brief, and the codes of the findings there.
VERDICTS = [
    ("13 percent", ["PRV102"]),
    ("14", ["PRV102", "PRV502"]),
    ("#rebate", ["PRV204"]),
    ("108,000", ["PRV102"]),
    ("75,000", ["PRV102"]),
    ("75,000", ["PRV102"]),
    ("107,000", ["PRV102", "PRV301"]),
    ("15 percent", ["PRV102", "PRV301"]),
    ("Mexico is accused of working with the cartels", ["PRV102"]),
    ("complicity with the cartels", ["PRV201"]),
    ("Mexico is accused of working with the cartels", ["PRV102"]),
    ("200", ["PRV102"]),
    ("The authors call for tougher measures", ["PRV102"]),
    ("the report", ["PRV405"]),
    ("China has too few inspectors", ["PRV102"]),
    ("heritage-2024", ["PRV401"]),
    ("The rebate is still paid", ["PRV102"]),
    ("#rebates", ["PRV106"]),
    ("nobody-2024", ["PRV105"]),
    ("70,000", ["PRV101"]),
    ("The crisis is without precedent.", ["PRV103"]),
]


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    root = tmp_path_factory.mktemp("seeds")
    shutil.copytree(HERE / "seeds", root, dirs_exist_ok=True)
    for article, key in zip(ARTICLES, ("new-report-story", "think-tank-story"), strict=True):
        shutil.copy(article, root / "briefs" / "sources" / f"{key}.txt")
    return load(root).check()


def test_the_verdicts_are_those_of_an_editor(audit: Audit) -> None:
    (report,) = audit.reports
    found: list[tuple[str, list[str]]] = []
    places: list[object] = []
    for finding in report.diagnostics:
        words = report.ledger.brief.written(finding.place.span)
        if places and places[-1] == finding.place:
            found[-1][1].append(finding.code)
        else:
            places.append(finding.place)
            found.append((words, [finding.code]))
    assert found == VERDICTS


def test_the_brief_has_statements_enough(audit: Audit) -> None:
    assert len(audit.reports[0].ledger.entries) >= 15


def test_both_stories_are_said_to_retell_one_report(audit: Audit) -> None:
    (report,) = audit.reports
    two = next(each for each in report.diagnostics if report.ledger.brief.written(each.place.span) == "14")
    said = [seen.text for seen in two.seen]
    assert (
        "think-tank-story and new-report-story both retell heritage-2024, which retells select-committee-2024 "
        "(primary, not captured)"
    ) in said


def test_a_text_without_a_recorded_hash_is_said_to_be_so(audit: Audit) -> None:
    assert [(each.code, each.level) for each in audit.diagnostics] == [("PRV402", "warning")] * 2
