"""The parts of a file that is a zip archive inside, as office files are."""

from __future__ import annotations

import zipfile
from io import BytesIO

from provenance.readers.reading import NotRead

LARGEST = 100_000_000
"""A file above this many bytes is refused."""

LARGEST_UNPACKED = 400_000_000
"""A file whose parts are larger than this together, in bytes, is refused."""

MOST_PARTS = 10_000

_PIECE = 1_000_000
_DECLARATIONS = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_OVERLAP = max(map(len, _DECLARATIONS)) - 1


def refuse_bombs(data: bytes) -> None:
    """Raise NotRead for a file that unpacks to more than is read, is damaged, or is encrypted.

    The sizes are those that the archive states; Python's reader gives no more than these of a part.
    """
    if len(data) > LARGEST:
        raise NotRead(f"it is larger than {LARGEST:,} bytes")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
                raise NotRead(f"it unpacks to more than {LARGEST_UNPACKED:,} bytes")
            if any(part.flag_bits & 1 for part in parts):
                raise NotRead("it is encrypted; save a copy without a password first")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and _declares_type(archive, part):
                    # No office program writes one; entities that multiply are declared there.
                    raise NotRead("it declares a document type, which no office file does")
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise NotRead("it is damaged") from error


def _declares_type(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Whether a part declares a document type, in any encoding that a reader of XML takes, however far behind."""
    with archive.open(part) as file:
        before = b""
        while piece := file.read(_PIECE):
            if any(mark in before + piece for mark in _DECLARATIONS):
                return True
            before = piece[-_OVERLAP:]
    return False
