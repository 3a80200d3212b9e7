"""What comparing costs grows with what is compared, whatever it is made of."""

from collections.abc import Callable
from functools import partial

import pytest

from provenance.text.comparison import Evidence, Said, judging
from tests.counting import calls

SOURCES: dict[str, Callable[[int], str]] = {
    "sentences": lambda n: "In 2020 the rebate rose by 13 percent to $4.2 million. " * n,
    "rows": lambda n: "".join(f"Riga   {k}   {k * 7}   {k}.5\n" for k in range(n)),
    "one figure again and again": lambda n: "17 percent " * n,
    "words": lambda n: "the rebate " * n,
    "brackets": lambda n: "(17%, " * n,
    "dates": lambda n: "March 3, 2024; " * n,
    "hedges": lambda n: "it may be, " * n,
    "one line": lambda n: "1 " * n,
    "small numbers": lambda n: "three firms and 4 of 5 others; " * n,
    "contraries": lambda n: "A majority must report more. " * n,
    "bills": lambda n: "H.R. 1234 and Regulation 15, " * n,
    "ordinals": lambda n: "the ninetieth day, the 21st; " * n,
    "months": lambda n: "in May of that year, an hour and ten minutes, " * n,
    "stops": lambda n: ". " * n,
}
SAID = "In 2021 the rebate rose by 17 percent, to at least $5.2 million a year, in three towns on 4 May 2022."


@pytest.mark.parametrize("close", [True, False])
@pytest.mark.parametrize("what", SOURCES)
def test_twice_the_source_costs_at_most_two_and_a_half_times_as_much(what: str, close: bool) -> None:
    def cost(size: int) -> int:
        text = SOURCES[what](size) + " " * close
        evidence = (Evidence(text, text, text, close),)
        return calls(partial(judging.discords.__wrapped__, Said(SAID), evidence))

    assert cost(1_000) <= 2.5 * cost(500) + 500


@pytest.mark.parametrize(
    "unit",
    [
        "17% ",
        "$5.2 million, ",
        "In 2021 ",
        "5 to 7, ",
        "half of it, ",
        "3 May 2021 ",
        "may ",
        "must report ",
        "H.R. 12 ",
        "three firms ",
    ],
)
def test_twice_the_statement_costs_at_most_two_and_a_half_times_as_much(unit: str) -> None:
    evidence = (Evidence("In 2020 it rose by 13 percent to $4.2 million."),)

    def cost(size: int) -> int:
        return calls(partial(judging.discords.__wrapped__, Said(unit * size), evidence))

    assert cost(200) <= 2.5 * cost(100) + 500
