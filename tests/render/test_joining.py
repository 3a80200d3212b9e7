"""A mark stands behind its word and the stop after that, and nothing else of the draft is read otherwise."""

from __future__ import annotations

import pytest
from markdown_it.token import Token

from provenance import draft
from provenance.render import render
from provenance.render.markdown import settling
from provenance.render.markdown.survey import parsed
from provenance.render.options import Options
from tests.render import case
from tests.render.case import DAILY, fail, reach, report


def joined(text: str, options: Options = Options()) -> str:  # noqa: B008 - it is immutable
    brief = draft.parse(text, case.PATH)
    made = report(brief.text, *(reach(each, DAILY) for each in brief.citations))
    return render("markdown", made, options).partition("\n\n[^1]: ")[0].partition("\n\n## Notes")[0]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("It rose [@k].\n", "It rose.[^1]"),
        ("It rose\n[@k].\nIt fell.\n", "It rose.[^1]\nIt fell."),
        ("It rose [@k], then fell.\n", "It rose,[^1] then fell."),
        ("> It rose\n> [@k]. So.\n", "> It rose.[^1] So."),
        ("- It rose\n  [@k]. So.\n", "- It rose.[^1] So."),
        ("It rose [@k]\n", "It rose[^1]"),
        ("*It rose* [@k].\n", "*It rose*.[^1]"),
        ("**Why?** [@k] So.\n", "**Why?**[^1] So."),
        ("“It rose” [@k]; it fell.\n", "“It rose”;[^1] it fell."),
        ("It rose (a lot [@k]).\n", "It rose (a lot[^1])."),
        ("See [this](u) [@k].\n", "See [this](u).[^1]"),
        ("It rose [@k] [@k].\n", "It rose[^1][^2]."),
        ("It rose etc. [@k].\n", "It rose etc.[^1]."),
        ("It rose\u00a0[@k].\n", "It rose.[^1]"),
        ("| a |\n|---|\n| 4 [@k] |\n", "| a |\n|---|\n| 4[^1] |"),
    ],
)
def test_no_blank_before_a_mark(text: str, written: str) -> None:
    assert joined(text) == written


@pytest.mark.parametrize(
    "text",
    [
        "- [@k] rose.\n",
        "# [@k] rose\n",
        "> [@k] rose.\n",
        "1. [@k] rose.\n",
        "- [ ] [@k] rose.\n",
        "a * [@k] b*\n",
        "[word] [@k]\n\n[word]: /u\n",
        "See https://x.org [@k].\n",
        "One\\ [@k].\n",
        "[foo]: /u [@k]\n",
        "&copy [@k]; x\n",
        "a  \n[@k] b\n",
        "a | b\n--- | ---\n[@k] | x\n",
        "| a |\n|---|\n| [@k] |\n",
    ],
)
def test_a_blank_that_means_something_stays(text: str) -> None:
    assert (
        joined(text)
        .replace("[^1]", "[@k]")
        .startswith(text.partition("\n\n[word]")[0].rstrip("\n").replace(" [@k];", "[@k];"))
    )


def test_endnotes_are_numbers_in_brackets_that_lead_nowhere() -> None:
    options = Options(notes="endnotes")
    assert joined("It rose [@k]. Thus [@k]:so.\n", options) == "It rose.[1] Thus\\[2\\]:so."
    assert joined("It rose [@k].\n\n[1]: /u\n", options) == "It rose.\\[1\\]\n\n[1]: /u"


def test_a_draft_is_read_a_bounded_number_of_times(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(text: str) -> list[Token]:
        read.append(len(text))
        return parsed(text)

    monkeypatch.setattr(settling, "parsed", counted)
    times = []
    for count in (50, 100, 200):
        read.clear()
        brief = draft.parse("[foo]: /u [@k]\n\n" * count, case.PATH)
        render(
            "markdown", report(brief.text, *(fail(each, case.unknown("k"), "not-captured") for each in brief.citations))
        )
        times.append((len(read), sum(read)))
    assert all(each <= 17 for each, _ in times)
    assert times[2][1] <= 2.5 * times[1][1] <= 6.25 * times[0][1]
