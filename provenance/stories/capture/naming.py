"""Keys of sources."""

from __future__ import annotations

import re

_NOT_IN_KEYS = re.compile(r"[\s\[\]{},;@\"']|^$")


def citable(key: str) -> bool:
    """Whether a brief can cite the key: without blanks, brackets, commas, quotation marks and what cannot be seen."""
    return key.isprintable() and not _NOT_IN_KEYS.search(key)
