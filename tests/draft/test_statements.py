"""What the statements of a brief are, where they stand and what they say."""

import pytest

from provenance import draft


def written(text: str) -> list[str]:
    brief = draft.parse(text)
    return [brief.written(statement.span) for statement in brief.statements]


def words(text: str) -> list[str]:
    return [statement.text for statement in draft.parse(text).statements]


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
        ("---\nauthor: x\n---\nOne rose.\n", ["One rose."]),
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
        ("| a | b |\n|---|---|\n| [@a] | 13 |\n", ["13"]),
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


def test_text_that_is_not_read_is_said_so() -> None:
    text = "<div>\nOne rose.\n</div>\n\n<!-- a comment -->\n\n<br>\n\n<style>x</style>\n\nTwo.\n\n> <p>Three</p>\n"
    brief = draft.parse(text, "b.md")
    assert [(each.code, brief.written(each.place.span)) for each in brief.findings] == [
        ("PRV905", "<div>\nOne rose.\n</div>"),
        ("PRV905", "<p>Three</p>"),
    ]
    behind = draft.parse("Two rose\n<!-- ask them --> in May [@a].\n").findings
    assert [(each.code, each.message) for each in behind] == [
        ("PRV905", "a comment begins this line, and the rest of it is not read")
    ]
    deep = draft.parse("> " * 300 + "x\n")
    assert [each.code for each in deep.findings] == ["PRV905"]


HEADS, DASHES, ROWS = "| Port | 2022 |", "|---|---|", "| Tallinn | 269 |\n| Riga | 17 |"
NO_TABLES = [
    (f"{HEADS}\n{ROWS}", "the row of dashes under its heads is missing", "write |---|---| under its heads"),
    (
        f"{HEADS}\n|---|\n{ROWS}",
        "its row of dashes has 1 cell under 2 heads",
        "give the row of dashes a cell for each",
    ),
    (f"{HEADS}\n\n{DASHES}\n\n| Riga | 17 |", "blank lines part its rows", "take the blank lines out"),
    (
        "Port | 2022 | 2023\nTallinn | 269 | 270\nRiga | 17 | 18",
        "the row of dashes under its heads",
        "write |---|---|---|",
    ),
]


@pytest.mark.parametrize(("table", "why", "then"), NO_TABLES)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_that_look_like_a_table_are_said_once_to_be_unread(table: str, why: str, then: str, end: str) -> None:
    comment = '<!-- provenance: computed "2023" = 2022 / 2 -->'
    text = f"It rose [@a].\n\n{table}\n\n{comment}\n\nSource: [@b]\n\nIt fell.\n".replace("\n", end)
    brief = draft.parse(text, "b.md")
    (finding,) = brief.findings
    assert (finding.code, brief.written(finding.place.span)) == ("PRV905", table.replace("\n", end))
    assert finding.message.startswith(f"these lines look like a table but are not read as one: {why}")
    assert finding.next[0].startswith(then)
    assert [each.text for each in brief.statements if each.owes_evidence] == ["It rose.", "It fell."]
    assert brief.computed == ()


def test_a_caption_over_lines_that_look_like_a_table_owes_nothing() -> None:
    text = f"It rose [@a].\n\n**Table 1. Ships in port**\n\n{HEADS}\n{ROWS}\n\nSource: [@b]\n"
    assert [each.text for each in draft.parse(text).statements if each.owes_evidence] == ["It rose."]


def test_a_row_apart_from_its_table_is_said_and_the_others_keep_their_source() -> None:
    brief = draft.parse(f"{HEADS}\n{DASHES}\n| Tallinn | 269 |\n\n| Riga | 17 |\n\nSource: [@b]\n", "b.md")
    (finding,) = brief.findings
    assert brief.written(finding.place.span) == "| Riga | 17 |"
    assert finding.message.endswith("a blank line parts it from the table above")
    assert [(each.text, len(each.covering)) for each in brief.statements if each.owes_evidence] == [
        ("Tallinn | 269", 1)
    ]


def test_lines_of_cells_behind_other_text_are_read_with_it_and_said() -> None:
    brief = draft.parse(f"Table 1: Ports\n{HEADS}\n{ROWS}\n\nPorts\n{HEADS}\n{DASHES}\n{ROWS}\n", "b.md")
    assert [each.message.partition(": ")[2] for each in brief.findings] == [
        "the row of dashes under its heads is missing"
    ]
    assert any("269" in each.text for each in brief.statements)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADS}\n{DASHES}\n{ROWS}\n",
        f"> {HEADS}\n> {DASHES}\n> | Riga | 17 |\n",
        "| The gulls of Riga pier\n| have all flown far from here\n",
        "The norm |x| rose, and |y| fell.\n\n|x|\n\n| Riga | 17 |\n",
        "A. Berzin | Riga | 2024\n",
        "```\n| Port | 2022 |\n| Riga | 17 |\n```\n",
        f"{HEADS}\n{DASHES}\n| Riga |\n| Tartu | 1 | |\n| Pärnu \\| Parnu | 2 |\n",
    ],
)
def test_what_is_a_table_or_looks_like_none_is_not_said_to_be_unread(text: str) -> None:
    assert draft.parse(text).findings == ()


@pytest.mark.parametrize("before", ["", "> ", "- "])
def test_cells_beyond_the_heads_are_said_to_be_unread(before: str) -> None:
    rows = (HEADS, DASHES, "| Riga | 17 | 18 | 19 |", "Tartu | 1 | 2")
    between = f"\n{before.replace('-', ' ')}"
    brief = draft.parse(f"{before}{between.join(rows)}\n", "b.md")
    assert [(brief.written(each.place.span), each.message) for each in brief.findings] == [
        ("18 | 19", "this row has 4 cells under 2 heads: what stands beyond them is not read"),
        ("2", "this row has 3 cells under 2 heads: what stands beyond them is not read"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "Port        2022\n--------  ------\nTallinn      269",
        "+------+------+\n| Port | 2022 |\n+======+======+\n| a | 2 |",
    ],
)
def test_a_table_without_pipes_is_no_sentence_and_said_to_be_unread(table: str) -> None:
    brief = draft.parse(f"It rose [@a].\n\n{table}\n\nTable: Ports. Source: [@b]\n\nIt fell -- so they say.\n", "b.md")
    assert [(each.code, brief.written(each.place.span)) for each in brief.findings] == [("PRV905", table)]
    assert [each.text for each in brief.statements][:1] == ["It rose."]
    assert "269" not in "".join(each.text for each in brief.statements)
    assert brief.statements[-1].text == "It fell -- so they say."


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Recommendations for Congress", "recommendation"),
        ("Conclusions and recommendations", "recommendation"),
        ("Recommendation 1: dig", "recommendation"),
        ("Summary of findings", "summary"),
        ("References", "signpost"),
        ("Further reading", "signpost"),
        ("Contents", "signpost"),
        ("What the committee recommended", "claim"),
        ("Sources of lead", "claim"),
    ],
)
def test_a_heading_says_what_stands_under_it(heading: str, kind: str) -> None:
    assert [each.kind for each in draft.parse(f"## {heading}\n\nIt has 355 pages.\n").statements] == ["summary", kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We recommend that Congress appropriate $50 million.", "recommendation"),
        ("We therefore recommend a quarterly count.", "recommendation"),
        ("This brief recommends that 14 figures be published.", "recommendation"),
        ("We recommended 14 steps in 2019.", "claim"),
        ("The committee recommends that 14 figures be published.", "claim"),
        ("Recommended doses rose by 14 percent.", "claim"),
    ],
)
def test_a_sentence_that_recommends_is_a_recommendation(text: str, kind: str) -> None:
    assert [each.kind for each in draft.parse(f"{text}\n").statements] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "It asked the Secretary to\n\n> establish a register [@a].\n",
        "The Minister said:\n\n> We act.\n>\n> We act now.\n>\n> --- Hansard [@a]\n",
        "The largest are\n\n- Texas [@a];\n- Ohio [@a].\n",
    ],
)
def test_a_line_that_goes_on_in_what_follows_rests_on_what_that_cites(text: str) -> None:
    assert [each.key for each in draft.parse(text).statements[0].all_citations][:1] == ["a"]
