"""The derivation graph: where boxes and lines stand, and what is said in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.render.html.graph.layout import layout
from tests.render.html import small

GRAPHS = st.dictionaries(st.sampled_from("abcdefgh"), st.lists(st.sampled_from("abcdefgh"), max_size=4), max_size=8)


@settings(max_examples=200, deadline=None)
@given(GRAPHS)
def test_boxes_never_overlap_and_every_line_has_both_ends(edges: Mapping[str, Sequence[str]]) -> None:
    placed = layout(edges)
    assert len(set(placed.places.values())) == len(placed.places)
    wanted = {(key, parent) for key, above in edges.items() for parent in above if parent != key}
    assert {(line.start, line.end) for line in placed.lines} == wanted
    for line in placed.lines:
        assert line.way[0] == placed.places[line.start]
        assert line.way[-1] == placed.places[line.end]
        columns = [column for column, _ in line.way]
        assert line.circular or columns == list(range(columns[0], columns[-1] + 1))
        assert all(0 <= row <= placed.rows - 1 for _, row in line.way)


@settings(max_examples=200, deadline=None)
@given(GRAPHS)
def test_only_circles_have_lines_that_run_back(edges: Mapping[str, Sequence[str]]) -> None:
    def reaches(start: str, end: str) -> bool:
        seen, queue = {start}, [start]
        while queue:
            key = queue.pop()
            for parent in edges.get(key, ()):
                if parent == end:
                    return True
                if parent not in seen:
                    seen.add(parent)
                    queue.append(parent)
        return False

    for line in layout(edges).lines:
        if line.circular:
            assert reaches(line.end, line.start)


def test_the_same_graph_in_another_order_has_the_same_layout() -> None:
    one = layout({"a": ["b", "c"], "b": ["d"], "c": ["d"]})
    assert layout({"c": ["d"], "b": ["d"], "a": ["c", "b"]}) == one
    assert one.places["d"][0] > one.places["b"][0] > one.places["a"][0]


def test_the_picture_says_the_same_in_words() -> None:
    found = small.page("It rose [@digest; @gazette].\n")
    assert found.of("svg", "graph")
    said = found.id("g-d").text
    assert "The week in water 2024 retells Mendes 2024" in said
    assert "Mendes 2024 retells Harbour Water Utility 2023" in said


def test_without_derivations_there_is_no_picture() -> None:
    assert small.page("It rose [@utility-2023].\n").of("svg", "graph") == []


def test_a_graph_too_large_to_read_is_given_in_words() -> None:
    files = {f"sources/k{n}.yml": f"tier: secondary\nderives-from: [k{n + 1}]\n" for n in range(130)}
    found = small.page("It rose [@k0].\n", files)
    assert found.of("svg", "graph") == []
    assert "k0 retells k1" in found.id("g-d").text
