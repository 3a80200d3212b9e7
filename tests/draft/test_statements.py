"""What the statements of a brief are, where they stand and what they say."""

import pytest

from provenance import draft
from provenance.model import Brief


def written(text: str) -> list[str]:
    brief = draft.parse(text)
    return [brief.written(statement.span) for statement in brief.statements]


def words(text: str) -> list[str]:
    return [statement.text for statement in draft.parse(text).statements]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(statement.text, statement.kind) for statement in draft.parse(text).statements]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("One rose. Two fell.\n", ["One rose.", "Two fell."]),
        ("One rose.\r\nTwo fell\r\nagain.\r\n", ["One rose.", "Two fell\r\nagain."]),
        ("\ufeffOne rose.\n", ["One rose."]),
        ("One rose [@a; @b, p. 4]. Two fell. [@c]\n", ["One rose [@a; @b, p. 4].", "Two fell. [@c]"]),
        (
            "One rose.[^1] Two fell^[So it is said.].\n\n[^1]: Here it is.\n",
            ["One rose.[^1]", "Two fell^[So it is said.].", "So it is said.", "Here it is."],
        ),
        ("*One rose.* **Two *fell*.** `Three`\n", ["*One rose.*", "**Two *fell*.**", "`Three`"]),
        ('[One rose.](https://example.org "a b") Two fell.\n', ['[One rose.](https://example.org "a b")', "Two fell."]),
        ("One &amp; two\\* rose 😀 to 𝟙.\n", ["One &amp; two\\* rose 😀 to 𝟙."]),
        ("One\\\nrose. Two  \nfell.\n", ["One\\\nrose.", "Two  \nfell."]),
        ("> One rose.\nlazy line.\n", ["> One rose.\nlazy line."]),
        ("> One rose.\n>\n> Two **fell**\n\nThree.\n", ["> One rose.\n>\n> Two **fell**", "Three."]),
        ("- One rose. Two fell.\n  - Three\n    stayed.\n", ["One rose.", "Two fell.", "Three\n    stayed."]),
        ("-\tOne rose.\n\n\tTwo fell.\n", ["One rose.", "Two fell."]),
        ("# One rose {#one .x}\n\nTwo [@b]\n---\n", ["One rose", "Two [@b]"]),
        ("| a | b |\n|---|---|\n| one \\| two | *3* [@c] |\n  | four |\n", ["| one \\| two | *3* [@c] |", "| four |"]),
        ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", ["> | a | b |\n> |---|---|\n> | 1 | 2"]),
        ("---\ntitle: x\n---\nOne rose.\n", ["One rose."]),
        ("One rose. <!-- not this. --> Two fell.\n", ["One rose.", "Two fell."]),
        ("```\nOne rose.\n```\n\n    Two fell.\n\n<!-- Three -->\n\n---\n\nFour.\n", ["Four."]),
        ("::: {.note}\nOne rose.\n:::\nTwo fell.\n", ["One rose.", "Two fell."]),
        ("[r]: https://example.org 'One rose.'\n\nTwo [fell][r].\n", ["Two [fell][r]."]),
        ("![One rose](x.png)\n", ["![One rose](x.png)"]),
        ("", []),
        ("[@a]\n\n***\n\n[@b; @c]\n", []),
    ],
)
def test_where_statements_stand(text: str, spans: list[str]) -> None:
    assert written(text) == spans


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "It rose to **13 percent** [@a, p. 4]. It *fell*.[^1]\n\n[^1]: See.\n",
            ["It rose to 13 percent.", "It fell.", "See."],
        ),
        ("It rose\nto 13\r\npercent [@a],\nand fell [@b] again.\n", ["It rose to 13 percent, and fell again."]),
        ("As @a [p. 4] says, it rose.\n", ["As says, it rose."]),
        ("[@a] It rose.\n", ["It rose."]),
        ("It rose (see [@a]).\n", ["It rose (see)."]),
        ("5 &lt; 6 &amp; 7\\%\n", ["5 < 6 & 7%"]),
        ("| a | b |\n|---|---|\n| *x* [@a] | 1,3 |\n", ["x | 1,3"]),
        ("> One.\n>\n> - Two [@a]\n> - Three\n", ["One. Two Three"]),
        ("13<sup>2</sup> tons<br>of it\n", ["13 2 tons of it"]),
        ("Rose in [*one* year](u), `x*y`.\n", ["Rose in one year, x*y."]),
    ],
)
def test_what_statements_say(text: str, said: list[str]) -> None:
    assert words(text) == said


def test_words_lead_back_to_the_draft() -> None:
    brief = draft.parse("> It rose to **13&nbsp;percent**\r\n> in [2020](u) [@a].\r\n")
    (statement,) = brief.statements

    def behind(part: str) -> str:
        at = statement.text.index(part)
        return brief.written(statement.words.source(at, at + len(part)))

    assert behind("13\u00a0percent") == "13&nbsp;percent"
    assert behind("percent in") == "percent**\r\n> in"
    assert behind("2020.") == "2020](u) [@a]."


def test_a_divider_between_cells_stands_for_nothing_in_the_draft() -> None:
    brief = draft.parse("| a | b |\n|---|---|\n| x | y |\n")
    (statement,) = brief.statements
    assert brief.written(statement.words.source(0, 5)) == "x | y"
    assert brief.written(statement.words.source(1, 4)) == ""


def test_equal_statements_are_numbered() -> None:
    first, second, third = (each.id for each in draft.parse("It rose. It *rose* [@a]. It fell.\n").statements)
    assert second == first + "-2"
    assert third != first


def test_own_citations_are_those_in_the_statement() -> None:
    brief = draft.parse("One [@a]. Two [@b; @c]. @d says three. [@e]\n")
    assert [[c.key for c in s.citations] for s in brief.statements] == [["a"], ["b", "c"], ["d", "e"]]


def test_all_citations_are_in_the_brief_once_and_in_order() -> None:
    text = "# H [@a]\n\n| [@b] |\n|---|\n| x [@c] |\n\n[@d]\n\nText^[[@e]] [@f].[^1]\n\n![p [@g]](u)\n\n[^1]: N [@h]\n"
    assert [citation.key for citation in draft.parse(text).citations] == list("abcdefgh")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Exports rose by 13 percent.", "claim"),
        ("Why did exports rise by 13 percent?", "question"),
        ('He asked "why?"', "claim"),
        ("This brief looks at precursor exports.", "signpost"),
        ("In this paper, we examine the rebate.", "signpost"),
        ("The next section turns to enforcement.", "signpost"),
        ("Section 2 describes the law.", "claim"),
        ("Section 2 reviews the law.", "signpost"),
        ("Section 8 provides vouchers.", "claim"),
        ("This brief examines how exports rose by 13 percent.", "claim"),
        ("This report examines exports [@a].", "claim"),
        ("This report finds that exports rose.", "claim"),
        ("See Table 2.", "signpost"),
        ("For more details, see below.", "signpost"),
        ("[We think so.]{.analysis}", "analysis"),
        ("[We think so [@a]]{.analysis}.", "analysis"),
        ("[We think]{.analysis} so.", "claim"),
        ("| a |\n|---|\n| why? |", "claim"),
        ("> Why?", "claim"),
        ("![Exports](u)", "summary"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert draft.parse(text + "\n").statements[0].kind == kind


def test_kinds_of_sections() -> None:
    text = (
        "# Title\n\nA claim.\n\n## 1. Key findings:\n\nOne.\n\n### Deeper\n\nTwo.\n\n"
        "## Policy recommendations\n\nDo it.\n\n- Do that.\n\n"
        "## Our view {#v .analysis}\n\nWe think so.\n\n### More\n\nStill.\n\n## Methods\n\nThree.\n"
    )
    assert kinds(text) == [
        ("Title", "summary"),
        ("A claim.", "claim"),
        ("1. Key findings:", "summary"),
        ("One.", "summary"),
        ("Deeper", "summary"),
        ("Two.", "summary"),
        ("Policy recommendations", "summary"),
        ("Do it.", "recommendation"),
        ("Do that.", "recommendation"),
        ("Our view", "summary"),
        ("We think so.", "analysis"),
        ("More", "summary"),
        ("Still.", "analysis"),
        ("Methods", "summary"),
        ("Three.", "claim"),
    ]


def test_divs_marked_as_analysis_nest() -> None:
    text = "::: {.analysis}\n::: {.box}\nOne.\n:::\nTwo.\n:::\n\nThree.\n\n::: analysis\nFour.\n:::\n"
    assert [kind for _, kind in kinds(text)] == ["analysis", "analysis", "claim", "analysis"]


def test_summary_sections_are_the_callers_or_the_briefs() -> None:
    text = "## Overview\n\nOne.\n\n## Summary\n\nTwo.\n"

    def of(brief: Brief) -> list[str]:
        return [each.kind for each in brief.statements if each.text in {"One.", "Two."}]

    assert of(draft.parse(text)) == ["claim", "summary"]
    assert of(draft.parse(text, summary_sections=["overview"])) == ["summary", "claim"]
    own = "---\nprovenance: {summary-sections: [Overview]}\n---\n"
    assert of(draft.parse(own + text)) == ["summary", "claim"]


def test_text_that_is_not_read_is_said_so() -> None:
    text = "<div>\nOne rose.\n</div>\n\n<!-- a comment -->\n\n<br>\n\n<style>x</style>\n\nTwo.\n\n> <p>Three</p>\n"
    brief = draft.parse(text, "b.md")
    assert [(each.code, brief.written(each.place.span)) for each in brief.findings] == [
        ("PRV905", "<div>\nOne rose.\n</div>"),
        ("PRV905", "<p>Three</p>"),
    ]
    deep = draft.parse("> " * 300 + "x\n")
    assert [each.code for each in deep.findings] == ["PRV905"]
