"""Citations with locators, written at random from a grammar of what authors write behind a key."""

from __future__ import annotations

import random
from collections import Counter

LABELS = (
    *("p.", "pp.", "page", "pages", "chapter", "chap.", "chapters", "§", "§§", "sec.", "section", "secs.", "para."),
    *("paras.", "¶", "¶¶", "part", "pt.", "fig.", "figure", "no.", "nos.", "number", "vol.", "volume", "vols.", "bk."),
    *("col.", "fol.", "l.", "ll.", "line", "n.", "nn.", "note", "op.", "s.v.", "v.", "vv.", "Chapter", "P.", "book"),
)
NO_LABELS = ("table", "appendix", "art.", "annex", "box", "slide", "at", "see", "ch.", "ex.", "cl.", "p", "pg.")
NUMBERS = (
    *("4", "12", "393", "2020", "12a", "A5", "S12", "1.2", "1.2.3", "IV.B.2", "2:15", "300g-1", "4n2", "4ff", "1(2)"),
    *("1(2)(a)(i)", "2(a)", "34A(A)", "[17]", "(4)", "(xv)", "591 [84]", "4/5", "4°", "4%", "½", "3.", "4th"),
)
ROMAN = ("iv", "XVII", "vi", "I", "mcmxc", "d", "iiii", "vx", "IV")
WORDS = ("two", "foo", "A", "three to five", "x", "a", "sic", "and", "ibid.")
DASHES = ("-", "–", "--", " - ", " to ", "---", " and ", "&", " & ", "/")
TAILS = (
    *(
        "",
        "",
        "",
        "",
        ", emphasis added",
        " and more",
        ", and more",
        " (emphasis added)",
        " [sic]",
        ": so",
        ".",
        " ff.",
    ),
    *(' "so it is"', ', "raised the rebate"', ", *emphasis added*", ", `code`", ", see below", " n. 2", ", n. 2"),
    *(
        ", [link](http://x.y)",
        ", 5",
        ", c",
        ", d",
        "; @b",
        "; see @b, § 5",
        ";",
        " {x}",
        " \\* so",
        " &amp; so",
        ",",
        "-",
    ),
)
LEADS = (", ", ", ", ", ", " ", ",", ",  ", " , ", ": ", ". ")
SPANS = ("#a", "#rebate", "#b-2_c")


class Author:
    """Writes citations with locators and counts the features used."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.used: Counter[str] = Counter()

    def draft(self) -> str:
        """A sentence with one citation, or two."""
        form = self._pick("form", ("[@k{}]", "[@k{}]", "[see @k{}]", "[-@k{}]", "@k [{}]", "[@b; @k{}]", "[@{{k}}{}]"))
        suffix = self._suffix()
        if form.startswith("@k"):
            suffix = suffix.lstrip(", :.")
        # "4&and; see @b" holds an entity, so its semicolon divides nothing: see the known differences.
        return "Text " + form.format(suffix.replace("&and;", "& and;")) + " end."

    def _pick(self, feature: str, among: tuple[str, ...]) -> str:
        self.used[feature] += 1
        return self._random.choice(among)

    def _suffix(self) -> str:
        if self._random.random() < 0.25:
            lead = self._random.choice(("", "", ", ", " "))
            return lead + "{" + self._braced() + "}" + self._pick("text behind it", TAILS)
        return self._random.choice(LEADS) + self._plain() + self._pick("text behind it", TAILS)

    def _braced(self) -> str:
        """What may stand in braces: a locator, names of passages, both or neither."""
        roll = self._random.random()
        if roll < 0.1:
            return self._pick("empty braces", ("", " "))
        spans = ", ".join(self._pick("name of a passage", SPANS) for _ in range(self._random.randint(1, 2)))
        if roll < 0.3:
            return spans
        self.used["locator in braces"] += 1
        return self._plain() + (", " + spans if roll < 0.7 else "")

    def _plain(self) -> str:
        roll = self._random.random()
        if roll < 0.7:
            label = self._pick("label", LABELS) + self._random.choice((" ", " ", " ", "", "\u00a0"))
        else:
            label = self._pick("no label", (*NO_LABELS, "")) + " " if roll < 0.85 else ""
        return label + self._sequence()

    def _sequence(self) -> str:
        count = self._random.choice((1, 1, 1, 2, 3))
        if count > 1:
            self.used["several numbers"] += 1
        return ", ".join(self._range() for _ in range(count))

    def _range(self) -> str:
        if self._random.random() < 0.3:
            self.used["range"] += 1
            return self._number() + self._random.choice(DASHES) + self._number()
        return self._number()

    def _number(self) -> str:
        roll = self._random.random()
        if roll < 0.7:
            return self._pick("number", NUMBERS)
        return self._pick("Roman number", ROMAN) if roll < 0.9 else self._pick("word for a number", WORDS)
