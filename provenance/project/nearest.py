"""The name that was probably meant, and names fit to be shown."""

from __future__ import annotations

from collections.abc import Iterable

LONGEST = 60
"""Longer names are cut when shown, and nothing is proposed for them."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, or None when none is much like it; letter case does not count."""
    from difflib import get_close_matches  # noqa: PLC0415 - needed only to word an error

    if len(name) > LONGEST:
        return None
    folded = {each.casefold(): each for each in sorted(known)}
    found = get_close_matches(name.casefold(), list(folded), n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def proposal(name: str, known: Iterable[str]) -> str:
    """`; did you mean "…"?` with the nearest known name, or an empty string."""
    found = nearest(name, known)
    return f'; did you mean "{found}"?' if found else ""


def shown(name: str) -> str:
    """`name` on one line and not too long: control characters become escapes."""
    plain = "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in name)
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
