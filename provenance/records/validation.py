"""A record held against its format: what is sound of it, and what is wrong in words that name the place."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from provenance.named import NamedTuple
from provenance.records.document import Document, Marks, Path, Tree
from provenance.records.format import PARTS, RecordFormat, names
from provenance.records.trouble import MOST_TOLD, Trouble, more
from provenance.sound import Doubtful, reader
from provenance.text.span import Span

_EXPECTED = {
    "string_type": "text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "tuple_type": "a key or a list of keys",
    "list_type": "a key or a list of keys",
    "dataclass_type": "keys and values of its own",
    "dict_type": "names, each with keys and values of its own",
}

# What people write for a key that looks like none of the keys there are.
_OTHER_WORDS = {
    ("status", "on"): "since",
    ("status", "date"): "since",
    ("status", "notice"): "by",
    ("attested", "date"): "on",
    ("attested", "when"): "on",
    ("attested", "who"): "by",
    ("snapshot", "url"): "from",
    ("snapshot", "date"): "captured",
    ("snapshot", "hash"): "sha256",
    ("spans", "*", "quote"): "exact",
    ("spans", "*", "text"): "exact",
    ("spans", "*", "before"): "prefix",
    ("spans", "*", "after"): "suffix",
    ("retells",): "derives-from",
    ("source",): "derives-from",
    ("passages",): "spans",
    ("lang",): "language",
    ("spans", "*", "cells"): "cell",
    ("spans", "*", "table"): "cell",
    ("spans", "*", "cell", "col"): "column",
    ("spans", "*", "cell", "tab"): "sheet",
    ("spans", "*", "cell", "range"): "at",
}


class Checked(NamedTuple):
    """The record as far as it is sound, None when nothing is left of one that had something; what of it was written so;
    and what is wrong."""

    record: RecordFormat | None
    tree: Tree
    troubles: list[Trouble]


def validate(document: Document) -> Checked:
    """A record held against its format."""
    try:
        return Checked(reader(RecordFormat)(document.tree), document.tree, [])
    except Doubtful:
        return _validated(document)


def _validated(document: Document) -> Checked:
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 - takes long to import, and most records are sound

    adapter = TypeAdapter(RecordFormat)
    tree, troubles = document.tree, []
    for attempt in range(6):  # whatever is taken away, a mapping above may then be incomplete: five levels
        try:
            record = adapter.validate_python(tree)
        except ValidationError as error:
            errors = error.errors(include_url=False, include_input=False)
            if attempt == 0:
                troubles = _troubles(document, errors)
            tree = _without(tree, (), {_culprit(each) for each in errors})
        else:
            return Checked(record if tree or not document.tree else None, tree, troubles)
    return Checked(None, {}, troubles)


def _culprit(error: Any) -> Path:
    """What has to go for the rest to be sound: the value itself, or the mapping that lacks something."""
    path: Path = error["loc"]
    return path[:-1] if path and (error["type"] == "missing" or path[-1] == "[key]") else path


def _without(value: Any, path: Path, culprits: set[Path]) -> Any:
    if isinstance(value, dict):
        kept = {key: inner for key, inner in value.items() if (*path, key) not in culprits}
        return {key: _without(inner, (*path, key), culprits) for key, inner in kept.items()}
    if isinstance(value, list):
        return [_without(inner, (*path, at), culprits) for at, inner in enumerate(value) if (*path, at) not in culprits]
    return value


def _troubles(document: Document, errors: list[Any]) -> list[Trouble]:
    # What is missing from a record that could not be read to its end may well stand there.
    real = [error for error in errors if not (document.broken and error["type"] == "missing")]
    told = [_trouble(document, error) for error in real[:MOST_TOLD]]
    if len(real) > MOST_TOLD:
        rest = real[MOST_TOLD]
        told.append(more(len(real) - MOST_TOLD, _marks(document, _culprit(rest)).key))
    return told


def _trouble(document: Document, error: Any) -> Trouble:
    path, kind = error["loc"], error["type"]
    if kind == "unexpected_keyword_argument":
        return _unknown_key(document, path)
    if path and path[-1] == "[key]":
        message = f'"{path[-2]}" cannot be the name of a span'
        return Trouble(_marks(document, path[:-1]).key, message, "begin with a letter; then letters, digits, _ and -")
    if kind == "missing":
        message = f'"{path[-1]}" is missing from "{_name(path[:-1])}"'
        return Trouble(_marks(document, path[:-1]).key, message, f"add {path[-1]}: …")
    expected = _expected(error)
    found = _found(document.tree, path)
    message = f'"{_name(path)}" expects {expected}, not {found}'
    return Trouble(_marks(document, path).value, message, _mend(kind, error, found, path))


def _expected(error: Any) -> str:
    if error["type"] == "literal_error":
        return str(error["ctx"]["expected"]).replace("'", "")
    return _EXPECTED.get(error["type"], str(error["msg"]))


def _mend(kind: str, error: Any, found: str, path: Path) -> str:
    if kind == "literal_error":
        words = str(error["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
        near = get_close_matches(found.strip('"').lower(), words, 1)
        if near:
            return f"write {path[-1]}: {near[0]}"
    part = _part(path)
    if part in PARTS and "type" in kind:
        return f"write below it, indented: {', '.join(names(part))}"
    return f"write {_expected(error)}"


def _part(path: Path) -> tuple[str, ...]:
    """The way to a mapping as the format knows it: names of spans are all the same to it."""
    return tuple("*" if at == 1 and path[0] == "spans" else str(step) for at, step in enumerate(path))


def _unknown_key(document: Document, path: Path) -> Trouble:
    part = _part(path[:-1])
    here, key = names(part), str(path[-1])
    near = get_close_matches(key.lower().replace("_", "-"), here, 1)
    elsewhere = [other for other in PARTS if other and key in names(other)]
    meant = _OTHER_WORDS.get((*part, key.lower())) or (near[0] if near else "")
    if meant:
        mend = f'write "{meant}"'
    elif part and key in names(()):
        mend = "it belongs at the left margin; do not indent it"
    elif len(elsewhere) == 1:
        mend = f'it belongs under "{".".join(elsewhere[0]).replace("*", "NAME")}"'
    else:
        mend = f"take it out; what may stand here is {', '.join(here)}"
    where = f' in "{_name(path[:-1])}"' if path[:-1] else ""
    return Trouble(_marks(document, path).key, f'unknown key "{key}"{where}', mend)


def _name(path: Path) -> str:
    return ".".join(str(step) for step in path if isinstance(step, str))


def _marks(document: Document, path: Path) -> Marks:
    """The place of a value, or of the nearest one around it."""
    while path and path not in document.places:
        path = path[:-1]
    return document.places.get(path, Marks(Span(0, 0), Span(0, 0)))


def _found(tree: Tree, path: Path) -> str:
    value: Any = tree
    for step in path:
        value = value[step]
    if isinstance(value, dict):
        return "keys and values"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    return f'"{value if len(value) <= 40 else value[:40] + "…"}"'
