"""How the cache knows what a value was made from."""

from __future__ import annotations

from provenance import unchanged


def hashed(*texts: str | bytes) -> str:
    """The hash of `texts`, which tells also where one ends and the next begins."""
    parts = [each if isinstance(each, bytes) else each.encode("utf-8", "surrogatepass") for each in texts]
    return unchanged.digest(b"".join(b"%d " % len(part) + part for part in parts))


def file_name(kind: str, path: str) -> str:
    """The file of the cache in which a thing of this kind is kept that stands at `path` of the project."""
    return f"{kind}-{hashed(path)}.json"
