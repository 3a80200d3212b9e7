from hypothesis import given
from hypothesis import strategies as st

from provenance.anchor.alignment import Block, align, align_whole, distance, levenshtein

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


def cost(blocks: tuple[Block, ...], one: str, other: str) -> int:
    total = passage = text = 0
    for block in (*blocks, Block(len(one), len(other), 0)):
        assert one[block.passage :][: block.length] == other[block.text :][: block.length]
        total += max(block.passage - passage, block.text - text)
        passage, text = block.passage + block.length, block.text + block.length
    return total


@given(LETTERS, LETTERS)
def test_distances_are_those_of_the_textbook(one: str, other: str) -> None:
    assert levenshtein(one, other) == row(one, other)[-1]
    assert distance(one, other) == min(row(one, other))
    assert cost(align_whole(one, other), one, other) == row(one, other)[-1]


@given(LETTERS, st.text("abc", max_size=30))
def test_no_part_of_the_text_is_more_alike(passage: str, text: str) -> None:
    found = align(passage, text)
    assert found.distance == min(min(row(passage, text[start:])) for start in range(len(text) + 1))
    assert row(passage, text[found.start : found.end])[-1] == found.distance
    shifted = tuple(block._replace(text=block.text - found.start) for block in found.blocks)
    assert cost(shifted, passage, text[found.start : found.end]) == found.distance


def test_a_long_passage_is_aligned_in_parts() -> None:
    passage = "".join(f"sentence{number}ofthereport" for number in range(200))
    text = "before" * 9 + passage[:900] + "anotherline" + passage[903:] + "behind" * 9
    found = align(passage, text)
    assert found.distance == 10
    assert (found.start, found.end) == (54, len(text) - 54)
