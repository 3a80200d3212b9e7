"""What a run remembers of earlier ones, and what it sees that a later one may rest on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from provenance.project.configuration import Configuration
from provenance.project.witness import Blind, Witness

if TYPE_CHECKING:  # what is not wanted is not loaded
    from provenance.project.cache.parts import Parts


class Memory:
    """The caches of the folders that may be the root of a project, and the witness of this run.

    `versions` are those by which a cache knows this program; without them there is no cache, and nothing is noted.
    """

    def __init__(self, versions: str = "") -> None:
        self.witness: Witness = Witness() if versions else Blind()
        self.versions = versions
        self._parts: dict[Path, Parts] = {}

    def parts(self, root: Path) -> Parts | None:
        """The cache of the project at `root`; None when there is to be none."""
        if not self.versions:
            return None
        if root not in self._parts:
            from provenance.project.cache.folder import Folder  # noqa: PLC0415
            from provenance.project.cache.parts import Parts  # noqa: PLC0415

            seen = self.witness.hash_of
            self._parts[root] = Parts(Folder(str(root)), self.versions, lambda path: seen(str(root / path)))
        return self._parts[root]

    def known(self, root: Path, name: str, text: str) -> Configuration | None:
        """What the configuration `text` in the file `name` of the folder `root` is known to say."""
        parts = self.parts(root)
        return parts.known(name, text) if parts else None

    def keep(self, root: Path, answer: str, said: str, code: int) -> None:
        """Keep what was read for the first time, and what was `said` of it, under the name `answer` if there is one."""
        parts = self.parts(root)
        if parts is None:
            return
        if answer and self.witness.sure:
            parts.keep_answer(answer, self.witness.facts, said, code)
        parts.save()
