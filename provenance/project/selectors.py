"""How a user names rules: by code, by the start of a code, by name, or all of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from provenance import rules
from provenance.project.error import ProjectError
from provenance.project.nearest import proposal, shown

ALL = "ALL"


def canonical(selector: str) -> str:
    """`selector` as a code, the start of a code ("PRV1") or "ALL"; letter case does not count.

    Raises ProjectError, naming the nearest one, when it names no rule.
    """
    written = selector.strip()
    upper = written.upper()
    if upper == ALL:
        return ALL
    if len(upper) > len("PRV") and any(code.startswith(upper) for code in rules.codes()):
        return upper
    code = codes_by_name().get(written.lower())
    if code is None:
        raise ProjectError(f'no rule is called "{shown(written)}"{proposal(written, names())}')
    return code


def one_code(selector: str) -> str:
    """The code of the one rule that `selector` names by code or name; raises ProjectError when it names none."""
    code = canonical(selector)
    if code not in rules.codes():
        raise ProjectError(f'"{shown(selector)}" names several rules; name one of them')
    return code


def canonical_all(selectors: Iterable[str]) -> tuple[str, ...]:
    """Each selector in its canonical form, in the order given; commas separate several in one."""
    parts = (part.strip() for selector in selectors for part in selector.split(","))
    return tuple(canonical(part) for part in parts if part)


@lru_cache(maxsize=1)
def codes_by_name() -> dict[str, str]:
    """The code of every rule by its kebab-case name."""
    return {rules.rule_class(code).name: code for code in rules.codes()}


def names() -> tuple[str, ...]:
    """Everything a single rule may be called: all codes, all names."""
    return (*rules.codes(), *codes_by_name())
