"""Calculations in which the name of a column is a number, and was read as one: `2024 / 2021`."""

from __future__ import annotations

from provenance.model import Computed
from provenance.rule.wording import listed
from provenance.text.arithmetic import Formula
from provenance.text.heads import column_name


def unquoted(computed: Computed, made: Formula) -> str:
    """What to say of a calculation of a column whose numbers are the names of other columns; empty where none is."""
    heads = {column_name(cell.head) for row in computed.rows[:1] for cell in row}
    meant = [each for each in made.operands if not each.name and each.bare and column_name(each.written) in heads]
    if not meant:
        return ""
    names = list(dict.fromkeys(each.written for each in meant))
    written = computed.formula
    for each in sorted(meant, key=lambda each: each.span.start, reverse=True):
        written = f'{written[: each.span.start]}"{each.written}"{written[each.span.end :]}'
    read, column = ("a number", "column") if len(names) == 1 else ("numbers", "columns")
    return f"{computed.formula} takes {listed(names)} for {read}; for the {column} of that name write {written}"
