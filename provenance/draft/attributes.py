"""Attributes in braces, as Pandoc reads them: `{#id .class key=value key="a value" -}`."""

from __future__ import annotations

import re

from provenance.named import NamedTuple

_ATTRIBUTE = re.compile(
    r"""\s*(?:(?P<id>\#[^\s{}.#="']+)|\.(?P<kind>[^\s{}.#="']+)|(?P<plain>-)(?=[\s}])"""
    r"""|[\w:][\w:.-]*=(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s{}"']+))"""
)
_CLOSE = re.compile(r"\s*\}")


class Attributes(NamedTuple):
    """The classes that were given, and the offset behind the closing brace."""

    classes: frozenset[str]
    end: int


def attributes(text: str, at: int) -> Attributes | None:
    """The attributes in braces at `at`, or None when something else stands there."""
    if not text.startswith("{", at):
        return None
    classes: set[str] = set()
    at += 1
    while found := _ATTRIBUTE.match(text, at):
        at = found.end()
        classes.update(filter(None, [found["kind"]]))
    close = _CLOSE.match(text, at)
    return Attributes(frozenset(classes), close.end()) if close else None


def trailing_attributes(text: str) -> tuple[int, frozenset[str]]:
    """The length of a heading's text without the attributes at its end, and their classes."""
    start = text.rfind("{")
    found = attributes(text, start) if start >= 0 else None
    if found is None or text[found.end :].strip():
        return len(text), frozenset()
    return len(text[:start].rstrip()), found.classes
