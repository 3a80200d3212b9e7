"""Which paths of a project are meant: `briefs/**/*.md`, `!**/README.md`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache

SPECIAL = frozenset("*?[")


def matches(pattern: str, path: str) -> bool:
    """Whether `path` (with forward slashes, relative to the root) is meant by `pattern`.

    `*`, `?` and `[…]` stand for characters within one name, `**` for any number of folders, none included. A
    pattern must cover the whole path; letter case counts on every system.
    """
    segments = _segments(pattern)
    # reached[i]: the first i segments of the pattern cover the names read so far. One pass over the names keeps the
    # cost at segments × names however many `**` there are.
    reached = _skip(segments, [True] + [False] * len(segments))
    for name in path.split("/"):
        following = [False] * (len(segments) + 1)
        for at, segment in enumerate(segments):
            if not reached[at]:
                continue
            if segment == "**":
                following[at] = True
            elif fnmatchcase(name, segment):
                following[at + 1] = True
        reached = _skip(segments, following)
    return reached[-1]


def chosen(patterns: Sequence[str], path: str) -> bool:
    """Whether `path` is among those that `patterns` mean; the last pattern that matches decides, `!` takes away."""
    for pattern in reversed(patterns):
        if matches(pattern.removeprefix("!"), path):
            return not pattern.startswith("!")
    return False


def fixed_folder(pattern: str) -> str:
    """The folder under which everything lies that `pattern` can mean; empty for the root."""
    names = pattern.split("/")[:-1]
    kept = next((at for at, name in enumerate(names) if not SPECIAL.isdisjoint(name)), len(names))
    return "/".join(names[:kept])


def folders(patterns: Iterable[str]) -> tuple[str, ...]:
    """The folders to be searched for what `patterns` mean, sorted, none within another."""
    found = {fixed_folder(each) for each in patterns if not each.startswith("!")}
    return tuple(sorted(each for each in found if not any(_within(each, other) for other in found)))


def is_literal(pattern: str) -> bool:
    """Whether the pattern can mean one path only."""
    return SPECIAL.isdisjoint(pattern)


def _within(folder: str, other: str) -> bool:
    return folder != other and (not other or folder.startswith(other + "/"))


def _skip(segments: tuple[str, ...], reached: list[bool]) -> list[bool]:
    """`**` may stand for no folder at all."""
    for at, segment in enumerate(segments):
        if reached[at] and segment == "**":
            reached[at + 1] = True
    return reached


@lru_cache(maxsize=256)
def _segments(pattern: str) -> tuple[str, ...]:
    # "a/**" means what lies in the folder a, not a itself.
    names = tuple(pattern.split("/"))
    return (*names, "*") if names[-1] == "**" else names
