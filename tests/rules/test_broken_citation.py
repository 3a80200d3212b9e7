"""Brackets that are meant for citations and are none: which are told, which are left alone, and what the fix writes."""

from __future__ import annotations

import re

import pytest

from provenance.check.trial import trial, underlined
from provenance.rule import Example
from provenance.rules import broken_citation

BROKEN = [
    ("It was 15% [@ utility-2023 {#pipes}].", ["@ utility-2023"]),
    ("It was 15% [@\nutility-2023, p. 4].", ["@\nutility-2023"]),
    ("It was 15% [see -@ gazette].", ["-@ gazette"]),
    ("It was 15% [@ gazette; @ herald].", ["@ gazette", "@ herald"]),
    ("It was 15% [@herald; @ gazette].", ["@ gazette"]),
    ("It was 15% [@ mendes2024].", ["@ mendes2024"]),
    ("It was 15% [@ mendes-etal:2024b].", ["@ mendes-etal:2024b"]),
    ("It was 15% (@ utility-2023).", ["@ utility-2023"]),
    ("| Year | Pipes |\n|---|---|\n| 2023 | 15% [@ gazette] |", ["@ gazette"]),
    ("# Pipes [@ gazette]\n\nIt was 15% [@herald].", ["@ gazette"]),
    ("It was 15%.[^1]\n\n[^1]: See [@ gazette].", ["@ gazette"]),
    ("It was 15% [@gazette.", ["[@gazette"]),
    ("It was 15% [@gazette. It fell [@herald].", ["[@gazette"]),
    ("It was 15% [-@gazette). It fell.\r\n\r\n[@herald]", ["[-@gazette"]),
    ("It was 15% [see @gazette, p. 4. It fell.\r\n\r\nA bracket] here.", ["[see @gazette"]),
    ("- It was 15% [@gazette\n- It fell [@herald].", ["[@gazette"]),
    ("It was 15% @gazette].", ["@gazette]"]),
    ("A [bracket.\n\nIt was 15% @gazette {p. 4}].", ["@gazette {p. 4}]"]),
    (f"{'Much was done. ' * 200}\n\nIt was 15% @gazette, p. 4].", ["@gazette, p. 4]"]),
]
GOOD = [
    "It was 15% [ @gazette ], [see @herald], [-@gazette] and ([@herald]).",
    "It was 15% [as @gazette says](https://harbour.example), or [@gazette][1].\n\n[1]: https://harbour.example",
    "It was 15% [@gazette]{.analysis} and [[@gazette]], ^[@gazette, p. 4].",
    "It was 15% \\[@gazette and so on, @herald\\].",
    "Open [@ 5 pm], [@ Harbour 2024], [@ home] and @ gazette; 10 pipes @ 5 each, [@ $5 each].",
    "Write to a@ utility-2023, to [press@harbour.example], to @harbour or `[@ gazette]`, and see \\@ref(fig).",
    "Write `like [@ utility-2023] this`, or ``[@ utility-2023]`` [@gazette].",
    "```\nIt was 15% [@ gazette] [@gazette\n```",
    "<!-- [@ gazette] [@gazette -->\n\nIt was 15% [@gazette].",
    "(@first) It was 15%.\n\nAs (@first) says [@gazette].",
    "It was 15% [that is what @gazette [p. 4] says].",
    "It was 15% \\[@ utility-2023].",
]


def told(draft: str) -> list[str]:
    example = Example(f"{draft}\n")
    return [underlined(each, example) for each in trial("PRV110", example).diagnostics]


@pytest.mark.parametrize(("draft", "words"), BROKEN)
def test_a_broken_citation_is_told(draft: str, words: list[str]) -> None:
    assert told(draft) == words


@pytest.mark.parametrize("draft", GOOD)
def test_what_is_no_broken_citation_is_left_alone(draft: str) -> None:
    assert told(draft) == []


def test_the_fix_takes_the_blank_away_where_the_key_is_known() -> None:
    for key, fixes in (("utility-2023", [("@ utility-2023", "@utility-2023")]), ("utility-2032", [])):
        (finding,) = trial("PRV110", Example(f"It was 15% [@ {key}, p. 4].\n")).diagnostics
        assert [(each.was, each.text) for each in finding.fix] == fixes
        assert finding.next == (f"write [@{key}]",)


@pytest.mark.parametrize("shape", ["@ utility-2023 x ", "[@ utility-2023 x ", "`@ utility-2023 ", "[@ utility-2023] "])
def test_no_part_of_a_draft_is_looked_through_for_each_citation(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    class Ticks:
        def findall(self, text: str, start: int, end: int) -> list[str]:
            seen.append(end - start)
            return re.findall("`+", text[start:end])

    monkeypatch.setattr(broken_citation, "_BACKTICKS", Ticks())
    draft = shape * 200
    told(draft)
    assert seen
    assert sum(seen) <= len(draft)
