"""Capture a source: what its text and its record should say."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from provenance import records
from provenance.model import Record, Tier
from provenance.readers import Reading


class NotCaptured(Exception):
    """The source cannot be captured as asked; the message is one line for the user."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the user says of a source. `date` is the day of the capture (ISO 8601), `url` where the file came from."""

    key: str
    date: str
    tier: Tier | None = None
    derives_from: tuple[str, ...] = ()
    url: str = ""


@dataclass(frozen=True, slots=True)
class Capturing:
    """The files to write, by path: what is there now (None where there is nothing) and what should be there.

    No files where the source is captured already.
    """

    files: Mapping[str, tuple[str | None, str]] = field(default_factory=dict)


def capture(
    request: Request, reading: Reading, text_file: tuple[str, bytes | None], record_file: tuple[str, bytes | None]
) -> Capturing:
    """What must be written so that the source is captured with the text of `reading`.

    The two files are given as path and present bytes, None where there is no file. A record that is there keeps every
    byte; the hash is added at its end. Raises NotCaptured where another text is captured under the same key, or where
    the record cannot take the hash.
    """
    text_path, text_now = text_file
    record_path, record_now = record_file
    text = reading.text
    if text_now is not None and _lines(text_now) != text.encode():
        raise NotCaptured(
            f"another text is captured as {text_path} and was left as it is; capture this one under another key, or "
            "delete that text and the snapshot in its record first"
        )
    record_before = None if record_now is None else _decoded(record_now, record_path)
    record_after = _record(request, text, record_before, record_path)
    files: dict[str, tuple[str | None, str]] = {}
    if text_now is None:
        files[text_path] = (None, text)
    if record_after != record_before:
        files[record_path] = (record_before, record_after)
    return Capturing(MappingProxyType(files))


def _record(request: Request, text: str, before: str | None, path: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()
    if before is None:
        return _new(request, digest)
    known, findings = records.parse(before.encode(), path, request.key)
    if known is None or findings:
        raise NotCaptured(f"{path} has errors; mend them first (provenance check shows them)")
    if known.capture.sha256 == digest:
        return before
    if known.capture.sha256:
        raise NotCaptured(f"{path} holds the hash of another text; delete its snapshot to capture this one")
    after = before + ("" if before.endswith("\n") or not before else "\n") + _snapshot(request, digest)
    if _without_hash(after, path, request.key) != _without_hash(before, path, request.key):
        raise NotCaptured(f"{path} cannot take the hash at its end; add snapshot: {{sha256: {digest}}} by hand")
    return after


def _without_hash(text: str, path: str, key: str) -> tuple[object, ...] | None:
    """Everything a record says, apart from the capture; None when it has errors."""
    record, findings = records.parse(text.encode(), path, key)
    if record is None or findings:
        return None
    return _said(record)


def _said(record: Record) -> tuple[object, ...]:
    return (record.tier, record.derives_from, record.unknown_derivation, record.spans, record.status, record.attested)


def _new(request: Request, digest: str) -> str:
    lines = []
    if request.tier:
        lines.append(f"tier: {request.tier}\n")
    if request.derives_from:
        lines.append(f"derives-from: [{', '.join(map(_quoted, request.derives_from))}]\n")
    return "".join((*lines, _snapshot(request, digest)))


def _snapshot(request: Request, digest: str) -> str:
    url = f"  from: {_quoted(request.url)}\n" if request.url else ""
    return f"snapshot:\n  sha256: {digest}\n  captured: {request.date}\n{url}"


def _quoted(text: str) -> str:
    """The text as a YAML scalar: plain where that is certain to be read as it stands, otherwise in single quotes."""
    plain = text.isascii() and text[:1].isalpha() and text.replace("-", "").replace("_", "").isalnum()
    return text if plain and text not in _WORDS else "'" + text.replace("'", "''") + "'"


_WORDS = frozenset({"unknown", "true", "false", "null", "True", "False", "Null", "TRUE", "FALSE", "NULL"})


def _lines(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def _decoded(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise NotCaptured(f"{path} is not UTF-8; mend it first") from None
