"""From the bytes of a library to a catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from provenance.library import bibtex
from provenance.library.catalogue import Catalogue
from provenance.model import Diagnostic, Place
from provenance.text.span import Span

LARGEST = 64_000_000
"""Bytes a library may have: some 50,000 entries with abstracts."""


def _csl_json(text: str, path: str) -> Catalogue:
    # Imported here, as below, because most projects keep their library in BibTeX and need neither format.
    from provenance.library.csl import from_json  # noqa: PLC0415

    return from_json.read(text, path)


def _csl_yaml(text: str, path: str) -> Catalogue:
    from provenance.library.csl import from_yaml  # noqa: PLC0415

    return from_yaml.read(text, path)


READERS: Mapping[str, Callable[[str, str], Catalogue]] = {
    ".bib": bibtex.read,
    ".bibtex": bibtex.read,
    ".json": _csl_json,
    ".yaml": _csl_yaml,
    ".yml": _csl_yaml,
}
"""The reader for each suffix of a library's file, from text and path to catalogue."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def scan(data: bytes, path: str) -> Catalogue:
    """The library `data`, which stands at `path` (relative to the project, forward slashes).

    Nothing is raised: what cannot be read is a finding. Places count code points after a byte order mark at the start.
    """
    _, dot, ending = path.rpartition("/")[2].rpartition(".")
    suffix = f"{dot}{ending}".lower() if dot else ""
    reader = READERS.get(suffix)
    if reader is None:
        why = f'its name ends in "{suffix}"' if suffix else "its name has no ending"
        mend = "export it as BibTeX (.bib), CSL JSON (.json) or CSL YAML (.yaml)"
        return _unread(path, f"this library is not read: {why}", mend)
    if len(data) > LARGEST:
        return _unread(path, f"this library is not read: it has more than {LARGEST // 1_000_000} MB", "split it")
    text, findings = _decoded(data, path)
    if "\r" in text and "\n" not in text:
        text = text.replace("\r", "\n")  # lines as an old Macintosh ended them; no place changes
    catalogue = reader(text, path)
    if not findings:
        return catalogue
    return replace(catalogue, findings=tuple(sorted(findings + catalogue.findings, key=lambda each: each.place)))


def _unread(path: str, message: str, mend: str) -> Catalogue:
    finding = Diagnostic("PRV902", message, Place(path, Span(0, 0)), next=(mend,))
    return replace(bibtex.read("", path), findings=(finding,))


def _not_text(text: str, path: str) -> tuple[Diagnostic, ...]:
    """A finding for the first character that says that a file is damaged, or no text at all."""
    at = text.find("\0")
    if at < 0:
        return ()
    message = "this library has a character in it that no text has (U+0000); it may be damaged"
    return (Diagnostic("PRV902", message, Place(path, Span(at, at + 1)), next=("export it again",)),)


def _decoded(data: bytes, path: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a library, and what is wrong with its encoding. What is not UTF-8 shows as U+FFFD."""
    if data.startswith(_UTF16):
        message = "this library is UTF-16, not UTF-8, which is what Pandoc reads"
        finding = Diagnostic("PRV902", message, Place(path, Span(0, 0)), next=("export it again as UTF-8",))
        return data.decode("utf-16", "replace"), (finding,)
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
        return text, _not_text(text, path)
    except UnicodeDecodeError as error:
        at = len(data[: error.start].decode("utf-8"))
        message = f"this library is not UTF-8: byte {data[error.start]:02X} cannot be read, nor perhaps others after it"
        mend = "save it as UTF-8, or export it again with UTF-8 as its character encoding"
        finding = Diagnostic("PRV902", message, Place(path, Span(at, at + 1)), next=(mend,))
        return data.decode("utf-8", "replace"), (finding,)
