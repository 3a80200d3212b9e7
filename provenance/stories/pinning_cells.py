"""Give cells of a captured table a name, by which briefs cite them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping

from provenance.link.placing import selected
from provenance.model import Cells, Place, RecordedSpan, Source, Span
from provenance.records.scalars import Value
from provenance.stories.pinning import LONGEST, NotPinned, Pin, name_at, recorded, taken_names
from provenance.text.cells import NoAddress, NotSelected, Selected, Selector, address, calling, words_at

_SHOWN = 4
_PART = re.compile(r"[a-z0-9]+")
_LONGEST_NAME = 40


def asked(cell: str, sheet: str, row: tuple[str, ...], column: tuple[str, ...]) -> Cells:
    """The cells that a user names: `Table 2!C5`, `cell=5,3`, or by the names of row and column. Raises NotPinned."""
    if cell and (row or column):
        raise NotPinned("name the cell by its address or by its row and column, not both")
    if not cell and not (row and column):
        raise NotPinned("a cell has a row and a column: --row NAME --column NAME, or --cell ADDRESS")
    before, mark, at = cell.rpartition("!")
    if mark:
        sheet = before[1:-1].replace("''", "'") if before[:1] == before[-1:] == "'" and len(before) > 1 else before
    if cell:
        try:
            at = address(at).fragment
        except NoAddress as error:
            raise NotPinned(f"expected is {error}") from error
    return Cells(sheet, at, row, column)


def cells(source: Source, wanted: Cells) -> Selected:
    """The cells of the captured table of `source`. Raises NotPinned where they are not there, or not to be told."""
    if source.is_excerpt:
        raise NotPinned("only an excerpt of the table is kept, so its cells cannot be told")
    found = selected(source.record, RecordedSpan("", "", Place("", Span(0, 0)), cells=wanted), source.text)
    if isinstance(found, Selected):
        return found
    raise NotPinned(_why(found))


def pin_cells(
    source: Source, record: str, found: Selected, name: str = "", said: Mapping[str, str] | None = None
) -> Pin:
    """The cells `found`, named `name` or by the names of their row and column, in `record`, the text of the record.

    One cell is recorded by the names of its row and its column where these lead to it alone, so that it is found again
    when rows are added; otherwise by its address. What it says is recorded too. Raises NotPinned as `pinning.pin` does.
    """
    exact = words_at(source.text, found.spans)
    if len(exact) > LONGEST:
        raise NotPinned(f"cells with more than {LONGEST:,} characters are a page: name fewer")
    known = name_at(source, found.span)
    if known and not (known == name and _is_open(source, name)):
        raise NotPinned(f"this passage has a name already: #{known}")
    workbook = source.record is not None and source.record.capture.is_workbook
    selector = calling(source.text, found, named_sheets=workbook)
    taken = taken_names(source)
    if name in taken and not _is_open(source, name):
        raise NotPinned(f"another passage is called #{name} already")
    name = name or _named(selector, found, taken)
    spoken: dict[str, Value] = {"exact": exact, "cell": said_of(Cells(*selector)), **(said or {})}
    splice = recorded(source, record, name, spoken, found.span.start)
    return Pin(name, found.span, found.words, "", "", splice)


def said_of(wanted: Cells) -> dict[str, Value]:
    """What a record says of cells."""
    found: dict[str, Value] = {"sheet": wanted.sheet, "at": wanted.at}
    for key, names in (("row", wanted.row), ("column", wanted.column)):
        found[key] = names[0] if len(names) == 1 else names
    return {key: value for key, value in found.items() if value}


def _is_open(source: Source, name: str) -> bool:
    """Whether the cells of a name are not there any more, or say something else."""
    known = source.record.span(name) if source.record else None
    if known is None:
        return False
    now = selected(source.record, known, source.text)
    return not isinstance(now, Selected) or (bool(known.exact) and words_at(source.text, now.spans) != known.exact)


def _why(found: NotSelected) -> str:
    if not found.candidates:
        return found.why
    shown = "; ".join(f"{each.where} ({each.words})" for each in found.candidates[:_SHOWN])
    more = "; …" if len(found.candidates) > _SHOWN else ""
    return f"{found.why}: {shown}{more}; name the outer row or column too (--row Men --row Norway), or --cell ADDRESS"


def _named(selector: Selector, found: Selected, taken: Collection[str]) -> str:
    said = (*selector.row[-1:], *selector.column[-1:]) or (found.sheet, "cell", found.region.shown)
    plain = unicodedata.normalize("NFKD", " ".join(said)).encode("ascii", "ignore").decode().casefold()
    stem = "-".join(_PART.findall(plain))[:_LONGEST_NAME].strip("-")
    stem = stem if stem[:1].isalpha() else f"cell-{stem}".rstrip("-")
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(each for each in numbered if each not in taken)
