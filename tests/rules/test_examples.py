"""The examples of the rules are their tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import rules
from provenance.check.trial import trial, underlined
from provenance.rule import Example, Rule


def examples(*, flagged: bool) -> list[object]:
    return [
        pytest.param(rules.rule_class(code), example, id=f"{code}-{number}")
        for code in rules.codes()
        for number, example in enumerate(rules.rule_class(code).examples, start=1)
        if bool(example.flags) == flagged
    ]


@pytest.mark.parametrize(("kind", "example"), examples(flagged=True))
def test_flagged_examples_underline_their_words(kind: type[Rule], example: Example) -> None:
    found = trial(kind.code, example).diagnostics
    assert tuple(underlined(each, example) for each in found) == example.flags
    assert {each.place.path for each in found} == {example.where}
    assert {each.code for each in found} == {kind.code}


@pytest.mark.parametrize(("kind", "example"), examples(flagged=False))
def test_passing_examples_are_left_alone(kind: type[Rule], example: Example) -> None:
    assert trial(kind.code, example).diagnostics == ()


@pytest.mark.parametrize("code", rules.codes())
def test_every_rule_has_a_page_and_examples_of_both_kinds(code: str) -> None:
    kind = rules.rule_class(code)
    assert kind.code == code
    assert "\n## Why\n" in kind.page()
    assert "\n## Instead\n" in kind.page()
    assert any(example.flags for example in kind.examples)
    assert any(not example.flags for example in kind.examples)


def test_no_rule_is_forgotten_in_the_table() -> None:
    folder = Path(rules.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert files == {target.partition(":")[0] for target in rules.TABLE.values()}
    assert all(rules.rule_class(code).name.replace("-", "_") == _module(code) for code in rules.codes())
    assert list(rules.codes()) == sorted(rules.codes())


def test_names_are_used_once() -> None:
    names = [rules.rule_class(code).name for code in rules.codes()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("code", rules.codes())
def test_findings_tell_what_to_do(code: str) -> None:
    kind = rules.rule_class(code)
    for example in kind.examples:
        for finding in trial(kind.code, example).diagnostics:
            assert finding.message
            assert not finding.message.endswith(".")
            for seen in finding.seen:
                assert seen.text


def _module(code: str) -> str:
    return rules.TABLE[code].partition(":")[0]
