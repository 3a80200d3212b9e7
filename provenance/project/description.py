"""The JSON schema of a configuration, by which an editor completes it."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import Any

from provenance import rules


def schema() -> dict[str, Any]:
    """The schema of `provenance.toml` (JSON Schema, draft 2020-12), the options of every rule included."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - as above

    from provenance.project.options import has_options, options_schema  # noqa: PLC0415 - loads pydantic
    from provenance.project.settings import Settings  # noqa: PLC0415 - loads pydantic
    from provenance.project.tier_settings import TierSettings, TiersSettings  # noqa: PLC0415 - as above

    made = TypeAdapter(Settings).json_schema(by_alias=True)
    models = {each.__name__: each for each in (Settings, TiersSettings, TierSettings)}
    for part in (made, *made["$defs"].values()):
        words = _descriptions(models[part["title"]])
        for name, field in part["properties"].items():
            part["properties"][name] = dict(sorted({**field, "description": words[name.replace("-", "_")]}.items()))
    options = {code: options_schema(code) for code in rules.codes() if has_options(code)}
    made["properties"]["rules"] = {
        "description": made["properties"]["rules"]["description"],
        "type": "object",
        "properties": options,
        "additionalProperties": False,
    }
    made["patternProperties"] = {"^x-": {"description": "Keys for other programs; never read."}}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "Configuration of provenance"}


def _descriptions(model: type) -> dict[str, str]:
    """What the words under each field of a model say."""
    (definition,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(definition, ast.ClassDef)
    return {
        field.target.id: inspect.cleandoc(words.value.value)
        for field, words in pairwise(definition.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(words, ast.Expr) and isinstance(words.value, ast.Constant) and isinstance(words.value.value, str)
    }
