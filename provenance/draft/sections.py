"""Which part of a brief a heading begins, and what is said under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.model import Kind

SUMMARY_SECTIONS = (
    "Summary",
    "Executive summary",
    "Key findings",
    "Key points",
    "Key messages",
    "Key takeaways",
    "Takeaways",
    "Main findings",
    "At a glance",
    "In brief",
    "Highlights",
    "Abstract",
    "Bottom line",
    "Bottom line up front",
)
"""The headings whose sections sum up what the rest of a brief shows. Case, numbers and stops make no difference."""

_RECOMMENDS = re.compile(
    r"\brecommendations?\b|\bwe (?:ask|urge|recommend|call for|call on|propose)\b|\b(?:our|the|key) asks?\Z"
    r"|\bcalls? to action\b|\bwhat .{2,60} (?:should|must|needs? to) do\b|\A(?:next steps|action items)\b"
)
_SUMS_UP = re.compile(r"(?:executive )?summary of\b")
_BEHIND = frozenset({"references", "bibliography", "works cited", "further reading", "sources", "notes", "endnotes"})
"""The headings of sections that stand behind the rest. A first heading of level 1 is none, but the brief's title."""

_BESIDE = frozenset(
    {"acknowledgements", "acknowledgments", "about the author", "about the authors", "contact", "contents"}
    | {"table of contents", "abbreviations", "acronyms", "glossary"}
)
"""The headings of other sections that argue nothing."""

_NUMBER = re.compile(r"^(?:(?:\d{1,3}|[ivxlc]{1,6}|[a-z])[.):]\s*|\d{1,3}(?:\.\d{1,3}){1,5}\.?\s+|\d{1,3}\s+)")


class Sections:
    """The section that each part of a brief stands in. Headings are told in their order."""

    def __init__(self, summary_sections: Sequence[str]) -> None:
        self._summaries = frozenset(map(_plain, summary_sections))
        self._open: list[tuple[int, Kind | None]] = []
        self._begun = False

    def begin(self, level: int, title: str, analysis: bool) -> None:
        """A heading; `level` from 1. It ends the sections of its level and below."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        self._open.append((level, "analysis" if analysis else self.begun_by(title, level)))
        self._begun = True

    @property
    def kind(self) -> Kind | None:
        """What the innermost heading that says so makes of the statements under it."""
        return next((kind for _, kind in reversed(self._open) if kind), None)

    def begun_by(self, heading: str, level: int) -> Kind | None:
        """What a heading that comes next makes of the statements under it."""
        title = _plain(heading)
        if title in self._summaries or _SUMS_UP.match(title):
            return "summary"
        if title in _BESIDE or (title in _BEHIND and (self._begun or level > 1)):
            return "signpost"
        return "recommendation" if _RECOMMENDS.search(title) else None


def _plain(title: str) -> str:
    words = " ".join(title.casefold().split())
    return _NUMBER.sub("", words).strip(" .:")
