"""Whatever a draft is made of, rendering changes only its citations."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from provenance import draft
from provenance.model import Citation, Span
from tests.draft import commonmark as examples
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
    assert squeezed(body(written)) == squeezed(text)
    tokens = read(written)
    tops = [tokens[n + 1].content for n, each in enumerate(tokens) if each.type == "heading_open" and not each.level]
    assert tops[-1] == "Sources"
    marks = set(re.findall(r"^\[\^((?:source\d*-)?\d+)\]: unknown source", written, re.MULTILINE))
    shown = {each.meta["label"] for each in every(tokens) if each.type == "footnote_ref" and "label" in each.meta}
    assert marks <= shown


def body(written: str) -> str:
    """The draft as it is after rendering, without what was added at its end."""
    return re.split(r"\n\[\^(?:source\d*-)?\d+\]: unknown source|(?:\A|(?<=\n))## Sources\r?\n", written)[0]


def squeezed(text: str) -> str:
    """A draft without citations, whatever stands for them, and all that may lie between lines."""
    text = re.sub(r"\[@k\]|\(unknown source: k\)|\[\^(?:source\d*-)?\d+\]", "", text)
    return re.sub(r"[\s>\\`~<!-]|/script|\?", "", text)


CITED = st.sampled_from(("[@k]", "[see @k, p. 4; @k{#a}, so]", "@k", "@k [p. 3]", "[-@{k}]", "[@k", "]"))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, CITED), max_size=25).map("".join))
def test_all_but_what_is_read_as_a_citation_survives(text: str) -> None:
    brief = draft.parse(text, case.PATH)
    written = rendered(brief.text, *(fail(each, case.unknown("k"), "unknown-source") for each in brief.citations))
    kept = brief.text
    for cluster in sorted({each.cluster for each in brief.citations}, reverse=True):
        kept = kept[: cluster.start] + kept[cluster.end :]
    letters = iter(each for each in body(written) if each.isalpha())
    assert all(each in letters for each in kept if each.isalpha())
    tokens = read(written)
    tops = [tokens[n + 1].content for n, each in enumerate(tokens) if each.type == "heading_open" and not each.level]
    assert tops[-1] == "Sources"


SIGN = "\ue123"


def shown(text: str) -> str:
    """A document as HTML with a sign for each mark; blanks before a sign, and stops on either side of it, are alike."""
    parser = MarkdownIt("commonmark", {"maxNesting": 200}).enable(["table", "strikethrough"])
    html = str(parser.use(footnote_plugin).use(front_matter_plugin).render(text))
    html = re.sub(r'<sup class="footnote-ref">.*?</sup>', SIGN, html, flags=re.DOTALL)
    html = html.replace(f"[{SIGN}]", SIGN)
    html = re.sub(rf"\s*{SIGN}([.,;:?!])", rf"\1{SIGN}", html)
    return re.sub(rf"\s*{SIGN}\s*", SIGN, re.sub(r"\s+", " ", html)).rstrip()


WORD = re.compile(r"(?<=[A-Za-z0-9])(?=[\s.,;:?!)*_\"'<]|$)")


@pytest.fixture(scope="module")
def commonmark(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    cache = getattr(request.config, "cache", None)
    try:
        return examples.examples(cache.mkdir("commonmark") if cache else tmp_path_factory.mktemp("commonmark"))
    except examples.NotFetchedError as error:
        pytest.skip(str(error))


def test_the_examples_of_commonmark_stay_what_they_are(commonmark: list[str]) -> None:
    """With a citation behind words of each example, the result is the same document, citations aside."""
    changed = []
    tried = 0
    for example in commonmark:
        ends = [found.start() for found in WORD.finditer(example)]
        for at in ends[:: max(1, len(ends) // 4)]:
            text = f"{example[:at]} [@k]{example[at:]}"
            brief = draft.parse(text, case.PATH)
            if not [each for each in brief.citations if each.cluster == Span(at + 1, at + 5)]:
                continue  # in code, in HTML, in an address: no citation at all
            tried += 1
            written = rendered(brief.text, *(fail(each, case.unknown("k"), "not-captured") for each in brief.citations))
            if "[^1]" not in written:
                continue  # in a link or where it is shown as it is written
            if not shown(written).startswith(shown(text.replace("[@k]", f"[{SIGN}]"))):
                changed.append((text, written))
    assert tried > 1_000
    assert changed == []
