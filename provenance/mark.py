"""What a value from outside must be beyond its kind, said once for `provenance.sound` and for pydantic."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any


class Doubtful(Exception):
    """A value is not plainly what it should be. It may still be, in a way that is not known here."""


class Unfit(ValueError):
    """A value is not what it should be, which its text says: "a date such as 2026-11-22"."""


Reader = Callable[[Any], Any]
"""From a value to what it is read as."""


class Mark:
    """What a value must be beyond its kind, as part of an Annotated kind: for `reader` and for pydantic alike.

    `before` is asked before the kind is looked at and `after` behind it; each gives the value to go on with, or raises
    Unfit. A text must match all of `pattern`. `strict` asks for a value of the very kind. `schema` changes the JSON
    Schema, and `takes` is the kind that it shows where `before` lets pass more than the kind itself.
    """

    def __init__(  # noqa: PLR0913 - by keyword, and most are left out
        self,
        *,
        before: Reader | None = None,
        after: Reader | None = None,
        pattern: str = "",
        strict: bool = False,
        schema: Callable[[dict[str, Any]], None] | None = None,
        takes: Any = None,
    ) -> None:
        self._before, self._after, self._pattern, self._strict = before, after, pattern, strict
        self._schema, self._takes = schema, takes

    def read(self, value: Any, *, before: bool) -> Any:
        """The value before its kind is looked at, or behind it; raises Doubtful for one that does not fit."""
        ask = self._before if before else self._after
        if not before and self._pattern and not re.fullmatch(self._pattern, value):
            raise Doubtful
        try:
            return ask(value) if ask else value
        except Unfit:
            raise Doubtful from None

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - asked for by pydantic only

        made: Any = dict(handler(source))
        if self._strict:
            made["strict"] = True
        if self._pattern:
            made["pattern"] = f"^{self._pattern}$"
        if self._before:
            shown = None if self._takes is None else handler.generate_schema(self._takes)
            made = core_schema.no_info_before_validator_function(
                _telling(self._before), made, json_schema_input_schema=shown
            )
        return core_schema.no_info_after_validator_function(_telling(self._after), made) if self._after else made

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> Any:
        made = handler(core)
        if self._schema:
            self._schema(handler.resolve_ref_schema(made))
        return made


def _telling(function: Reader) -> Reader:
    """A function that says in pydantic's way what is unfit."""
    from pydantic_core import PydanticCustomError  # noqa: PLC0415 - as above

    def tell(value: Any) -> Any:
        try:
            return function(value)
        except Unfit as error:
            raise PydanticCustomError("expected", "{what}", {"what": str(error)}) from None

    return tell
