"""A draft in which only words have changed is read again without the parser, and gives the very same brief."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance import draft
from provenance.draft.again import again
from provenance.draft.knowing import Knowing
from provenance.draft.reading import Reading
from provenance.model import Brief
from tests.draft.drafting import Author

ROOT = Path(__file__).parents[2]
BRIEF = """\
---
title: Pipes
provenance: {stage: review}
---

# Lead pipes, version 1

By a Desk

## Findings

The city lost 13 percent of its pipes in 2021 [@ledger, p. 4]. As @gazette says, *most* of them were old.
It replaced [another part](https://example.org/a) the year after^[So the mayor, in a note that is long enough.]
and paid for it.

- One item with words of its own [@ledger].
- Another item.

| Year | Pipes |
|------|-------|
| 2021 | 1,300 |

Source: the ledger of the city.

> A quotation of the ledger.
"""


def read(text: str, before: Reading | None = None) -> tuple[Brief, Reading | None]:
    """The brief in a text, and the reading that is kept of it."""
    kept: list[Reading] = []
    brief = draft.parse(text, "a.md", knowing=Knowing(before=lambda _: before, keep=kept.append))
    return brief, kept[0] if kept else None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("13 percent", "14 percent"),
        ("13 percent", "almost 9 percent"),
        ("its pipes", "them"),
        ("most", "moderately most"),
        ("were old.", "were old"),
        ("another part", "a part"),
        ("version 1", "version 12"),
        ("## Findings", "## Finding"),
        ("title: Pipes", "title: Lead pipes, version 1"),
        ("stage: review", "stage: draft"),
        ("One item", "One thing"),
        ("and paid for it.", "and was paid for it in 2022, as planned."),
    ],
)
def test_words_are_read_again(old: str, new: str) -> None:
    before = read(BRIEF)[1]
    text = BRIEF.replace(old, new, 1)
    assert before
    assert again(before, text) is not None
    assert read(text, before) == (read(text)[0], None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("13 percent", "*13* percent"),
        ("13 percent", "13 percent [@gazette]"),
        ("@ledger, p. 4", "@ledger, p. 5"),
        ("most", ""),
        ("## Findings", "## Summary"),
        ("By a Desk", "By a Desk, which wrote it."),
        ("Source: the", "Sources the"),
        ("1,300", "1,400"),
        ("| Year |", "| Month |"),
        ("A quotation", "Some words"),
        ("and paid", "1. paid"),
        ("and paid", "- paid"),
        ("and paid for it.", "and paid for it.  "),
        ("another part", "another\npart"),
        ("https://example.org/a", "https://example.org/b"),
        ("title: Pipes", "title: Pipes [@ledger]"),
        ("provenance: {stage: review}", "---"),
        ("title: Pipes", "title: \0"),
        ("title: Pipes", "title: Pipes\r"),
        ("The city", "the city"),
    ],
)
def test_what_may_mean_more_is_left_to_the_parser(old: str, new: str) -> None:
    before = read(BRIEF)[1]
    text = BRIEF.replace(old, new, 1)
    assert before
    assert read(text, before)[0] == read(text)[0]
    if "@" not in new.partition("title: ")[2]:  # only what the front matter says shows that it has to be read whole
        assert again(before, text) is None


@pytest.mark.parametrize(
    "more",
    [
        '\n<!-- provenance: ignore[PRV101] reason="no" -->\n',
        "\nSee [the act].\n\n[the act]: https://example.org\n",
        "\nSee (@first).\n\n(@first) An example.\n",
        "\r\nAnother line end.\r\n",
        "\nWhat is \0 no character.\n",
    ],
)
def test_a_draft_whose_parts_hang_together_is_not_kept(more: str) -> None:
    assert read(BRIEF + more)[1] is None


def test_a_draft_that_has_not_changed_is_read_again() -> None:
    before = read(BRIEF)[1]
    assert before
    assert again(before, BRIEF) is before
    assert read(BRIEF, before) == (read(BRIEF)[0], None)


def test_the_same_draft_is_the_same_whatever_changed() -> None:
    chance = random.Random(20)
    drafts = [BRIEF, *(path.read_text(encoding="utf-8") for path in sorted((ROOT / "briefs").glob("*.md")))]
    author = Author(chance.randrange(10**9))
    drafts += [author.draft() for _ in range(300)]
    known = [(text, before) for text in drafts if (before := read(text)[1])]
    found = 0
    for _ in range(3_000):
        text, before = chance.choice(known[:3] if chance.random() < 0.6 else known)
        changed = next(_changed(text, chance))
        found += again(before, changed) is not None
        assert read(changed, before)[0] == read(changed)[0], changed
    assert found > 300


_PIECES = (
    *("a", "the", "rose", "1", "12", "13 percent", " ", "  ", ". ", ", ", "-", "–", "However", "no", "(b)", "é", "漢"),
    *("[", "*", "_", "`", "&", "amp;", "<", "|", "{", "@k", "!", "#", "\\", ":", "Table 1", "Source", "Note", "“", "'"),
)


def _changed(text: str, chance: random.Random) -> Iterator[str]:
    """The text with one to three small changes within lines."""
    while True:
        changed = text
        for _ in range(chance.choice((1, 1, 2, 3))):
            start = chance.randrange(len(changed) + 1)
            end = start + chance.choice((0, 1, 2, 4, 9))
            if "\n" not in changed[start:end]:
                words = "".join(chance.choices(_PIECES, k=chance.choice((0, 1, 1, 2))))
                changed = changed[:start] + words + changed[end:]
        if changed != text:
            yield changed
