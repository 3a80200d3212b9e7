"""The cells that a record or a user names, in a captured table."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.named import NamedTuple
from provenance.text.cells.address import LAST, Address, address
from provenance.text.cells.labels import Cell, Names, has_column, has_row, named, nearest, plain, some
from provenance.text.cells.meaning import meaning, names_of
from provenance.text.cells.sheet import Sheet, sheets
from provenance.text.span import Span

MOST_CELLS = 10_000
"""Cells that one passage may have."""

_SHOWN = 5


class Selector(NamedTuple):
    """Cells as they are named: in which sheet (empty: the only one that has them), and by an address or by the names of
    a row and a column, outer ones first."""

    sheet: str = ""
    at: str = ""
    row: tuple[str, ...] = ()
    column: tuple[str, ...] = ()


class Selected(NamedTuple):
    """Cells that were found. `span` is the range of the text from the first to the last of them, `spans` are the ranges
    of each; `words` what they say with the names of their rows and columns; `above` what stands over them; `sheet` and
    `region` where they are."""

    span: Span
    spans: tuple[Span, ...]
    words: str
    above: str
    sheet: str
    region: Address

    @property
    def where(self) -> str:
        """The place as spreadsheets write it: `Table 2!C5`."""
        return f"{self.sheet}!{self.region.shown}" if self.sheet else self.region.shown


class NotSelected(NamedTuple):
    """Cells that were not found, and why; `candidates` where several could be meant, each with what to call it."""

    why: str
    candidates: tuple[Selected, ...] = ()


def select(text: str, selector: Selector, *, named_sheets: bool) -> Selected | NotSelected:
    """The cells that `selector` names in a captured table. `named_sheets` says that each sheet begins with its name.

    Raises NoAddress where its address is none.
    """
    all_of_them = sheets(text, named_sheets)
    if not named_sheets and selector.sheet:
        return NotSelected("it has no sheets; leave sheet: out")
    looked = [each for each in all_of_them if not selector.sheet or _same(each.name, selector.sheet)]
    if not looked:
        there = ", ".join(f'"{each.name}"' for each in all_of_them[:_SHOWN])
        return NotSelected(f'it has no sheet "{plain(selector.sheet)}"; its sheets are {there}')
    if selector.at:
        return _by_address(looked, address(selector.at))
    return _by_names(looked, Names(tuple(map(plain, selector.row)), tuple(map(plain, selector.column))))


def calling(text: str, found: Selected, *, named_sheets: bool) -> Selector:
    """How a record names the one cell that was found: by names if those lead to it alone, otherwise by its address."""
    by_address = Selector(found.sheet, found.region.fragment)
    if not found.region.is_one:
        return by_address
    sheet = next(each for each in sheets(text, named_sheets) if each.start <= found.span.start <= each.end)
    for row, column in names_of(sheet, found.region.top, found.region.left):
        selector = Selector(found.sheet, "", row, column)
        again = select(text, selector, named_sheets=named_sheets)
        if isinstance(again, Selected) and again.span == found.span:
            return selector
    return by_address


def words_at(text: str, spans: Sequence[Span]) -> str:
    """What cells say, without names: as a record has it for their `exact`."""
    return " ".join(text[span.start : span.end] for span in spans if span.length)


def _same(name: str, wanted: str) -> bool:
    return plain(name).casefold() == plain(wanted).casefold()


def _by_address(looked: Sequence[Sheet], at: Address) -> Selected | NotSelected:
    if len(looked) > 1:
        there = ", ".join(f'"{each.name}"' for each in looked[:_SHOWN])
        return NotSelected(f"it has {len(looked)} sheets; say which: {there}")
    return _region(looked[0], at)


def _by_names(looked: Sequence[Sheet], names: Names) -> Selected | NotSelected:
    found = [(sheet, cell) for sheet in looked for cell in named(sheet, names)]
    if not found:
        return NotSelected(_missing(looked, names))
    regions = [
        _region(sheet, Address(cell.row, cell.column, cell.row, cell.column), cell, names) for sheet, cell in found
    ]
    if len(regions) == 1:
        return regions[0]
    candidates = tuple(each for each in regions if isinstance(each, Selected))
    return NotSelected(f"{_called(names)} names {len(found)} cells", candidates)


def _region(sheet: Sheet, at: Address, cell: Cell | None = None, names: Names | None = None) -> Selected | NotSelected:
    inside = Address(
        at.top, at.left, min(at.bottom or sheet.rows, sheet.rows), min(at.right or sheet.columns, sheet.columns)
    )
    inside = inside._replace(top=at.top or inside.bottom, left=at.left or inside.right)
    size = f"it has {_count(sheet.rows, 'row')} and {_count(sheet.columns, 'column')}"
    where = f'"{sheet.name}"' if sheet.name else "the table"
    if inside.top > sheet.rows or inside.left > sheet.columns:
        return NotSelected(f"{where} has no {at.shown}: {size}")
    if (inside.bottom - inside.top + 1) * (inside.right - inside.left + 1) > MOST_CELLS:
        return NotSelected(f"{at.shown} of {where} are more than {MOST_CELLS:,} cells; name fewer")
    rows = range(inside.top, inside.bottom + 1)
    spans = tuple(span for row in rows for span in sheet.cells(row, inside.left, inside.right))
    filled = [span for span in spans if span.length]
    if not filled:
        what = _called(names) if names else at.shown
        return NotSelected(f"{what} of {where} is empty")
    means = meaning(sheet, inside, cell, names)
    whole = Span(filled[0].start, filled[-1].end)
    shown = Address(
        inside.top,
        inside.left,
        LAST if at.bottom == LAST else inside.bottom,
        LAST if at.right == LAST else inside.right,
    )
    return Selected(whole, tuple(filled), means.words, means.above, sheet.name, shown)


def _missing(looked: Sequence[Sheet], names: Names) -> str:
    where = f'"{looked[0].name}"' if len(looked) == 1 and looked[0].name else "it"
    row = any(has_row(sheet, names.row) for sheet in looked)
    column = any(has_column(sheet, names.column) for sheet in looked)
    if row and column:
        return f"{where} has the row {_list(names.row)} and the column {_list(names.column)}, but they do not meet"
    lost, of_column = (names.column, True) if row else (names.row, False)
    what = "column" if of_column else "row"
    hint = _hint(looked, lost, of_column=of_column)
    also = f", and no column {_list(names.column)}" if not row and not column else ""
    return f"{where} has no {what} {_list(lost)}{also}{hint}"


def _hint(looked: Sequence[Sheet], lost: Sequence[str], *, of_column: bool) -> str:
    """The name that is most like a lost one, or the first of those there are."""
    found = (nearest(sheet, name, of_column=of_column) for sheet in looked for name in lost[::-1])
    near = next((each for each in found if each and each not in lost), "")
    if near:
        return f"; most like it is {_list([near])}"
    there = [name for sheet in looked for name in some(sheet, _SHOWN, of_column=of_column)][:_SHOWN]
    return f"; there are {', '.join(_list([each]) for each in there)}, …" if there else ""


def _called(names: Names) -> str:
    return f"row {_list(names.row)}, column {_list(names.column)}"


def _list(names: Sequence[str]) -> str:
    return " > ".join(f'"{each if len(each) <= 60 else each[:59] + "…"}"' for each in names)


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
