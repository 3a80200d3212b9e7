"""Texts that may not be kept: private folders, attestations, excerpts. A brief stands on them all the same."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from provenance import formats
from provenance.project import load
from tests.project.example import DAILY, DAILY_SAYS, LIBRARY, MINISTRY_SAYS, sha256, write

BRIEF = "# Rebates\n\nIn 2020 the ministry raised the rebate to 13 percent [@ministry-2020{#rebate}; @daily].\n"
SPANS = 'spans:\n  rebate: {exact: "raised the rebate to 13 percent"}\n'
HASH = f"snapshot: {{sha256: {sha256(MINISTRY_SAYS)}}}\n"


def project(root: Path, record: str, files: Mapping[str, str]) -> Path:
    return write(
        root,
        {
            "provenance.toml": 'private = "private"\n',
            "briefs/a.md": BRIEF,
            "briefs/sources.bib": LIBRARY,
            "briefs/sources/daily.yml": DAILY,
            "briefs/sources/daily.txt": DAILY_SAYS,
            "briefs/sources/ministry-2020.yml": f"tier: primary\n{record}{SPANS}",
            **files,
        },
    )


def found(root: Path) -> list[tuple[str, str | None]]:
    return [(each.code, each.level) for each in load(root).check().all_diagnostics]


def last_line(root: Path) -> str:
    return formats.render("full", load(root).check()).rstrip("\n").split("\n")[-1]


HERE = {"private/ministry-2020.txt": MINISTRY_SAYS}


def test_with_the_private_folder_everything_is_read_again(tmp_path: Path) -> None:
    root = project(tmp_path, f"keep: private\n{HASH}", HERE)
    assert found(root) == []
    passage = load(root).check().reports[0].ledger.links[0].passage
    assert passage is not None
    assert passage.place.path == "private/ministry-2020.txt" and not passage.attested
    assert last_line(root).endswith("Of 2 sources, 0 attested, 0 not captured.")


def test_without_it_there_is_one_warning_and_the_claim_stands(tmp_path: Path) -> None:
    root = project(tmp_path, f"keep: private\n{HASH}", {})
    assert found(root) == [("PRV401", "warning")]
    assert "1 rests on a primary passage" in last_line(root)
    assert last_line(root).endswith("Of 2 sources, 0 attested, 1 private and not here, 0 not captured.")


def test_an_attested_private_source_needs_no_warning(tmp_path: Path) -> None:
    root = project(tmp_path, f"keep: private\nattested: {{by: AK, on: 2026-10-14}}\n{HASH}", {})
    assert found(root) == []
    assert last_line(root).endswith("Of 2 sources, 1 attested, 0 not captured.")


def test_a_private_text_that_changed_is_told(tmp_path: Path) -> None:
    files = {"private/ministry-2020.txt": MINISTRY_SAYS.replace("so far", "thus far")}
    root = project(tmp_path, f"keep: private\n{HASH}", files)
    assert found(root) == [("PRV402", "error")]


def test_a_private_text_that_nobody_captured_vouches_for_nothing(tmp_path: Path) -> None:
    codes = found(project(tmp_path, "keep: private\n", {}))
    assert ("PRV401", "warning") in codes and ("PRV102", "error") in codes


@pytest.mark.parametrize("keep", ["none", "full"])
def test_an_attested_source_carries_the_brief(tmp_path: Path, keep: str) -> None:
    root = project(tmp_path, f"keep: {keep}\nattested: {{by: AK, on: 2026-10-14}}\n", {})
    assert found(root) == []
    assert "1 rests on a primary passage" in last_line(root)
    assert last_line(root).endswith("Of 2 sources, 1 attested, 0 not captured.")


def test_the_passage_of_an_attested_source_is_held_against_the_claim(tmp_path: Path) -> None:
    root = project(tmp_path, "keep: none\nattested: {by: AK, on: 2026-10-14}\n", {})
    brief = BRIEF.replace("13", "15").replace("; @daily", "")
    write(root, {"briefs/a.md": brief})
    assert [code for code, _ in found(root)] == ["PRV301"]


def test_quoted_words_are_looked_for_in_what_is_attested(tmp_path: Path) -> None:
    root = project(tmp_path, "keep: none\nattested: {by: AK, on: 2026-10-14}\n", {})
    write(root, {"briefs/a.md": BRIEF.replace("{#rebate}", ', "the rebate to 13 percent"')})
    assert found(root) == []
    passage = load(root).check().reports[0].ledger.links[0].passage
    assert passage is not None
    assert passage.attested and passage.recorded is not None and passage.recorded.name == "rebate"


EXCERPT = "[…]\nIn 2020 the ministry raised the rebate to 13 percent, the highest so far.\n[…]\n"


@pytest.mark.parametrize(
    ("cited", "codes"),
    [
        ("In 2020 the rebate was raised to 13 percent [@ministry-2020{#rebate}].", []),
        ("In 2020 the rebate was raised to 14 percent [@ministry-2020{#rebate}].", ["PRV301"]),
        ("It then cost $40 million [@ministry-2020].", []),
        ("It then cost $40 million [@ministry-2020, p. 7].", []),
        ('It then rose to 13 percent [@ministry-2020, "to 13 percent"].', []),
        ('It then fell to 9 percent [@ministry-2020, "fell to 9 percent in 2023"].', ["PRV401"]),
    ],
)
def test_what_an_excerpt_lacks_may_stand_in_the_source(tmp_path: Path, cited: str, codes: list[str]) -> None:
    record = f"keep: excerpt\nsnapshot: {{sha256: {sha256(EXCERPT)}}}\n"
    root = project(tmp_path, record, {"briefs/sources/ministry-2020.txt": EXCERPT, "briefs/a.md": f"{cited}\n"})
    assert [code for code, _ in found(root)] == codes


def test_one_broken_record_is_one_finding(tmp_path: Path) -> None:
    root = project(tmp_path, "", {"briefs/sources/ministry-2020.txt": MINISTRY_SAYS})
    write(
        root,
        {
            "briefs/sources/ministry-2020.yml": "tier: primary\n\tspans: {}\n",
            "briefs/a.md": BRIEF.replace("; @daily", ""),
        },
    )
    assert [code for code, _ in found(root)] == ["PRV904"]
    write(root, {"briefs/sources/ministry-2020.yml": "teir: primary\nspans: {rebate: {exakt: a}}\n"})
    assert {code for code, _ in found(root)} == {"PRV904"}


def test_a_record_that_leads_out_of_the_project_is_one_finding(tmp_path: Path) -> None:
    root = project(tmp_path / "project", "", {"briefs/a.md": BRIEF.replace("; @daily", "")})
    record = root / "briefs/sources/ministry-2020.yml"
    (tmp_path / "outside.yml").write_text("tier: primary\n")
    record.unlink()
    record.symlink_to(tmp_path / "outside.yml")
    (root / "briefs/sources/ministry-2020.txt").write_text(MINISTRY_SAYS)
    assert [code for code, _ in found(root)] == ["PRV904"]


def test_a_private_folder_that_leads_out_of_the_project_is_not_followed(tmp_path: Path) -> None:
    root = project(tmp_path / "project", f"keep: private\n{HASH}", {})
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/ministry-2020.txt").write_text(MINISTRY_SAYS)
    (root / "private").symlink_to(tmp_path / "outside")
    assert ("PRV904", "error") in found(root)
