"""What a run saw of the disk, noted so that the cache can tell whether it would see the same again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from provenance import unchanged


class Witness:
    """The facts that a run rests on, as `provenance.unchanged` looks at them again. Paths are absolute.

    `sure` becomes False when the run rests on something that cannot be told again: then its answer is not kept.
    """

    def __init__(self) -> None:
        self.sure = True
        self._facts: dict[tuple[str, str], str] = {}

    @property
    def facts(self) -> list[list[str]]:
        """Each fact as kind, path and value, in the order in which they were seen.

        A draft, which is what mostly changes, is seen before the texts that it cites.
        """
        return [[*about, value] for about, value in self._facts.items()]

    @property
    def account(self) -> tuple[dict[tuple[str, str], str], bool]:
        """The facts by kind and path, and whether they are all."""
        return dict(self._facts), self.sure

    def told(self, facts: Mapping[tuple[str, str], str], *, sure: bool) -> None:
        """Another process saw `facts`; `sure`: and nothing that cannot be told again."""
        self.sure = self.sure and sure
        for (kind, path), value in facts.items():
            self._note(kind, path, value)

    def file(self, path: str, data: bytes | None) -> None:
        """`data` was read at `path`, or, with None, nothing was there."""
        if data is None:
            self._note("nothing", path, "")
        else:
            self._note("file", path, unchanged.digest(data))

    def hash_of(self, path: str) -> str:
        """The hash of what was read at `path`; empty where nothing was."""
        return self._facts.get(("file", path), "")

    def folder(self, path: str, entries: Iterable[os.DirEntry[str]]) -> None:
        """`entries` are what the folder at `path` holds."""
        self._note("folder", path, unchanged.listed((each.name, unchanged.kind(each)) for each in entries))

    def is_folder(self, path: str) -> bool:
        """Whether there is a folder at `path`; links are followed. False where that cannot be found out."""
        return self._noted("is-folder", path) == "True"

    def is_there(self, path: str) -> bool:
        """Whether there is anything at `path`; a link that leads nowhere counts."""
        return self._noted("is-there", path) == "True"

    def real(self, path: str) -> str:
        """Where `path` leads when all links are followed."""
        return self._noted("real", path)

    def day(self, day: str) -> None:
        """The answer holds on `day` only."""
        self._note("day", "", day)

    def any_day(self) -> None:
        """The day was given, so it does not change."""
        self._facts.pop(("day", ""), None)

    def doubt(self) -> None:
        """Something was seen that cannot be told again, a file that cannot be read perhaps."""
        self.sure = False

    def _noted(self, kind: str, path: str) -> str:
        value = unchanged.OBSERVED[kind](path)
        self._note(kind, path, value)
        return value

    def _note(self, kind: str, path: str, value: str) -> None:
        # Seen twice and not the same: somebody is at work there.
        if self._facts.setdefault((kind, path), value) != value:
            self.doubt()


class Blind(Witness):
    """A witness that notes nothing, for runs whose answer is not kept."""

    def file(self, path: str, data: bytes | None) -> None:
        pass

    def folder(self, path: str, entries: Iterable[os.DirEntry[str]]) -> None:
        pass

    def _note(self, kind: str, path: str, value: str) -> None:
        pass
