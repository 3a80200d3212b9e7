"""The schema from which an editor completes a record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from provenance.records import composing, parse, schema
from provenance.records.document import Bare
from tests.records.test_parse import WHOLE, WRONG


def mappings(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if "properties" in part:
            yield part
        for inner in part.values():
            yield from mappings(inner)


def as_an_editor_reads(value: Any) -> Any:
    """What an editor, which reads YAML 1.2, makes of plain scalars."""
    if isinstance(value, dict):
        return {key: as_an_editor_reads(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_an_editor_reads(inner) for inner in value]
    if isinstance(value, Bare):
        return {"true": True, "false": False}.get(
            value, int(value) if value.isdecimal() and value[0] != "0" else str(value)
        )
    return value


def test_it_is_a_schema_with_a_name() -> None:
    made = schema()
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["$id"] and made["title"] and made == schema()


def test_every_field_is_described_and_no_other_is_allowed() -> None:
    found = list(mappings(schema()))
    assert len(found) == 10
    for part in found:
        assert part["additionalProperties"] is False and part["description"]
        assert all(field["description"].endswith(".") for field in part["properties"].values())
        assert not any("default" in field or "title" in field for field in part["properties"].values())


def test_it_takes_what_is_sound() -> None:
    tree = as_an_editor_reads(composing.read(WHOLE).tree)
    jsonschema.Draft202012Validator(schema()).validate(tree)


SEEN_BY_SCHEMA = [
    case
    for case in WRONG
    if not any(word in case[0] for word in ("2026-02-30", "14.10", "' '", "unknown", "~", "deutsch", "yesterday"))
]


@pytest.mark.parametrize(("text", "words", "message", "mend"), SEEN_BY_SCHEMA)
def test_it_refuses_what_a_check_refuses(text: str, words: str, message: str, mend: str) -> None:
    assert parse(text.encode(), "k.yml", "k")[1]
    tree = as_an_editor_reads(composing.read(text).tree)
    assert not jsonschema.Draft202012Validator(schema()).is_valid(tree)
