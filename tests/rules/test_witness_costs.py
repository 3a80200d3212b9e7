"""What judging witnesses and calculations costs grows with what is judged; and nothing hostile breaks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.check.trial import ledger
from provenance.rule import Example
from provenance.rules import rule_class
from tests.counting import calls


def comment(formula: str) -> str:
    return f"<!-- provenance: computed {formula} -->"


TABLE = "| A | B |\n|---|---|\n"
Files = Callable[[int], Mapping[str, str]]


def nothing(_n: int) -> Mapping[str, str]:
    return {}


def long_chain(n: int) -> Mapping[str, str]:
    links = {f"sources/k{k}.yml": f"derives-from: [k{k + 2}]\n" for k in range(n)}
    return {**links, f"sources/k{n}.yml": "derives-from: [o]\n", f"sources/k{n + 1}.yml": "derives-from: [o]\n"}


def many_disputes(n: int) -> Mapping[str, str]:
    return {
        f"sources/{key}.txt": "".join(
            f"In 2023 Ohio kept {k + add} pipes of lead in {'ab' * (k + 2)}. " for k in range(n)
        )
        for key, add in (("gazette", 20), ("herald", 5000))
    }


GROWING: dict[str, tuple[str, Callable[[int], str], Files]] = {
    "calculations": (
        "PRV301",
        lambda n: "".join(f"It was {k} a day {comment(f'{365 * k}/365')} [@herald].\n\n" for k in range(100, 100 + n)),
        nothing,
    ),
    "calculations from one figure": (
        "PRV101",
        lambda n: "It was 75,000 [@herald].\n\n" + f"It was 205 a day {comment('75000/365')}.\n\n" * n,
        nothing,
    ),
    "calculations of one statement": (
        "PRV301",
        lambda n: f"It was 205 {comment('75000/365') * n} [@herald].\n",
        nothing,
    ),
    "rows": ("PRV301", lambda n: f"{TABLE}{'| 5 | 10 |' + chr(10)}" * n + comment("B = A*2"), nothing),
    "calculations of one table": (
        "PRV301",
        lambda n: TABLE + "| 5 | 10 |\n" * n + "\n" + f"{comment('B = A*2')}\n" * n,
        nothing,
    ),
    "echoes": ("PRV502", lambda n: "It was 15% [@gazette; @herald].\n\n" * n, nothing),
    "one echo of many": ("PRV502", lambda n: f"It was 15% [{'; '.join(['@gazette', '@herald'] * n)}].\n", nothing),
    "echoes down a long chain": ("PRV502", lambda n: "It was 15% [@k0; @k1].\n\n" * n, long_chain),
    "disputes": (
        "PRV305",
        lambda n: "".join(f"It was {k} [@gazette; @herald].\n\n" for k in range(20, 20 + n)),
        many_disputes,
    ),
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_as_much_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    code, draft, files = GROWING[what]
    costs = []
    for n in (40, 80):
        found = ledger(Example(draft(n), files=files(n)))
        costs.append(calls(lambda found=found: list(rule_class(code)().check(found))))  # type: ignore[misc]
    assert costs[1] <= 2.5 * costs[0]


_PIECES = st.lists(
    st.sampled_from(
        [
            "It was 75,000 ",
            "nearly 200 a day ",
            "15% ",
            "one in five ",
            "$4.2 million ",
            "[@gazette; @herald]",
            "[@utility-2023{#pipes}]",
            ". ",
            "\n\n",
            "| A | B (%) |\n|---|---|\n| 5 | 10 |\n| – | 1/0 |\n",
            comment("75000/365"),
            comment("1/0"),
            comment("15% * (3 - 3)"),
            comment("B = A / 5"),
            comment('"B" = "A" / (A - 5)'),
            comment("5 million / 1,250"),
        ]
    ),
    max_size=14,
).map("".join)


@given(_PIECES)
def test_any_brief_can_be_judged(draft: str) -> None:
    found = ledger(Example(draft))
    for code in ("PRV101", "PRV103", "PRV108", "PRV301", "PRV305", "PRV502", "PRV504", "PRV704", "PRV905"):
        for each in rule_class(code)().check(found):
            assert each.message
            if each.place.path == "brief.md":
                assert 0 <= each.place.span.start <= each.place.span.end <= len(found.brief.text)
