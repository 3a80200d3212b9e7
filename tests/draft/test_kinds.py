"""What the statements of a brief do: claim, sum up, ask, point the way, recommend, reason."""

import pytest

from provenance import draft
from provenance.model import Brief


def kinds(text: str) -> list[tuple[str, str]]:
    return [(statement.text, statement.kind) for statement in draft.parse(text).statements]


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
        ("**Key question.**", "signpost"),
        ("The bottom line:", "signpost"),
        ("The data were lost.", "claim"),
        ("The key question was never asked.", "claim"),
        ("We rely on the audit itself.", "signpost"),
        ("Throughout, this brief cites the figures of the audit.", "signpost"),
        ("We rely on [@a].", "claim"),
        ("We rely on the 13 reports of the audit office.", "claim"),
        ("We rely on imports of grain.", "claim"),
        ("We rely on the data centers of others.", "claim"),
        ("**To:** Economic Affairs Committee", "signpost"),
        ("Date: 10 June 2025", "signpost"),
        ("To: rebates of $5 the ministry added as much again.", "claim"),
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


def test_a_brief_called_notes_is_no_list_of_notes() -> None:
    assert kinds("# Notes\n\nOne.\n\n## Notes\n\nTwo.\n") == [
        ("Notes", "summary"),
        ("One.", "claim"),
        ("Notes", "summary"),
        ("Two.", "signpost"),
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


@pytest.mark.parametrize(
    "under",
    [
        "*What the legislature can do*",
        "By Anna Smith and Bo Li | 14 November 2025",
        "**Policy Brief No. 14**\n\nNovember 2025",
        "**Policy Brief**\\\nNovember 2025",
    ],
)
def test_lines_under_the_title_belong_to_it(under: str) -> None:
    first, *rest, last = draft.parse(f"# Lead pipes\n\n{under}\n\nPipes are old.\n").statements
    assert {each.kind for each in (first, *rest)} == {"summary"}
    assert last.kind == "claim"


@pytest.mark.parametrize(
    "text",
    [
        "# Lead pipes\n\nPipes are old.\n",
        "# Lead pipes\n\nPipes are old [@a]\n",
        "# Lead pipes\n\nThe facts:\n",
        "## Lead pipes\n\nPipes are old\n",
        "# Lead pipes\n\nSo.\n\nPipes are old\n",
    ],
)
def test_other_words_under_a_heading_claim_something(text: str) -> None:
    assert draft.parse(text).statements[-1].kind == "claim"


@pytest.mark.parametrize(
    "heading", ["We ask you to", "What the Assembly should do", "Our asks", "Call to action", "Next steps"]
)
def test_headings_that_ask_for_something_recommend(heading: str) -> None:
    assert draft.parse(f"## {heading}\n\n- Reject the $20 cap.\n").statements[-1].kind == "recommendation"


@pytest.mark.parametrize("heading", ["What others have done", "What the tax does", "The task", "What banks can do"])
def test_headings_that_tell_something_do_not(heading: str) -> None:
    assert draft.parse(f"## {heading}\n\n- They rejected the $20 cap.\n").statements[-1].kind == "claim"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Call Ana Ruiz at (614) 555-0147.", "signpost"),
        ("For more information, please contact ruiz@fair.example.", "signpost"),
        ("Media inquiries go to the office.", "claim"),
        ("Contact with lead harms children.", "claim"),
        ("Call volumes fell by 13% after 2020.", "claim"),
    ],
)
def test_whom_to_call_claims_nothing(text: str, kind: str) -> None:
    assert draft.parse(text + "\n").statements[0].kind == kind
