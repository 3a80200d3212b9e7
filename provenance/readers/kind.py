"""What kind of file it is: by its first bytes, by its name, by what a server says."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from provenance.readers.reading import NotRead

ENDINGS: Mapping[str, str] = MappingProxyType({".txt": "text", ".text": "text", ".md": "text", ".markdown": "text"})
"""File name ending -> kind."""

MEDIA_TYPES: Mapping[str, str] = MappingProxyType({"text/plain": "text", "text/markdown": "text"})
"""Media type -> kind."""


def kind(data: bytes, name: str, media_type: str) -> str:
    """The kind of the file, a key of the table of readers. Raises NotRead where there is no reader for it."""
    _, dot, ending = name.rpartition(".")
    found = ENDINGS.get(f"{dot}{ending.lower()}") or MEDIA_TYPES.get(media_type)
    if found is None:
        raise NotRead(f"no reader for this kind of file; read are {', '.join(ENDINGS)}")
    return found
