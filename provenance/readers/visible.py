"""All words that can be seen on a page, in the order in which they stand in its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

_UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "math", "object", "iframe", "canvas", "audio", "video"}
)
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img"}
    | {"ins", "kbd", "label", "mark", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike"}
    | {"strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
_CELLS = frozenset({"td", "th"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")
# A run of blanks is tried from its start only: from each of its blanks, a long one would cost its square.
_AROUND_BREAKS = re.compile(r"(?<! ) *([\n\t]) *")

# Where cells begin and end, until the breaks of the paragraphs in them are gone.
_CELL, _CELL_END, _ROW_END = "\ufdd0", "\ufdd1", "\ufdd2"
_INSIDE_CELL = re.compile(f"(?<={_CELL})\\s+|(?<!\\s)\\s+(?=[{_CELL_END}{_ROW_END}])")
_UNSAFE = str.maketrans(dict.fromkeys((_CELL, _CELL_END, _ROW_END), " "))
_ENDS = str.maketrans({_CELL: "", _CELL_END: "\t", _ROW_END: ""})


def visible(tree: Any) -> str:
    """The text below the element `tree`: blocks on lines of their own, the cells of a row with a tab between them."""
    return _AROUND_BREAKS.sub(r"\1", _INSIDE_CELL.sub("", "".join(_pieces(tree))).translate(_ENDS))


def _pieces(tree: Any) -> Iterator[str]:
    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in {"comment", "pi"}:
            yield _flowing(element.tail)
        elif event == "start":
            if _unseen(element):
                walk.skip_subtree()
            else:
                yield _before(element)
                yield _flowing(element.text)
        else:
            yield _behind(element)
            if element is not tree:
                yield _flowing(element.tail)


def _unseen(element: Any) -> bool:
    return element.tag in _UNSEEN or element.get("hidden") is not None


def _before(element: Any) -> str:
    if element.tag in _CELLS:
        return _CELL
    return "" if element.tag in _INLINE or _unseen(element) else "\n"


def _behind(element: Any) -> str:
    if element.tag in _CELLS:
        return _CELL_END if element.getnext() is not None else _ROW_END
    return "" if element.tag == "br" else _before(element)


def _flowing(text: str | None) -> str:
    return _BLANKS.sub(" ", text.translate(_UNSAFE)) if text else ""
