"""Words of others as Markdown that says just these words.

Escapes follow CommonMark 0.31 (backslash before ASCII punctuation, section 2.4; character references, 2.5) and cover
what GitHub and Pandoc add: tables, strikethrough, mathematics, citations, superscripts, bare addresses.
"""

from __future__ import annotations

import re
import unicodedata

_SPECIAL = re.compile(r"[\\*_\[\]{}|~^$@]")
# A backslash would not keep these from ending a comment, a tag or code that the draft left open.
_NAMED = str.maketrans({"<": "&lt;", ">": "&gt;", "`": "&#96;"})
_REFERENCE = re.compile(r"&(?=#?[0-9A-Za-z]+;)")
_BARE_ADDRESS = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=[Ww]{3})\.")
_OPENING = re.compile(r"(?P<number>\d{1,9})(?=[.)])|(?=[#>+\-=:~]|```|<[A-Za-z!/?])")

_REORDERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_ADDRESS = re.compile(r"(?:https?://|mailto:)[!-~\u00a1-\ud7ff\uf900-\ufffd\U00010000-\U000efffd]+", re.IGNORECASE)
_UNSAFE_IN_ADDRESS = re.compile(r"""[<>"'`{}|\\^*_$\[\]()]""")


def literal(words: str) -> str:
    """`words` on one line, as Markdown that shows them and nothing else, within a line, a link or a table."""
    line = " ".join("".join(map(_shown, words)).split())
    line = _SPECIAL.sub(r"\\\g<0>", _REFERENCE.sub("&amp;", line))
    return _BARE_ADDRESS.sub(r"\\\g<0>", line).translate(_NAMED)


def opening(line: str) -> str:
    """`line`, which is Markdown, so that at the start of a line it begins no heading, list or other block."""
    found = _OPENING.match(line)
    if found is None:
        return line
    number = found["number"] or ""
    rest = line[len(number) :]
    return f"&lt;{rest[1:]}" if rest.startswith("<") and not number else f"{number}\\{rest}"


def address(url: str) -> str:
    """A link to `url` that shows it; only its words where it is no address on the web or of mail.

    Characters that could end the link or a table cell are percent-encoded.
    """
    safe = _safe(url)
    return f"<{safe}>" if safe else literal(url)


def link(words: str, url: str) -> str:
    """A link to `url` that shows `words`; empty where it is no address on the web or of mail."""
    safe = _safe(url)
    return f"[{literal(words)}]({safe})" if safe else ""


def _safe(url: str) -> str:
    if not _ADDRESS.fullmatch(url) or not _REORDERING.isdisjoint(url):
        return ""
    return _UNSAFE_IN_ADDRESS.sub(lambda found: f"%{ord(found[0]):02X}", url)


def emphasis(words: str) -> str:
    """`words` in italics."""
    shown = literal(words)
    return f"*{shown}*" if shown else ""


def _shown(char: str) -> str:
    """A character that stands for itself; U+FFFD for one that controls, reorders or cannot be encoded."""
    if char.isspace():
        return " "
    if char in _REORDERING or unicodedata.category(char) in ("Cc", "Cs"):
        return "\ufffd"
    return char
