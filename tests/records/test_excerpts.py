"""An excerpt keeps the passages that are cited, with the words around them, and marks what it leaves out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.records.excerpts import GAP, excerpt
from provenance.text.span import Span

TEXT = " ".join(f"w{at}" for at in range(100)) + "\n\x0cLast page.\n"


def of(*words: str, around: int = 2) -> str:
    return excerpt(TEXT, [Span(TEXT.index(word), TEXT.index(word) + len(word)) for word in words], around)


def test_words_around_a_passage_are_kept_and_gaps_marked() -> None:
    assert of("w50") == f"{GAP}\nw48 w49 w50 w51 w52\n{GAP}\n"


def test_passages_stand_in_the_order_of_the_text_and_join_where_they_meet() -> None:
    assert of("w60", "w10", "w13") == f"{GAP}\nw8 w9 w10 w11 w12 w13 w14 w15\n{GAP}\nw58 w59 w60 w61 w62\n{GAP}\n"


def test_nothing_is_marked_where_nothing_is_left_out() -> None:
    assert of("w0", around=3) == f"w0 w1 w2 w3\n{GAP}\n"
    assert of("Last", around=2) == f"{GAP}\nw98 w99\n\nLast page.\n"
    assert excerpt("a b\n", [Span(0, 1)]) == "a b\n"


def test_forty_words_are_kept() -> None:
    kept = excerpt(TEXT, [Span(TEXT.index("w50"), TEXT.index("w50") + 3)])
    assert kept.split() == [GAP, *(f"w{at}" for at in range(10, 91)), GAP]


def test_nothing_to_keep() -> None:
    assert excerpt(TEXT, []) == "" and excerpt(" \n", [Span(0, 1)]) == ""


@given(st.text(alphabet="ab \n\x0c", max_size=60), st.data())
def test_every_passage_is_kept(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    kept = excerpt(text, [Span(start, end)], around=1)
    assert "\x0c" not in kept
    assert text[start:end].split() == [] or " ".join(text[start:end].split()) in " ".join(kept.split())
