"""`provenance trace` and `provenance who-cites`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.project.example import BAD, GOOD, project

TWO = f"# Rebates\n\n{GOOD}\n{BAD}"


def test_a_statement_by_its_line(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": TWO})
    said = provenance("trace", "briefs/a.md:5")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(
        'briefs/a.md:5: claim\n  "In 2020 the rebate rose to 13 percent."\n\n[1] daily #rebate: secondary'
    )
    assert "    └─ retells ministry-2020: " in said.out
    assert "The chain ends here." in said.out


def test_a_statement_by_its_column(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": "One. Two.\n"})
    assert provenance("trace", "briefs/a.md:1").out.count(": claim\n") == 2
    assert '"Two."' in provenance("trace", "briefs/a.md:1:6").out
    assert provenance("trace", "briefs/a.md:1:6").out.count(": claim\n") == 1


def test_a_trace_as_json(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": TWO})
    found = json.loads(provenance("trace", "briefs/a.md:5", "--json").out)
    assert found["brief"] == "briefs/a.md"
    (statement,) = found["statements"]
    assert [each["key"] for each in statement["citations"]] == ["daily"]
    assert [each["key"] for each in statement["sources"]] == ["ministry-2020"]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("briefs/a.md", "say which line, as in briefs/a.md:12"),
        ("briefs/a.md:", "say which line"),
        ("briefs/a.md:x", "say which line"),
        ("briefs/a.md:2", "no statement of briefs/a.md stands on line 2; the nearest begins on line 1"),
        ("briefs/a.md:99", "briefs/a.md has 5 lines, and no line 99"),
        ("briefs/a.md:0", "briefs/a.md has 5 lines, and no line 0"),
        ("briefs/none.md:1", "briefs/none.md does not exist"),
        ("briefs:1", "briefs is a folder; name one brief"),
        ("provenance.toml:1", "not among the briefs"),
    ],
)
def test_what_cannot_be_traced(tmp_path: Path, provenance: Command, target: str, message: str) -> None:
    project(tmp_path, {"a.md": TWO, "b.md": GOOD})
    said = provenance("trace", target)
    assert (said.code, said.out) == (2, "")
    assert message in said.err


def test_a_brief_that_cannot_be_read(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD})
    (tmp_path / "briefs" / "a.md").write_bytes(b"\xff\xfe")
    said = provenance("trace", "briefs/a.md:1")
    assert (said.code, said.out) == (1, "")
    assert "PRV901" in said.err


def test_no_text_of_strangers_moves_the_cursor(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": "It rose \x1b[2J\u202eso [@daily].\n"})
    said = provenance("trace", "briefs/a.md:1")
    assert said.code == 0
    assert "\x1b" not in said.out
    assert "\u202e" not in said.out
    assert "\x1b" not in provenance("who-cites", "daily").out


def test_who_cites_a_source(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD})
    assert provenance("who-cites", "ministry-2020") == (
        0,
        "ministry-2020 (primary, captured)\n"
        "\n"
        "Cited directly:\n"
        '  briefs/a.md:1: "In 2020 the rebate rose to 13 percent."\n'
        "      ministry-2020 #rebate\n"
        "\n"
        "Through sources that retell it:\n"
        '  briefs/b.md:1: "In 2020 the rebate rose to 13 percent."\n'
        "      daily #rebate → ministry-2020\n"
        "\n"
        "2 statements lean on it: 1 directly, 1 only through others.\n",
        "",
    )


def test_who_cites_a_passage(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": f"{GOOD}\nIt rose [@ministry-2020].\n", "b.md": BAD})
    said = provenance("who-cites", "ministry-2020#rebate")
    assert said.code == 0
    assert "Cited as a whole, perhaps for this passage:\n  briefs/a.md:3:" in said.out
    assert "Records say what a source retells, not which passage of it.\n" in said.out
    assert provenance("who-cites", "@ministry-2020#rebate") == said


def test_nobody_cites_it(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD})
    assert provenance("who-cites", "daily").out.endswith("No statement of the one brief leans on it.\n")


def test_who_cites_as_json(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD})
    found = json.loads(provenance("who-cites", "ministry-2020", "--json").out)
    assert (found["key"], found["span"]) == ("ministry-2020", None)
    assert [(each["path"], each["way"]) for each in found["statements"]] == [
        ("briefs/a.md", ["ministry-2020"]),
        ("briefs/b.md", ["daily", "ministry-2020"]),
    ]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("ministry-2021", 'no library, record or brief knows "ministry-2021"; did you mean "ministry-2020"?'),
        ("", 'no library, record or brief knows ""'),
        ("daily#rebat", 'the record of daily names no passage "rebat"; did you mean "rebate"?'),
        ("../../etc/passwd", "no library, record or brief knows"),
    ],
)
def test_whom_nobody_knows(tmp_path: Path, provenance: Command, target: str, message: str) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("who-cites", target)
    assert (said.code, said.out) == (2, "")
    assert message in said.err
