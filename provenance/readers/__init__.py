"""From the bytes of a source to its text. Each reader is one file and one line in the table below."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from provenance.readers.reading import NotRead, Reading

__all__ = ["TABLE", "NotRead", "Reading", "read"]

TABLE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        ".txt": ("provenance.readers.plain", "read"),
        ".text": ("provenance.readers.plain", "read"),
        ".md": ("provenance.readers.plain", "read"),
        ".markdown": ("provenance.readers.plain", "read"),
    }
)
"""File name ending -> (module, function). A module is imported when its reader is asked for."""


def read(data: bytes, name: str) -> Reading:
    """The text of the file called `name` whose bytes are `data`. Raises NotRead when there is no reader for it, or
    when the reader refuses it; the exception says why."""
    _, dot, ending = name.rpartition(".")
    if not dot or (ending := f".{ending.lower()}") not in TABLE:
        raise NotRead(f"no reader for this kind of file; text is read from {', '.join(TABLE)}")
    module, function = TABLE[ending]
    return cast(Reading, getattr(import_module(module), function)(data))
