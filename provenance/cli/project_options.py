"""The options by which a command finds its project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., object])


def project_options(command: Command) -> Command:
    """Add `--config` and `--isolated`."""
    isolated = click.option("--isolated", is_flag=True, help="Read no configuration.")
    config = click.option("--config", metavar="FILE", help="Read this configuration; its folder is the project.")
    return config(isolated(command))
