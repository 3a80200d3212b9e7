"""The fields of one entry in JSON, one by one, with their places."""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError, JSONDecoder
from typing import Any

from provenance.library.csl.values import Value
from provenance.named import NamedTuple
from provenance.text.span import Span

_BLANK = re.compile(r"[ \t\r\n]*+")


def scanner(constant: Callable[[str], str]) -> Callable[[str, int], tuple[Any, int]]:
    """What reads one value at an offset and gives it with its end. Numbers stay text: none is too long to be read."""
    decoder: Any = JSONDecoder(parse_int=str, parse_float=str, parse_constant=constant)
    scan: Callable[[str, int], tuple[Any, int]] = decoder.scan_once
    return scan


_scan = scanner(str)


class Member(NamedTuple):
    """One field of an entry, and the range of its value without quotation marks."""

    name: str
    value: Value
    span: Span


def members(text: str, start: int) -> list[Member]:
    """The fields of the entry that begins at `start`, as far as it can be read."""
    found: list[Member] = []
    at = blank(text, start + 1)
    try:
        while text.startswith('"', at):
            name, at = _scan(text, at)
            at = blank(text, at)
            if not text.startswith(":", at):
                break
            begin = blank(text, at + 1)
            value, at = _scan(text, begin)
            quoted = isinstance(value, str) and text[begin] == '"'
            found.append(Member(name, value, Span(begin + quoted, at - quoted)))
            at = blank(text, at)
            if not text.startswith(",", at):
                break
            at = blank(text, at + 1)
    except (JSONDecodeError, StopIteration, RecursionError):
        pass  # a fault that has been told of: what stands before it counts
    return found


def place(text: str, start: int, name: str) -> Span:
    """The range of the value of the field `name` of the entry that begins at `start`, or of the beginning of that."""
    return next((member.span for member in members(text, start) if member.name == name), Span(start, start + 1))


def blank(text: str, at: int) -> int:
    """Where white space that begins at `at` ends."""
    match = _BLANK.match(text, at)
    return match.end() if match else at
