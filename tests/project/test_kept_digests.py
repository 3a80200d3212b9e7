"""The hashes of captured texts are kept, and never those of another text."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from provenance import records
from provenance.project.cache.digests import Digests
from provenance.project.cache.folder import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(str(tmp_path))


def test_what_was_found_out_is_not_found_out_again(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Digests(folder, "1")
    wanted = hashlib.sha256(b"one\ntwo\n").hexdigest()
    assert first.digest(b"one\r\ntwo\r\n", "a.txt", "known") == wanted
    first.save()
    monkeypatch.setattr(records, "digest", lambda data: pytest.fail("it is known"))
    assert Digests(folder, "1").digest(b"one\r\ntwo\r\n", "a.txt", "known") == wanted


@pytest.mark.parametrize(
    ("of", "path", "known"), [("2", "a.txt", "known"), ("1", "b.txt", "known"), ("1", "a.txt", "k")]
)
def test_another_text_path_or_program_is_another(folder: Folder, of: str, path: str, known: str) -> None:
    first = Digests(folder, "1")
    first.digest(b"one", "a.txt", "known")
    first.save()
    assert Digests(folder, of).digest(b"two", path, known) == hashlib.sha256(b"two").hexdigest()


@pytest.mark.parametrize("kept", [None, [], {"a.txt": None}, {"a.txt": ["known"]}, {"a.txt": ["known", 7]}])
def test_what_is_not_as_it_should_be_is_not_believed(folder: Folder, kept: object) -> None:
    folder.write("digests.json", {"of": "1", "known": kept})
    assert Digests(folder, "1").digest(b"one", "a.txt", "known") == hashlib.sha256(b"one").hexdigest()
