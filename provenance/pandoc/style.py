"""The style in which Pandoc formats references: `notes.csl`, beside this file."""

from __future__ import annotations

from pathlib import Path


def style() -> list[str]:
    """The arguments of `convert` that make Pandoc write references as notes do."""
    return ["--csl", str(Path(__file__).with_name("notes.csl"))]
