import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.folding import fold, letters

FOLDED = [
    ("The “Rate” — rose.", "theraterose"),
    ("ﬁnal ﬂow", "finalflow"),
    ("œuvre, Æsop", "oeuvreaesop"),
    ("Straße STRASSE", "strassestrasse"),
    ("café cafe\u0301", "cafecafe"),
    ("re\u00adbate re-\nbate", "rebaterebate"),
    ("percent¹² rose³", "percentrose"),
    ("x\u200by z\ufeff", "xyz"),
    ("1.3% 13 %", "1313"),
    ("Ⅳ ½", "iv12"),
    ("İstanbul", "istanbul"),
    ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
    ("税率は", "税率は"),
    ("𝐁𝐨𝐥𝐝", "bold"),
    ("No.º™", "noo"),
    ("", ""),
]

MANY = st.text(st.one_of(st.characters(), st.sampled_from("aB .,-“”éﬁœ½¹\u0301\u00ad日😀\n")), max_size=900)


@pytest.mark.parametrize(("text", "expected"), FOLDED)
def test_letters_and_digits_only(text: str, expected: str) -> None:
    assert fold(text).text == expected


@given(MANY)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(MANY)
def test_every_letter_comes_from_where_the_map_says(text: str) -> None:
    folded = fold(text)
    assert folded.text == "".join(map(letters, text))
    for at, letter in enumerate(folded.text):
        span = folded.source(at, at + 1)
        assert letter in letters(text[span.start])
        assert all(unicodedata.category(each)[0] == "M" for each in text[span.start + 1 : span.end])


@given(MANY, st.data())
def test_the_map_is_monotone_and_covers(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.source(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    assert (span.start == span.end) == (start == end)
    assert folded.text[start:end] in fold(text[span.start : span.end]).text
    if end < len(folded.text):
        assert folded.source(end, end + 1).start >= span.start


def test_a_mark_belongs_to_its_letter() -> None:
    assert fold("cafe\u0301 au").source(3, 4) == (3, 5)


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1), (0, 4)])
def test_a_range_outside_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a range"):
        fold("a-b.c").source(start, end)


def test_long_texts_are_folded_once() -> None:
    text = "The rate rose. " * 1000
    assert fold(text) is fold(text)
    assert fold(text).text == "theraterose" * 1000
    assert fold(text).source(11 * 999, 11 * 1000) == (15 * 999, 15 * 999 + 13)


# Where the letters are that fold to something else; Han, Hangul and private characters repeat one pattern.
ALPHABETS = [*range(0x3400), *range(0xA000, 0xAD00), *range(0xF900, 0x12000), *range(0x1D000, 0x1F300)]


def test_idempotent_on_every_alphabet() -> None:
    once = fold("".join(map(chr, ALPHABETS))).text
    assert fold(once).text == once
