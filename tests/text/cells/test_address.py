from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.cells import Address, NoAddress, address
from provenance.text.cells.address import LAST


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("cell=5,3", (5, 3, 5, 3)),
        ("#cell=5,3", (5, 3, 5, 3)),
        ("cell=5,3-7,4", (5, 3, 7, 4)),
        ("cell=5,3-*,*", (5, 3, LAST, LAST)),
        ("row=5", (5, 1, 5, LAST)),
        ("row=5-7", (5, 1, 7, LAST)),
        ("row=5-*", (5, 1, LAST, LAST)),
        ("row=*", (LAST, 1, LAST, LAST)),
        ("col=3", (1, 3, LAST, 3)),
        ("row=5;col=3", (5, 3, 5, 3)),
        ("col=3;row=5-6", (5, 3, 6, 3)),
        ("C5", (5, 3, 5, 3)),
        ("$c$5", (5, 3, 5, 3)),
        ("C5:D7", (5, 3, 7, 4)),
        ("C:D", (1, 3, LAST, 4)),
        ("5:7", (5, 1, 7, LAST)),
        ("XFD1048576", (1048576, 16384, 1048576, 16384)),
        (" cell = 5 , 3 ", (5, 3, 5, 3)),
        ("row=1-999999999", (1, 1, 999999999, LAST)),
    ],
)
def test_both_ways_of_writing_are_read(written: str, meant: tuple[int, int, int, int]) -> None:
    assert address(written) == Address(*meant)


@pytest.mark.parametrize(
    "written",
    [
        *(
            "",
            "C",
            "5",
            "cell=5",
            "cell=5,",
            "cell=0,3",
            "cell=5,0",
            "cell=-1,3",
            "row=-1",
            "row=7-5",
            "D7:C5",
            "C7:D5",
        ),
        *("row=1;4", "row=1;row=4", "row=*-5", "cell=5,3;6,4", "A0", "ABCD1", "C5:D", "C5:7", "R1C1", "1e9", "row=1e9"),
        *("row=9999999999", "cell=5,3-7", "row=5col=3", "row=", "Table 2!C5", "ⅭⅤ", "row=٣", "C5\0", "x" * 100_000),
    ],
)
def test_anything_else_is_refused_in_a_line(written: str) -> None:
    with pytest.raises(NoAddress) as refusal:
        address(written)
    assert len(str(refusal.value)) < 200


numbers = st.integers(1, 2_000)


@given(numbers, numbers, st.integers(0, 50), st.integers(0, 50))
def test_an_address_is_read_as_it_is_written(top: int, left: int, down: int, across: int) -> None:
    made = Address(top, left, top + down, left + across)
    assert address(made.fragment) == made
    assert address(made.shown) == made


@given(st.text(alphabet="rowcel=0123456789,-*;:$#ABC ", max_size=30))
def test_whatever_is_written_is_an_address_or_refused(written: str) -> None:
    try:
        made = address(written)
    except NoAddress:
        return
    assert address(made.fragment) == made
    assert LAST in (made.top, made.bottom) or 0 < made.top <= made.bottom
