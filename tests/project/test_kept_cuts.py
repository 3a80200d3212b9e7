"""Where paragraphs are cut into sentences is kept from one run to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.project.cache import parts as module
from provenance.project.cache.folder import Folder
from provenance.project.cache.parts import Parts
from provenance.text.sentences import sentences
from provenance.text.span import Span

TEXT = "One went [@a]. Another stayed at No. 5, e.g. at home. “Why? Nobody knows.”"
CITED = [Span(9, 13)]


def test_what_was_cut_is_not_cut_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Parts(Folder(str(tmp_path)), "1")
    assert first.draft("brief.md").cut(TEXT, CITED) == sentences(TEXT, CITED)
    first.settle("brief.md")
    monkeypatch.setattr(module, "sentences", lambda text, citations: pytest.fail("it is known"))
    assert Parts(Folder(str(tmp_path)), "1").draft("brief.md").cut(TEXT, CITED) == sentences(TEXT, CITED)


@pytest.mark.parametrize(
    "other",
    [
        ("2", "brief.md", TEXT, CITED),
        ("1", "other.md", TEXT, CITED),
        ("1", "brief.md", f"{TEXT} More.", CITED),
        ("1", "brief.md", TEXT, []),
    ],
)
def test_whatever_may_matter_makes_it_new(
    other: tuple[str, str, str, list[Span]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions, path, text, cited = other
    first = Parts(Folder(str(tmp_path)), "1")
    first.draft("brief.md").cut(TEXT, CITED)
    first.save()
    monkeypatch.setattr(module, "sentences", lambda text, citations: (Span(0, 1),))
    assert Parts(Folder(str(tmp_path)), versions).draft(path).cut(text, cited) == (Span(0, 1),)
