"""The JSON Schema of the report for machines."""

from __future__ import annotations

from pydantic import ConfigDict, TypeAdapter, with_config

from provenance.formats import report

VERSION = 1
"""The version of the report's shape: it grows when a member is taken away or changes its meaning."""

_SETTINGS = ConfigDict(extra="forbid", use_attribute_docstrings=True)


def schema() -> dict[str, object]:
    """The schema (draft 2020-12) of `report.Report`. Every member is required and no other is allowed."""
    for shape in vars(report).values():
        if hasattr(shape, "__total__"):
            with_config(_SETTINGS)(shape)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:brief-provenance:report:{VERSION}",
        **TypeAdapter(report.Report).json_schema(),
        "title": "Report of provenance check",
    }
