"""What a brief says of itself, and what is wrong with it."""

import subprocess
import sys

import pytest

from provenance import draft
from provenance.model import Brief, FrontMatter


def parsed(front: str) -> Brief:
    return draft.parse(f"---\n{front}\n---\n\n# Heading *one* [@a] {{.x}}\n\nText.\n", "b.md")


def test_what_stands_under_provenance() -> None:
    front = (
        "title: Rebates\nauthor: [A, B]\nprovenance:\n  stage: draft\n  scope: sentence\n"
        "  summary-sections: [Overview]\n  select: [PRV1]\n  ignore: PRV103\n"
        "  error: [PRV104]\n  warn: []\n  x-own: anything"
    )
    brief = parsed(front)
    assert brief.findings == ()
    assert brief.front == FrontMatter(
        title="Rebates",
        stage="draft",
        scope="sentence",
        summary_sections=("Overview",),
        select=("PRV1",),
        ignore=("PRV103",),
        error=("PRV104",),
    )


@pytest.mark.parametrize("front", ["author: me", "# only a comment", "title:", "provenance:", ""])
def test_without_a_title_the_first_heading_gives_it(front: str) -> None:
    brief = parsed(front)
    assert (brief.front, brief.findings) == (FrontMatter(title="Heading one"), ())


@pytest.mark.parametrize(
    ("front", "underlined", "message"),
    [
        ("provenance:\n  stagge: draft", "stagge: draft", "`stagge` is not a setting of a brief"),
        ("provenance:\n  stage: final", "stage: final", "`stage` must be draft, review or published"),
        ("provenance:\n  scope: [a]", "scope: [a", "`scope` must be paragraph or sentence"),
        ("provenance:\n  ignore: {a: b}", "ignore: {a: b", "`ignore` must be a list of names"),
        ("provenance:\n  stage: draft\n  stage: review", "stage: draft", "`stage` is given 2 times"),
        ("provenance: draft", "draft", "`provenance:` holds no `key: value` lines"),
        ("- a\n- b", "- a\n- b", "front matter holds no `key: value` lines"),
        ("title: a: b", ":", "front matter is not YAML: mapping values are not allowed in this context"),
        ("title: “a: b”", ":", "front matter is not YAML: mapping values are not allowed in this context"),
        ("😀: x\ntitle: [a", "", "front matter is not YAML"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_what_is_wrong_is_said_and_shown(front: str, underlined: str, message: str, ends: str) -> None:
    brief = draft.parse(f"---\n{front}\n---\n\nText.\n".replace("\n", ends), "b.md")
    finding = brief.findings[0]
    assert (finding.code, finding.place.path) == ("PRV901", "b.md")
    assert message in finding.message
    assert underlined.replace("\n", ends) in brief.written(finding.place.span).rstrip()
    assert finding.next
    assert [each.text for each in brief.statements] == ["Text."]


def test_the_nearest_name_is_offered() -> None:
    assert parsed("provenance:\n  sumary-sections: [x]").findings[0].next == ("write summary-sections",)


def test_a_wrong_setting_spoils_no_other() -> None:
    assert parsed("title: T\nprovenance:\n  stage: final\n  scope: sentence").front == FrontMatter(
        "T", scope="sentence"
    )


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    brief = draft.parse("---\n\nOne rose.\n\n---\n\nTwo fell.\n")
    assert [each.text for each in brief.statements] == ["One rose.", "Two fell."]


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 5000,
        "- " * 5000 + "x",
        "a: &a [*a]\nprovenance: *a",
        "a: " + "{b: " * 3000,
        "!!python/object:os.system x: y",
    ],
)
def test_hostile_yaml_is_a_finding_or_nothing(bomb: str) -> None:
    assert all(each.code == "PRV901" for each in parsed(bomb).findings)


def test_nothing_heavy_is_imported_for_a_brief_without_settings() -> None:
    code = (
        "import sys; from provenance import draft; draft.read(b'# T\\n\\nOne [@a, p. 4].', 'b.md'); "
        "print(sorted({'yaml', 'pydantic', 'bibtexparser'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "text", ["---\ntitle: Pipes\n\nThey last.\n", "---\r\nprovenance:\r\n  stage: draft\r\n\r\nThey last.\r\n"]
)
def test_front_matter_that_nothing_ends_is_told(text: str) -> None:
    (finding,) = [each for each in draft.parse(text).findings if each.code == "PRV901"]
    assert finding.message == "the front matter that begins here is not closed"
    assert finding.place.span == (0, 3)


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nThey last.\n",
        "---\nNote: they last.\n",
        "---\ntitle: Pipes\n---\n\nThey last.\n",
        "They last.\n\n---\ntitle: x\n",
    ],
)
def test_a_rule_at_the_top_is_no_front_matter(text: str) -> None:
    assert not draft.parse(text).findings
