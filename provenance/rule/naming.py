"""How people name rules."""

from __future__ import annotations

from provenance.rule.rule import Rule


def names_rule(name: str, rule: Rule | type[Rule]) -> bool:
    """Whether `name` is the code or the name of `rule`."""
    return name in (rule.code, rule.name)


def names_rules(name: str, rule: Rule | type[Rule]) -> bool:
    """Whether `name` is the code or the name of `rule`, the beginning of its code, or ALL."""
    return name in ("ALL", rule.name) or rule.code.startswith(name)
