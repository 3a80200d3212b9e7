from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from provenance.lineage import chain, cycles, origins
from provenance.model import Place, Record, Source, Span, Tier

NOWHERE = Place("x.yml", Span(0, 0))


def shelf(derivations: Mapping[str, Sequence[str]], primary: Sequence[str] = ()) -> dict[str, Source]:
    def tier(key: str) -> Tier:
        return "primary" if key in primary else "secondary"

    return {
        key: Source(key, record=Record(key, NOWHERE, tier=tier(key), derives_from=tuple(above)))
        for key, above in derivations.items()
    }


def test_the_chain_leads_down_to_the_primary() -> None:
    sources = shelf({"daily": ["think-tank"], "think-tank": ["committee"], "committee": []}, primary=["committee"])
    assert chain(["daily"], sources) == ("daily", "think-tank", "committee")


def test_the_chain_takes_the_shortest_way_to_a_primary() -> None:
    sources = shelf({"a": ["b", "p"], "b": ["p"], "p": []}, primary=["p"])
    assert chain(["a"], sources) == ("a", "p")


def test_the_chain_ends_where_nothing_further_is_known() -> None:
    assert chain(["daily"], shelf({"daily": ["lost"]})) == ("daily", "lost")
    assert chain([], {}) == ()
    assert chain(["nobody"], {}) == ("nobody",)


def test_the_chain_of_a_circle_ends() -> None:
    assert chain(["a"], shelf({"a": ["b"], "b": ["a"]}))[0] == "a"


def test_two_retellings_of_one_report_have_one_origin() -> None:
    sources = shelf({"daily": ["report"], "wire": ["agency"], "agency": ["report"], "report": []})
    assert origins(["daily", "wire"], sources) == {"report"}


def test_a_circle_has_no_origin() -> None:
    assert origins(["a"], shelf({"a": ["b"], "b": ["a"]})) == frozenset()


def test_circles_are_found_once_each() -> None:
    sources = shelf({"a": ["b"], "b": ["c"], "c": ["a"], "x": ["a"], "y": ["y"], "z": []})
    assert cycles(sources) == (("a", "b", "c"), ("y",))


def test_a_source_between_two_circles_is_on_none() -> None:
    sources = shelf({"a": ["b", "m"], "b": ["a"], "m": ["x"], "x": ["y"], "y": ["x"]})
    assert cycles(sources) == (("a", "b"), ("x", "y"))


graphs = st.dictionaries(st.sampled_from("abcdefg"), st.lists(st.sampled_from("abcdefg"), max_size=3))


@given(graphs)
def test_every_reported_circle_is_one_and_none_is_missed(graph: dict[str, list[str]]) -> None:
    found = cycles(shelf(graph))
    for circle in found:
        for key, above in zip(circle, (*circle[1:], circle[0]), strict=True):
            assert above in graph[key]
        assert circle[0] == min(circle)
    on_circles = {key for key in graph if key in _reached(graph, graph[key])}
    assert {key for circle in found for key in circle} == on_circles


@given(graphs)
def test_order_does_not_matter(graph: dict[str, list[str]]) -> None:
    turned = dict(reversed([(key, above[::-1]) for key, above in graph.items()]))
    assert cycles(shelf(graph)) == cycles(shelf(turned))
    assert origins(graph, shelf(graph)) == origins(turned, shelf(turned))


def test_a_long_chain_is_no_trouble() -> None:
    long = {f"s{number:05}": [f"s{number + 1:05}"] for number in range(20_000)}
    assert cycles(shelf(long)) == ()
    assert origins(["s00000"], shelf(long)) == {"s20000"}
    circle = {**long, "s20000": ["s00000"]}
    assert len(cycles(shelf(circle))) == 1


def _reached(graph: Mapping[str, Sequence[str]], start: Sequence[str]) -> set[str]:
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        key = waiting.pop()
        if key not in reached:
            reached.add(key)
            waiting.extend(graph.get(key, ()))
    return reached
