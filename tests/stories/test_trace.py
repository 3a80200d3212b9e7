"""One statement followed down to its origins."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

import pytest

from provenance.check.trial import ledger as ledger_of
from provenance.model import Ledger
from provenance.rule import Example
from provenance.stories.trace import Trace, statements_at, trace
from provenance.stories.trace_tree import tree, values
from tests.counting import calls


def ledger(draft: str, files: Mapping[str, str] | None = None) -> Ledger:
    return ledger_of(Example(draft, files=files or {}))


def traced(draft: str, files: Mapping[str, str] | None = None) -> tuple[Trace, Ledger]:
    found = ledger(f"{draft}\n", files)
    return trace(found, found.entries[0]), found


def shown(draft: str, files: Mapping[str, str] | None = None) -> list[str]:
    return tree(*traced(draft, files)).split("\n")[3:-1]


def test_a_statement_is_followed_to_the_primary() -> None:
    assert tree(*traced("It was 15% [@digest; @gazette{#pipes}].")) == (
        "brief.md:1: claim\n"
        '  "It was 15%."\n'
        "\n"
        "[1] digest: tertiary, captured\n"
        "    the whole source; no passage is named\n"
        '    └─ retells gazette: "Lead pipes go faster than planned", secondary, captured\n'
        '       └─ retells utility-2023: "Annual report 2023", primary, captured. The chain ends here.\n'
        "[2] gazette #pipes: secondary, captured\n"
        '    sources/gazette.txt:1: "1,250 lead pipes were dug up last year"\n'
        "    └─ retells utility-2023 (shown above)\n"
        "\n"
        "Two citations in support, one origin.\n"
        "[1] and [2] are not independent: both lead to utility-2023.\n"
        "No primary passage that was read bears it.\n"
    )


def test_a_primary_passage() -> None:
    assert shown("It was 15% [@utility-2023{#pipes}].") == [
        "[1] utility-2023 #pipes: primary, captured",
        '    sources/utility-2023.txt:3: "replaced 1,250 lead pipes, 15% of those known"',
        "    The chain ends here.",
        "",
        "One citation in support, one origin.",
        "A primary passage bears it: [1].",
    ]


@pytest.mark.parametrize(
    ("draft", "files", "line"),
    [
        ("It cost much.", {}, "It cites nothing."),
        ("It was 15% [but see @gazette].", {}, "Nothing is cited in support of it."),
        ("It was 15% [but see @gazette].", {}, "[1] gazette: secondary, captured (not cited in support)"),
        (
            "It was 15% [@utility-2023; cited in @gazette].",
            {},
            "[1] utility-2023: primary, captured (seen only through the next)",
        ),
        ("It was 15% [@herald].", {"sources/herald.txt": ""}, "    its text is not captured, so nobody has checked it"),
        ("It was 15% [@gazette, p. 1; @gazette, p. 2].", {}, "[1] and [2] are passages of one source."),
        ("It was 15% [@nobody].", {}, "    in no library and without a record"),
        ("It was 15% [@gazette{#cost}].", {}, "    its record names no such passage"),
        ('It was 15% [@gazette, "not a word of it"].', {}, "    these words are not in its text"),
        (
            "It was 15% [@herald].",
            {"sources/herald.yml": "derives-from: unknown\n"},
            "    The chain stops here: nobody has traced what it retells.",
        ),
        (
            "It was 15% [@herald].",
            {"sources/herald.yml": "tier: secondary\n"},
            "    The chain stops here: its record does not say what it retells.",
        ),
        (
            "It was 15% [@herald].",
            {"sources/herald.yml": ""},
            "    The chain stops here: nothing is recorded of it.",
        ),
        (
            "It was 15% [@herald].",
            {"sources/herald.yml": "derives-from: [nobody]\n"},
            "    └─ retells nobody: tier unknown, not in the library. The chain stops here: nothing is recorded of it.",
        ),
        (
            "It was 15% [@gazette].",
            {"sources/utility-2023.txt": ""},
            '    └─ retells utility-2023: "Annual report 2023", primary, not captured. The chain ends here.',
        ),
        (
            "It was 15% [@herald; @utility-2023].",
            {"sources/herald.yml": "tier: primary\n"},
            "[1] and [2] are independent of each other, as far as the records say.",
        ),
        (
            "It was 15% [@herald; @utility-2023].",
            {"sources/herald.yml": "derives-from: unknown\n"},
            "Where [1] has it from is not known to the end.",
        ),
        (
            "It was 15% [@gazette; @herald].",
            {"sources/herald.yml": "derives-from: [utility-2023, mayor]\n"},
            "[1] and [2] are not independent: they share sources on the way down.",
        ),
        (
            "It was 15% [@herald{#a}].",
            {
                "sources/herald.txt": "",
                "sources/herald.yml": "tier: primary\nattested: {by: AK, on: 2026-01-01}\n"
                "spans:\n  a: {exact: some words}\n",
            },
            "A primary passage bears it: [1].",
        ),
    ],
)
def test_what_is_said_of_it(draft: str, files: Mapping[str, str], line: str) -> None:
    assert line in shown(draft, files)


def test_several_parents_and_circles() -> None:
    files = {
        "sources/gazette.yml": "derives-from: [herald, utility-2023]\n",
        "sources/herald.yml": "derives-from: [gazette]\n",
    }
    assert shown("It was 15% [@digest].", files)[2:6] == [
        '    └─ retells gazette: "Lead pipes go faster than planned", secondary, captured',
        '       ├─ retells herald: "City digs up its past", secondary, captured',
        "       │  └─ retells gazette: a circle, it is above already",
        '       └─ retells utility-2023: "Annual report 2023", primary, captured. The chain ends here.',
    ]


def test_a_passage_that_is_first_hand_is_a_witness_of_its_own() -> None:
    files = {
        "sources/gazette.yml": "derives-from: [utility-2023]\nspans:\n"
        "  plan: {exact: The city is ahead of its plan, tier: primary, derives-from: []}\n"
    }
    found, _ = traced("The city is ahead [@gazette{#plan}; @herald].", files)
    assert found.witnesses == ((1,), (2,))
    dependent, _ = traced("The city is ahead [@gazette{#plan}; @digest].", files)
    assert dependent.witnesses == ((1, 2),)


def test_values_can_be_written_as_json() -> None:
    found = json.loads(json.dumps(values(*traced("It was 15% [@digest; @gazette{#pipes}]."))))
    assert [each["key"] for each in found["citations"]] == ["digest", "gazette"]
    assert [each["key"] for each in found["sources"]] == ["gazette", "utility-2023"]
    assert found["citations"][1]["passage"]["text"] == "1,250 lead pipes were dug up last year"
    assert found["citations"][1]["passage"]["at"]["start"] == {"line": 1, "column": 74, "offset": 73}
    assert found["witnesses"] == [{"citations": [1, 2], "origin": "utility-2023"}]
    assert found["sources"][1]["ends"] == "primary"
    assert found["primary"] is False


@pytest.mark.parametrize(
    ("line", "column", "texts"),
    [
        (1, None, ["One."]),
        (2, None, []),
        (3, None, ["Two.", "Three goes on."]),
        (4, None, ["Three goes on.", "Four."]),
        (3, 1, ["Two."]),
        (3, 6, ["Three goes on."]),
        (3, 999, ["Three goes on."]),
        (4, 1, ["Three goes on."]),
        (4, 10, ["Four."]),
        (0, None, []),
        (6, None, []),
    ],
)
def test_statements_by_line_and_column(line: int, column: int | None, texts: list[str]) -> None:
    found = ledger("One.\n\nTwo. Three\ngoes on. Four.\n")
    assert [each.statement.text for each in statements_at(found, line, column)] == texts


GROWING: dict[str, Callable[[int], dict[str, str]]] = {
    "a chain": lambda n: {f"k{k}": f"k{k + 1}" for k in range(n)},
    "a ladder": lambda n: {f"k{k}": f"k{k + 1}, k{k + 2}" for k in range(n)},
    "a circle": lambda n: {f"k{k}": f"k{(k + 1) % n}" for k in range(n)},
    "a fan": lambda n: {"k0": ", ".join(f"k{k}" for k in range(1, n)), **{f"k{k}": "o" for k in range(1, n)}},
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_sources_cost_at_most_two_and_a_half_times_as_much(what: str) -> None:
    costs = []
    for n in (200, 400):
        files = {f"sources/{key}.yml": f"derives-from: [{above}]\n" for key, above in GROWING[what](n).items()}
        found = ledger("It was 15% [@k0; @k1; @k2].\n", files)
        costs.append(calls(lambda found=found: tree(trace(found, found.entries[0]), found)))  # type: ignore[misc]
    assert costs[1] <= 2.5 * costs[0]


def test_a_long_chain_keeps_its_lines_short() -> None:
    files = {f"sources/k{k}.yml": f"derives-from: [k{k + 1}]\n" for k in range(3000)}
    lines = shown("It was 15% [@k0].", files)
    assert len(lines) > 3000
    assert max(map(len, lines)) < 200
