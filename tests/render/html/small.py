"""A small project whose draft is given: a report, two newspapers that retell it, and others."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.model import Report
from provenance.render import render
from provenance.rule.example import STANDARD
from tests.render.html.long_brief import checked, options
from tests.render.html.reading import Elements, elements


def report(draft: str, files: Mapping[str, str] | None = None) -> Report:
    """The report on `draft` among the standard sources and `files`; an empty text takes a file away."""
    given = {**STANDARD, **(files or {}), "brief.md": draft}
    return checked({path: text for path, text in given.items() if text or path == "brief.md"})


def html(draft: str, files: Mapping[str, str] | None = None) -> str:
    """The page of `draft`."""
    found = report(draft, files)
    return render("html", found, options(found))


def article(draft: str, files: Mapping[str, str] | None = None) -> str:
    """The HTML of the draft itself."""
    return html(draft, files).partition("<article>\n")[2].partition("\n</article>")[0]


def page(draft: str, files: Mapping[str, str] | None = None) -> Elements:
    """The elements of the page of `draft`."""
    return elements(html(draft, files))
