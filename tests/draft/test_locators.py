"""Locators are what Pandoc's citeproc says: labels and values, as a style that prints both shows them."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from provenance import draft
from tests.draft import pandoc
from tests.draft.locating import Author
from tests.draft.pandoc import Printed

pytestmark = pytest.mark.skipif(not pandoc.available, reason="pandoc is not installed; it is the oracle of these tests")

_LINES = (Path(__file__).parent / "locator_drafts.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
DRAFTS = [line.replace("\\n", "\n") for line in _LINES]

DIFFERENCES = {
    '[@k, "rose to 13 percent"]': "a quotation with a digit in it is a page to citeproc; to us it is the words quoted",
    '[@k, p. 4, "rose to 13 percent"]': "the same behind a page: citeproc takes the quotation for a second one",
    "[@k, p. '4']": "the same in single quotation marks",
    "[@k{#rebate, p. 4}]": "names of passages are ours; where one stands first, citeproc sees no label behind it",
    "[@k, p. 4 and @b, p. 5]": "of a citation in the suffix of another, citeproc prints the inner one alone",
    "[@k, p. 4^2^]": "CommonMark knows no superscript",
    "[@k, p. ~4~]": "CommonMark knows no subscript",
    "[@k, pp. 4*, 5*]": "Pandoc emphasizes from star to star; to CommonMark these are stars",
    "[@k, p. $4$]": "CommonMark knows no mathematics",
}

_NAMES = re.compile(r"(?:^|,) ?#[A-Za-z][\w-]*(?=,|$)")
_SHAPES = str.maketrans({**dict.fromkeys("–—‐", "-"), **dict.fromkeys("“”", '"'), **dict.fromkeys("‘’", "'")})


def shown(value: str) -> str:
    """A value with one shape of dashes and quotation marks, and of the blanks around them, which citeproc sets."""
    plain = re.sub("-+", "-", value.replace("...", "…").translate(_SHAPES))
    return " ".join(re.sub(r"\s*([&-])\s*", r"\1", re.sub(r",\s*", ", ", plain)).split())


def printed(key: str, label: str, value: str) -> Printed:
    """A locator without the names of passages, which are part of it to citeproc."""
    rest = _NAMES.sub("", shown(value)).strip()
    return Printed(key, label if rest else "", rest)


def ours(text: str) -> list[Printed]:
    found = ((each.key, each.locator) for each in draft.parse(text).citations)
    return sorted(printed(key, at.label, at.value) if at else Printed(key, "", "") for key, at in found)


def differing(texts: list[str]) -> list[tuple[str, list[Printed], list[Printed]]]:
    """The drafts that are read in two ways, with theirs and ours."""
    read = [sorted(printed(*each) for each in found) for found in pandoc.located(texts)]
    pairs = zip(texts, read, map(ours, texts), strict=True)
    return [(text, theirs, own) for text, theirs, own in pairs if theirs != own]


def test_written_locators_are_read_as_citeproc_reads_them() -> None:
    assert len(DRAFTS) >= 250
    assert differing(DRAFTS) == []


def test_the_differences_are_those_that_are_known() -> None:
    assert [text for text, _, _ in differing(list(DIFFERENCES))] == list(DIFFERENCES)


def test_generated_locators_are_read_as_citeproc_reads_them(say: Callable[[str], None]) -> None:
    seed = random.SystemRandom().randrange(1 << 32)
    author = Author(seed)
    texts = [author.draft() for _ in range(500)]
    say(f"locators: {len(texts)} generated, seed {seed}, {pandoc.counted(author.used)}")
    assert differing(texts) == [], f"seed {seed}"
