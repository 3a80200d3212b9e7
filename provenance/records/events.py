"""The YAML parser, event by event, and what is kept from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from provenance.records.trouble import Trouble
from provenance.text.span import Span

_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_DIRECTIVE = re.compile(r"(?:\A|[\n\r\x85\u2028\u2029])%")


def barred(text: str) -> Trouble | None:
    """What the parser must not see: characters it refuses without a usable place, directives, which no record needs."""
    found = _UNREADABLE.search(text) or _DIRECTIVE.search(text)
    if found is None:
        return None
    at = found.end() - 1
    what = "a YAML directive" if text[at] == "%" else f"the character U+{ord(text[at]):04X}"
    return Trouble(Span(at, at + 1), f"{what} cannot stand in a record", "take it out")


def events(text: str) -> Iterator[Any]:
    """The events of `text`, read as they are asked for; an error of the parser is the last of them."""
    # Imported here so that a run that reads no record does not pay for it. The C parser is far quicker.
    import yaml  # noqa: PLC0415

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.YAMLError as error:
        yield error
