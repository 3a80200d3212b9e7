"""In which encoding the bytes of a page or a table are, decided as browsers decide it.

After the WHATWG Encoding and HTML standards: a byte order mark, then what the server says, then what the page says of
itself in its first 1024 bytes. Where nobody says anything, UTF-8 where that fits, and windows-1252 otherwise.
"""

from __future__ import annotations

import re

import webencodings

from provenance.readers.reading import NotRead

_BEGINNING = 1024
_DECLARED = re.compile(
    rb"""<meta[^>]{0,500}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w\-.:]{1,40})""",
    re.IGNORECASE,
)
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16be"), (b"\xff\xfe", "utf-16le"))
MOST_LOST = 0.01
"""Of its characters, so many may be unreadable; with more, the encoding is a wrong one."""


def decoded(data: bytes, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of `data`, and notes on what of it could not be read. Raises NotRead where it is in no encoding.

    `charset` is a label as a server sends it; an unknown one counts for nothing.
    """
    label = _marked(data) or _known(charset) or _known(_declared(data))
    if label:
        text, _ = webencodings.decode(data, label)
    else:
        text = _guessed(data)
    lost = text.count("\ufffd")
    if "\0" in text or lost > MOST_LOST * len(text):
        raise NotRead(f"it is no text in {label or 'any known encoding'}; save it as UTF-8")
    return text, (f"{lost} characters could not be read and are shown as \ufffd",) if lost else ()


def _marked(data: bytes) -> str:
    return next((label for mark, label in _MARKS if data.startswith(mark)), "")


def _known(label: str) -> str:
    found = webencodings.lookup(label) if label else None
    return str(found.name) if found is not None else ""


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_BEGINNING])
    label = (found[1] or found[2]).decode("ascii") if found else ""
    # A page that can be read up to here is in no encoding of two bytes a character, whatever it says.
    return "utf-8" if label.lower().startswith("utf-16") else label


def _guessed(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return str(webencodings.decode(data, "windows-1252")[0])
