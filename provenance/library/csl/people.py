"""Names as CSL has them, written as BibTeX writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.library.csl.markup import plain
from provenance.library.csl.values import Fields, Value, first, listed

NAMES = frozenset(
    {"author", "editor", "translator", "director", "interviewer", "recipient", "contributor", "composer", "illustrator"}
    | {"collection-editor", "container-author", "editorial-director", "original-author", "reviewed-author", "chair"}
    | {"compiler", "curator", "executive-producer", "guest", "host", "narrator", "organizer", "performer", "producer"}
    | {"script-writer", "series-creator"}
)
"""The variables of CSL 1.0.2 that hold names."""

_DIVIDING = re.compile(r",|\band\b", re.IGNORECASE)
_BRACES = str.maketrans("{}", "()")


def written(value: Value) -> str:
    """The names as a field of names: `Family, Given`, `von Family, Jr., Given` or `{A Body}`, joined by "and"."""
    return " and ".join(filter(None, (_name(each) for each in listed(value))))


def _name(value: Value) -> str:
    if isinstance(value, str):
        return _body(value)
    if not isinstance(value, dict):
        return ""
    family, given = first(value, "family"), first(value, "given")
    if literal := first(value, "literal", "name"):
        return _body(literal)
    if not family or not given:
        return _body(" ".join(_family(value)) or given)
    suffix = plain(first(value, "suffix")).translate(_BRACES)
    last = " ".join(_part(part) for part in _family(value))
    return ", ".join(filter(None, (last, _part(suffix), _part(plain(given).translate(_BRACES)))))


def _family(value: Fields) -> Iterator[str]:
    """The family name with the particles before it."""
    for name in ("dropping-particle", "non-dropping-particle", "family"):
        if part := plain(first(value, name)).translate(_BRACES):
            yield part


def _body(name: str) -> str:
    """A name that is not to be taken apart."""
    shown = plain(name).translate(_BRACES)
    return f"{{{shown}}}" if shown else ""


def _part(text: str) -> str:
    return f"{{{text}}}" if _DIVIDING.search(text) else text
