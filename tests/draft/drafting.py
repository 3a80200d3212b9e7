"""Drafts written at random from a grammar of what authors write around citations."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

KEYS = ("smith2020", "gao-24-106", "cdc:wonder", "a.b_c", "müller", "中文", "who/2021", "_x", "doe99a", "k")
BRACED = ("{gao.}", "{https://example.org/a,b}", "{a;b}", "{x(1)}", "{é}")
URLS = ("https://example.org/a/b?c", "doi:10.1000/182")
PREFIXES = ("see", "see, e.g.,", "but see", "cf.", "*see also*", "cited in", "e.g. `x;y`", "(see", '"so" in', "[sic]")
SUFFIXES = (
    *(
        ", p. 4",
        ", pp. 46--48, 393",
        ", chapter 2",
        ", § 3",
        " p. 3",
        ", sec. 1(2)(a)(i)",
        ", emphasis added",
        " and others",
    ),
    *(
        "{p. 4, #rebate}",
        "{#a}",
        ", {p. 4, #a, #b}",
        ', "raised; then 13 percent"',
        ", 'a; b'",
        ", “curly; q]uote”",
        ", `;]`",
    ),
    *(
        ", *a; b*",
        ", **x; y**",
        ", [sic] as said",
        ", [nested [twice]]",
        ", see also @inner",
        ", [see @inner, p. 2] too",
    ),
    *(
        ", \\; and \\]",
        ", A&amp;B",
        ", the firm's",
        ', 5" wide',
        ", f_x_y",
        ", 2*3*4",
        ", [link; text](http://x.y/z;w)",
        ", n. 7",
    ),
)
WORDS = (
    "exports",
    "rose",
    "to 13 percent",
    "in 2020",
    "(so it says)",
    "the U.S.",
    "and",
    "by $5 million",
    "*much*",
    "more",
)
DECOYS = (
    *("a@b.com", "<who@example.org>", "`@code`", "`[@code; @b]`", "\\@ref(fig:x)", "\\@esc", "[\\@esc]", "<!-- @c -->"),
    *(
        "[@ blank]",
        "e.g.@x",
        "[link](http://x.y/@u 'title @t')",
        "@ alone",
        "[no key; here]",
        "<b title='@q'>b</b>",
        "5@x",
    ),
)
STOPS = (".", ",", ";", ":", "?", ")", "", "", "")


class Author:
    """Writes drafts and counts the features it has used."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.used: Counter[str] = Counter()

    def draft(self) -> str:
        """One draft: a few pieces in a paragraph, heading, list, quotation, table, link, picture or note."""
        line = " ".join(self._piece() + self._random.choice(STOPS) for _ in range(self._random.randint(1, 4)))
        container = self._random.choice(list(_CONTAINERS))
        if "<!--" in line and container == "paragraph of two lines":
            container = "paragraph"  # at the start of a line it begins a block of HTML
        self.used[f"in a {container}"] += 1
        return _CONTAINERS[container]("Text " + line + " end")

    def _piece(self) -> str:
        kind: Callable[[], str] = self._random.choice(
            [self._bracket, self._bracket, self._author, self._words, self._decoy, self._linked]
        )
        return kind()

    def _pick(self, feature: str, among: tuple[str, ...]) -> str:
        self.used[feature] += 1
        return self._random.choice(among)

    def _key(self) -> str:
        roll = self._random.random()
        if roll < 0.15:
            return "@" + self._pick("key in braces", BRACED)
        return "@" + (self._pick("key that is an address", URLS) if roll < 0.25 else self._random.choice(KEYS))

    def _one(self) -> str:
        prefix = self._pick("prefix", PREFIXES) + " " if self._random.random() < 0.35 else ""
        minus = self._pick("author suppressed", ("-",)) if self._random.random() < 0.15 else ""
        suffix = self._pick("suffix", SUFFIXES) if self._random.random() < 0.6 else ""
        return prefix + minus + self._key() + suffix

    def _bracket(self) -> str:
        count = self._random.choice((1, 1, 1, 2, 2, 3))
        self.used["several in a bracket" if count > 1 else "one in a bracket"] += 1
        return "[" + "; ".join(self._one() for _ in range(count)) + "]"

    def _author(self) -> str:
        self.used["author in text"] += 1
        roll = self._random.random()
        if roll < 0.3:
            return self._key() + " [" + self._random.choice(SUFFIXES).lstrip(", ") + "]"
        if roll < 0.4:
            return self._key() + " " + self._bracket()
        return self._key() + self._random.choice(("", "'s", ", who", "{#rebate}"))

    def _linked(self) -> str:
        tail = self._pick("linked or spanned", ("(http://x.y)", "{.c}", "{#id .c k=v}", "[undefined]", "(see below)"))
        return "[" + self._one() + "]" + tail

    def _words(self) -> str:
        return self._random.choice(WORDS)

    def _decoy(self) -> str:
        return self._pick("decoy", DECOYS)


_CONTAINERS: dict[str, Callable[[str], str]] = {
    "paragraph": lambda line: line,
    "paragraph of two lines": lambda line: line.replace(" ", "\n", 2),
    "heading": lambda line: "## " + line,
    "list": lambda line: f"- first\n- {line}",
    "numbered list": lambda line: f"1. {line}\n2. second",
    "quotation": lambda line: "> " + line,
    "table": lambda line: f"| a | b |\n|---|---|\n| x | {line} |",
    "note": lambda line: f"Text.^[{line}]",
    "strong": lambda line: f"**x** {line} *y*",
}
