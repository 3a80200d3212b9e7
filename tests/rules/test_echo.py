"""Statements whose sources all retell one, and those whose sources do not."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.model import Diagnostic
from provenance.rule import Example

PAPER = "tier: secondary\nderives-from: [utility-2023]\n"


def record(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def found(draft: str, files: dict[str, str] | None = None) -> tuple[Diagnostic, ...]:
    return trial("PRV502", Example(f"{draft}\n", files=files or {})).diagnostics


ECHOES = [
    ("It was 15% [@gazette; @herald].", {}, "gazette and herald both go back to utility-2023"),
    ("It was 15% [@gazette] by then [@herald].", {}, "gazette and herald both go back to utility-2023"),
    ("It was 15% [@gazette{#pipes}; @herald].", {}, "gazette and herald both go back to utility-2023"),
    ("It was 15% [@digest; @gazette].", {}, "digest and gazette both go back to utility-2023"),
    ("It was 15% [@digest; @gazette; @herald].", {}, "digest, gazette and herald all go back to utility-2023"),
    ("The pipes went fast.[^1]\n\n[^1]: @gazette and @herald.", {}, "gazette and herald both go back to utility-2023"),
    ("It was 15%. It went fast [@gazette; @herald].", {}, "gazette and herald both go back to utility-2023"),
    ("It was 15% [@gazette; @herald; see also @digest].", {}, "gazette and herald both go back to utility-2023"),
    (
        "It was 15% [@gazette; @herald].",
        {"sources/utility-2023.yml": "tier: primary\nderives-from: [state]\n"},
        "gazette and herald both go back to utility-2023",
    ),
    (
        "It was 15% [@digest; @herald].",
        {"sources/herald.yml": record("derives-from: [gazette]")},
        "digest and herald both go back to gazette",
    ),
    (
        "It was 15% [@gazette; @herald].",
        {
            "sources/gazette.yml": record("derives-from: [nobody]"),
            "sources/herald.yml": record("derives-from: [nobody]"),
        },
        "gazette and herald both go back to nobody",
    ),
    (
        "It was 15% [@gazette; @herald].",
        {
            "sources/gazette.yml": record("derives-from: [digest]"),
            "sources/herald.yml": record("derives-from: [digest]"),
            "sources/digest.yml": record("derives-from: unknown"),
        },
        "gazette and herald both go back to digest",
    ),
    (
        "It was 15% [@gazette{#pipes}; @herald].",
        {
            "sources/gazette.yml": "spans:\n  pipes: {exact: 1250 lead pipes, derives-from: [utility-2023]}\n",
            "sources/gazette.txt": "Some 1250 lead pipes went.\n",
        },
        "gazette and herald both go back to utility-2023",
    ),
    (
        "According to the Gazette and the Herald, it was 15% [@gazette; @herald].",
        {},
        "gazette and herald both go back to utility-2023",
    ),
    ("## Summary\n\nIt was 15% [@gazette; @herald].", {}, "gazette and herald both go back to utility-2023"),
    ("It was 15% [@gazette, p. 3; @herald, chapter 2].", {}, "gazette and herald both go back to utility-2023"),
    (
        "It was 15% [@gazette; @herald].",
        {"sources/gazette.txt": "", "sources/herald.txt": ""},
        "gazette and herald both go back to utility-2023",
    ),
]

ALONE = {
    "how widely it was reported": ("The audit was covered in the press [@gazette; @herald].", {}),
    "who has it from whom": ("The Herald, citing the Gazette, put it at 15% [@gazette; @herald].", {}),
    "one source": ("It was 15% [@gazette].", {}),
    "one source twice": ("It was 15% [@gazette{#pipes}; @gazette].", {}),
    "nothing cited": ("It was 15%.", {}),
    "the origin beside them": ("It was 15% [@gazette; @herald; @utility-2023].", {}),
    "the origin in the paragraph": ("It was 15% [@gazette; @herald], as reported [@utility-2023{#pipes}].", {}),
    "the origin as something to see": ("It was 15% [@gazette; @herald; see also @utility-2023].", {}),
    "the origin, not seen, and said so": ("It was 15% [@utility-2023; cited in @gazette; @herald].", {}),
    "a retelling and its origin": ("It was 15% [@gazette; @utility-2023{#pipes}].", {}),
    "a later edition of the origin": (
        "It was 15% [@gazette; @herald; @digest].",
        {"sources/digest.yml": "tier: primary\nrevises: utility-2023\n"},
    ),
    "two primaries": ("It was 15% [@utility-2023; @herald].", {"sources/herald.yml": "tier: primary\n"}),
    "one witness of its own": ("It was 15% [@gazette; @herald].", {"sources/herald.yml": "tier: secondary\n"}),
    "one of unknown derivation": (
        "It was 15% [@gazette; @herald].",
        {"sources/herald.yml": "tier: secondary\nderives-from: unknown\n"},
    ),
    "both of unknown derivation": (
        "It was 15% [@gazette; @herald].",
        {"sources/gazette.yml": "derives-from: unknown\n", "sources/herald.yml": "derives-from: unknown\n"},
    ),
    "no records": ("It was 15% [@gazette; @herald].", {"sources/gazette.yml": "", "sources/herald.yml": ""}),
    "two origins": (
        "It was 15% [@gazette; @herald].",
        {"sources/herald.yml": "derives-from: [mayor]\n"},
    ),
    "one draws on a second origin too": (
        "It was 15% [@gazette; @herald].",
        {"sources/herald.yml": "derives-from: [utility-2023, mayor]\n"},
    ),
    "a second origin farther down": (
        "It was 15% [@digest; @herald].",
        {"sources/gazette.yml": "derives-from: [utility-2023, mayor]\n"},
    ),
    "two editions of one story": (
        "It was 15% [@gazette; @herald].",
        {"sources/herald.yml": PAPER + "revises: gazette\n"},
    ),
    "editions of one release, each retold": (
        "It was 15% [@gazette; @herald].",
        {
            "sources/herald.yml": "derives-from: [digest]\n",
            "sources/digest.yml": "tier: primary\nrevises: utility-2023\n",
        },
    ),
    "a passage of its own": (
        "The city is ahead of its plan [@gazette{#plan}; @herald].",
        {
            "sources/gazette.yml": PAPER
            + "spans:\n  plan: {exact: The city is ahead of its plan, tier: primary, derives-from: []}\n"
        },
    ),
    "a passage of its own beside a retelling": (
        "The city is ahead [@gazette{#plan, #pipes}; @herald].",
        {
            "sources/gazette.yml": PAPER
            + "spans:\n  plan: {exact: The city is ahead of its plan, tier: primary, derives-from: []}\n"
            + '  pipes: {exact: "1,250 lead pipes were dug up last year"}\n'
        },
    ),
    "a passage taken from elsewhere": (
        "The city is ahead [@gazette{#plan}; @herald].",
        {
            "sources/gazette.yml": PAPER
            + "spans:\n  plan: {exact: The city is ahead of its plan, derives-from: [mayor]}\n"
        },
    ),
    "one is cited against it": ("It was 15% [@gazette; but see @herald].", {}),
    "one is not in the library": ("It was 15% [@gazette; @nowhere].", {}),
    "a circle": (
        "It was 15% [@gazette; @herald].",
        {"sources/gazette.yml": "derives-from: [herald]\n", "sources/herald.yml": "derives-from: [gazette]\n"},
    ),
    "what leads into a circle": (
        "It was 15% [@digest; @herald].",
        {
            "sources/gazette.yml": "derives-from: [gazette]\n",
            "sources/herald.yml": "derives-from: [gazette]\n",
        },
    ),
    "its author, and who retells him": (
        "According to the Gazette, it was 15% [@gazette; @digest].",
        {},
    ),
    "a question": ("Was it 15% [@gazette; @herald]?", {}),
    "own reasoning": ("[Two papers, one witness [@gazette; @herald].]{.analysis}", {}),
    "different statements": ("It was 15% [@gazette].\n\nIt went fast [@herald].", {}),
}


@pytest.mark.parametrize(("draft", "files", "message"), ECHOES)
def test_sources_of_one_origin(draft: str, files: dict[str, str], message: str) -> None:
    assert any(each.message.endswith(message) for each in found(draft, files))


@pytest.mark.parametrize("why", ALONE)
def test_other_statements_are_left_alone(why: str) -> None:
    assert found(*ALONE[why]) == ()


def test_it_counts_and_names_the_words() -> None:
    (three,) = found("It was 15% [@digest; @gazette; @herald].")
    assert three.message.startswith('"15%" has one origin, not three: ')
    (two,) = found("The pipes go fast [@gazette; @herald].")
    assert two.message.startswith("this statement has one origin, not two: ")


def test_it_shows_the_ways_that_are_not_direct() -> None:
    (only,) = found("It was 15% [@digest; @herald].")
    assert [seen.text for seen in only.seen] == ["digest goes back to it through gazette"]
    assert only.next[0] == "cite utility-2023 itself, or a source that does not draw on utility-2023"


def test_it_shows_where_the_origin_has_it_from() -> None:
    files = {"sources/utility-2023.yml": "derives-from: [state]\n", "sources/state.yml": "tier: primary\n"}
    (only,) = found("It was 15% [@gazette; @herald].", files)
    assert [seen.text for seen in only.seen] == ["utility-2023 has it from state in turn (primary, not captured)"]
    assert only.next[0].startswith("cite state itself, ")
    (lost,) = found("It was 15% [@gazette; @herald].", {"sources/utility-2023.yml": "derives-from: unknown\n"})
    assert [seen.text for seen in lost.seen] == ["nobody has traced where utility-2023 has it from"]


def test_it_says_nothing_twice_that_the_missing_primary_says() -> None:
    example = Example("It was 15% [@digest; @herald].\n", files={"sources/utility-2023.txt": ""})
    (echo,), (missing,) = trial("PRV502", example).diagnostics, trial("PRV102", example).diagnostics
    assert echo.place == missing.place
    assert not {seen.text for seen in echo.seen} & {seen.text for seen in missing.seen}
    assert echo.next[0] != missing.next[0]
