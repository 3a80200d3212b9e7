"""The pages of rules as parts of a page: the few marks that they are written with, and no others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from provenance.named import NamedTuple
from provenance.render.html.escape import shown
from provenance.render.html.findings import Finding
from provenance.render.options import Options

_CODE = re.compile(r"`([^`]+)`")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


class Part(NamedTuple):
    """A part of a rule's page, under a heading or, the first one, under none."""

    heading: str
    paragraphs: tuple[Markup, ...]


class Explained(NamedTuple):
    """What a rule is about."""

    code: str
    name: str
    parts: tuple[Part, ...]


def explained(found: Sequence[Finding], options: Options) -> tuple[Explained, ...]:
    """The rules that found something and whose pages are known, by their codes."""
    names: Mapping[str, str] = {each.code: each.name for each in found}
    codes = sorted(code for code in names if code in options.pages)
    return tuple(Explained(code, names[code], tuple(_parts(options.pages[code]))) for code in codes)


def _parts(page: str) -> list[Part]:
    found: list[Part] = []
    heading, paragraphs = "", list[Markup]()
    for block in _BLANK_LINE.split(page):
        if block.startswith("## "):
            found.append(Part(heading, tuple(paragraphs)))
            heading, paragraphs = block[3:], []
        elif block.strip():
            paragraphs.append(_coded(block))
    found.append(Part(heading, tuple(paragraphs)))
    return [part for part in found if part.paragraphs]


def _coded(text: str) -> Markup:
    """A paragraph with what stands between backticks as code."""
    pieces = _CODE.split(text)
    return Markup().join(
        Markup("<code>{}</code>").format(shown(piece)) if number % 2 else shown(piece)
        for number, piece in enumerate(pieces)
    )
