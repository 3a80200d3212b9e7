"""What the Markdown of a draft says is kept from one run to the next, for a draft in which only words change."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import draft
from provenance.draft import brief as module
from provenance.model import Brief
from provenance.project.cache.folder import Folder
from provenance.project.cache.parts import Parts

TEXT = (
    "---\ntitle: Pipes\n---\n\n# Pipes\n\nOne *in* nine went [@a, p. 4]^[So it was.]. Another stayed.\n\n- A third.\n"
)
CHANGED = TEXT.replace("nine went", "ten was replaced")


def read(folder: Path, text: str, versions: str = "1", path: str = "brief.md") -> Brief:
    parts = Parts(Folder(str(folder)), versions)
    found = draft.parse(text, path, knowing=parts.draft(path))
    parts.save()
    return found


def test_the_parser_is_not_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(tmp_path, TEXT) == draft.parse(TEXT, "brief.md")
    changed = draft.parse(CHANGED, "brief.md")
    monkeypatch.setattr(module, "whole", lambda *_: pytest.fail("it is known"))
    assert read(tmp_path, CHANGED) == changed


@pytest.mark.parametrize(
    ("text", "versions", "path"),
    [(CHANGED, "2", "brief.md"), (CHANGED, "1", "other.md"), (f"{CHANGED}\nMore.\n", "1", "brief.md")],
)
def test_whatever_may_matter_has_it_read_whole(
    text: str, versions: str, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(tmp_path, TEXT)
    whole = Brief(path, "whole")
    monkeypatch.setattr(module, "whole", lambda *_: whole)
    assert read(tmp_path, text, versions, path) is whole


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"of": 1}', b"\xff"])
def test_a_damaged_one_is_not_believed(damage: bytes, tmp_path: Path) -> None:
    read(tmp_path, TEXT)
    for file in tmp_path.glob("draft*"):
        file.write_bytes(damage)
    assert read(tmp_path, CHANGED) == draft.parse(CHANGED, "brief.md")
