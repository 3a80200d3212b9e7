"""Texts that the machine has: licences and documentation, read when the benchmark runs and kept nowhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

INSTALLED = "installed"  # in the name of every kind that reads them
_FOLDERS = ("/usr/share/common-licenses", "/usr/share/doc")
_NAMES = ("copyright", "README*", "NEWS*", "*.txt", "*.md", "*")
_SIZES = range(12_000, 400_000)  # bytes: a text with room for passages
_MOST = 120  # files


def installed(random: Random) -> str | None:
    """One of the texts; None where the machine has none."""
    files = _files()
    return random.choice(files) if files else None


@cache
def _files() -> tuple[str, ...]:
    paths: dict[Path, None] = {}
    for folder in map(Path, _FOLDERS):
        for name in _NAMES if folder.name == "doc" else ("*",):
            paths.update(dict.fromkeys(sorted(folder.rglob(name))))
    texts: dict[str, None] = {}
    for path in paths:
        if path.is_file() and not path.is_symlink() and path.stat().st_size in _SIZES and path.suffix != ".gz":
            try:
                texts[path.read_bytes().decode("utf-8")] = None
            except UnicodeDecodeError:
                continue
        if len(texts) == _MOST:
            break
    return tuple(text for text in texts if _is_prose(text))


def _is_prose(text: str) -> bool:
    """Whether most of a text is words in sentences, not a table, a list of files or code."""
    words = text.split()
    plain = sum(word.isalpha() and word.islower() for word in words)
    return len(words) > 1500 and plain > 0.6 * len(words)
