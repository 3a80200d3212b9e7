"""Keys whose files have the same names where letter case does not count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise

from provenance.model import Diagnostic, Place, Span
from provenance.records import file_stem


def by_case(keys: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The keys that differ in nothing but letter case, by what they have in common; the others are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for key in keys:
        folded = key.casefold()
        found[folded] = (*found.get(folded, ()), key)
    return {folded: several for folded, several in found.items() if len(several) > 1}


def alike(
    used: Iterable[str],
    keys: Mapping[str, Place],
    similar: Mapping[str, tuple[str, ...]],
    record_path: Callable[[str], str],
    has_files: Callable[[str], bool],
) -> Iterator[Diagnostic]:
    """A finding (PRV904) for keys that have the same files on Windows and macOS, where two are used or have files.

    `used` are the keys that a brief leans on, `keys` those of the libraries with their places, `similar` what
    `by_case` makes of them.
    """
    used = set(used)
    groups: dict[str, set[str]] = {}
    for key in used:
        for other in (key, *similar.get(key.casefold(), ())):
            groups.setdefault(file_stem(other).lower(), set()).add(other)
    for _, group in sorted(groups.items()):
        clashing = sorted(key for key in group if key in used or has_files(key)) if len(group) > 1 else []
        for first, second in pairwise(clashing):
            yield Diagnostic(
                "PRV904",
                f"{first} and {second} differ only in letter case, and so have the same files on Windows and macOS",
                keys.get(second) or Place(record_path(second), Span(0, 0)),
                next=("give one of the two sources another key",),
            )
