"""Which addresses can be linked to."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~\u00a1-\ud7ff\uf900-\ufffd\U00010000-\U000efffd]+", re.IGNORECASE)
# Characters that turn the order of the words around them, and those that are none.
_UNFIT = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]")


def linkable(url: str) -> str:
    """`url` where it is an address of the web or of mail that can be linked to, otherwise an empty string."""
    url = url.strip()
    return url if _ADDRESS.fullmatch(url) and not _UNFIT.search(url) else ""
