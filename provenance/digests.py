"""SHA-256 by what is quickest to have: to load OpenSSL, as `hashlib` does, takes longer than hashing short texts."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from hashlib import sha256 as _plain
else:
    try:
        from _sha2 import sha256 as _plain
    except ImportError:
        try:
            from _sha256 import sha256 as _plain  # before Python 3.12
        except ImportError:  # pragma: no cover - another interpreter
            from hashlib import sha256 as _plain

LONG = 1 << 18
"""Bytes from which on OpenSSL, several times as fast, is worth loading."""


def sha256(data: bytes) -> str:
    """The SHA-256 of `data` in hexadecimal digits."""
    if len(data) < LONG:
        return _plain(data).hexdigest()
    from hashlib import sha256 as fast  # noqa: PLC0415 - see above

    return fast(data).hexdigest()
