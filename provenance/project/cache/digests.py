"""The hashes of captured texts as records hold them, kept by those by which the cache knows their files."""

from __future__ import annotations

from typing import Any

from provenance import records
from provenance.project.cache.folder import Folder

_NAME = "digests.json"


class Digests:
    """What `records.digest` has said of texts, kept by programs with the versions `of`."""

    def __init__(self, folder: Folder, of: str) -> None:
        self._folder, self._of = folder, of
        self._known: dict[str, Any] | None = None
        self._added = False

    def digest(self, data: bytes, path: str, known: str) -> str:
        """As `records.digest` of `data`, which stands at `path` and is `known` by this hash."""
        if self._known is None:
            stored = self._folder.read(_NAME)
            found = stored[0].get("known") if stored and stored[0].get("of") == self._of else None
            self._known = found if isinstance(found, dict) else {}
        kept = self._known.get(path)
        if isinstance(kept, list) and len(kept) == 2 and kept[0] == known and type(kept[1]) is str:
            return kept[1]
        digest = records.digest(data)
        self._known[path] = [known, digest]
        self._added = True
        return digest

    def save(self) -> None:
        """Keep what was found out for the first time."""
        if self._added:
            self._folder.write(_NAME, {"of": self._of, "known": self._known})
            self._added = False
