"""The files that a reference manager has attached to an entry."""

from __future__ import annotations

import re

_PARTS = re.compile(r"((?:[^\\;]|\\.|\\\Z)*+)(?:;|\Z)", re.DOTALL)
_FIELDS = re.compile(r"((?:[^\\:]|\\.|\\\Z)*+)(?::|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\([\\:;,{}_&#%$~ ])")
_DRIVE = re.compile(r"[A-Za-z]")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+|[A-Za-z]{1,12}|")
_PREFERRED = (".pdf", ".html", ".htm")


def attached(field: str) -> tuple[str, ...]:
    """The paths in a field `file` as Zotero, Better BibTeX and JabRef write it, each once; PDF first, then pages.

    A file is a path, or `description:path:type`; several are parted by semicolons. A backslash keeps what would part
    them (`C\\:\\\\papers\\\\a.pdf`).
    """
    found: dict[str, None] = {}
    for part in _PARTS.finditer(field):
        for path in _paths(part[1].strip()):
            found.setdefault(path)
    return tuple(sorted(found, key=lambda path: next((at for at, end in enumerate(_PREFERRED) if _ends(path, end)), 9)))


def _paths(part: str) -> list[str]:
    """What one part may mean: the path between two colons, and the part as it stands."""
    if not part:
        return []
    pieces = [match[1] for match in _FIELDS.finditer(part) if match.end() <= len(part)]
    if pieces and not part.endswith(":") and pieces[-1] == "" and len(pieces) > 1:
        pieces.pop()
    if len(pieces) >= 3 and _MEDIA_TYPE.fullmatch(pieces[-1]):
        # A drive whose colon nobody has escaped: desc:C:/papers/a.pdf:application/pdf.
        drive = len(pieces) >= 4 and _DRIVE.fullmatch(pieces[-3]) is not None
        return [_plain(":".join(pieces[-3:-1]) if drive else pieces[-2])]
    return [_plain(part)]


def _plain(path: str) -> str:
    return _ESCAPE.sub(r"\1", path.strip())


def _ends(path: str, end: str) -> bool:
    return path.lower().endswith(end)
