"""References that Pandoc has formatted: what it is asked, and what its answer says.

Pandoc's own JSON (https://hackage.haskell.org/package/pandoc-types): `{"t": "Para", "c": [...]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from provenance.model import Source
from provenance.render.dates import date
from provenance.render.reference.kinds import kind
from provenance.render.reference.parts import Part, merged

Styled = Mapping[str, tuple[Part, ...]]
"""References by the keys of their sources, without address and without the part that is cited."""

Item = Mapping[str, object]
"""A work in the variables of CSL."""

_LESS = "\ufdd0"
"""Stands for a less-than sign, since Pandoc takes some words between such signs for markup."""

_DEEPEST = 50  # spans within spans


def rare(sources: Mapping[str, Source]) -> list[str]:
    """The keys, sorted, of those works that have no formatter here: what they are is left to Pandoc."""
    return sorted(key for key, source in sources.items() if source.work is not None and kind(source.work) == "other")


def asked(items: Sequence[tuple[Source, Item]]) -> str:
    """What Pandoc is to be given, as `csljson`, for its answer to have an entry for each of `items`."""
    return json.dumps([_item(number, *each) for number, each in enumerate(items)]).replace("<", f"\\u{ord(_LESS):x}")


def _item(number: int, source: Source, item: Item) -> Item:
    """An item under a number, since keys may be anything. A date in words is no date to Pandoc: it goes as a remark,
    which our style puts where the date would stand."""
    issued = item.get("issued")
    if source.work is None or not isinstance(issued, dict) or "literal" not in issued:
        return {**item, "id": str(number)}
    rest = {name: said for name, said in item.items() if name != "issued"}
    return {**rest, "id": str(number), "annote": date(source.work)}


def answered(document: Any, keys: Sequence[str]) -> Styled:
    """The references in Pandoc's answer, a document with a bibliography, to the items of `keys` in their order.

    Those that it left out, or that have no words, are not there.
    """
    found: dict[str, tuple[Part, ...]] = {}
    for node in _entries(document):
        number = str(node["c"][0][0]).removeprefix("ref-")
        said = merged(Part(text, style) for text, style in _words(node["c"][1], "plain", _DEEPEST))
        if number.isdecimal() and int(number) < len(keys) and any(part.text.strip() for part in said):
            found[keys[int(number)]] = said
    return found


def _entries(document: Any) -> Iterator[Any]:
    for block in document["blocks"]:
        if block["t"] == "Div":
            yield from (each for each in block["c"][1] if each["t"] == "Div")


def _words(nodes: Any, style: Any, depth: int) -> Iterator[tuple[str, Any]]:
    for node in nodes if depth else ():
        kind_, held = node["t"], node.get("c")
        if kind_ == "Str":
            yield held.replace(_LESS, "<"), style
        elif kind_ in ("Space", "SoftBreak", "LineBreak"):
            yield " ", style
        elif kind_ == "Emph":  # within italics it is upright
            yield from _words(held, "plain" if style == "title" else "title", depth - 1)
        elif isinstance(held, list):
            # Of a span, a link or a quotation the last part but one or the last is what it holds.
            inner = next((each for each in reversed(held) if isinstance(each, list) and _is_nodes(each)), held)
            yield from _words(inner, style, depth - 1) if _is_nodes(inner) else ()


def _is_nodes(held: Any) -> bool:
    return isinstance(held, list) and bool(held) and all(isinstance(each, dict) and "t" in each for each in held)
