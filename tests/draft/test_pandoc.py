"""Citations are what Pandoc says: keys, modes, prefixes and suffixes, compared as letters and digits."""

import random
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from provenance import draft
from tests.draft import pandoc
from tests.draft.drafting import Author

pytestmark = pytest.mark.skipif(not pandoc.available, reason="pandoc is not installed; it is the oracle of these tests")

DRAFTS = tuple((Path(__file__).parent / "pandoc_drafts.txt").read_text(encoding="utf-8").rstrip("\n").split("\n%%\n"))

DIFFERENCES = {
    "<p>@a</p>\n\ntext @b": "CommonMark does not read Markdown in a block of HTML; it is reported as unread",
    "[@k, $a;b$; @c]": "CommonMark knows no mathematics, and in briefs a dollar sign is money",
    "[@k <span>;</span>; @b]": "an element of HTML is one piece to Pandoc, two tags to CommonMark",
    "*foo*@bar": "Pandoc takes a key behind emphasis for the rest of a word; nobody writes that",
    '"foo [@a, "bar; baz"; @b] x"': "quotation marks around a citation hide those within it from Pandoc",
    "\\ref{@d}": "Pandoc reads LaTeX, CommonMark does not",
    "[foo @k]: http://x\n\nx [foo @k] y": "to CommonMark that defines a label",
    "Text.[^1]\n\n[^1]: See.[^2]\n\n[^2]: By @k": "Pandoc drops a note within a note; here none goes unread",
    "@a [p. 3]\n\n(@a) First": "Pandoc takes a reference to a later example with a bracket for a citation",
    '---\ns: "Text and) [@{a;b}][xr1490]: ![[sic] @k](x.png) [@ blank]) end"\n---\n\nText.': (
        "Pandoc takes a key for the rest of a word where the columns of two brackets happen to agree"
    ),
    "![the [@k, “a]b”; @b] (c)](x.png)": "a lone bracket in a picture's description ends it to CommonMark",
    '---\nnocite: "@k"\n---\n\nText.': "a work that is listed without being cited is evidence of nothing",
    "Text\n<!-- c -->? [@a] end": "such a comment begins a block of HTML; it is reported as unread",
}


def ours(text: str) -> list[pandoc.Read]:
    found = draft.parse(text).citations
    return sorted(pandoc.Read(c.key, c.mode, pandoc.letters(c.prefix), pandoc.letters(c.suffix)) for c in found)


def theirs(texts: tuple[str, ...]) -> Iterator[tuple[str, list[pandoc.Read]]]:
    with ThreadPoolExecutor(4) as pool:
        yield from zip(texts, pool.map(pandoc.citations, texts), strict=True)


def test_written_drafts_are_read_as_pandoc_reads_them() -> None:
    assert len(DRAFTS) >= 150
    differing = [(text, read, ours(text)) for text, read in theirs(DRAFTS) if read != ours(text)]
    assert differing == []


def test_the_differences_are_those_that_are_known() -> None:
    same = [text for text, read in theirs(tuple(DIFFERENCES)) if read == ours(text)]
    assert same == []


def test_generated_drafts_are_read_as_pandoc_reads_them(say: Callable[[str], None]) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    author = Author(seed)
    texts = [author.draft() for _ in range(2000)]
    differing = [text for text, said in zip(texts, pandoc.each(texts), strict=True) if said != ours(text)]
    say(f"citations: 2,000 generated drafts, seed {seed}, {pandoc.counted(author.used)}")
    assert differing == [], f"seed {seed}"
