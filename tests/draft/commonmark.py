"""The examples of the CommonMark specification, from a package that carries them in its source archive.

They are under a licence of their own (CC-BY-SA 4.0), so they are fetched as a dependency and not kept here.
"""

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

_PACKAGE = "markdown-it-py==4.3.0"
_ARCHIVE = "markdown_it_py-4.3.0.tar.gz"
_SHA256 = "91a58fa5b72c71a40cf7177250fd767480d7a2bb3ac426ccfb76fb90305fdaaa"
_EXAMPLES = "markdown_it_py-4.3.0/tests/test_cmark_spec/commonmark.json"  # of version 0.31.2

_PATIENCE = 120  # seconds


class NotFetchedError(Exception):
    """The archive could not be had; the message says why."""


def examples(folder: Path) -> list[str]:
    """The Markdown of the examples. The archive is fetched once into `folder`.

    Raises NotFetchedError where no registry can be reached, ValueError for an archive that is not the one pinned.
    """
    archive = folder / _ARCHIVE
    if not archive.exists():
        _fetch(archive)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != _SHA256:
        archive.unlink()
        raise ValueError(f"{_ARCHIVE} is not the archive that is pinned here; it has been thrown away")
    with tarfile.open(archive) as tar:
        member = tar.extractfile(_EXAMPLES)
        assert member is not None
        return [each["markdown"] for each in json.load(member)]


def _fetch(archive: Path) -> None:
    """Fetch the archive under another name first: several processes may do so at once."""
    with tempfile.TemporaryDirectory(dir=archive.parent) as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
        try:
            options = ["--disable-pip-version-check", "--retries", "1", "--dest", folder, _PACKAGE]
            subprocess.run([*command, *options], check=True, capture_output=True, timeout=_PATIENCE)
            (Path(folder) / _ARCHIVE).replace(archive)
        except (subprocess.SubprocessError, OSError) as error:
            raise NotFetchedError(f"{_PACKAGE}, whose source archive has the examples, cannot be fetched") from error
