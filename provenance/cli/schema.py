"""`provenance schema`: the shapes of what is read and written, as JSON Schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

import click

from provenance import formats, project, records
from provenance.cli.streams import say

SCHEMAS: Mapping[str, Callable[[], Mapping[str, object]]] = MappingProxyType(
    {"record": records.schema, "config": project.schema, "report": formats.report_schema}
)


@click.command()
@click.argument("name", type=click.Choice(list(SCHEMAS)))
def schema(name: str) -> None:
    """Print the JSON Schema of a record, of the configuration or of the JSON report.

    An editor that knows the schema completes what you write.
    """
    say(text(name))


def text(name: str) -> str:
    """The schema `name` as it is printed and kept under `schemas/`."""
    return json.dumps(SCHEMAS[name](), ensure_ascii=False, indent=2) + "\n"
