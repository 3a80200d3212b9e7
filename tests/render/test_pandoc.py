from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from provenance import draft
from provenance.link import Shelf, link
from provenance.model import Report
from provenance.render import render

FILTER = Path(__file__).parents[2] / "provenance.lua"
LIBRARY = "".join(
    f"@book{{{key}, author = {{{author}}}, title = {{Of Rebates}}, year = {{{year}}}, publisher = {{Press}}}}\n"
    for key, author, year in (("smith", "Smith, Ann", 2020), ("jones", "Jones, Bo", 2021))
)
FILES = {
    "l.bib": LIBRARY,
    "s/smith.txt": "Title.\fThe rebate rose to 13 percent.\fThe end.\n",
    "s/smith.yml": "pages: {first: 45}\nspans:\n  rebate: {exact: rose to 13 percent}\n  end: {exact: The end}\n",
    "s/jones.txt": "The rebate rose to 13 percent. The end.\n",
    "s/jones.yml": "spans:\n  rebate: {exact: rose to 13 percent}\n  end: {exact: The end}\n",
}
needs_pandoc = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")


def rendered(text: str) -> str:
    shelf = Shelf(lambda path: FILES[path].encode() if path in FILES else None, ["l.bib"], "s")
    return render("pandoc", Report(link(draft.parse(text, "a.md"), shelf)))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("A [@smith{#rebate}].\n", "A [@smith{p. 46}].\n"),
        ("A [@smith{p. 3, #rebate}].\n", "A [@smith{p. 3}].\n"),
        ("A [@smith{#rebate, p. 3}].\n", "A [@smith{p. 3}].\n"),
        ("A [@smith{#rebate, #end}; @jones{#rebate}].\n", "A [@smith{p. 46}; @jones].\n"),
        ("A [see @jones{#rebate}, 5 times].\n", "A [see @jones{}, 5 times].\n"),
        ("@smith [{#rebate}] says.\n", "@smith [{p. 46}] says.\n"),
        ("@jones [{#rebate}] says.\n", "@jones says.\n"),
        ("@jones [{#rebate}, aside] says.\n", "@jones [{}, aside] says.\n"),
        ("@jones [{#rebate}; @smith] says.\n", "@jones [; @smith] says.\n"),
        ("A [-@jones{ #rebate , ch. 2 }].\n", "A [-@jones{ch. 2}].\n"),
        ('A [@smith, p. 2, "rose to 13"].\n', 'A [@smith, p. 2, "rose to 13"].\n'),
        ("A [@jones{#nowhere}].\n", "A [@jones].\n"),
        ("> A [@jones{#rebate,\n> #end}].\n", "> A [@jones].\n"),
        ("`[@jones{#rebate}]` and \\@jones{#x}\r\n", "`[@jones{#rebate}]` and \\@jones{#x}\r\n"),
        ('A 13. <!-- provenance: ignore[PRV101] reason="sealed" -->\n\n<!-- mine -->\n', "A 13.\n\n<!-- mine -->\n"),
    ],
)
def test_names_give_way_to_pages(written: str, expected: str) -> None:
    assert rendered(written) == expected


DRAFTS = (
    "A [@smith{#rebate}] and [@jones{#rebate}; @smith{p. 2, #end}, and more], says @jones [{#end}, 5 times].\n",
    "Note.[^1] @smith [{#rebate}] says; [see @jones{#a, #b}, ch. 2; -@smith{#end}].\n\n[^1]: So [@jones{#rebate}].\n",
    "| A | B |\n|---|---|\n| [@jones{#rebate}] | 13 |\n\n- [@smith{#end, p. 3}]\n- two @jones [{#rebate}; @smith].\n",
)


def cited(text: str, folder: Path, *options: str) -> tuple[str, str]:
    """What Pandoc makes of a draft in plain text, and what it complains of."""
    (folder / "l.bib").write_text(LIBRARY, encoding="utf-8")
    command = ["pandoc", "-f", "markdown", "-t", "plain", "--wrap=none", *options, "--citeproc", "--bibliography=l.bib"]
    done = subprocess.run(command, input=text, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout, done.stderr


@needs_pandoc
@pytest.mark.parametrize("text", DRAFTS)
def test_pandoc_prints_no_name_and_gives_no_warning(text: str, tmp_path: Path) -> None:
    out, complaints = cited(rendered(text), tmp_path)
    assert complaints == ""
    assert not re.search(r"#(?:rebate|end|a|b)\b|[{}]|,\s*[;)]", out)
    assert "2020" in out


@needs_pandoc
@pytest.mark.parametrize("text", DRAFTS)
def test_the_filter_does_so_on_the_draft_itself(text: str, tmp_path: Path) -> None:
    out, complaints = cited(text, tmp_path, f"--lua-filter={FILTER}")
    assert complaints == ""
    assert not re.search(r"#(?:rebate|end|a|b)\b|[{}]|,\s*[;)]", out)
    assert out.count("Smith") == cited(rendered(text), tmp_path)[0].count("Smith")


@needs_pandoc
@pytest.mark.parametrize("text", DRAFTS)
def test_all_but_the_locators_is_the_same_document(text: str) -> None:
    def document(draft_text: str) -> object:
        done = subprocess.run(["pandoc", "-t", "json"], input=draft_text, capture_output=True, text=True, check=True)
        return _without_suffixes(json.loads(done.stdout)["blocks"])

    assert document(rendered(text)) == document(text)


def _without_suffixes(node: object) -> object:
    """The document with its citations reduced to keys, modes and prefixes."""
    if isinstance(node, dict):
        if node.get("t") == "Cite":
            return [(each["citationId"], each["citationMode"], each["citationPrefix"]) for each in node["c"][0]]
        return {name: _without_suffixes(value) for name, value in node.items()}
    return [_without_suffixes(each) for each in node] if isinstance(node, list) else node
