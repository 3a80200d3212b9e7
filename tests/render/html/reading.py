"""What a page is made of, read with the standard library's own parser."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

VOID = frozenset({"br", "hr", "meta", "input", "link", "img"})


class Element(NamedTuple):
    """A start tag, and all words up to its end."""

    tag: str
    attrs: dict[str, str]
    words: list[str]

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.unbalanced: list[str] = []
        self.comments: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, [])
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, []))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1].tag != tag:
            self.unbalanced.append(f"</{tag}> in {[each.tag for each in self.open[-3:]]}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


class Elements(list[Element]):
    """All elements of a page in their order. `faults` are tags that do not match and comments."""

    faults: list[str]

    def of(self, tag: str, kind: str = "") -> list[Element]:
        """The elements with this tag and, where given, this class."""
        return [each for each in self if each.tag == tag and (not kind or kind in each.attrs.get("class", "").split())]

    def id(self, name: str) -> Element:
        """The element with this id."""
        return next(each for each in self if each.attrs.get("id") == name)


def elements(html: str) -> Elements:
    """Every element of a page or a part of one."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    found = Elements(reader.elements)
    found.faults = [*reader.unbalanced, *reader.comments, *(each.tag for each in reader.open)]
    return found
