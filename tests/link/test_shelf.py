"""What a shelf finds of a source: private texts, keys alike, records that cannot be read."""

from __future__ import annotations

import pytest

from provenance.link import Shelf

KEEP = "tier: primary\nkeep: private\n"


def shelf(files: dict[str, str], **options: object) -> Shelf:
    data = {path: text.encode() for path, text in files.items()}
    libraries = [path for path in files if path.endswith(".bib")]
    return Shelf(data.get, libraries, "s", **options)  # type: ignore[arg-type]


def test_a_private_text_is_read_where_it_is() -> None:
    made = shelf({"s/a.yml": KEEP, "p/a.txt": "Words.\n"}, private="p/")
    found = made.source("a")
    assert found.snapshot is not None and found.snapshot.path == "p/a.txt"
    assert made.findings(["a"]) == ()


def test_a_private_text_among_the_sources_is_said() -> None:
    made = shelf({"s/a.yml": KEEP, "s/a.txt": "Old.\n", "p/a.txt": "Words.\n"}, private="p")
    assert made.source("a").text == "Words.\n"
    (finding,) = made.findings(["a"])
    assert (finding.code, finding.level, finding.place.path) == ("PRV904", "warning", "s/a.txt")


def test_a_public_text_is_not_looked_for_in_the_private_folder() -> None:
    assert shelf({"s/a.yml": "tier: primary\n", "p/a.txt": "Words.\n"}, private="p").source("a").snapshot is None


def test_without_a_private_folder_texts_stand_among_the_sources() -> None:
    made = shelf({"s/a.yml": KEEP, "s/a.txt": "Words.\n"})
    assert made.source("a").text == "Words.\n" and made.findings(["a"]) == ()


LIBRARY = "@misc{Smith2020, title = {A}}\n@misc{smith2020, title = {B}}\n@misc{other, title = {C}}\n"


@pytest.mark.parametrize(
    ("files", "used", "said"),
    [
        ({}, ["Smith2020", "smith2020"], 1),
        ({"s/smith2020.yml": "tier: primary\n"}, ["Smith2020"], 1),
        ({"s/smith2020.txt": "A\n"}, ["Smith2020", "other"], 1),
        ({}, ["Smith2020", "other"], 0),
        ({"s/smith2020.yml": "", "s/Smith2020.yml": ""}, ["other"], 0),
        ({}, ["unlisted", "Unlisted"], 1),
        ({}, ["é", "É"], 0),
        ({}, ["CON", "con"], 0),
    ],
)
def test_keys_that_differ_only_in_case_are_said_once(files: dict[str, str], used: list[str], said: int) -> None:
    findings = shelf({"a.bib": LIBRARY, **files}).findings(used)
    assert [each.code for each in findings if "letter case" in each.message] == ["PRV904"] * said


def test_a_record_that_cannot_be_read_is_there_all_the_same() -> None:
    made = shelf({"a.bib": LIBRARY}, unreadable=lambda path: path == "s/other.yml")
    record = made.source("other").record
    assert record is not None and record.unsound
    assert made.source("Smith2020").record is None


@pytest.mark.parametrize("key", ["../../etc/passwd", "CON", "a/b", "..", "nul.txt", "\x00", "x" * 500, "é" * 300])
def test_no_key_leads_out_of_the_folder(key: str) -> None:
    asked: list[str] = []

    def read(path: str) -> None:
        asked.append(path)

    Shelf(read, (), "s", private="p").source(key)
    assert asked and all(path.startswith(("s/", "p/")) and path.count("/") == 1 and len(path) < 140 for path in asked)
