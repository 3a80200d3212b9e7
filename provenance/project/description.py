"""The JSON schema of a configuration, by which an editor completes it."""

from __future__ import annotations

from typing import Any

from provenance import rules


def schema() -> dict[str, Any]:
    """The schema of `provenance.toml` (JSON Schema, draft 2020-12), the options of every rule included."""
    from provenance.project.options import has_options, options_schema  # noqa: PLC0415 - loads pydantic
    from provenance.project.settings import Settings  # noqa: PLC0415 - loads pydantic

    made = Settings.model_json_schema(by_alias=True)
    options = {code: options_schema(code) for code in rules.codes() if has_options(code)}
    made["properties"]["rules"] = {
        "description": made["properties"]["rules"]["description"],
        "type": "object",
        "properties": options,
        "additionalProperties": False,
    }
    made["patternProperties"] = {"^x-": {"description": "Keys for other programs; never read."}}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "Configuration of provenance"}
