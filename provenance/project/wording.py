"""What pydantic reports, said to somebody who writes a configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_NEEDED = {
    "tuple_type": 'must be a list, as in ["…"]',
    "list_type": 'must be a list, as in ["…"]',
    "string_type": "must be a string",
    "dict_type": "must be a table",
    "bool_type": "must be true or false",
}


def in_words(error: Mapping[str, Any]) -> str:
    """What a value must be, from one error as pydantic reports it."""
    if error["type"] == "literal_error":
        return f"must be {error['ctx']['expected'].replace(chr(39), chr(34))}"
    return _NEEDED.get(error["type"], str(error["msg"]).replace("Input should", "must", 1))
