"""Addresses on the web, which are no LaTeX although they stand in it."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s{}'`]++")
_MARK = re.compile(r"\\.|[~$^_-]")
_SHIELD = str.maketrans("~-$^_", "\ue010\ue011\ue012\ue013\ue014")
_UNSHIELD = str.maketrans("\ue010\ue011\ue012\ue013\ue014", "~-$^_")
"""Characters that are only themselves in an address, and what stands for them while the LaTeX around is read."""

_WRAPPED = re.compile(r"\\(?:url|path|nolinkurl)\s*\{(.*)\}", re.DOTALL)
_ESCAPED = re.compile(r"\{\\?([_%&#~$])\}|\\([_%&#~$])(?:\{\})?|\{?\\textasciitilde(?![A-Za-z])\s*(?:\{\})?\}?")


def shielded(latex: str) -> str:
    """`latex` with its addresses made safe from being read as LaTeX."""
    return _ADDRESS.sub(lambda address: _MARK.sub(_shielded, address[0]), latex)


def unshielded(text: str) -> str:
    """`text` with its addresses as they are, after the LaTeX around them has been read."""
    return text.translate(_UNSHIELD)


def bare(latex: str) -> str:
    """A field that is an address or an identifier and nothing else: what protects its characters is taken off."""
    inner = latex.strip()
    wrapped = _WRAPPED.fullmatch(inner)
    return _ESCAPED.sub(lambda mark: mark[1] or mark[2] or "~", wrapped[1] if wrapped else inner)


def _shielded(mark: re.Match[str]) -> str:
    # What stands after a backslash is LaTeX in an address, too.
    return mark[0] if len(mark[0]) > 1 else mark[0].translate(_SHIELD)
