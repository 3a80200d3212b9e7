"""The JSON Schema of a record, from which an editor completes one."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable
from dataclasses import fields
from itertools import pairwise
from typing import Any

from provenance.records.format import PARTS, RecordFormat
from provenance.sound import written


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a record: every field described, unknown keys refused. The same at every call."""
    # Imported here: pydantic takes longer to import than most commands to run.
    from pydantic import TypeAdapter  # noqa: PLC0415

    made = TypeAdapter(RecordFormat).json_schema(by_alias=True, mode="validation")
    formats = {model.__name__: model for model in PARTS.values()}
    for part in (made, *made["$defs"].values()):
        model = formats[part["title"]]
        described = _descriptions(model, [(each.name, written(each.name)) for each in fields(model)])
        for name, field in part["properties"].items():
            part["properties"][name] = {"description": described[name], **_tidy(field)}
    made["$defs"] = {name.removesuffix("Format"): part for name, part in made["$defs"].items()}
    made["properties"]["spans"]["additionalProperties"] = False
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:brief-provenance:schema:record:1",
        **_renamed(made),
        "title": "The record of a source",
    }


def _descriptions(model: type, aliases: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What the words under each field of a format say, by the name the field has in a record."""
    (definition,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(definition, ast.ClassDef)
    said = {
        field.target.id: inspect.cleandoc(words.value.value)
        for field, words in pairwise(definition.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(words, ast.Expr) and isinstance(words.value, ast.Constant) and isinstance(words.value.value, str)
    }
    return {alias: said[name] for name, alias in aliases}


def _tidy(described: dict[str, Any]) -> dict[str, Any]:
    """A field without the titles and nulls that only say again what its name says."""
    described = {name: value for name, value in described.items() if name not in ("title", "default")}
    choices = [choice for choice in described.pop("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1:
        return {**choices[0], **described}
    return {"anyOf": choices, **described} if choices else described


def _renamed(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: inner.removesuffix("Format")
            if name in ("$ref", "title") and isinstance(inner, str)
            else _renamed(inner)
            for name, inner in value.items()
        }
    return [_renamed(inner) for inner in value] if isinstance(value, list) else value
