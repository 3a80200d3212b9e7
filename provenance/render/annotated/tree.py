"""Put comments into a document as Pandoc reads it, and leave out of it whatever could reach outside.

The document is Pandoc's own JSON (https://hackage.haskell.org/package/pandoc-types): `{"t": "Para", "c": [...]}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from provenance.named import NamedTuple
from provenance.render.annotated.comments import Comment
from provenance.render.annotated.marking import Marked

Node = dict[str, Any]
Reference = Mapping[str, Any]
"""A work in the variables of CSL."""

_META = ("title", "subtitle", "author", "date", "abstract", "lang")
"""What is kept of the front matter; the rest could name files to be read: libraries, styles."""

_NESTING = frozenset({"Emph", "Underline", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps"})
_OURS = ("comment-start", "comment-end", "paragraph-insertion", "paragraph-deletion", "insertion", "deletion")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Signature(NamedTuple):
    """Who comments, and when (ISO 8601 with a time)."""

    author: str
    date: str


def commented(
    document: Node, marks: Marked, made: Sequence[Comment], works: Sequence[Reference], signature: Signature
) -> Node:
    """The document with a comment in the place of each pair of signs.

    A comment ends in the block in which it begins. `works` are those that its citations name. Pictures become their
    words; raw markup of other formats goes, and so do comments that the draft brings itself.
    """
    writer = _Writer(marks, made, signature)
    blocks = [writer.block(each) for each in document["blocks"]]
    meta = {name: _safe(writer.bare(document["meta"][name])) for name in _META if name in document["meta"]}
    meta["references"] = _value([dict(work) for work in works])
    return {**document, "meta": meta, "blocks": [_safe(each) for each in blocks]}


class _Writer:
    def __init__(self, marks: Marked, made: Sequence[Comment], signature: Signature) -> None:
        self._made = made
        self._signature = signature
        self._marks = marks
        one, two = re.escape(marks.opening), re.escape(marks.closing)
        self._sign = re.compile(rf"([{one}{two}])(\d{{1,9}})\1") if marks.opening else None
        self._begun: dict[int, None] = {}

    def block(self, node: Any) -> Any:
        """A block or whatever holds blocks, with comments in the lists of inlines that it holds."""
        if isinstance(node, dict):
            kind = node.get("t")
            if kind in ("CodeBlock", "RawBlock"):
                return self.bare(node)
            held: Any = node.get("c")
            if kind in ("Para", "Plain"):
                held = self._line(held)
            elif kind == "Header":
                held = [*held[:2], self._line(held[2])]
            elif kind == "DefinitionList":
                held = [[self._line(term), self.block(said)] for term, said in held]
            elif kind == "LineBlock":
                held = [self._line(line) for line in held]
            else:
                return {name: self.block(value) for name, value in node.items()}
            return {**node, "c": held}
        return [self.block(each) for each in node] if isinstance(node, list) else node

    def bare(self, node: Any) -> Any:
        """The same without signs."""
        if isinstance(node, str):
            return self._sign.sub("", node) if self._sign else node
        if isinstance(node, list):
            return [self.bare(each) for each in node]
        return {name: self.bare(value) for name, value in node.items()} if isinstance(node, dict) else node

    def _line(self, inlines: list[Node]) -> list[Node]:
        """The inlines of one block. What began and did not end in it ends at its end."""
        self._begun = {}
        said = list(self._inlines(inlines))
        return [*said, *(_end(number) for number in self._begun)]

    def _inlines(self, inlines: list[Node]) -> Iterator[Node]:
        for node in inlines:
            if node["t"] == "Str":
                yield from self._string(node["c"])
            elif node["t"] in _NESTING:
                yield {**node, "c": list(self._inlines(node["c"]))}
            elif node["t"] in ("Quoted", "Span"):
                yield {**node, "c": [node["c"][0], list(self._inlines(node["c"][1]))]}
            else:
                yield from self._around(node)

    def _string(self, text: str) -> Iterator[Node]:
        at = 0
        for found in self._sign.finditer(text) if self._sign else ():
            if found.start() > at:
                yield {"t": "Str", "c": text[at : found.start()]}
            at = found.end()
            yield from self._comment(found[1], int(found[2]))
        if at < len(text) or not text:
            yield {"t": "Str", "c": text[at:]}

    def _around(self, node: Node) -> Iterator[Node]:
        """An inline in which no comment can begin or end, such as code, a link or a note: it does so beside it."""
        signs = list(dict.fromkeys(_signs(node, self._sign))) if self._sign else []
        for sign, number in signs:
            if sign == self._marks.opening:
                yield from self._comment(sign, number)
        yield self.bare(node)
        for sign, number in signs:
            if sign == self._marks.closing:
                yield from self._comment(sign, number)

    def _comment(self, sign: str, number: int) -> Iterator[Node]:
        if number >= len(self._made):
            return
        if sign == self._marks.opening:
            self._begun[number] = None
            yield self._start(number)
        elif number in self._begun:
            del self._begun[number]
            yield _end(number)

    def _start(self, number: int) -> Node:
        values = [["id", str(number)], ["author", self._signature.author], ["date", self._signature.date]]
        said: list[Node] = []
        for line in self._made[number].lines:
            said += [{"t": "LineBreak"}] * bool(said) + [{"t": "Str", "c": _UNFIT.sub("\ufffd", line)}]
        return {"t": "Span", "c": [["", ["comment-start"], values], said], "ours": True}


def _end(number: int) -> Node:
    return {"t": "Span", "c": [["", ["comment-end"], [["id", str(number)]]], []], "ours": True}


def _signs(node: Any, sign: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    if isinstance(node, str):
        yield from ((found[1], int(found[2])) for found in sign.finditer(node))
    elif isinstance(node, (list, dict)):
        for each in node.values() if isinstance(node, dict) else node:
            yield from _signs(each, sign)


def _safe(node: Any) -> Any:
    """The same without what would make Pandoc read a file, take an address from the web or write raw markup."""
    if isinstance(node, list):
        kept = (each for each in node if not (isinstance(each, dict) and each.get("t") in ("RawInline", "RawBlock")))
        return [_safe(each) for each in kept]
    if not isinstance(node, dict):
        return node
    if node.pop("ours", False):
        return node
    if node.get("t") == "Image":
        return {"t": "Span", "c": [["", [], []], _safe([{"t": "Str", "c": "[picture: "}, *node["c"][1], _CLOSED])]}
    if node.get("t") == "Span" and any(name in _OURS for name in node["c"][0][1]):
        return {"t": "Span", "c": [["", [], []], _safe(node["c"][1])]}
    return {name: _safe(value) for name, value in node.items()}


_CLOSED: Node = {"t": "Str", "c": "]"}


def _value(value: object) -> Node:
    """A value of the front matter."""
    if isinstance(value, dict):
        return {"t": "MetaMap", "c": {name: _value(each) for name, each in value.items()}}
    if isinstance(value, list):
        return {"t": "MetaList", "c": [_value(each) for each in value]}
    if isinstance(value, bool):
        return {"t": "MetaBool", "c": value}
    return {"t": "MetaString", "c": _UNFIT.sub("\ufffd", str(value))}
