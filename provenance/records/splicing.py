"""Edits of a record that leave every other byte as it is.

A record is written by people and by the tool alike, so nothing is written anew: a change is one splice, put at the
marks of the YAML parser. Texts are those of the file without a byte order mark; carriage returns stay. A splice is
made only where the record, read again, says exactly what was meant and nothing else has changed; where that cannot be
had, the edit is refused and the record stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from provenance.named import NamedTuple
from provenance.records.composing import read
from provenance.records.document import Tree
from provenance.records.layout import CannotSplice, Layout
from provenance.records.scalars import Value, block, flow, scalar

__all__ = ["CannotSplice", "Splice", "Value", "add_span", "put", "take"]

Way = tuple[str, ...]
"""The keys that lead to a value: ("snapshot", "sha256")."""


class Splice(NamedTuple):
    """What stands at character `at` of a record, `was`, gives way to `text`."""

    at: int
    was: str
    text: str

    def applied(self, record: str) -> str:
        """The record with the change. Raises ValueError when `was` does not stand there."""
        return _exchanged(record, self.at, self.was, self.text)

    def undone(self, record: str) -> str:
        """The record as it was before the change. Raises ValueError when the change is not there."""
        return _exchanged(record, self.at, self.text, self.was)


def put(record: str, way: Way, value: Value) -> Splice:
    """The splice that makes the record say `value` at `way`.

    A key that is there gets another value in its place (a list or text; never keys of its own); one that is not is
    added at the end of its mapping, in the style of that mapping, and so are the mappings on the way to it. Raises
    CannotSplice.
    """
    page = Layout(record)
    _refuse_halves({way[-1]: value})
    if way in page.places:
        return _sound(page, _replaced(page, way, value), way, value)
    known = max(at for at in range(len(way)) if not at or way[:at] in page.places)
    if known and not isinstance(page.said(way[:known]), dict | None):
        raise CannotSplice(f"{way[known - 1]} has no keys of its own")
    inner: Value = value
    for key in reversed(way[known + 1 :]):
        inner = {key: inner}
    return _sound(page, _inserted(page, way[:known], way[known], inner), way, value)


def add_span(record: str, name: str, said: Mapping[str, Value], before: str = "") -> Splice:
    """The splice that adds the span `name`, of which the record says `said` (exact, prefix, suffix, tier …).

    It comes right before the span `before`, or after all others: spans stand in the order of the text, so that two
    people who add different ones do not collide. Raises CannotSplice, also where there is a span of that name.
    """
    page = Layout(record)
    way = ("spans", name)
    _refuse_halves({name: said})
    if way in page.places:
        raise CannotSplice(f"it has a span named {name} already")
    if before and ("spans", before) not in page.places:
        raise CannotSplice(f"it has no span named {before}")
    if ("spans",) not in page.places:
        return _sound(page, _inserted(page, (), "spans", {name: said}), way, said)
    return _sound(page, _inserted(page, ("spans",), name, said, before), way, said)


def take(record: str, way: Way) -> Splice:
    """The splice that takes the key at `way` out of the record, with its value. Raises CannotSplice."""
    page = Layout(record)
    if way not in page.places:
        raise CannotSplice(f"it says nothing of {'.'.join(way)}")
    first, last = page.taken(way)
    return _sound(page, Splice(first, record[first:last], ""), way, None)


def _inserted(page: Layout, parent: Way, key: str, value: Value, before: str = "") -> Splice:
    if page.is_flow(parent) and (page.children(parent) or page.written(parent).startswith("{")):
        start, end, more = page.gap(parent, before)
        said = f"{scalar(key)}: {flow(value)}"
        return Splice(start, page.text[start:end], f"{said}, " if before else f", {said}" if more else said)
    if parent and not page.children(parent):
        if page.written(parent) or page.is_flow(parent):
            return _replaced(page, parent, {key: value})
        column = page.column(parent) + page.step
    else:
        column = page.column((*parent, before)) if before else page.column_below(parent)
    lines = [line + page.end_of_line for line in block(key, value, column, page.step)]
    at = page.line_before((*parent, before)) if before else page.line_after(parent)
    if at and at == len(page.text) and page.unfinished:
        # The file ends without a line end, and goes on doing so.
        return Splice(at, "", page.end_of_line + "".join(lines).removesuffix(page.end_of_line))
    return Splice(at, "", "".join(lines))


def _replaced(page: Layout, way: Way, value: Value) -> Splice:
    first, last, new = page.value(way)
    return Splice(first, page.text[first:last], f" {flow(value)}" if new else flow(value))


def _sound(page: Layout, splice: Splice, way: Way, value: Value | None) -> Splice:
    """The splice, if the record says afterwards what it said before, but for `value` at `way` (None: nothing)."""
    after = read(splice.applied(page.text))
    meant = _bare(_with(page.document.tree, way, value))
    if after.troubles or _bare(after.tree) != meant:
        raise CannotSplice(f"it is written in a way that cannot be edited safely; change {'.'.join(way)} by hand")
    return splice


def _refuse_halves(value: Value) -> None:
    try:
        flow(value)
    except UnicodeEncodeError:
        raise CannotSplice("a text with half characters cannot be written") from None


def _with(tree: Tree, way: Way, value: Value | None) -> Tree:
    changed = dict(tree)
    key, further = way[0], way[1:]
    if further:
        changed[key] = _with(changed.get(key) or {}, further, value)
    elif value is None:
        changed.pop(key, None)
    else:
        changed[key] = value
    return changed


def _bare(value: Any) -> Any:
    """What is said, however it is written; a mapping that says nothing is as good as none."""
    if isinstance(value, Mapping):
        inside = {key: _bare(inner) for key, inner in value.items()}
        return {key: inner for key, inner in inside.items() if inner != {}}
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int) else [str(each) for each in value]


def _exchanged(record: str, at: int, old: str, new: str) -> str:
    if record[at : at + len(old)] != old:
        raise ValueError("this is not the record that the splice was made for")
    return record[:at] + new + record[at + len(old) :]
