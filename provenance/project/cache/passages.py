"""Where passages stand in one text."""

from __future__ import annotations

from typing import Any

from provenance import anchor
from provenance.project.cache.folder import Folder
from provenance.project.cache.naming import hashed
from provenance.project.cache.shapes import Refused, shape

MOST = 5_000
"""Places that are kept for one text."""


class Passages:
    """The places that were found in the text with the hash `of`, kept in the file `name`."""

    def __init__(self, folder: Folder, name: str, of: str) -> None:
        self._folder, self._name, self._of = folder, name, of
        stored = folder.read(name)
        found = stored[0].get("found") if stored and stored[0].get("of") == of else None
        self._found: dict[str, Any] = found if isinstance(found, dict) and len(found) < MOST else {}
        self._added = False

    def locate(self, text: str, exact: str, prefix: str, suffix: str) -> anchor.Found:
        """As `anchor.locate`."""
        key = hashed(exact, prefix, suffix)
        kind = shape(anchor.Found)
        try:
            place: anchor.Found = kind.read(self._found[key])
        except (KeyError, Refused):
            place = anchor.locate(text, exact, prefix, suffix)
            self._found[key] = kind.write(place)
            self._added = True
        return place

    def save(self) -> None:
        """Keep what has been found in the text."""
        if self._added:
            self._folder.write(self._name, {"of": self._of, "found": self._found})
