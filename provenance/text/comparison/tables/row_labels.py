"""The rows of the tables of a text, each with its name."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.span import Span

_LEAST = 3  # rows of a table
_LONGEST = 60  # characters of a label
_CELLS = re.compile(r"[^\S\n]*(?:\||\t|[^\S\n]{2,})[^\S\n]*")
_NUMBER = re.compile(r"[~≈<>+\-−–($£€¥ ]{0,4}[0-9]")
_LABEL = re.compile(r"[^\W\d_]{2}[^\d|]*\Z")
_OVER = r"(?:and|or)\s(?:over|older|more|above)"
_AGES = re.compile(
    rf"(?P<low>[0-9]{{1,2}})\s?(?:(?:[-–]|to)\s?(?P<high>[0-9]{{1,2}})|\+|{_OVER})(?:\syears)?\Z|"
    r"(?:under|below)\s(?P<below>[0-9]{1,2})\Z",
    re.IGNORECASE,
)


class Row(NamedTuple):
    """A row of a table: what it is called, its range in the text, and the number of its table there. Its figures stand
    from `values` on."""

    label: str
    span: Span
    table: int
    values: int = 0


@lru_cache(maxsize=32)
def rows(text: str) -> tuple[Row, ...]:
    """The rows of the tables of a text that begin with a name and go on with figures."""
    found: list[Row] = []
    kept: list[Row] = []
    width, start, table = 0, 0, 0
    for line in text.split("\n"):
        cells = [each for each in _CELLS.split(line.strip().strip("|").strip()) if each]
        label = cells[0].strip() if _is_row(cells) else ""
        if label and len(cells) == width:
            kept.append(_row(label, line, start, table))
        elif label or line.strip():
            found += _whole(kept)
            width, table = len(cells), table + 1
            kept = [_row(label, line, start, table)] if label else []
        start += len(line) + 1
    return (*found, *_whole(kept))


def _row(label: str, line: str, start: int, table: int) -> Row:
    return Row(label, Span(start, start + len(line)), table, start + line.index(label) + len(label))


@lru_cache(maxsize=1024)
def called(label: str) -> re.Pattern[str]:
    """How a statement calls a row of some label: by its words, or as it writes the ages that the label gives."""
    ages = _AGES.match(label)
    if ages is None:
        plain = re.IGNORECASE if " " in label else 0  # "in metropolitan areas"
        return re.compile(rf"(?<![\w-]){re.escape(label)}(?!\w)", plain)
    if ages["below"]:
        return re.compile(rf"\b(?:under|below|younger\sthan)\s{ages['below']}(?![\w%.,]\w)")
    if ages["high"] is None:
        over = rf"{ages['low']}(?:\+|\s{_OVER})|(?:over|above|older\sthan)\s(?:the\sage\sof\s)?{ages['low']}"
        return re.compile(rf"(?<![\w.,])(?:{over})(?!\w)", re.IGNORECASE)
    span = rf"{ages['low']}\s?(?:[-–]|to|and)\s?{ages['high']}"
    aged = r"\b(?:age[ds]?|between|those|people|group)\s(?:between\s|from\s)?(?:the\sages\sof\s)?"
    return re.compile(rf"{aged}{span}(?![\w.,]\w)|(?<![\w.,]){span}[\s-]years?[\s-]olds?", re.IGNORECASE)


def gives_ages(label: str) -> bool:
    """Whether a row is called by ages: "35 to 44", "75 and over"."""
    return _AGES.match(label) is not None


def _whole(kept: list[Row]) -> list[Row]:
    return kept if len({each.label for each in kept}) >= _LEAST else []


def _is_row(cells: list[str]) -> bool:
    return (
        len(cells) > 1
        and len(cells[0]) <= _LONGEST
        and bool(_LABEL.match(cells[0]) or _AGES.match(cells[0]))
        and any(_NUMBER.match(each) for each in cells[1:])
    )
