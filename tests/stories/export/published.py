"""The shape of Web Annotations as others published it, from a package that carries it.

It is under a licence of its own (ISC), so it is fetched as a dependency and not kept here.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any

_PACKAGE = "@kba/anno-schema@0.0.8"
_ARCHIVE = "kba-anno-schema-0.0.8.tgz"
_SHA256 = "e7282c06229a29b5b8c9cfcec79561dfdbf65c0baed8def8737d94b1b2d45bb4"
_PATIENCE = 120  # seconds


class NotFetchedError(Exception):
    """The archive could not be had; the message says why."""


def annotation_schema(folder: Path) -> dict[str, Any]:
    """The JSON Schema of the Web Annotation Data Model. The archive is fetched once into `folder`.

    Raises NotFetchedError where no registry can be reached, ValueError for an archive that is not the one pinned.
    """
    archive = folder / _ARCHIVE
    if not archive.exists():
        _fetch(archive)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != _SHA256:
        archive.unlink()
        raise ValueError(f"{_ARCHIVE} is not the archive that is pinned here; it has been thrown away")
    with tarfile.open(archive) as tar:
        member = tar.extractfile("package/data-model.json")
        assert member is not None
        schema: dict[str, Any] = json.load(member)
    # As published it says that the first item of a page is an IRI and the second an annotation; it means that each is
    # the one or the other.
    items = schema["definitions"]["AnnotationPage"]["properties"]["items"]
    items["items"] = {"anyOf": items["items"]}
    return schema


def _fetch(archive: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NotFetchedError(f"{_PACKAGE}, which has the schema, cannot be fetched: npm is not on PATH")
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        try:
            command = [npm, "pack", "--silent", "--pack-destination", folder, _PACKAGE]
            subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE, cwd=folder)
            (Path(folder) / _ARCHIVE).replace(archive)
        except (subprocess.SubprocessError, OSError) as error:
            raise NotFetchedError(f"{_PACKAGE}, which has the schema, cannot be fetched") from error
