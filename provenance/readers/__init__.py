"""From the bytes of a source to its text. Each reader is one file (or folder) and one line in the table below.

A reader is a function `read(data: bytes, charset: str, progress: Progress | None) -> Reading` that raises NotRead.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from provenance.readers.kind import kind
from provenance.readers.reading import NotRead, Progress, Reading

__all__ = ["TABLE", "NotRead", "Progress", "Reading", "read"]

TABLE: Mapping[str, tuple[str, str]] = MappingProxyType({"text": ("provenance.readers.plain", "read")})
"""Kind of file -> (module, function). A module is imported when its reader is asked for."""


def read(
    data: bytes, name: str, *, media_type: str = "", charset: str = "", progress: Progress | None = None
) -> Reading:
    """The text of the file called `name` whose bytes are `data`.

    `media_type` and `charset` are what a server says of it; empty where nobody does. What the bytes themselves show
    goes before the name, the name before the server's word. Raises NotRead when there is no reader for the file, or
    when the reader refuses it; the exception says why.
    """
    module, function = TABLE[kind(data, name, media_type)]
    return cast(Reading, getattr(import_module(module), function)(data, charset, progress))
