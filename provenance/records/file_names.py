"""Names of files for the keys of sources, good on every system."""

from __future__ import annotations

import re
import unicodedata

from provenance.digests import sha256

LONGEST = 120
"""Characters a name may have before it is cut: with its folder and suffix it must fit where paths are short."""

FULL = "~full.txt"
"""How the name of the text ends in which nothing is left out. No name of a captured text ends so: a `~` of a key is
percent-encoded, and a long name has its hash behind it."""

_HASHED = 20
_SAFE = re.compile(r"[A-Za-z0-9_.+=-]")
_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)")


def file_stem(key: str) -> str:
    """The name, without suffix, of the files of the source `key`.

    The key in NFC, in which everything but ASCII letters, digits and `_ . + = -` is percent-encoded as UTF-8; so are a
    dot at the start, at the end or after a dot, a hyphen at the start, and the first letter of a name that Windows
    keeps for a device (`con`, `nul.2`). A long name is cut and ends in `~` and a hash of the key; no other name has a
    `~`, except that of the empty key.
    Keys that differ in NFC have different names, which may still differ in nothing but case.
    """
    key = unicodedata.normalize("NFC", key)
    stem = "".join(char if _SAFE.fullmatch(char) else _encoded(char) for char in key)
    stem = re.sub(r"\A[.-]|(?<=\.)\.|\.\Z", lambda match: _encoded(match[0]), stem)
    if _RESERVED.match(stem):
        stem = _encoded(stem[0]) + stem[1:]
    if 0 < len(stem) <= LONGEST:
        return stem
    digest = sha256(key.encode("utf-8", "surrogatepass"))[:_HASHED]
    # Never cut through an encoded character.
    head = re.sub(r"%[0-9A-F]?\Z", "", stem[: LONGEST - _HASHED - 1])
    return f"{head.removesuffix('.')}~{digest}"


def _encoded(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogatepass"))
