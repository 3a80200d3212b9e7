"""A day given as an option."""

from __future__ import annotations

import datetime

import click


def day(_context: click.Context, _option: click.Parameter, given: str | None) -> str:
    """The day `given` (ISO 8601), empty for none. Raises click.BadParameter for anything else."""
    try:
        return datetime.date.fromisoformat(given).isoformat() if given else ""
    except ValueError:
        raise click.BadParameter("a day is written 2026-11-22") from None
