"""The ways in which words are changed between a source and its quotation."""

from __future__ import annotations

import re
from random import Random

from tests.benchmarks.anchoring import vocabulary as words
from tests.benchmarks.anchoring.case import plain_words


def typo(random: Random, text: str) -> str:
    """One letter of a plain word changed, doubled, left out, or exchanged with its neighbour."""
    start, end = random.choice(plain_words(text))
    at = random.randrange(start + 1, end - 1)
    way = random.randrange(4)
    if way == 0:
        return text[:at] + random.choice("aeiorstln") + text[at + 1 :]
    if way == 1:
        return text[:at] + text[at] + text[at:]
    if way == 2:
        return text[:at] + text[at + 1 :]
    return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]


def word_swapped(random: Random, text: str) -> str:
    start, end = random.choice(plain_words(text))
    return text[:start] + random.choice(words.SWAPS) + text[end:]


def word_dropped(random: Random, text: str) -> str:
    start, end = random.choice(plain_words(text))
    return text[:start].rstrip() + text[end:]


def word_added(random: Random, text: str) -> str:
    start, _ = random.choice(plain_words(text))
    return text[:start] + random.choice(words.SWAPS) + " " + text[start:]


def neighbours_swapped(random: Random, text: str) -> str:
    pairs = list(re.finditer(r"(?<= )(?!percent|million|billion)([a-z]{3,}) (?!percent|tons)([a-z]{3,})(?= )", text))
    if not pairs:
        return typo(random, text)
    pair = random.choice(pairs)
    return f"{text[: pair.start()]}{pair[2]} {pair[1]}{text[pair.end() :]}"


def straight_quotes(_: Random, text: str) -> str:
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def other_dashes(random: Random, text: str) -> str:
    return re.sub("[—–-]", lambda _: random.choice("—–-‑"), text)


def hard_blanks(random: Random, text: str) -> str:
    return re.sub(" ", lambda _: random.choice(" \u00a0\u2009\u202f"), text)


def soft_hyphens(random: Random, text: str) -> str:
    return re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", lambda _: "\u00ad" if random.random() < 0.3 else "", text)


def hyphenated(random: Random, text: str) -> str:
    for start, end in reversed(plain_words(text)):
        if end - start > 6 and random.random() < 0.3:
            text = f"{text[: start + 3]}-\n{text[start + 3 :]}"
    return text


def wrapped(random: Random, text: str) -> str:
    return re.sub(" ", lambda _: random.choice((" ", " ", " ", "\n", "\r\n    ")), text)


def ligatures(_: Random, text: str) -> str:
    for plain, joined in (("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("st", "ﬆ")):
        text = text.replace(plain, joined)
    return text


def lost_blanks(random: Random, text: str) -> str:
    return re.sub(r"(?<=[a-z]) (?=[a-z])", lambda _: "" if random.random() < 0.25 else " ", text)


def other_case(random: Random, text: str) -> str:
    return random.choice((text.upper(), text.lower(), text.title()))


def misread(random: Random, text: str) -> str:
    """As scanning misreads: "m" for "rn", "c" for "e", "l" for "i"."""
    places = [match.start() for match in re.finditer(r"(?<=[a-z])(?:rn|m|e|i|l)(?=[a-z])", text)]
    for at in sorted(random.sample(places, min(len(places), random.randint(2, 3))), reverse=True):
        wrong = {"r": "m", "m": "rn", "e": "c", "i": "l", "l": "i"}[text[at]]
        text = text[:at] + wrong + text[at + (2 if text[at] == "r" else 1) :]
    return text


def noted(random: Random, text: str) -> str:
    _, end = random.choice(plain_words(text))
    mark = random.choice(("¹²", "[12]", "[^3]", "14", "<sup>7</sup>", "[4, 5]", "*", "†"))
    return text[:end] + mark + text[end:]


def page_head(random: Random, text: str) -> str:
    start, _ = random.choice(plain_words(text))
    number = random.randint(2, 300)
    body = random.choice([body for body in words.BODIES if body not in text and body.split()[-1] not in text])
    head = random.choice(
        (
            f"\n\n{number}\n\fAnnual Report on Public Finance {random.randint(2001, 2024)}\n\n",
            f"\n{number} | Report of the {body}\n",
            f"\n\f{random.choice(words.HEADINGS)}    Page {number}\n",
            f"\n\n— {number} —\n\n",
            f"\nHouse Paper {number}–{number + 12}\n{random.choice(words.HEADINGS).upper()}\n",
        )
    )
    return text[:start].rstrip() + head + text[start:]


def marked_up(random: Random, text: str) -> str:
    for start, end in reversed(plain_words(text)):
        if random.random() < 0.3:
            word = text[start:end]
            text = (
                text[:start]
                + random.choice(
                    (f"**{word}**", f"*{word}*", f"_{word}_", f"[{word}](https://example.org/a/{word})", f"`{word}`")
                )
                + text[end:]
            )
    return text


def short_ellipsis(random: Random, text: str) -> str:
    places = [match.start() for match in re.finditer(" ", text)][2:-2]
    first = random.randrange(len(places) - 2)
    last = min(len(places) - 1, first + random.randint(1, 4))
    mark = random.choice((" … ", " ... ", " [...] ", "… ", " […] ", " . . . "))
    return text[: places[first]] + mark + text[places[last] + 1 :]


def insertion(random: Random, text: str) -> str:
    start, _ = random.choice(plain_words(text))
    said = random.choice(("sic", "emphasis added", "that is", "the minister", "of the provinces", "as amended"))
    return f"{text[:start]}[{said}] {text[start:]}"


def replacement(random: Random, text: str) -> str:
    start, end = random.choice(plain_words(text))
    return (
        text[:start]
        + random.choice(("[it]", "[the measure]", "[its]", "[they]", "[the agency in question]"))
        + text[end:]
    )
