"""That the payloads reach every kind of value that a report may hold: else a new one could go unwatched."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_type_hints

from provenance.model import Report
from tests.render.html.poisoned import PAYLOADS, poisoned
from tests.render.html.test_hostile import sound

PAYLOAD = PAYLOADS["script"]


def kinds(hint: Any, found: set[type]) -> set[type]:
    """The dataclasses and named tuples that a value of a type may hold."""
    for inner in get_args(hint):
        kinds(inner, found)
    if isinstance(hint, type) and hint not in found and (dataclasses.is_dataclass(hint) or hasattr(hint, "_fields")):
        found.add(hint)
        for each in get_type_hints(hint).values():
            kinds(each, found)
    return found


def values(value: Any) -> Iterator[Any]:
    """Everything that a value holds, itself included."""
    yield value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inner: Any = [getattr(value, field.name) for field in dataclasses.fields(value)]
    elif isinstance(value, Mapping):
        inner = [*value.keys(), *value.values()]
    else:
        inner = value if isinstance(value, (tuple, frozenset)) else ()
    for each in inner:
        yield from values(each)


def test_every_kind_of_value_is_in_the_project_that_is_made_hostile() -> None:
    there = {type(each) for each in values(sound())}
    assert {each.__name__ for each in kinds(Report, set()) - there} == set()


def test_every_field_of_words_of_every_value_holds_the_payload() -> None:
    clean = []
    for value in values(poisoned(sound(), PAYLOAD)):
        hints = get_type_hints(type(value)) if dataclasses.is_dataclass(value) or hasattr(value, "_fields") else {}
        for name, hint in hints.items():
            if (
                hint is str
                and PAYLOAD not in getattr(value, name)
                and (type(value).__name__, name) != ("Mapped", "text")
            ):
                clean.append((type(value).__name__, name))
    assert clean == []
