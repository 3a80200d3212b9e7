"""Lists of words, written as a reader likes to read them."""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """The words of a text that are separated by white space."""
    return frozenset(listed.split())
