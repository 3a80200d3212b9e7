"""From a page of the web to its text."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from importlib.metadata import version
from typing import Any

import trafilatura
from lxml import etree
from lxml import html as lxml_html

from provenance.readers.encoding import decoded
from provenance.readers.layout import LONGEST, laid_out
from provenance.readers.reading import NotRead, Progress, Reading
from provenance.readers.visible import visible

LARGEST = 20_000_000
"""A page above this many bytes is refused: the longest articles have a tenth of it; reading takes a second per MB."""

MOST_PARTS = 20_000
"""Of a page with more elements all that can be seen is taken: telling its main text would take minutes."""

LEAST = 0.2
"""Of what can be seen on a page, so much must be in its main text; of less, all that can be seen is taken instead."""

_LARGE = 10_000_000
"""Characters: a page with as many may have a part that its own parser does not read; the tree is there already."""

_SHORT = 2_000
"""Characters: on a page with no more to be seen there is nothing to choose from."""


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The main text of a page, without its menus and comments; `full` has all that can be seen on it. Raises NotRead.

    `charset` is what the server says of the encoding. The whole page is the text where it is short, or where the main
    text cannot be told from the rest.
    """
    if len(data) > LARGEST:
        raise NotRead(f"it is larger than {LARGEST:,} bytes; print it as PDF, or save the part that is cited as text")
    page, notes = decoded(data, charset)
    tree = _tree(page)
    full = laid_out(visible(tree))
    if not full:
        raise NotRead("nothing can be seen on the page; it may be made by a program when it is opened. Print it as PDF")
    if len(full) > LONGEST:
        raise NotRead(f"it holds more than {LONGEST:,} characters")
    few = sum(1 for _ in tree.iter()) <= MOST_PARTS
    text = _main(page if len(page) < _LARGE else deepcopy(tree)) if few else ""
    if len(full) <= _SHORT or len(text) < LEAST * len(full):
        text = full
    else:
        notes = (*notes, "menus and what else is not the main text were left out of the text")
    return Reading(
        text=text,
        media_type="text/html",
        reader=f"trafilatura {version('trafilatura')}",
        notes=notes,
        full="" if text == full else full,
        **_said_of_itself(tree if few else _head_of(tree)),
    )


def _tree(page: str) -> lxml_html.HtmlElement:
    # A declaration of an encoding is for bytes; this is text already.
    # Without `huge_tree` whatever stands behind a part of 10 MB (a picture within the page) is lost in silence.
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        tree = lxml_html.document_fromstring(page.encode(), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise NotRead("nothing can be seen on the page") from error
    fatal = [fault.message for fault in parser.error_log if fault.level >= etree.ErrorLevels.FATAL]
    if any("depth" in each for each in fatal):
        raise NotRead("it is nested too deeply to be read whole; save the part that is cited as text")
    if fatal:
        raise NotRead("it has a part too large to be read whole; save the part that is cited as text")
    return tree


def _main(page: str | lxml_html.HtmlElement) -> str:
    found = trafilatura.extract(page, include_comments=False, include_tables=True, favor_recall=True)
    return laid_out(found or "")


def _head_of(tree: lxml_html.HtmlElement) -> lxml_html.HtmlElement:
    """The page without its body, through which what it says of itself is looked for again and again."""
    page = lxml_html.Element("html", dict(tree.attrib))
    page.extend([deepcopy(head) for head in tree.findall("head")[:1]])
    page.append(lxml_html.Element("body"))
    return page


def _said_of_itself(tree: lxml_html.HtmlElement) -> Mapping[str, Any]:
    found = trafilatura.extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    said = {
        "title": found.title,
        "author": found.author,
        "publisher": found.sitename,
        "date": found.date,
        "url": found.url,
        "language": tree.get("lang") or "",
    }
    return {name: _line(value) for name, value in said.items()}


def _line(value: object) -> str:
    """The value as one line that can be shown; nothing where there is none."""
    line = " ".join(str(value or "").split())
    return line if line.isprintable() and len(line) <= 1_000 else ""
