from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.check import Selection
from provenance.model import Brief, FrontMatter, Level
from provenance.rules import rule_class

BRIEF = Brief("briefs/a.md", "")


def level(code: str, selection: Selection, front: FrontMatter | None = None) -> Level | None:
    return selection.level(rule_class(code)(), replace(BRIEF, front=front or FrontMatter()))


def test_without_a_choice_the_rules_that_are_on_run_at_their_own_level() -> None:
    assert level("PRV102", Selection()) == "error"
    assert level("PRV103", Selection()) == "warning"
    assert level("PRV104", Selection()) is None


@pytest.mark.parametrize("name", ["PRV104", "PRV1", "no-passage-named", "ALL"])
def test_select_names_rules_by_code_beginning_or_name_and_changes_no_level(name: str) -> None:
    assert level("PRV104", Selection(select=(name,))) == "warning"
    assert level("PRV301", Selection(select=(name,))) == ("error" if name == "ALL" else None)


def test_ignore_takes_away() -> None:
    assert level("PRV102", Selection(select=("PRV1",), ignore=("PRV102",))) is None


def test_error_and_warn_set_levels_and_bring_in_what_is_off() -> None:
    assert level("PRV102", Selection(warn=("PRV102",))) == "warning"
    assert level("PRV104", Selection(error=("no-passage-named",))) == "error"
    assert level("PRV104", Selection(warn=("PRV104",))) == "warning"


def test_missing_evidence_is_a_warning_in_a_draft_unless_said_otherwise() -> None:
    draft = FrontMatter(stage="draft")
    assert level("PRV102", Selection(), draft) == "warning"
    assert level("PRV301", Selection(), draft) == "error"
    assert level("PRV102", Selection(error=("PRV102",)), draft) == "error"


def test_front_matter_narrows() -> None:
    assert level("PRV301", Selection(), FrontMatter(select=("PRV1",))) is None
    assert level("PRV102", Selection(), FrontMatter(ignore=("PRV102",))) is None
    assert level("PRV102", Selection(error=("PRV102",)), FrontMatter(warn=("PRV102",))) == "warning"


def test_front_matter_brings_no_rule_back() -> None:
    assert level("PRV102", Selection(ignore=("PRV102",)), FrontMatter(select=("PRV102",))) is None
    assert level("PRV104", Selection(), FrontMatter(select=("PRV104",))) is None


def test_what_was_not_read_is_said_whatever_is_selected() -> None:
    assert level("PRV901", Selection(select=("PRV3",))) == "error"
    assert level("PRV903", Selection(select=("PRV3",)), FrontMatter(select=("PRV1",))) == "error"
    assert level("PRV901", Selection(select=("PRV3",), ignore=("PRV9",))) is None
