"""The shape and the vocabulary of Web Annotations as others published them, from packages that carry them.

They are under licences of their own (ISC, and that of the W3C), so they are fetched as dependencies and not kept here.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

_PATIENCE = 120  # seconds


class _Package(NamedTuple):
    name: str
    archive: str
    sha256: str
    member: str


_SCHEMA = _Package(
    "@kba/anno-schema@0.0.8",
    "kba-anno-schema-0.0.8.tgz",
    "e7282c06229a29b5b8c9cfcec79561dfdbf65c0baed8def8737d94b1b2d45bb4",
    "package/data-model.json",
)
_VOCABULARY = _Package(
    "@vocabulary/oa@1.0.6",
    "vocabulary-oa-1.0.6.tgz",
    "fbda5175e194a785e3aca40f967ecfc8febbfdc8a5ddf0a2e78ab5ab79f34340",
    "package/oa.nq",
)


class NotFetchedError(Exception):
    """The archive could not be had; the message says why."""


def annotation_schema(folder: Path) -> dict[str, Any]:
    """The JSON Schema of the Web Annotation Data Model. The archive is fetched once into `folder`.

    Raises NotFetchedError where no registry can be reached, ValueError for an archive that is not the one pinned.
    """
    schema: dict[str, Any] = json.loads(_member(_SCHEMA, folder))
    # As published it says that the first item of a page is an IRI and the second an annotation; it means that each is
    # the one or the other.
    items = schema["definitions"]["AnnotationPage"]["properties"]["items"]
    items["items"] = {"anyOf": items["items"]}
    return schema


def annotation_vocabulary(folder: Path) -> str:
    """The Web Annotation Ontology of the W3C (http://www.w3.org/ns/oa#) as N-Quads; see `annotation_schema`."""
    return _member(_VOCABULARY, folder).decode()


def _member(package: _Package, folder: Path) -> bytes:
    archive = folder / package.archive
    if not archive.exists():
        _fetch(package, archive)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != package.sha256:
        archive.unlink()
        raise ValueError(f"{package.archive} is not the archive that is pinned here; it has been thrown away")
    with tarfile.open(archive) as tar:
        member = tar.extractfile(package.member)
        assert member is not None
        return member.read()


def _fetch(package: _Package, archive: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NotFetchedError(f"{package.name} cannot be fetched: npm is not on PATH")
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        try:
            command = [npm, "pack", "--silent", "--pack-destination", folder, package.name]
            subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE, cwd=folder)
            (Path(folder) / package.archive).replace(archive)
        except (subprocess.SubprocessError, OSError) as error:
            raise NotFetchedError(f"{package.name} cannot be fetched") from error
