"""The answer of a check whose inputs are what they were: given before anything else is imported.

A stored answer holds what was said, and a list of facts: each file that was read with the hash of what it held, each
path where nothing was found, each folder that was looked through, and the day if a waiver ends. It is said again only
while every one of them still holds. The name of its file is a hash of everything else that may matter: arguments,
working folder, environment, versions. The facts are noted by `project.witness` and the answers stored by
`project.cache`; what is compared here is made by the same functions there.

This module imports nothing that the interpreter has not loaded by itself but small modules written in C, so that a hook
takes hardly longer than starting Python.
"""

from __future__ import annotations

import os

from provenance.unchanged.asking import asked, versions
from provenance.unchanged.facts import OBSERVED, kind, listed
from provenance.unchanged.reading import FOLDER, contents, digest, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Answer = tuple[str, str, int]

__all__ = ["FOLDER", "OBSERVED", "answer", "asked", "contents", "digest", "kind", "listed", "load", "versions"]


def answer(name: str) -> Answer | None:
    """What the check of that name said the last time: to standard output, to standard error, and its exit code.

    It is looked for in the working folder and all above it. None when the check has to be made: there is no answer, it
    cannot be read, or something is not as it was.
    """
    try:
        folder = os.getcwd()
        while True:
            stored = load(os.path.join(folder, FOLDER, f"answer-{name}.json"))
            if stored is not None:
                return _told(stored[0])
            above = os.path.dirname(folder)
            if above == folder:
                return None
            folder = above
    except (OSError, ValueError, RecursionError):
        return None


def _told(stored: dict[str, Any]) -> Answer | None:
    """The answer that `stored` holds, None when it is not one or no longer holds."""
    facts, out, err, code = (stored.get(each) for each in ("facts", "out", "err", "code"))
    if type(facts) is not list or type(out) is not str or type(err) is not str or type(code) is not int:
        return None
    for each in facts:
        if type(each) is not list or len(each) != 3 or not all(type(part) is str for part in each):
            return None
        if each[0] not in OBSERVED or "\0" in each[1] or OBSERVED[each[0]](each[1]) != each[2]:
            return None
    return (out, err, code) if code in (0, 1) else None
