"""Brackets that pair."""

from __future__ import annotations

import re

from provenance.text.span import Span

_BRACKET = re.compile(r"[()\[\]{}（）\n](?:(?<!\n)|[^\S\n]*(?=\n))")
_CLOSES = {")": "(", "]": "[", "}": "{", "）": "（"}


def brackets(text: str) -> tuple[Span, ...]:
    """The ranges from an opening bracket to its closing one, both included, in the order in which they close.

    Nested pairs are given too. A bracket that closes nothing, or is not closed before a blank line, gives nothing;
    an unclosed bracket within a pair does not spoil the pair. Linear in the length of the text.
    """
    pairs: list[Span] = []
    opened: list[tuple[str, int]] = []
    waiting = dict.fromkeys(_CLOSES.values(), 0)
    for match in _BRACKET.finditer(text):
        mark, at = match[0][0], match.start()
        if mark == "\n":
            opened.clear()
            waiting = dict.fromkeys(waiting, 0)
        elif mark in waiting:
            opened.append((mark, at))
            waiting[mark] += 1
        elif waiting[_CLOSES[mark]]:
            while True:
                opener, start = opened.pop()
                waiting[opener] -= 1
                if opener == _CLOSES[mark]:
                    pairs.append(Span(start, at + 1))
                    break
    return tuple(pairs)
