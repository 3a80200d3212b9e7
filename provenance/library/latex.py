"""LaTeX, as far as libraries use it, to plain text.

Accents, letters, symbols, dashes and quotation marks become characters; braces and commands that only change the type
go; a command that is not known leaves its argument, or itself when it has none. `%` is a character here, as it is to
BibTeX. The text is read once, from left to right, without recursion, so that no nesting is too deep.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from provenance.library import addresses
from provenance.library.grammar import closing_brace
from provenance.library.symbols import (
    ACCENTS,
    BARE_ACCENTS,
    LOWERED,
    RAISED,
    SWITCHES,
    SYMBOLS,
    UNSHOWN,
)

_TOKEN = re.compile(
    r"\\(?P<command>[A-Za-z]++)\*?[ \t\r\n]*+|\\(?P<escape>.)|(?P<open>\{)|(?P<close>\})|(?P<dollar>\$)"
    r"|(?P<script>[\^_])|(?P<mark>---?|``|''|`|~)|(?P<text>[^\\{}$^_`~'-]++|.)",
    re.DOTALL,
)
_MARKS = {"---": "—", "--": "–", "``": "“", "''": "”", "`": "‘", "~": " "}
_MATH = re.compile(r"\$(?:[^$\\]|\\.)++\$(?!\d)", re.DOTALL)
_ESCAPED = frozenset("&%$#_{}")
_BLANKS = frozenset(" ,;:>\n\t\\")
_NOTHING = frozenset("-/@!()[]")
_SPACE = re.compile(r"\s+")

_DEEPEST = 50
"""Braces deeper than this group nothing. Text is copied once for every group it stands in."""

_MOST_WAITING = 4
"""Accents heaped on one letter; any more are dropped."""

Change = Callable[[str], str]


def plain(latex: str) -> str:
    """`latex` as plain text in NFC, each stretch of white space one space, none at the ends."""
    if not any(mark in latex for mark in "\\{}$~`-'"):
        return _SPACE.sub(" ", latex).strip()
    reading = _Reading(addresses.shielded(latex) if "://" in latex else latex)
    reading.read()
    text = addresses.unshielded(reading.shown()) if "://" in latex else reading.shown()
    return unicodedata.normalize("NFC", _SPACE.sub(" ", text).strip())


class _Reading:
    """One text being read: a stack of groups, the text of each so far, and what will change what comes next in it."""

    __slots__ = ("at", "groups", "latex", "math_end", "too_deep", "unclosed", "waiting")

    def __init__(self, latex: str) -> None:
        self.latex = latex
        self.at = 0
        self.math_end = -1
        self.too_deep = 0
        self.unclosed = False
        self.groups: list[list[str]] = [[]]
        self.waiting: list[list[Change]] = [[]]

    def shown(self) -> str:
        self.too_deep = 0
        while len(self.groups) > 1:
            self._close()
        self._put("")
        return "".join(self.groups[0])

    def read(self) -> None:
        while match := _TOKEN.match(self.latex, self.at):
            self.at = match.end()
            getattr(self, f"_{match.lastgroup}")(match[match.lastgroup or 0])

    def _put(self, text: str) -> None:
        changes = self.waiting[-1]
        while changes:
            text = changes.pop()(text)
        self.groups[-1].append(text)

    def _text(self, text: str) -> None:
        if self.waiting[-1] and len(text) > 1:
            blank = len(text) - len(text.lstrip())
            self._put(text[blank : blank + 1])
            text = text[blank + 1 :]
        self._put(text)

    def _wait(self, change: Change) -> None:
        if len(self.waiting[-1]) < _MOST_WAITING:
            self.waiting[-1].append(change)

    def _open(self, _: str) -> None:
        if len(self.groups) > _DEEPEST:
            self.too_deep += 1
        else:
            self.groups.append([])
            self.waiting.append([])

    def _close(self, _: str = "") -> None:
        if self.too_deep:
            self.too_deep -= 1
        elif len(self.groups) > 1:
            self._put("")
            text = "".join(self.groups.pop())
            self.waiting.pop()
            self._put(text)

    def _mark(self, mark: str) -> None:
        self._put(_MARKS[mark])

    def _dollar(self, dollar: str) -> None:
        at = self.at - 1
        if at == self.math_end:
            self.math_end = -1
            return
        math = _MATH.match(self.latex, at)
        if math and (len(math[0]) <= 5 or any(mark in math[0] for mark in "\\^_")):
            self.math_end = math.end() - 1
        else:
            self._put(dollar)

    def _script(self, mark: str) -> None:
        if self.at > self.math_end:
            self._put(mark)
        elif mark == "^":
            self._wait(raised)
        else:
            self._wait(_lowered)

    def _escape(self, char: str) -> None:
        if char in _ESCAPED:
            self._put(char)
        elif char in ACCENTS:
            self._wait(_accent(char))
        elif char in _BLANKS:
            self._put(" ")
        elif char not in _NOTHING:
            self._put("\\" + char)

    def _command(self, name: str) -> None:
        braced = self.latex.startswith("{", self.at)
        if name in ACCENTS:
            self._wait(_accent(name))
        elif name in SYMBOLS:
            self._put(SYMBOLS[name])
        elif name in ("url", "path", "href", "nolinkurl") or name in UNSHOWN:
            self._verbatim(name)
        elif name == "vphantom" and self.latex.startswith(("\\{", "\\}"), self.at):
            self.at += 2  # Better BibTeX balances a brace of the text with one that is not shown
        elif name in ("enquote", "mkbibquote"):
            self._wait(lambda text: f"“{text}”")
        elif name == "textsuperscript":
            self._wait(raised)
        elif name == "textsubscript":
            self._wait(_lowered)
        elif not braced and name not in SWITCHES:
            self._put(f"\\{name} ")

    def _verbatim(self, name: str) -> None:
        """An argument that is not LaTeX: an address is shown as it is, other things not at all."""
        if self.unclosed or not self.latex.startswith("{", self.at):
            return
        end = closing_brace(self.latex, self.at, len(self.latex))
        if end < 0:
            self.unclosed = True  # looking for the end again and again would take for ever
            return
        if name in ("url", "path", "nolinkurl"):
            self._put(self.latex[self.at + 1 : end - 1])
        self.at = end


def _accent(name: str) -> Change:
    def put(text: str) -> str:
        if not text:
            return BARE_ACCENTS.get(name, "")
        first = {"ı": "i", "ȷ": "j"}.get(text[0], text[0])
        return unicodedata.normalize("NFC", first + ACCENTS[name]) + text[1:]

    return put


def raised(text: str) -> str:
    """A number as superscript figures; other text as it is."""
    return text.translate(RAISED) if text.lstrip("-").isdecimal() else text


def _lowered(text: str) -> str:
    return text.translate(LOWERED) if text.isdecimal() else f"_{text}" if text else text
