"""Text as CSL libraries have it, with a few tags or, in YAML, Markdown in it: to plain text."""

from __future__ import annotations

import re
import unicodedata

from provenance.library.latex import raised
from provenance.library.symbols import LOWERED

# Tags that citeproc knows. Any other "<" is a character: "a < b", "<untitled>".
_SCRIPT = re.compile(r"<su([bp])>([^<]*+)</su[bp]>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:i|b|em|strong|u|sc|sub|sup|span)(?:\s[^<>]*+)?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos|nbsp);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}
_SPACE = re.compile(r"\s+")

_MARKED_SPAN = re.compile(r"\[([^\[\]]*+)\]\{\.[A-Za-z][^{}]*+\}")
_STRESSED = re.compile(r"(?<![\w*\\])(\*{1,3})(?![\s*])([^*]++)(?<!\s)\1(?![\w*])")
_MARKED_SCRIPT = re.compile(r"(?<!\\)(?:\^([^\s^~]++)\^|~([^\s^~]++)~)")
_DASH = re.compile(r"(?<!-)-{2,3}+(?!-)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def plain(text: str) -> str:
    """`text` without tags, in NFC, each stretch of white space one space, none at the ends.

    Raised and lowered figures become the characters for them: `10<sup>-3</sup>` is 10⁻³.
    """
    if "<" in text:
        text = _TAG.sub("", _SCRIPT.sub(lambda found: _script(found[1], found[2]), text))
    if "&" in text:
        text = _ENTITY.sub(lambda found: _ENTITIES[found[1]], text)
    return unicodedata.normalize("NFC", _SPACE.sub(" ", text).strip())


def unmarked(text: str) -> str:
    """`text` without the Markdown that Pandoc and Better BibTeX write into CSL-YAML; tags stay."""
    if "]{." in text:
        text = _MARKED_SPAN.sub(r"\1", text)
    if "*" in text:
        text = _STRESSED.sub(r"\2", text)
    if "^" in text or "~" in text:
        text = _MARKED_SCRIPT.sub(lambda found: raised(found[1]) if found[1] else _lowered(found[2]), text)
    if "--" in text and "://" not in text:
        text = _DASH.sub(lambda found: "—" if len(found[0]) > 2 else "–", text)
    return unescaped(text)


def unescaped(text: str) -> str:
    """`text` without the backslashes that Pandoc puts before marks, in addresses, too."""
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


def _script(which: str, text: str) -> str:
    return raised(text) if which in "pP" else _lowered(text)


def _lowered(text: str) -> str:
    return text.translate(LOWERED) if text.isdecimal() else text
