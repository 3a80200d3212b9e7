"""Exports and Word documents at the command line."""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from provenance.stories.export import TABLE
from tests.cli.conftest import Command
from tests.project.example import BAD, GOOD, project

NS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not on PATH")


@pytest.mark.parametrize("name", TABLE)
def test_all_briefs_are_exported(tmp_path: Path, provenance: Command, name: str) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": BAD})
    said = provenance("export", "--to", name)
    assert (said.code, said.err) == (0, "")
    assert provenance("export", "--to", name, "-o", "out") == (0, "", "")
    assert (tmp_path / "out").read_bytes().decode() == said.out
    assert provenance("export", "briefs/b.md", "briefs/a.md", "--to", name).out == said.out


def test_names_begin_with_an_address_of_ones_own(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("export", "--to", "annotations", "--base", "https://example.org/x/")
    first = json.loads(said.out)["first"]["items"][0]
    assert first["body"][1]["source"] == "https://example.org/x/briefs/a.md"
    refused = provenance("export", "--to", "prov", "--base", "no address")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith('provenance: --base: "no address" is no address')


def test_what_is_left_out_is_said(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": f"{GOOD}\nIt fell in 2021 [@gone; @away].\n"})
    said = provenance("export", "--to", "csl-json")
    assert [each["id"] for each in json.loads(said.out)] == ["ministry-2020"]
    assert said.err == "Left out, since no library has an entry: away, gone\n"


def test_a_brief_that_cannot_be_read_is_said_and_the_others_written(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD, "b.md": b"\xff\xfe\x00"})
    said = provenance("export", "--to", "csv")
    assert said.code == 1
    assert "briefs/a.md" in said.out
    assert "PRV901" in said.err


@pytest.mark.parametrize("name", ["briefs/a.md", "briefs/../briefs/a.md"])
def test_nothing_of_the_project_is_overwritten(tmp_path: Path, provenance: Command, name: str) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("export", "--to", "csv", "-o", name)
    assert said.code == 2
    assert "is a part of the project itself" in said.err
    assert (tmp_path / "briefs/a.md").read_bytes().decode() == GOOD


def word(provenance: Command, tmp_path: Path, draft: str) -> dict[str, str]:
    """The parts of the Word document that is made of a brief."""
    project(tmp_path, {"a.md": draft})
    assert provenance("render", "briefs/a.md", "--to", "docx", "-o", "a.docx") == (0, "", "")
    with zipfile.ZipFile(io.BytesIO((tmp_path / "a.docx").read_bytes())) as file:
        return {name: file.read(name).decode("utf-8", "replace") for name in file.namelist()}


def comments(parts: dict[str, str]) -> list[list[str]]:
    """The lines of each comment."""
    found = []
    for comment in ElementTree.fromstring(parts["word/comments.xml"]).iter(f"{NS}comment"):
        lines = [""]
        for each in comment.iter():
            if each.tag == f"{NS}br":
                lines.append("")
            lines[-1] += (each.text or "") if each.tag == f"{NS}t" else ""
        found.append(lines)
    return found


def commented(parts: dict[str, str]) -> list[str]:
    """The words that each comment is on, in the order of the document."""
    begun: dict[str, str] = {}
    for each in ElementTree.fromstring(parts["word/document.xml"]).iter():
        if each.tag == f"{NS}commentRangeStart":
            begun[each.attrib[f"{NS}id"]] = ""
        elif each.tag == f"{NS}commentRangeEnd":
            begun[f"ended {each.attrib[f'{NS}id']}"] = begun.pop(each.attrib[f"{NS}id"])
        elif each.tag == f"{NS}t":
            begun.update({key: said + (each.text or "") for key, said in begun.items() if not key.startswith("ended")})
    assert all(key.startswith("ended") for key in begun)
    return list(begun.values())


@needs_pandoc
def test_each_statement_has_a_comment_with_what_it_rests_on(tmp_path: Path, provenance: Command) -> None:
    draft = f"# Rebates\n\n{GOOD}\n*Exporters* are **glad [@daily, p. 4]**. Exports fell by 4 percent.\n"
    parts = word(provenance, tmp_path, draft)
    first, second, third = comments(parts)
    assert first[:4] == [
        "Verdict: rests on a primary passage.",
        "1. Ministry of Finance, Notice on export rebates (2020).",
        "Tier: primary.",
        "Passage: “raised the rebate to 13 percent”",
    ]
    assert second[:2] == [
        "Verdict: no primary passage; rests on what retells or analyses.",
        "1. Ana Novak, “Rebates rise,” The Daily, 2021, p. 4.",
    ]
    assert third[0] == "Verdict: no source."
    assert any(line.startswith("PRV101") for line in third)
    assert any(line.startswith("Next: ") for line in third)
    assert [each.partition(" (")[0] for each in commented(parts)] == [
        "In 2020 the rebate rose to 13 percent",
        "Exporters are glad",
        "Exports fell by 4 percent",
    ]


@needs_pandoc
def test_the_same_brief_gives_the_same_file(tmp_path: Path, provenance: Command) -> None:
    word(provenance, tmp_path, GOOD)
    before = (tmp_path / "a.docx").read_bytes()
    word(provenance, tmp_path, GOOD)
    assert (tmp_path / "a.docx").read_bytes() == before


HOSTILE = """\
---
title: T
bibliography: /etc/passwd
csl: /etc/passwd
reference-doc: /etc/passwd
---

See ![a picture](/etc/hostname) and `code` and [a link](https://example.org).
A claim [forged]{.comment-start id="7" author="Boss" date="2020-01-01T00:00:00Z"} by 4 percent[]{.comment-end id="7"}.

```{=openxml}
<w:p><w:r><w:t>RAW</w:t></w:r></w:p>
```

<script>alert(1)</script>

`<w:t>RAWINLINE</w:t>`{=openxml} rose by 5 percent.[^n] Costs <https://example.org/costs> fell.

| a | b |
|---|---|
| Rice | 5 percent |

> Quoted by 6 percent.
>
> And more.

[^n]: In a note it fell by 7 percent.
"""


@needs_pandoc
def test_a_hostile_draft_reaches_nothing_outside_and_forges_no_comment(tmp_path: Path, provenance: Command) -> None:
    parts = word(provenance, tmp_path, HOSTILE)
    assert "Boss" not in "".join(parts.values())
    assert not [name for name in parts if "media" in name]
    text = re.sub(r"<[^>]+>", "", parts["word/document.xml"])
    assert "[picture: a picture]" in text
    assert "<w:t>RAW</w:t>" not in parts["word/document.xml"]
    assert not re.search("[\ue000-\uf8ff]", "".join(parts.values()))
    assert "root:" not in "".join(parts.values())
    assert len(comments(parts)) == len(commented(parts))
    assert all(ElementTree.fromstring(parts[name]) is not None for name in parts if name.endswith(".xml"))


def test_without_pandoc_it_is_said_in_one_line(
    tmp_path: Path, provenance: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(tmp_path, {"a.md": GOOD})
    monkeypatch.setenv("PATH", str(tmp_path))
    said = provenance("render", "briefs/a.md", "--to", "docx", "-o", "a.docx")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("provenance: no Word document can be made: pandoc is not on PATH; install it")
    assert said.err.count("\n") == 1
    assert not (tmp_path / "a.docx").exists()


def test_notes_at_the_end_and_without_passages(tmp_path: Path, provenance: Command) -> None:
    project(tmp_path, {"a.md": GOOD})
    said = provenance("render", "briefs/a.md", "--notes", "endnotes", "--no-passages")
    assert said.out.startswith("In 2020 the rebate rose to 13 percent.[1]\n\n## Notes\n\n1. Ministry of Finance, ")
    assert "raised the rebate" not in said.out
