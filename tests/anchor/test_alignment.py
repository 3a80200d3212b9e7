from hypothesis import given
from hypothesis import strategies as st

from provenance.anchor.aligning.alignment import align, align_all, difference
from provenance.anchor.aligning.bitvector import align_end, align_start, align_whole, distance, levenshtein
from provenance.anchor.seeking.run import Run, in_common, whole_run

LETTERS = st.text("abc", max_size=14)


def row(one: str, other: str) -> list[int]:
    """The distances of `one` to every beginning of `other`, by the textbook."""
    last = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        current = [at]
        for to, there in enumerate(other, 1):
            current.append(min(last[to - 1] + (letter != there), last[to] + 1, current[-1] + 1))
        last = current
    return last


def cost(runs: tuple[Run, ...], one: str, other: str) -> int:
    for run in runs:
        assert one[run.passage :][: run.length] == other[run.text :][: run.length]
    return difference(runs, (len(one), len(other)))


@given(LETTERS, LETTERS)
def test_distances_are_those_of_the_textbook(one: str, other: str) -> None:
    assert levenshtein(one, other) == row(one, other)[-1]
    assert distance(one, other) == min(row(one, other))
    assert cost(align_whole(one, other), one, other) == row(one, other)[-1]


@given(LETTERS, st.text("abc", max_size=40))
def test_no_beginning_and_no_end_is_more_alike(passage: str, text: str) -> None:
    start, end = align_start(passage, text), align_end(passage, text)
    assert (start.start, end.end) == (0, len(text))
    assert start.distance == min(row(passage, text)) == cost(start.runs, passage, text[: start.end])
    assert end.distance == min(row(passage[::-1], text[::-1]))
    shifted = tuple(run._replace(text=run.text - end.start) for run in end.runs)
    assert cost(shifted, passage, text[end.start :]) == end.distance


@given(LETTERS, st.text("abc", max_size=30))
def test_no_part_of_the_text_is_more_alike(passage: str, text: str) -> None:
    found = align(passage, text)
    assert found.distance == min(min(row(passage, text[start:])) for start in range(len(text) + 1))
    assert row(passage, text[found.start : found.end])[-1] == found.distance
    shifted = tuple(run._replace(text=run.text - found.start) for run in found.runs)
    assert cost(shifted, passage, text[found.start : found.end]) == found.distance


WORDS = st.lists(
    st.sampled_from(["rebate", "export", "ministry", "raised", "percent", "2020", "the", "committee"]), max_size=30
)


@given(WORDS, st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["", "x", "yz", "head of a page"])), max_size=4))
def test_runs_that_are_not_aligned_letter_by_letter_cost_next_to_nothing(
    words: list[str], edits: list[tuple[int, str]]
) -> None:
    passage = text = "".join(words)
    for at, letters in edits:
        text = text[:at] + letters + text[at + 1 :]
    least = min(row(passage, text))
    whole = align_all(passage, text)
    assert row(passage, text)[-1] <= cost(whole, passage, text) <= row(passage, text)[-1] + 12
    found = align(passage, text)
    shifted = tuple(run._replace(text=run.text - found.start) for run in found.runs)
    assert cost(shifted, passage, text[found.start : found.end]) == found.distance <= least + 12


def test_a_long_passage_is_aligned_in_parts() -> None:
    passage = "".join(f"sentence{number}ofthereport" for number in range(200))
    text = "before" * 9 + passage[:900] + "anotherline" + passage[903:] + "behind" * 9
    found = align(passage, text)
    assert found.distance == 10
    assert (found.start, found.end) == (54, len(text) - 54)


@given(LETTERS, LETTERS)
def test_letters_in_common(one: str, other: str) -> None:
    count = in_common(one, other)
    assert one[:count] == other[:count]
    assert one[: count + 1] != other[: count + 1] or count == min(len(one), len(other))


def test_a_run_is_followed_to_both_ends() -> None:
    assert whole_run("xxabcdefyy", "zzzabcdefz", 4, 5) == Run(2, 3, 6)
