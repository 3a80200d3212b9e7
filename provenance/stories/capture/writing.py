"""The record of a captured source, written so that every other byte of it stays."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from provenance import records
from provenance.model import Keep, Record
from provenance.readers import Reading
from provenance.records import splicing
from provenance.records.layout import Layout
from provenance.records.scalars import Value
from provenance.stories.capture.language import language
from provenance.stories.capture.request import NotCaptured, Original, Request

_BOM = b"\xef\xbb\xbf"

Said = Mapping[tuple[str, ...], Value]
"""What a record says, by the keys that lead there."""


def said(request: Request, reading: Reading | None, text: str, keep: Keep, file: Original | None) -> dict[str, Value]:
    """What the record of a source says once it is captured, in the order of the format."""
    found: dict[str, Value] = {}
    if request.tier:
        found["tier"] = request.tier
    if request.derives_from:
        found["derives-from"] = request.derives_from
    if request.revises:
        found["revises"] = request.revises
    if reading is not None and (spoken := language(reading)):
        found["language"] = spoken
    if keep != "full":
        found["keep"] = keep
    if request.attested:
        found["attested"] = {"by": request.attested, "on": request.date}
    found |= pages(reading, keep)
    if captured := snapshot(request, reading, text, file, keep):
        found["snapshot"] = captured
    return found


def pages(reading: Reading | None, keep: Keep) -> dict[str, Value]:
    """What the record says of the printed numbers of pages, where a reader can tell. An excerpt has no pages."""
    if reading is None or reading.first_page is None or keep == "excerpt":
        return {}
    return {"pages": {"first": reading.first_page}}


def snapshot(
    request: Request, reading: Reading | None, text: str, file: Original | None, keep: Keep
) -> dict[str, Value]:
    """What the record says of the capture. Of an empty text, only where it came from."""
    if reading is None:
        return {"from": request.url} if request.url else {}
    found: dict[str, Value] = {"sha256": digest(text.encode())} if text else {}
    found["captured"] = reading.captured or request.date
    if request.url:
        found["from"] = request.url
    if file is not None and (file.suffix or file.data != text.encode()):
        original: dict[str, Value] = {"sha256": digest(file.data), "media-type": file.media_type}
        found["original"] = {**original, "reader": reading.reader}
    if text:
        fold = records.folded(text)
        found["folded"] = {"lines": fold.lines, "words": fold.words, "pages": fold.pages or 1}
    if text and reading.full and keep != "excerpt":
        found["full"] = digest(reading.full.encode())
    return found


def with_full(said: Mapping[str, Value], there: bytes | None) -> dict[str, Value]:
    """What is `said` of a capture, with the hash of the full text that is there; none where there is none."""
    rest = {key: value for key, value in said.items() if key != "full"}
    return rest if there is None else {**rest, "full": digest(lines(there))}


def filled(before: str | None, said: Mapping[str, Value], path: str) -> tuple[str, tuple[str, ...]]:
    """The record with those parts of `said` that it lacks; and of tier and derivation, what it says otherwise.

    What it says of a capture is completed; where it holds the hash of this text, that is left alone, but for the hash
    of the full text, which earlier captures lack.
    """
    record, left = before or "", []
    page = Layout(record) if record.strip() else None
    for key, value in said.items():
        there = page.said((key,)) if page else None
        if key == "snapshot" and isinstance(value, Mapping):
            if not (isinstance(there, Mapping) and there.get("sha256") == value.get("sha256", "")):
                record = put(record, value, path)
            elif "full" in value and "full" not in there:
                record = _spliced(record, ("snapshot", "full"), value["full"], path)
        elif there is None or there == {}:
            record = _spliced(record, (key,), value, path)
        elif key in ("tier", "derives-from") and _plain(there) != _plain(value):
            left.append(f"{path} says {key}: {', '.join(_plain(there))}, and still does")
    return record, tuple(left)


def put(record: str, snapshot: Mapping[str, Value], path: str) -> str:
    """The record with what `snapshot` says of a capture, in place of what it said of an earlier one."""
    there = Layout(record).said(("snapshot",)) if record.strip() else None
    if not isinstance(there, Mapping) or not there:
        return _spliced(record, ("snapshot",), snapshot, path)
    for key in ("original", "folded", "full"):
        if key in there and key not in snapshot:
            record = _taken(record, ("snapshot", key), path)
    for key, value in snapshot.items():
        inner = value.items() if isinstance(value, Mapping) else (("", value),)
        for name, each in inner:
            record = _spliced(record, ("snapshot", key, name) if name else ("snapshot", key), each, path)
    return record


def known(record: str | None, path: str, key: str) -> Record | None:
    """What the record says; raises NotCaptured where it has errors."""
    if record is None:
        return None
    found, findings = records.parse(record.encode(), path, key)
    if (found is None and record.strip()) or findings:
        raise NotCaptured(f"{path} has errors; mend them first (provenance check shows them)")
    return found


def decoded(data: bytes | None, path: str) -> str | None:
    """The text of a record without a byte order mark; raises NotCaptured where it is not UTF-8."""
    try:
        return None if data is None else data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotCaptured(f"{path} is not UTF-8; mend it first") from None


def encoded(record: str, before: bytes | None) -> bytes:
    """The bytes of a record; a byte order mark stays."""
    return (_BOM if before is not None and before.startswith(_BOM) else b"") + record.encode()


def lines(data: bytes) -> bytes:
    """A captured text as its hash is taken: without a byte order mark, lines ended by a line feed."""
    return data.removeprefix(_BOM).replace(b"\r\n", b"\n")


def digest(data: bytes) -> str:
    """The SHA-256 hash of `data`, as records hold it."""
    return hashlib.sha256(data).hexdigest()


def _spliced(record: str, way: tuple[str, ...], value: Value, path: str) -> str:
    try:
        return splicing.put(record, way, value).applied(record)
    except splicing.CannotSplice as refusal:
        raise NotCaptured(f"{path} cannot be changed: {refusal}; add {'.'.join(way)} by hand") from None


def _taken(record: str, way: tuple[str, ...], path: str) -> str:
    try:
        return splicing.take(record, way).applied(record)
    except splicing.CannotSplice as refusal:
        raise NotCaptured(f"{path} cannot be changed: {refusal}; take {'.'.join(way)} out by hand") from None


def _plain(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),)
