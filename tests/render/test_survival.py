"""Whatever a draft is made of, rendering changes only its citations."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import draft
from provenance.model import Citation, Span
from tests.render import case
from tests.render.case import fail
from tests.render.test_markdown import every, read, rendered

BLOCKS = (
    "\n",
    "\r\n",
    "\n\n",
    "```\n",
    "~~~\n",
    "- ",
    "> ",
    "1. ",
    "# ",
    "    ",
    "| a |\n|---|\n",
    "---\n",
    "===\n",
    "$$\n",
)
INLINES = (
    "word",
    " ",
    "*",
    "_",
    "`",
    "<!--",
    "-->",
    "<b>",
    "<script>",
    "[",
    "]",
    "(",
    ")",
    "](u)",
    "|",
    ":",
    "\\.",
    "@",
)
OTHERS = ("[^1]", "[^1]: ", "^[", "![", "\ue000", "北京", "e\u0301", "\x00", "\u202e", "&amp;")
PIECES = st.sampled_from((*BLOCKS, *INLINES, *OTHERS))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(PIECES, max_size=8).map("".join), min_size=1, max_size=6))
def test_all_but_the_citations_survives(between: list[str]) -> None:
    text = between[0]
    citations = []
    # `[@k](u)` is a link, of which a draft has only `@k` for a citation.
    between = [between[0], *(f".{piece}" if piece.startswith("(") else piece for piece in between[1:])]
    for piece in between[1:]:
        start = len(text)
        text += f"[@k]{piece}"
        citations.append(Citation("k", Span(start + 1, start + 3), Span(start + 2, start + 3), Span(start, start + 4)))
    written = rendered(text, *(fail(each, case.unknown("k"), "unknown-source") for each in citations))
    assert written.startswith(between[0])
    at = len(between[0])
    number = 1
    for piece in between[1:]:
        marks = [f"[^{prefix}{number}]{guard}" for prefix in ("", "source-") for guard in ("", "\\")]
        choices = ["[@k]", "(unknown source: k)", *marks]
        taken = next(each for each in choices if written.startswith(each + piece, at))
        at += len(taken + piece)
        number += taken in marks
    tokens = read(written)
    tops = [tokens[n + 1].content for n, each in enumerate(tokens) if each.type == "heading_open" and not each.level]
    assert tops[-1] == "Sources"
    shown = {each.meta["label"] for each in every(tokens) if each.type == "footnote_ref" and "label" in each.meta}
    assert len(shown - {"1"} if "[^1]" in text else shown) == number - 1


CITED = st.sampled_from(("[@k]", "[see @k, p. 4; @k{#a}, so]", "@k", "@k [p. 3]", "[-@{k}]", "[@k", "]"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, CITED), max_size=25).map("".join))
def test_all_but_what_is_read_as_a_citation_survives(text: str) -> None:
    brief = draft.parse(text, case.PATH)
    written = rendered(brief.text, *(fail(each, case.unknown("k"), "unknown-source") for each in brief.citations))
    at = start = 0
    for cluster in sorted({each.cluster for each in brief.citations}):
        kept = brief.text[at : cluster.start]
        assert kept in written[start:]
        start = written.index(kept, start) + len(kept)
        at = cluster.end
    assert brief.text[at:] in written[start:]
    tokens = read(written)
    tops = [tokens[n + 1].content for n, each in enumerate(tokens) if each.type == "heading_open" and not each.level]
    assert tops[-1] == "Sources"
