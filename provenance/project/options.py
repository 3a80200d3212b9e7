"""The options of single rules: checked against the fields of the rule, which are its options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any

from provenance import rules
from provenance.project.nearest import proposal, shown
from provenance.project.wording import in_words
from provenance.sound import Doubtful, reader, written


def has_options(code: str) -> bool:
    """Whether the rule takes options."""
    return hasattr(rules.rule_class(code), "__pydantic_config__")


class WrongOption(Exception):
    """There is no such rule or option, or a value does not fit. `keys` leads to it, from the top of a configuration."""

    def __init__(self, message: str, *names: str) -> None:
        super().__init__(message)
        self.keys = ("rules", *names)


def checked_options(code: str, given: Mapping[str, object]) -> Mapping[str, object]:
    """The options `given` under kebab-case names, as values of the rule's fields; raises WrongOption."""
    if code not in rules.codes():
        raise WrongOption(f'rules: no rule has the code "{shown(code)}"{proposal(code, rules.codes())}', code)
    if not has_options(code):
        raise WrongOption(f"rules.{code}: this rule has no options", code)
    rule: Any = rules.rule_class(code)
    known = {written(field.name): field.name for field in fields(rule)}
    for name in given:
        if name not in known:
            raise WrongOption(f'rules.{code}: unknown option "{shown(name)}"{proposal(name, known)}', code, name)
    try:
        made = reader(rule)(dict(given))
    except Doubtful:
        made = _validated(rule, code, {known[name]: value for name, value in given.items()})
    return MappingProxyType({known[name]: getattr(made, known[name]) for name in given})


def _validated(rule: Any, code: str, given: Mapping[str, object]) -> Any:
    """The rule with the options `given` as pydantic reads them, which knows what is wrong with them."""
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 - seldom needed, and dear

    try:
        return TypeAdapter(rule).validate_python(given)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = written(str(first["loc"][0])) if first["loc"] else ""
        raise WrongOption(f"rules.{code}: {name}: {in_words(first)}", code, name) from error


def options_schema(code: str) -> dict[str, Any]:
    """The JSON schema of the rule's options, under the names a configuration uses."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - as above

    schema = TypeAdapter(rules.rule_class(code)).json_schema()
    schema["properties"] = {written(name): value for name, value in schema.get("properties", {}).items()}
    return schema
