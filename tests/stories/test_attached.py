from __future__ import annotations

import pytest

from provenance.stories.capture.attached import attached


@pytest.mark.parametrize(
    ("field", "paths"),
    [
        ("a.pdf", ["a.pdf"]),
        ("/home/ak/Zotero/storage/ABCD/Report 2020.pdf", ["/home/ak/Zotero/storage/ABCD/Report 2020.pdf"]),
        ("Full Text:files/12/a b.pdf:application/pdf", ["files/12/a b.pdf"]),
        ("Snapshot:files/1/x.html:text/html;PDF:files/2/a.pdf:application/pdf", ["files/2/a.pdf", "files/1/x.html"]),
        (":files/a.pdf:PDF", ["files/a.pdf"]),
        (":files/a.pdf:", ["files/a.pdf"]),
        (r"PDF:C\:\\papers\\a.pdf:application/pdf", [r"C:\papers\a.pdf"]),
        ("PDF:C:/papers/a.pdf:application/pdf", ["C:/papers/a.pdf"]),
        ("C:/papers/a.pdf", ["C:/papers/a.pdf"]),
        (r"a\;b.pdf;c.html", ["a;b.pdf", "c.html"]),
        ("a.html;a.pdf;a.pdf", ["a.pdf", "a.html"]),
        ("", []),
        (" ; ;", []),
        ("\\", ["\\"]),
    ],
)
def test_the_files_of_an_entry(field: str, paths: list[str]) -> None:
    assert list(attached(field)) == paths


def test_a_long_field_costs_no_more_than_its_length() -> None:
    assert attached("a:" * 200_000 + "\\")
    assert attached("\\" * 200_001)
