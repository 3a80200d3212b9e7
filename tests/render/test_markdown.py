from __future__ import annotations

from collections.abc import Sequence

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from provenance.model import Link
from provenance.render import render, renderers
from tests.render.case import DAILY, SELECT, cite, reach, report


def rendered(text: str, *links: Link) -> str:
    return render("markdown", report(text, *links))


def body(text: str, *links: Link) -> str:
    """The draft as it is after rendering, without what was added at its end."""
    written = rendered(text, *links)
    return written[: written.index("\n[^")] if "\n[^" in written else written.partition("\n## Sources")[0]


def read(written: str) -> list[Token]:
    parser = MarkdownIt("commonmark", {"maxNesting": 200}).enable(["table", "strikethrough"])
    return parser.use(footnote_plugin).use(front_matter_plugin).parse(written)


def every(tokens: Sequence[Token]) -> list[Token]:
    return [each for token in tokens for each in (token, *every(token.children or ()))]


def test_the_table_names_its_renderers() -> None:
    assert renderers() == ("markdown", "html", "pandoc")
    with pytest.raises(KeyError):
        render("docx", report(""))


def test_a_citation_becomes_a_numbered_note() -> None:
    text = "It rose to 13 percent [@select, p. 4]. Why?\n"
    link = reach(cite(text, "[@select, p. 4]", "select", page="p. 4"), SELECT, "raised the rebate")
    assert rendered(text, link) == (
        "It rose to 13 percent.[^1] Why?\n"
        "\n"
        "[^1]: Select Committee, *The Report* (April 16, 2024), 4, <https://x.org/r.pdf>: "
        "“raised the rebate” (primary).\n"
        "\n"
        "## Sources\n"
        "\n"
        "| Source | Tier | Captured | Hash of the text | Derivation | Status |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| Select Committee, *The Report* (April 16, 2024), <https://x.org/r.pdf> | primary | 2026-11-22 "
        "| 9f2c9f2c9f2c | – | – |\n"
    )


def test_an_author_in_the_text_stays_in_it() -> None:
    text = "As @select [p. 4] says, and @daily, it rose [-@daily].\n"
    links = (
        reach(cite(text, "@select [p. 4]", "select", "author-in-text", page="p. 4"), SELECT, "rose"),
        reach(cite(text, "@daily", "daily", "author-in-text"), DAILY, "rose"),
        reach(cite(text, "[-@daily]", "daily", "suppress-author"), DAILY, "rose"),
    )
    assert body(text, *links) == "As Select Committee[^1] says, and Lee[^2], it rose.[^3]\n"


def test_notes_do_not_meet_the_footnotes_of_the_draft() -> None:
    text = "A [@daily].[^1] B.[^Source-7]\n\n[^1]: Mine.\n[^Source-7]: Mine too.\n"
    written = rendered(text, reach(cite(text, "[@daily]", "daily"), DAILY))
    assert written.startswith(
        "A[^source2-1].[^1] B.[^Source-7]\n\n[^1]: Mine.\n[^Source-7]: Mine too.\n\n[^source2-1]: "
    )


@pytest.mark.parametrize(
    "text",
    [
        "A.[^n]\n\n[^n]: See [@daily] there.\n",
        "A.[^n]\n\n[^n]: First.\n\n    See [@daily] there.\n",
        "> A.[^n]\n>\n> [^n]: See [@daily] there.\n",
        "Unused.\n\n[^n]: See [@daily] there.\n",
        "A.^[See [@daily] there.]\n",
    ],
)
def test_in_a_footnote_the_reference_stands_in_parentheses(text: str) -> None:
    link = reach(cite(text, "[@daily]", "daily"), DAILY, "rose")
    said = "(Ann Lee, “Rebates,” *Daily*, 2024: “rose” (tier not recorded))"
    assert rendered(text, link).startswith(text.replace("[@daily]", said))


def test_in_the_text_of_a_link_no_further_link_is_made() -> None:
    text = "See [the report [@select]](https://y.org) and ![graph of @select](g.png) and [@select](z).\n"
    links = (
        reach(cite(text, "[@select]", "select"), SELECT, "rose"),
        reach(cite(text, "@select", "select", "author-in-text", nth=1), SELECT, "rose"),
        reach(cite(text, "@select", "select", "author-in-text", nth=2), SELECT, "rose"),
    )
    first = "Select Committee, *The Report* (April 16, 2024): “rose” (primary)"
    said = "Select Committee, *The Report*: “rose” (primary)"
    assert rendered(text, *links).startswith(
        f"See [the report ({first})](https://y.org) and ![graph of Select Committee ({said})](g.png) "
        f"and [Select Committee ({said})](z).\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "`[@daily]`\n",
        "```\n[@daily]\n```\n",
        "<div>\n[@daily]\n</div>\n",
        "---\ntitle: '[@daily]'\n---\n",
        "[x](/u '[@daily]')\n",
    ],
)
def test_what_is_shown_as_written_stays_as_written(text: str) -> None:
    written = rendered(text, reach(cite(text, "[@daily]", "daily"), DAILY))
    assert written.startswith(f"{text}\n## Sources\n")


def test_headings_lists_and_tables_get_marks() -> None:
    text = "# A [@daily]\n\n- B [@daily]\n\n| C |\n|---|\n| D [@daily] |\n\n> E [@daily]\n"
    links = [reach(cite(text, "[@daily]", "daily", nth=nth), DAILY) for nth in range(4)]
    assert body(text, *links) == "# A[^1]\n\n- B[^2]\n\n| C |\n|---|\n| D[^3] |\n\n> E[^4]\n"


@pytest.mark.parametrize("before", ["", "> ", "- ", "3. ", "  - > "])
def test_a_mark_before_a_colon_begins_no_footnote(before: str) -> None:
    text = f"{before}[@daily]: the best paper.\n"
    tokens = every(read(rendered(text, reach(cite(text, "[@daily]", "daily"), DAILY))))
    assert [each.type for each in tokens].count("footnote_open") == 1
    assert any(": the best paper." in each.content for each in tokens if each.type == "text")


def test_a_colon_within_a_line_needs_nothing() -> None:
    text = "Thus [@daily]: so.\n"
    assert body(text, reach(cite(text, "[@daily]", "daily"), DAILY)) == "Thus:[^1] so.\n"


def test_line_ends_are_those_of_the_draft() -> None:
    text = "A [@daily].\r\nB.\r\n"
    written = rendered(text, reach(cite(text, "[@daily]", "daily"), DAILY))
    assert written.startswith("A.[^1]\r\nB.\r\n\r\n[^1]: ")
    assert written.count("\n") == written.count("\r\n")
    assert rendered("A.\nB.\r\n").endswith("\r\n\n## Sources\n\nNo source is cited.\n")


@pytest.mark.parametrize("text", ["", "A", "A\n", "A\n\n", "---\na: b\n---\n"])
def test_a_brief_without_sources_says_so(text: str) -> None:
    assert rendered(text).startswith(text)
    assert rendered(text).endswith("## Sources\n\nNo source is cited.\n")


@pytest.mark.parametrize(
    "end",
    [
        "```\ncode",
        "~~~~ py\ncode\n",
        "<!-- open",
        "<script>\nx",
        "<?php",
        "<!DOCTYPE",
        "<![CDATA[",
        "- item",
        "> quote",
        "[^n]: x",
    ],
)
def test_an_unended_block_does_not_swallow_the_notes(end: str) -> None:
    text = f"A [@daily].\n\n{end}"
    tokens = read(rendered(text, reach(cite(text, "[@daily]", "daily"), DAILY)))
    headings = [
        tokens[at + 1].content for at, each in enumerate(tokens) if each.type == "heading_open" and not each.level
    ]
    assert headings[-1] == "Sources"
    assert any(each.type == "footnote_open" for each in tokens)
