"""HTML as it is being written, and where in it each statement ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from provenance.model import Span
from provenance.render.html.escape import shown
from provenance.render.html.owners import NOBODY, Owners
from provenance.text.span import Mapped

Wrap = Callable[[int], str]
"""What a page puts around or behind a statement, by its index in the brief."""


class Writer:
    """Collects the parts of a page. `statements` and `marked` are ranges of the draft: statements, and the words that
    findings underline, the latter with a class each.

    `opening` gives the start tag of a piece of a statement, or an empty string where a statement is not told apart.
    """

    def __init__(
        self, statements: Sequence[Span], marked: Sequence[tuple[Span, str]], opening: Callable[[int, str], str]
    ) -> None:
        self._parts: list[str] = []
        self._statements = Owners(statements)
        self._marked = Owners([span for span, _ in marked])
        self._classes = [kind for _, kind in marked]
        self._opening = opening
        self._run: tuple[int, str] = (NOBODY, "")
        self._pending: list[str] = []
        self._ends: dict[int, int] = {}
        self._links = 0
        self._in_link: set[int] = set()
        self.touched: dict[int, None] = {}

    @property
    def in_link(self) -> bool:
        """Whether what is written now stands within a link, where no other link may stand."""
        return self._links > 0

    def tag(self, html: str) -> None:
        """Write markup of ours that belongs to no statement."""
        self._flush()
        self._parts.append(html)

    def open_link(self, html: str) -> None:
        self.tag(html)
        self._links += 1

    def close_link(self, html: str) -> None:
        self.tag(html)
        self._links = max(0, self._links - 1)
        if not self._links:
            for number in self._in_link:
                self._ends[number] = len(self._parts)
            self._in_link.clear()

    def words(self, mapped: Mapped) -> None:
        """Write words of the draft, each piece as part of its statement."""
        for run in mapped.runs:
            said = mapped.text[run.at : run.at + run.length]
            if not run.one_to_one:
                self.piece(shown(said), run.start)
                continue
            for span, owner in self._statements.pieces(Span(run.start, run.start + run.length)):
                for part, kind in self._marked.pieces(span):
                    self._put(owner, kind, shown(said[part.start - run.start : part.end - run.start]))

    def piece(self, html: Markup, at: int) -> None:
        """Write something that stands for what begins in the draft at `at`."""
        self._put(self._statements.at(at), self._marked.at(at), html)

    def written(self, behind: Callable[[int], str]) -> str:
        """All that was written, with `behind` of each statement put in where the statement ends."""
        self._flush()
        parts = list(self._parts)
        for number, end in self._ends.items():
            parts[end - 1] += behind(number)
        return "".join(parts)

    def _put(self, owner: int, marked: int, html: Markup) -> None:
        kind = self._classes[marked] if marked != NOBODY else ""
        if (owner, kind) != self._run:
            self._flush()
            self._run = (owner, kind)
        self._pending.append(html)

    def _flush(self) -> None:
        if not self._pending:
            return
        html, self._pending = "".join(self._pending), []
        owner, kind = self._run
        start = self._opening(owner, kind) if owner != NOBODY or kind else ""
        self._parts.append(f"{start}{html}</span>" if start else html)
        if owner == NOBODY:
            return
        self.touched[owner] = None
        self._ends[owner] = len(self._parts)
        if self._links:
            self._in_link.add(owner)
