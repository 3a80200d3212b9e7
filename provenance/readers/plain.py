"""Plain text, and Markdown taken as it is written."""

from __future__ import annotations

import codecs
import unicodedata

from provenance.readers.reading import NotRead, Progress, Reading
from provenance.text.lines import position

LARGEST = 50_000_000
"""A file above this many bytes is refused."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read(data: bytes, charset: str = "", progress: Progress | None = None) -> Reading:
    """The text of `data`: UTF-8, or UTF-16 where a byte order mark says so. Raises NotRead for anything else."""
    if len(data) > LARGEST:
        raise NotRead(f"it is larger than {LARGEST:,} bytes")
    mark, encoding = next((each for each in _MARKS if data.startswith(each[0])), (b"", "utf-8"))
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = position(error.object[: error.start].decode(encoding, "replace"), error.start).line
        raise NotRead(f"it is not {encoding.upper()} text (line {line}); save it as UTF-8") from None
    if "\0" in text:
        raise NotRead("it holds NUL characters, so it is not a text")
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    normal = unicodedata.normalize("NFC", unified)
    if not normal.strip():
        raise NotRead("it holds no text")
    return Reading(normal if normal.endswith("\n") else normal + "\n", "text/plain", "plain")
