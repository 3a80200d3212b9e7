"""How an audit is written out. Each format is one file and one line in the table below."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from provenance.formats.show import Show
from provenance.model import Audit

TABLE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "full": ("provenance.formats.full", "full"),
        "concise": ("provenance.formats.concise", "concise"),
        "json": ("provenance.formats.json", "report"),
        "statistics": ("provenance.formats.statistics", "statistics"),
    }
)
"""Format -> (module, function). A module is imported when its format is asked for."""

_COUNTED = frozenset({"full", "concise"})  # the report for machines has the counts in it


_WITH_STATEMENTS = frozenset({"json"})


def shows_statements(name: str) -> bool:
    """Whether the format `name` shows the statements of briefs and not only findings: it needs whole reports."""
    return name in _WITH_STATEMENTS


def formats() -> tuple[str, ...]:
    """The names of all formats."""
    return tuple(TABLE)


def render(  # noqa: PLR0913 - one argument for each option of the command line
    name: str,
    audit: Audit,
    *,
    colour: bool = False,
    statistics: bool = False,
    quiet: bool = False,
    verbose: bool = False,
) -> str:
    """`audit` written in the format `name`, with a line end at its end, or empty when there is nothing to show.

    `statistics` puts counts for each rule in the place of the findings; the report for machines always holds both.
    `colour`, `quiet` and `verbose` as in `Show`. Raises KeyError when there is no such format.
    """
    module, function = TABLE["statistics" if statistics and name in _COUNTED else name]
    write = getattr(import_module(module), function)
    return cast(str, write(audit, Show(colour=colour, quiet=quiet, verbose=verbose)))


def report_schema() -> dict[str, object]:
    """The JSON Schema of the report for machines."""
    from provenance.formats.schema import schema  # noqa: PLC0415 - loads pydantic, which only schemas need

    return schema()
