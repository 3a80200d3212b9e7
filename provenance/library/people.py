"""Names of people and institutions, as BibTeX writes them: `Last, First and Last, First and {An Institution}`.

In a field of names the braces that tell names apart stay: those around a whole name (an institution, or somebody whose
name has no parts) and those around a part that has white space or a comma in it. All other braces go, and LaTeX with
them. So `{Congressional Research Service}` is one name that is not to be taken apart, `Smith, Jane` has a family name
before the comma, and `others` at the end means that there are more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.library.grammar import closing_brace
from provenance.library.latex import plain

NAME_FIELDS = frozenset(
    {"author", "editor", "editora", "editorb", "editorc", "translator", "bookauthor", "annotator", "commentator"}
    | {"introduction", "foreword", "afterword", "holder", "director", "shortauthor", "shorteditor"}
)
"""Fields that hold names."""

_MARK = re.compile(r"(?<!\\)[{}]|(?<=\s)(?i:and)(?=\s)")
_GROUP = re.compile(r"\\(?:[A-Za-z]++\*?\s*+|.)\{?|\{", re.DOTALL)
_PARTS = re.compile(r"[\s,]")
_LABELLED = re.compile(r"\s*+(family|given|prefix|suffix)\s*+=")
_LABEL = re.compile(r'([a-z-]++)\s*+=\s*+("[^"]*+"|.*+)', re.DOTALL)
_DIVISION = re.compile(r"(?<!\\)[{}]|,(?=\s*+[a-z-]++\s*+=)")
_KEPT = str.maketrans("\ue000\ue001", "{}")
_LITERAL = str.maketrans("", "", "{}")


def names(value: str) -> tuple[str, ...]:
    """The names of a field, in their order. Braces keep together what is between them; they are still there."""
    found, start, depth = [], 0, 0
    for mark in _MARK.finditer(value):
        if mark[0] == "{":
            depth += 1
        elif mark[0] == "}":
            depth = max(0, depth - 1)
        elif depth == 0:
            found.append(value[start : mark.start()].strip())
            start = mark.end()
    found.append(value[start:].strip())
    return tuple(name for name in found if name)


def shown(latex: str) -> str:
    """A field of names without LaTeX; the braces that tell names apart stay.

    Names in biblatex's extended format (`family=Gogh, given=Vincent, prefix=van`) are written as all others are.
    """
    return " and ".join(filter(None, (_name(_joined(name)) for name in names(latex))))


def _joined(latex: str) -> str:
    """A name in the extended format as `von Last, Jr, First`; any other name as it is."""
    if not _LABELLED.match(latex):
        return latex
    ends = [mark.start() for mark in _outside_braces(latex)]
    said: dict[str, str] = {}
    for start, end in zip([0, *(end + 1 for end in ends)], [*ends, len(latex)], strict=True):
        if part := _LABEL.fullmatch(latex[start:end].strip()):
            value = part[2].strip()
            said[part[1]] = "{" + value[1:-1] + "}" if value[:1] == '"' and len(value) > 1 else value
    last = " ".join(filter(None, (said.get("prefix"), said.get("family"))))
    return ", ".join(filter(None, (last, said.get("suffix"), said.get("given"))))


def _outside_braces(latex: str) -> Iterator[re.Match[str]]:
    """The commas between the parts of a name in the extended format."""
    depth = 0
    for mark in _DIVISION.finditer(latex):
        if mark[0] != ",":
            depth = max(0, depth + (1 if mark[0] == "{" else -1))
        elif depth == 0:
            yield mark


def _name(latex: str) -> str:
    latex = latex.replace("\ue000", "").replace("\ue001", "")
    if latex.startswith("{") and closing_brace(latex, 0, len(latex)) == len(latex):
        return "{" + plain(latex[1:-1]).translate(_LITERAL) + "}"
    parts, start = [], 0
    for first, last in _groups(latex):
        parts += [latex[start:first], "\ue000", latex[first + 1 : last - 1], "\ue001"]
        start = last
    return plain("".join([*parts, latex[start:]])).translate(_LITERAL).translate(_KEPT)


def _groups(latex: str) -> Iterator[tuple[int, int]]:
    """The ranges of groups, braces included, that are one part of a name although they look like several."""
    at = 0
    while opening := _GROUP.search(latex, at):
        at = opening.end()
        if opening[0] != "{":
            continue
        end = closing_brace(latex, opening.start(), len(latex))
        if end < 0:
            return
        inner = latex[opening.end() : end - 1]
        if _PARTS.search(inner) and not inner.startswith("\\"):
            yield opening.start(), end
        at = end
