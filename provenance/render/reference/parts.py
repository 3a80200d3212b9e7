"""The pieces of a reference, and how they are put together: commas, and what becomes of them beside other marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from provenance.named import NamedTuple

Style = Literal["plain", "title", "address"]

_ENDED = re.compile(r"[?!]$")
_DOUBLE = re.compile(r"“([^“”]*)”|\"([^\"]*)\"")


class Part(NamedTuple):
    """A piece of a reference: `plain` words, a `title` to be set in italics, or an `address` on the web."""

    text: str
    style: Style = "plain"


class Element(NamedTuple):
    """Parts that belong together, and what stands between them and those before: a comma, or what `by` says.

    `quoted` says that they are the title of a part of a larger work, which stands in quotation marks.
    """

    parts: tuple[Part, ...]
    by: str = ", "
    quoted: bool = False


def words(text: str, by: str = ", ") -> Element:
    """An element of plain words."""
    return Element((Part(text),), by)


def italic(text: str, by: str = ", ") -> Element:
    """The title of a work that stands by itself."""
    return Element((Part(text, "title"),), by)


def quoted(text: str, by: str = ", ") -> Element:
    """The title of a part of a larger work. Quotation marks within it become single ones."""
    inner = _DOUBLE.sub(lambda found: f"‘{found[1] if found[1] is not None else found[2]}’", text)
    return Element((Part(inner),), by, True)


def joined(elements: Iterable[Element]) -> tuple[Part, ...]:
    """The parts of all elements, with what stands between them; those without words are left out.

    A comma after a title in quotation marks stands within them; it gives way to a question or exclamation mark that
    ends a title (Chicago 6.9, 6.125).
    """
    said: list[Part] = []
    open_quotation = False
    for element in elements:
        if not any(part.text for part in element.parts):
            continue
        by = element.by if said else ""
        if by[:1] == "," and said and _ENDED.search(said[-1].text):
            by = by[1:]
        if open_quotation and by[:1] == "," and said[-1].text.endswith("’") and "‘" in said[-1].text:
            said[-1], by = said[-1]._replace(text=f"{said[-1].text[:-1]},’"), f"”{by[1:]}"
        elif open_quotation:
            by = f"{by[:1]}”{by[1:]}" if by[:1] == "," else f"”{by}"
        said += [Part(by)] if by else []
        said += [Part("“")] if element.quoted else []
        said += element.parts
        open_quotation = element.quoted
    return merged([*said, Part("”")] if open_quotation else said)


def merged(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Parts of one style that follow each other as one; addresses stay apart."""
    found: list[Part] = []
    for part in parts:
        if found and part.style == found[-1].style != "address":
            found[-1] = Part(found[-1].text + part.text, part.style)
        else:
            found.append(part)
    return tuple(found)
