"""What keeps a run from starting."""

from __future__ import annotations


class ProjectError(Exception):
    """The request or the configuration is wrong, so the job cannot be done.

    `message` is one line for the user; `path` is the file that is wrong, if one is, and `line` (from 1) the place in
    it, if it could be found.
    """

    def __init__(self, message: str, path: str = "", line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}: " if self.path and self.line else f"{self.path}: " if self.path else ""
        return where + self.message


class Unreadable(Exception):
    """A file that is there but cannot be read; `reason` completes the sentence "… cannot be read: it is …"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
