"""Cells of captured tables: by address (RFC 7111, or as spreadsheets write it), or by the names of row and column."""

from provenance.text.cells.address import EXPECTED, Address, NoAddress, address
from provenance.text.cells.meaning import names
from provenance.text.cells.selecting import NotSelected, Selected, Selector, calling, select, words_at

__all__ = [
    "EXPECTED",
    "Address",
    "NoAddress",
    "NotSelected",
    "Selected",
    "Selector",
    "address",
    "calling",
    "names",
    "select",
    "words_at",
]
