"""The notes of a draft, numbered as they are referred to."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from markdown_it.token import Token
from markupsafe import Markup

from provenance.named import NamedTuple


class Note(NamedTuple):
    """One note: its number from 1, its tokens, whether they are blocks, and whether the text refers to it."""

    number: int
    tokens: Sequence[Token]
    blocks: bool
    referred: bool


class Notes:
    """Collects notes: those with labels where they are written, those written in place from the parser's list."""

    def __init__(self, known: Mapping[int, Mapping[str, Any]]) -> None:
        self._known = known
        self._order: dict[str, int] = {}
        self._times: Counter[str] = Counter()
        self._labelled: dict[str, Sequence[Token]] = {}
        self._in_place: dict[str, Sequence[Token]] = {}
        self._waiting: deque[str] = deque()

    def keep(self, label: str, tokens: Sequence[Token]) -> None:
        """A note with a label. Of two with the same label the second is a note that nobody refers to."""
        name = f"[^{label}]"
        self._labelled[name if name not in self._labelled else f"{name}{len(self._labelled)}"] = tokens

    def refer(self, token: Token) -> Markup:
        """The mark of a reference, which leads to the note."""
        number = token.meta.get("id", 0)
        name = f"[^{token.meta['label']}]" if "label" in token.meta else f"^{number}"
        if "label" not in token.meta:
            self._in_place[name] = self._known.get(number, {}).get("tokens") or []
        at = self._number(name)
        self._times[name] += 1
        mark = '<sup class="n"><a id="r{0}-{1}" href="#n{0}" aria-label="Note {0}">{0}</a></sup>'
        return Markup(mark).format(at, self._times[name])

    def unwritten(self) -> Iterator[Note]:
        """Each note once, in their order, also those that other notes refer to, and last those nobody refers to."""
        left = iter(tuple(self._labelled))
        while True:
            while self._waiting:
                yield self._note(self._waiting.popleft())
            name = next((each for each in left if each not in self._order), None)
            if name is None:
                return
            self._number(name)

    def _number(self, name: str) -> int:
        if name not in self._order:
            self._order[name] = len(self._order) + 1
            self._waiting.append(name)
        return self._order[name]

    def _note(self, name: str) -> Note:
        blocks = name in self._labelled
        tokens = self._labelled[name] if blocks else self._in_place.get(name, [])
        return Note(self._order[name], tokens, blocks, self._times[name] > 0)
