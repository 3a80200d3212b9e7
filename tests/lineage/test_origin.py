"""The one source through which everything passes that several others retell."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.lineage import CommonOrigins, edition
from provenance.model import Place, Record, Source, Span
from tests.counting import calls

_PLACE = Place("x.yml", Span(0, 0))


def shelf(derivations: Mapping[str, str], revises: Mapping[str, str] | None = None) -> Mapping[str, Source]:
    """Sources by key from what they retell, `"a b"`."""
    later = revises or {}
    return {
        key: Source(key, record=Record(key, _PLACE, derives_from=tuple(above.split()), revises=later.get(key, "")))
        for key, above in derivations.items()
    }


@pytest.mark.parametrize(
    ("derivations", "keys", "origin"),
    [
        ({"a": "o", "b": "o", "o": ""}, "a b", "o"),
        ({"a": "o", "b": "o"}, "a b", "o"),
        ({"a": "m", "b": "m", "m": "o", "o": ""}, "a b", "m"),
        ({"a": "m", "m": "o", "b": "o", "o": ""}, "a b", "o"),
        ({"a": "m n", "m": "o", "n": "o", "b": "o", "o": ""}, "a b", "o"),
        ({"a": "m n", "m": "o", "n": "o", "o": ""}, "a", "a"),
        ({"a": "m n", "m": "o", "n": "o", "o": ""}, "m n", "o"),
        ({"a": "o p", "b": "o", "o": "", "p": ""}, "a b", None),
        ({"a": "o", "b": "p", "o": "", "p": ""}, "a b", None),
        ({"a": "m", "b": "m", "m": "o p", "o": "", "p": ""}, "a b", "m"),
        ({"a": "b", "b": "o", "o": ""}, "a b", "b"),
        ({"a": "o", "o": ""}, "a", "a"),
        ({"a": ""}, "", None),
        ({"a": ""}, "nobody", None),
        ({"a": "b", "b": "a"}, "a b", None),
        ({"a": "a"}, "a", None),
        ({"a": "b", "b": "a o", "o": ""}, "a b", "b"),
        ({"a": "b o", "b": "a", "c": "b", "o": ""}, "b c", "b"),
        ({"d": "a", "e": "a", "a": "b", "b": "a"}, "d e", None),
    ],
)
def test_the_nearest_source_through_which_all_ways_lead(
    derivations: Mapping[str, str], keys: str, origin: str | None
) -> None:
    assert CommonOrigins(shelf(derivations)).of(keys.split()) == origin


@given(st.lists(st.frozensets(st.integers(0, 30), max_size=3), min_size=1, max_size=12), st.data())
def test_it_is_what_taking_a_source_away_shows(above: list[frozenset[int]], data: st.DataObject) -> None:
    """A source is passed on every way exactly when, without it, no end is reached any more."""
    derivations = {
        str(number): [str(each) for each in sorted(keys) if each < number] for number, keys in enumerate(above)
    }
    sources = shelf({key: " ".join(keys) for key, keys in derivations.items()})
    asked = data.draw(st.lists(st.sampled_from(sorted(derivations)), min_size=1, max_size=3))

    def ends(start: list[str], without: str) -> set[str]:
        found: set[str] = set()
        queue, seen = [key for key in start if key != without], {without}
        while queue:
            key = queue.pop()
            if key not in seen:
                seen.add(key)
                queue += derivations[key]
                if not derivations[key]:
                    found.add(key)
        return found

    passed = {key for key in derivations if all(not ends([one], key) for one in asked)}
    origin = CommonOrigins(sources).of(asked)
    if origin is None:
        assert not passed
    else:
        assert origin in passed
        assert all(not ends([origin], key) for key in passed)  # the nearest: all others are passed below it


@pytest.mark.parametrize(
    ("revises", "key", "first"),
    [
        ({}, "a", "a"),
        ({"a": "b"}, "a", "b"),
        ({"a": "b", "b": "c"}, "a", "c"),
        ({"a": "nobody"}, "a", "nobody"),
        ({"a": "a"}, "a", "a"),
        ({"a": "b", "b": "a"}, "a", "a"),
        ({"a": "b", "b": "a"}, "b", "a"),
    ],
)
def test_editions(revises: Mapping[str, str], key: str, first: str) -> None:
    assert edition(key, shelf({"a": "", "b": "", "c": ""}, revises)) == first


GROWING: dict[str, Callable[[int], dict[str, str]]] = {
    "a chain": lambda n: {f"{k:05}": f"{k + 1:05}" for k in range(n)},
    "a ladder": lambda n: {f"{k:05}": f"{k + 1:05} {k + 2:05}" for k in range(n)},
    "a circle": lambda n: {f"{k:05}": f"{(k + 1) % n:05}" for k in range(n)},
    "circles with ends": lambda n: {f"{k:05}": f"{k ^ 1:05} {k + 2:05}" for k in range(n)},
    "a star": lambda n: {"o": "", **{f"{k:05}": "o" for k in range(n)}},
    "a fan": lambda n: {"a": " ".join(f"{k:05}" for k in range(n)), **{f"{k:05}": "o" for k in range(n)}},
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_sources_cost_at_most_two_and_a_half_times_as_much(what: str) -> None:
    costs = []
    for n in (400, 800):
        sources = shelf(GROWING[what](n))
        keys = sorted(sources)

        def ask(sources: Mapping[str, Source] = sources, keys: list[str] = keys) -> None:
            common = CommonOrigins(sources)
            for one, other in zip(keys, reversed(keys), strict=True):
                common.of((one, other))

        costs.append(calls(ask))
    assert costs[1] <= 2.5 * costs[0]
