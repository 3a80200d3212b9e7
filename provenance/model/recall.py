"""What is known already, so that nothing is worked out twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

Argument = TypeVar("Argument")
Told = TypeVar("Told")


class Recall:
    """What pure functions have said, for one ledger at a time. One that also knows earlier runs extends this."""

    def __init__(self) -> None:
        self._once: dict[object, tuple[object, Any]] = {}

    def told(self, function: Callable[[Argument], Told], of: Argument, /) -> Told:
        """What `function` says of `of`, perhaps from an earlier run.

        `of` is made of texts, numbers, tuples of a name and mappings by text, and holds all that the answer depends on;
        what the function returns is annotated, and of kinds that can be kept.
        """
        return function(of)

    def once(self, function: Callable[[Argument], Told], ledger: Argument, /) -> Told:
        """What `function` says of `ledger`; asked but once while it is about the same ledger."""
        known = self._once.get(function)
        if known is None or known[0] is not ledger:
            known = self._once[function] = (ledger, function(ledger))
        told: Told = known[1]
        return told
