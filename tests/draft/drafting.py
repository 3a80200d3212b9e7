"""Drafts written at random from a grammar of what authors write around citations."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable

from tests.draft.phrases import (
    BLOCK_DECOYS,
    BRACED,
    DECOYS,
    KEYS,
    PREFIXES,
    PUNCTUATION,
    STOPS,
    SUFFIXES,
    URLS,
    WORDS,
)


class Author:
    """Writes drafts and counts the features it has used.

    Labels of notes, references and examples, and the names of metadata hold the number of the draft, so that Pandoc
    can read many in one run.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._number = -1
        self._container = ""
        self._defined: dict[str, str] = {}
        self.used: Counter[str] = Counter()

    def draft(self) -> str:
        """One draft: a few pieces in a paragraph, heading, list, quotation, table, link, picture, note or metadata."""
        self._number += 1
        self._defined = {}
        self._container = container = self._random.choice(list(_CONTAINERS))
        line = self._line()
        if container == "picture":
            line = line.replace("q]uote", "quote").replace("`;]`", "`;`")  # see DIFFERENCES: a lone bracket
        if "<!--" in line and container in {"paragraph of two lines", "metadata in lines"}:
            container = "paragraph"  # at the start of a line it begins a block of HTML
        self.used[f"in a {container}"] += 1
        body = _CONTAINERS[container]("Text " + line + " end", self._number)
        metadata = [body] if container.startswith("metadata") else []
        blocks = [*self._around(before=True), "Text." if metadata else body, *self._around(before=False)]
        return "\n\n".join([*metadata, *blocks, *self._defined.values()])

    def _line(self) -> str:
        return " ".join(self._piece() + self._random.choice(STOPS) for _ in range(self._random.randint(1, 4)))

    def _piece(self) -> str:
        kinds: list[Callable[[], str]] = [self._bracket, self._author, self._words, self._decoy, self._linked]
        rare: list[Callable[[], str]] = [self._picture, self._note, self._reference, self._example]
        return self._random.choice([*kinds, *kinds, self._bracket, *rare])()

    def _around(self, before: bool) -> list[str]:
        """At times a block that only looks as if it held citations."""
        if self._random.random() > 0.2:
            return []
        # Indented code behind a list or a note would belong to it.
        kind = self._random.choice([name for name in BLOCK_DECOYS if before or name != "indented code"])
        self.used[f"decoy block: {kind}"] += 1
        return [BLOCK_DECOYS[kind]]

    def _pick(self, feature: str, among: tuple[str, ...]) -> str:
        self.used[feature] += 1
        return self._random.choice(among)

    def _key(self) -> str:
        roll = self._random.random()
        if roll < 0.15:
            return "@" + self._pick("key in braces", BRACED)
        if roll < 0.25:
            return "@" + self._pick("key that is an address", URLS)
        key = self._random.choice(KEYS)
        self.used["key that is not ASCII"] += not key.isascii()
        return "@" + key

    def _one(self) -> str:
        prefix = self._pick("prefix", PREFIXES) + " " if self._random.random() < 0.35 else ""
        minus = self._pick("author suppressed", ("-",)) if self._random.random() < 0.15 else ""
        suffix = self._pick("suffix", SUFFIXES) if self._random.random() < 0.6 else ""
        return prefix + minus + self._key() + suffix

    def _inside(self) -> str:
        """A citation in the text of a link, span or picture; without a bracket before the key: see DIFFERENCES."""
        return self._one().replace("[sic] @", "sic @").replace("[sic] -@", "sic -@")

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
        if roll < 0.7:
            return self._key() + self._pick("punctuation right behind a key", PUNCTUATION)
        return self._key() + self._random.choice(("", ", who", "{#rebate}"))

    def _linked(self) -> str:
        tail = self._pick("linked or spanned", ("(http://x.y)", "{.c}", "{#id .c k=v}", "[undefined]", "(see below)"))
        return "[" + self._inside() + "]" + tail

    def _picture(self) -> str:
        return self._pick("picture in a line", ("![",)) + self._inside() + "](x.png)"

    def _note(self) -> str:
        if self._container.startswith("note"):
            return self._words()  # see DIFFERENCES: a note within a note
        label = (
            f"[^n{self._number}-{len(self._defined)}]"  # Pandoc repeats a note at each mark, so every mark has its own
        )
        self._defined[label] = f"{label}: Note {self._bracket()} and {self._author()} end."
        return self._pick("reference to a note", ("Text.",)) + label

    def _reference(self) -> str:
        """A link by reference; at times its definition is absent."""
        label = f"r{self._number}"
        if self._random.random() < 0.3:
            return f"[{self._inside()}]" + self._pick("reference without a definition", (f"[x{label}]",))
        self._defined.setdefault(label, f"[{label}]: http://x.y/@no")
        if self._random.random() < 0.2:
            return self._key() + self._pick("reference right behind an author", (f" [{label}]", f" [x][{label}]"))
        return f"[{self._inside()}]" + self._pick("reference with a definition", (f"[{label}]",))

    def _example(self) -> str:
        label = f"ex{self._number}"  # never with a bracket right behind it: see DIFFERENCES
        self._defined.setdefault(label, f"(@{label}) First {self._bracket()}\n(@) Second")
        return self._pick("reference to an example", (f"(@{label})", f"@{label} says", f"see @{label}, so"))

    def _words(self) -> str:
        return self._random.choice(WORDS)

    def _decoy(self) -> str:
        return self._pick("decoy", DECOYS)


def _metadata(number: int, value: str) -> str:
    return f"---\nsummary-{number}: {value}\n---"


_CONTAINERS: dict[str, Callable[[str, int], str]] = {
    "paragraph": lambda line, _: line,
    "paragraph of two lines": lambda line, _: line.replace(" ", "\n", 2),
    "heading": lambda line, _: "## " + line,
    "setext heading": lambda line, number: f"{line}\n{'-=='[number % 3] * 5}",
    "list": lambda line, _: f"- first\n- {line}",
    "numbered list": lambda line, _: f"1. {line}\n2. second",
    "quotation": lambda line, _: "> " + line,
    "table": lambda line, _: f"| a | b |\n|---|---|\n| x | {line} |",
    "note": lambda line, _: f"Text.^[{line}]",
    "note by label": lambda line, number: f"Text.[^m{number}]\n\n[^m{number}]: {line}",
    "strong": lambda line, _: f"**x** {line} *y*",
    "metadata in quotation marks": lambda line, number: _metadata(number, json.dumps(line, ensure_ascii=False)),
    "metadata in single marks": lambda line, number: _metadata(number, "'" + line.replace("'", "''") + "'"),
    "metadata in lines": lambda line, number: _metadata(number, "|\n  First @a.\n\n  " + line.replace(" ", "\n  ", 1)),
    "picture": lambda line, _: f"![{line}](x.png)",
}
