"""Values as YAML, written so that every reader of YAML takes them for what they are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = "str | bool | int | Sequence[str] | Mapping[str, Value]"
"""What a record can hold: text, true or false, a whole number, a list of texts, keys with values of their own."""

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9a-f]{64}")
_NUMBER = re.compile(r"[0-9]+(?:e[0-9]+)?")
# What some version of YAML takes for true, false or nothing, and what a record takes for more than a key.
_WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "unknown"])
_UNSEEN = re.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ufffe\\uffff]")
_ESCAPED = re.compile(f'{_UNSEEN.pattern}|["\\\\]')
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def flow(value: Value) -> str:
    """`value` on one line, good inside brackets and braces too."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{scalar(key)}: {flow(inner)}' for key, inner in value.items())}}}"
    return f"[{', '.join(map(scalar, value))}]"


def block(key: str, value: Value, column: int, step: int) -> list[str]:
    """The lines of `key` and its value, mappings in block style: `column` blanks before the key, `step` more below."""
    margin = " " * column
    if not isinstance(value, Mapping) or not value:
        return [f"{margin}{scalar(key)}: {flow(value)}"]
    below = [line for name, inner in value.items() for line in block(name, inner, column + step, step)]
    return [f"{margin}{scalar(key)}:", *below]


def scalar(text: str) -> str:
    """`text` as a scalar: plain where nobody can take it for anything else, otherwise in quotation marks.

    A half character cannot be written; it raises UnicodeEncodeError.
    """
    text.encode("utf-8")
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS and not _NUMBER.fullmatch(text):
        return text
    if _UNSEEN.search(text):
        return f'"{_ESCAPED.sub(lambda match: _NAMED.get(match[0]) or _code(match[0]), text)}"'
    if "'" in text and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def _code(char: str) -> str:
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
