"""What can be wrong with a record, in the words of somebody who has to mend it."""

from __future__ import annotations

import re
from typing import Any

from provenance.model import Diagnostic, Place, Seen
from provenance.named import NamedTuple
from provenance.text.span import Span

_LINE = re.compile(r"[^\r\n]*+")
_TAB = re.compile(r" *\t")
_QUOTED = re.compile(r"while scanning|while parsing a quoted")


class Trouble(NamedTuple):
    """Something wrong at a range of a record; `mend` says what to do, `beside` is shown with it."""

    span: Span
    message: str
    mend: str
    beside: tuple[str, Span] | None = None

    def diagnostic(self, path: str) -> Diagnostic:
        """The trouble as a finding in the record at `path`."""
        seen = (Seen(self.beside[0], Place(path, self.beside[1])),) if self.beside else ()
        return Diagnostic("PRV904", self.message, Place(path, self.span), seen, (self.mend,))


_SYNTAX = (
    ("mapping values are not allowed", "a colon inside a text that is not in quotes", "put the text in quotes"),
    ("cannot start any token", "a text without quotes cannot begin with this", "put the text in quotes"),
    ("could not find expected ':'", "no colon after this key", "write it as: key: value"),
    ('could not find expected ":"', "no colon after this key", "write it as: key: value"),
    ("found unexpected end of stream", "a quotation mark or bracket that is not closed", "close it"),
    ("unknown escape character", "a backslash inside double quotes", "use single quotes"),
    ("expected alphabetic or numeric", "a text without quotes cannot begin with * or &", "put the text in quotes"),
    ("did not find expected ',' or", "a bracket or brace that is not closed", "close it, or put the text in quotes"),
    ("expected ',' or", "a bracket or brace that is not closed", "close it, or put the text in quotes"),
    ("block sequence entries are not allowed", "a list cannot begin here", "begin the list on a line of its own"),
    ("expected key", "this does not fit the lines above it", "check the indentation and the quotation marks"),
    ("expected <block end>", "this does not fit the lines above it", "check the indentation and the quotation marks"),
)


MOST_TOLD = 50
"""Errors of one kind that are told one by one; how many more there are is said at the end."""


def shortened(troubles: list[Trouble]) -> list[Trouble]:
    """The first of `troubles`, and how many there are besides."""
    rest = troubles[MOST_TOLD:]
    return troubles[:MOST_TOLD] + ([more(len(rest), rest[0].span)] if rest else [])


def more(count: int, span: Span) -> Trouble:
    """What stands for `count` errors that are not told one by one, the first of which is at `span`."""
    return Trouble(span, f"{count} more errors from here on", "mend the others first")


def syntax(text: str, error: Any) -> Trouble:
    """An error of the YAML parser. Its place is the rest of the line where it was noticed."""
    problem = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "problem_mark", None)
    at = min(mark.index, len(text)) if mark else 0
    tab = _TAB.match(text, text.rfind("\n", 0, at) + 1)
    if tab:
        return Trouble(_rest(text, tab.end() - 1), "a record cannot be indented with tabs", "indent with blanks")
    if _QUOTED.match(str(getattr(error, "context", ""))) and error.context_mark:
        at = error.context_mark.index  # where the quotation began, not where the file ended
    for sign, message, mend in _SYNTAX:
        if sign in problem:
            return Trouble(_rest(text, at), f"{message}: the record is not read from here on", mend)
    message = f"the record is not read from here on ({problem})"
    return Trouble(_rest(text, at), message, "check the indentation and the quotes")


def _rest(text: str, at: int) -> Span:
    line = _LINE.match(text, at)
    return Span(at, line.end() if line else at)
