"""Two real articles that retell one report: how many witnesses they are, and what may be calculated from them.

The articles are not part of this project. They are read from a folder beside it; without that folder these tests are
skipped.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from provenance.check import Selection
from provenance.model import Diagnostic
from provenance.project import Project, load
from provenance.stories.trace import statements_at, trace
from provenance.stories.trace_tree import tree
from provenance.stories.who_cites import who_cites

HERE = Path(__file__).parent
ARTICLES = sorted((HERE.parents[1] / "shared" / "seeds").glob("*.txt"))
BRIEF = "briefs/witnesses.md"
ONE, TWO = "think-tank-story", "new-report-story"

pytestmark = pytest.mark.skipif(len(ARTICLES) != 2, reason="the two articles are not beside this project")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("seeds")
    shutil.copytree(HERE / "seeds", root, dirs_exist_ok=True)
    for article, key in zip(ARTICLES, (TWO, ONE), strict=True):
        shutil.copy(article, root / "briefs" / "sources" / f"{key}.txt")
    return root


def project(folder: Path, draft: str) -> Project:
    (folder / BRIEF).touch()
    return load(folder, overlay={BRIEF: f"{draft}\n"})


def found(folder: Path, draft: str, select: tuple[str, ...] = ()) -> dict[str, list[Diagnostic]]:
    audit = project(folder, draft).check([folder / BRIEF], Selection(select=select))
    by_code: dict[str, list[Diagnostic]] = {}
    for each in audit.all_diagnostics:
        by_code.setdefault(each.code, []).append(each)
    return by_code


def test_one_story_is_no_echo_and_names_the_chain(folder: Path) -> None:
    codes = found(folder, f"The rebate was raised to 13 percent in 2020 [@{ONE}{{#rebate}}].")
    (missing,) = codes["PRV102"]
    assert "PRV502" not in codes
    assert [seen.text for seen in missing.seen if seen.place is None] == [
        f"{ONE} retells heritage-2024, which retells select-committee-2024 (primary, not captured)"
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("In 2020 the rebate was raised to 13 percent", '"13 percent"'),
        ("The rebate covers 14 precursors", '"14"'),
        ("China subsidises exporters of precursors", "this statement"),
    ],
)
def test_both_stories_are_an_echo_of_one_report(folder: Path, sentence: str, words: str) -> None:
    (echo,) = found(folder, f"{sentence} [@{ONE}{{#rebate}}; @{TWO}{{#rebate}}].")["PRV502"]
    assert echo.message == f"{words} has one origin, not two: {ONE} and {TWO} both go back to heritage-2024"
    assert [seen.text for seen in echo.seen] == [
        "heritage-2024 has it from select-committee-2024 in turn (primary, not captured)"
    ]


def test_what_each_story_says_of_itself_is_no_echo(folder: Path) -> None:
    codes = found(folder, f"Both print the title of the report [@{ONE}{{#title}}; @{TWO}{{#title}}].")
    assert "PRV502" not in codes
    assert "PRV102" not in codes


def test_75000_and_108000_are_not_confused(folder: Path) -> None:
    draft = (
        f"In 2023 fentanyl killed 75,000 Americans [@{TWO}{{#deaths}}].\n\n"
        f"In 2023 there were 108,000 overdose deaths [@{ONE}{{#deaths}}].\n\n"
        f"Around 75,000 were put down to synthetic opioids [@{ONE}{{#deaths}}]."
    )
    assert not {"PRV301", "PRV302", "PRV305"} & found(folder, draft).keys()
    (wrong,) = found(folder, f"In 2023 fentanyl killed 108,000 Americans [@{TWO}{{#deaths}}].")["PRV301"]
    assert wrong.message == f'"108,000" is not in the passage cited from {TWO}'


def test_nearly_200_a_day_is_refused_with_the_reason(folder: Path) -> None:
    sentence = f"{{}} Americans die of it each day <!-- provenance: computed 75000/365 --> [@{TWO}{{{{#deaths}}}}]."
    (refused,) = found(folder, sentence.format("Nearly 200"))["PRV301"]
    assert refused.message == '75000/365 gives 205.48, which is not "Nearly 200"'
    for good in ("About 200", "More than 200", "Some 205"):
        assert "PRV301" not in found(folder, sentence.format(good))


def test_the_texts_do_not_contradict_each_other_and_their_records_say_what_they_share(folder: Path) -> None:
    draft = f"One report, two stories [@{ONE}; @{TWO}]."
    assert not {"PRV305", "PRV504"} & found(folder, draft, ("PRV305", "PRV504")).keys()


def test_the_statement_is_traced_to_the_committee(folder: Path) -> None:
    ledger = project(folder, f"The rebate covers 14 precursors [@{ONE}{{#precursors}}; @{TWO}{{#rebate}}].").ledger(
        BRIEF
    )
    (entry,) = statements_at(ledger, 1)
    traced = trace(ledger, entry)
    assert traced.witnesses == ((1, 2),)
    assert traced.shared == ("heritage-2024",)
    shown = tree(traced, ledger)
    assert "retells select-committee-2024: " in shown
    assert "primary, not captured. The chain ends here." in shown
    assert "[1] and [2] are not independent: both lead to heritage-2024.\n" in shown
    (first, second) = who_cites([ledger], "select-committee-2024")
    assert (first.way, second.way) == (
        (ONE, "heritage-2024", "select-committee-2024"),
        (TWO, "heritage-2024", "select-committee-2024"),
    )
