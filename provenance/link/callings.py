"""Names by which prose calls a source: "42 U.S.C. § 300g-1" needs no key when the record of the statute says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

from provenance.text.span import Span

_TOKEN = re.compile(r"[^\W_]+(?:[-‐‑–][^\W_]+)*")
_DASHES = str.maketrans("‐‑–", "---")


class Callings:
    """The names of sources, ready to be found in prose.

    Names are compared as runs of words: letter case, white space, stops and the signs of sections do not count, the
    hyphen within a number does: "42 USC 300g-1" calls "42 U.S.C. § 300g-1", and so does its subsection
    "42 U.S.C. § 300g-1(b)"; "42 U.S.C. § 300g" does not.
    """

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        self._keys: dict[str, str] = {}
        lengths: dict[str, set[int]] = {}
        for name, key in named:
            tokens = [token for token, _ in _tokens(name)]
            joined = "".join(tokens)
            if joined and joined not in self._keys:
                self._keys[joined] = key
                # Abbreviations fall into words in more than one way (U.S.C., U. S. C., USC): the first sign is safe.
                lengths.setdefault(joined[0], set()).add(len(joined))
        self._lengths = {first: sorted(several, reverse=True) for first, several in lengths.items()}

    def found(self, text: str) -> tuple[tuple[Span, str], ...]:
        """The names that stand in `text`, with the keys they stand for, in their order; the longest at each place."""
        tokens = list(_tokens(text)) if self._keys else []
        joined = "".join(token for token, _ in tokens)
        starts: dict[int, int] = {}
        at = 0
        for index, (token, _) in enumerate(tokens):
            starts[at] = index
            at += len(token)
        starts[at] = len(tokens)
        found: list[tuple[Span, str]] = []
        last = 0
        for at, index in starts.items():
            if at < last or at == len(joined):
                continue
            for length in self._lengths.get(joined[at], ()):
                key = self._keys.get(joined[at : at + length])
                if key is not None and at + length in starts:
                    end = tokens[starts[at + length] - 1][1].end
                    found.append((Span(tokens[index][1].start, end), key))
                    last = at + length
                    break
        return tuple(found)


def _tokens(text: str) -> list[tuple[str, Span]]:
    return [(match[0].translate(_DASHES).casefold(), Span(*match.span())) for match in _TOKEN.finditer(text)]
