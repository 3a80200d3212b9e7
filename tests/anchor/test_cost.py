"""What a search costs grows with the text, whatever it is made of: counted in calls, not by a clock."""

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType
from typing import Any

import pytest

from provenance.anchor import locate
from provenance.anchor.seeking.index import _index
from provenance.text import folding

SENTENCE = "The committee found that exports rose in the spring. "
OTHER = "The committe found that imports fell in the autum"


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, the text being prepared anew."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    folding._fold_cached.cache_clear()
    _index.cache_clear()
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


GROWING: dict[str, Callable[[int], tuple[str, ...]]] = {
    "a sentence repeated, edited": lambda n: (
        SENTENCE * n,
        "committee fuond that exports rose in the",
        "The ",
        "sprung",
    ),
    "a sentence repeated, absent": lambda n: (SENTENCE * n, OTHER),
    "one letter": lambda n: ("a" * 40 * n, "a" * 60 + "b" + "a" * 60),
    "one letter, long passage": lambda n: ("a" * 40 * n, "a" * 10 * n + "b"),
    "a long passage, edited": lambda n: (
        "".join(f"Item {k} rose. " for k in range(n)),
        "".join(f"Item {k} {'ros' if k % 50 == 7 else 'rose'}. " for k in range(n)),
    ),
    "a long passage, absent": lambda n: (SENTENCE * 100, "".join(f"Item {k} rose. " for k in range(n))),
    "many pieces": lambda n: (SENTENCE * n, " … ".join(["committee found", "exports"] * 10)),
    "too many pieces": lambda n: (SENTENCE * n, " … ".join(["committee found", "exports"] * (4 * n))),
    "many brackets": lambda n: (SENTENCE * n, "[a] " * n + "rose"),
    "lines": lambda n: ("rose\n" * 10 * n, "rose rise rose rise rose rase rose rise"),
    "notes": lambda n: ("rose[1] by[2] far[3] " * n, "rose by far rose bye far rose by far rose"),
    "long context": lambda n: (SENTENCE * n, "exports rise", SENTENCE * n, SENTENCE * n),
    "names": lambda n: ("Austria Bavaria " * 5 * n, "Austria Bavaria Ostria Bavaria Austria Bavaria"),
    "seeds that are all common": lambda n: (
        "".join(f"although members of {'abcdefg'[k % 7] * 3} had voted against it. " for k in range(n)),
        "had voted against it although members of hhh had voted against it although members of iii had",
    ),
    "pieces that are all common": lambda n: (SENTENCE * n, "found that exports … rose in the autumn … committee"),
    "columns": lambda n: (
        "left of it rose      right of it fell\n" * n,
        "left of it rise right of it rose left of it fall",
    ),
    "page breaks": lambda n: (
        "it rose by far\n\n12\n\fHead of it\n" * n,
        "it rose by fur it rose by far it rise by far",
    ),
    "form feeds": lambda n: ("rose\f" * 10 * n, "rose rise rose rise rose rase rose rise"),
    "pages": lambda n: (
        "".join(f"It rose by far in {k}.\n\n{k}\n\fHead of it\n{'The sum of it was told. ' * 20}" for k in range(n)),
        "It rise by far in the sum of it was told",
    ),
    "columns of prose": lambda n: (
        "".join(f"left of it rose by {k:<20}right of it fell by far\n" for k in range(n)),
        "left of it rise by far right of it fell by far left of it",
    ),
    "misread": lambda n: ("the c0mmittee f0und that exp0rts r0se " * n, "the cornrnittee found tbat exports rcse the"),
    "German": lambda n: (
        "Der Bericht und die Länder und der Antrag. " * n,
        "Der Antrag und die Länder und der Vermerk und",
    ),
    "Chinese": lambda n: ("委员会认为出口增长。" * n, "委员会认以为出口增长委员会认为出进口增长"),
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_input_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    once, twice = (calls(partial(locate, *GROWING[what](size))) for size in (400, 800))
    assert twice <= 2.5 * once + 2000


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        (SENTENCE * 20_000, SENTENCE * 900 + "x"),
        ("a" * 1_000_000, "a" * 25_000 + "b" + "a" * 25_000),
        (SENTENCE * 20_000, "The committee found that imports rose in the spring. " * 20),
    ],
)
def test_large_inputs_come_to_an_end(text: str, exact: str) -> None:
    # No clock is needed: where the cost grew with the square of the text, this would not come to an end in an hour.
    found = locate(text, exact)
    assert found.span is None or found.similarity > 0.7
