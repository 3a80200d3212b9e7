"""Bytes of records and captured texts to text."""

from __future__ import annotations

from provenance.records.trouble import Trouble
from provenance.text.span import Span


def decoded(data: bytes) -> str | Trouble:
    """`data` as UTF-8 without a byte order mark at the start; carriage returns stay. A trouble when it is not UTF-8."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        at = len(data[: error.start].decode("utf-8"))
        byte = f"byte {data[error.start]:02X} at character {at + 1}"
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            byte = "it looks like UTF-16"
        return Trouble(Span(at, at + 1), f"not UTF-8 and so not read: {byte}", "save it as UTF-8")
