"""In which line of a TOML text a key is set. The standard library's parser keeps no lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Each alternative begins differently and nothing repeats a repetition: linear.
_PART = re.compile(r"""\s*(?:"([^"\\]*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*""")


def line_of(text: str, keys: Sequence[str]) -> int | None:
    """The line (from 1) on which the value at `keys` begins, or that of the table nearest to it; None if unseen.

    It looks at table headers and at what stands before an equals sign, so a value inside an inline table is found by
    the line of that table. A line inside a multi-line string may be taken for a key: the line is a help, not a fact.
    """
    wanted = tuple(keys)
    table: tuple[str, ...] = ()
    best: tuple[int, int] | None = None
    for number, line in enumerate(text.split("\n"), start=1):
        if line.lstrip().startswith("["):
            here = table = _names(line.strip().lstrip("["))[0]
        else:
            names, rest = _names(line)
            if not names or not rest.startswith("="):
                continue
            here = table + names
        depth = len(here)
        if depth and here == wanted[:depth] and (best is None or depth > best[0]):
            best = (depth, number)
    return best[1] if best else None


def _names(written: str) -> tuple[tuple[str, ...], str]:
    """The dotted key at the start of `written`, and what follows it."""
    found: list[str] = []
    at = 0
    while part := _PART.match(written, at):
        found.append(next(each for each in part.groups() if each is not None))
        at = part.end()
        if not written.startswith(".", at):
            break
        at += 1
    return tuple(found), written[at:]
