"""What scanners, typesetters and copyists do to words and pages."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from random import Random

from tests.benchmarks.anchoring.case import Scene

_MISREAD = (
    ("rn", "m"),
    ("m", "rn"),
    ("l", "1"),
    ("cl", "d"),
    ("d", "cl"),
    ("e", "c"),
    ("c", "e"),
    ("h", "b"),
    ("u", "ii"),
    ("o", "0"),
    ("I", "l"),
    ("t", "f"),
    ("a", "o"),
    ("n", "ri"),
    ("vv", "w"),
    ("w", "vv"),
)
_START, _END = "\ue000", "\ue001"  # stand around the passage while a page is set


def misread(random: Random, text: str, share: float = 0.025) -> str:
    """So many of the letters within words read as others; figures are left alone."""
    places = [
        (match.start(), right, wrong)
        for right, wrong in _MISREAD
        for match in re.finditer(rf"(?<=[^\W\d_]){right}(?=[^\W\d_])", text)
    ]
    last = len(text)
    for at, right, wrong in sorted(
        random.sample(places, min(len(places), max(1, round(share * len(text))))), reverse=True
    ):
        if at + len(right) <= last:
            text = text[:at] + wrong + text[at + len(right) :]
            last = at
    return text


def set_anew(scene: Scene, random: Random, others: str) -> Scene:
    """The text around a passage set in two columns, of which the other has other text, read line by line."""
    width = random.randint(34, 44)
    around = f"{scene.before[-1500:]}{_START}{scene.passage}{_END}{scene.after[:1500]}"
    ours = textwrap.wrap(" ".join(around.split()), width, break_long_words=False, break_on_hyphens=False)
    theirs = textwrap.wrap(" ".join(others.split()), width, break_long_words=False, break_on_hyphens=False)
    theirs = (theirs * (len(ours) // len(theirs) + 1))[: len(ours)]
    pairs = zip(ours, theirs, strict=True) if random.random() < 0.5 else zip(theirs, ours, strict=True)
    gutter = " " * random.randint(3, 6)
    return _cut("\n".join(f"{one:<{width + 2}}{gutter}{other}".rstrip() for one, other in pairs), scene)


def wrapped(scene: Scene, random: Random) -> Scene:
    """The text around a passage in lines of one width, words broken at their ends with a hyphen."""
    width = random.randint(44, 78)
    around = f"{scene.before[-2000:]}{_START}{scene.passage}{_END}{scene.after[:2000]}"
    lines: list[str] = [""]
    for word in " ".join(around.split()).split(" "):
        room = width - len(lines[-1]) - 1
        if len(word) <= room or not lines[-1]:
            lines[-1] = f"{lines[-1]} {word}".strip()
        elif room > 4 and len(word) > 8 and word.isalpha():
            lines[-1] += f" {word[: room - 1]}-"
            lines.append(word[room - 1 :])
        else:
            lines.append(word)
    return _cut("\n".join(lines), scene)


def _cut(page: str, scene: Scene) -> Scene:
    before, _, rest = page.partition(_START)
    passage, _, after = rest.partition(_END)
    return replace(scene, before=before, passage=passage, after=after)


def page_break(random: Random, text: str) -> str:
    """A page ends within a passage: its foot, with notes or without, its number, and the head of the next page."""
    blanks = [match.start() for match in re.finditer(r"\s", text)][1:-1]
    at = random.choice(blanks)
    number = random.randint(9, 480)
    notes = [
        f"{random.randint(2, 90)} {signal} {random.choice(_TITLES)}, p. {number + 7}."
        for signal in random.sample(("See", "Cf.", "Quoted in"), random.choice((0, 0, 1, 2)))
    ]
    head = random.choice((f"{random.choice(_TITLES).upper()}", f"Vol. {number % 12 + 1}  {random.choice(_TITLES)}", ""))
    lines = (
        [*notes, str(number), f"\f{head}".rstrip()] if random.random() < 0.6 else [*notes, "", f"[page {number}]", ""]
    )
    return f"{text[:at]}\n" + "\n".join(lines) + f"\n{text[at:].lstrip()}"


_TITLES = (
    "Proceedings of the Standing Group",
    "Quarterly Review of Harbours",
    "Second Interim Digest",
    "Papers on Rural Credit",
    "Minutes of Evidence",
    "A Handbook of Tolls",
)


def word_swapped(random: Random, text: str, words: tuple[str, ...]) -> str:
    """A plain word, neither first nor last, stands for another."""
    start, end = random.choice([m.span() for m in re.finditer(r"(?<= )[^\W\d_A-Z]{5,}(?= )", text)][1:-1])
    if text[start:end] in _TELLING:
        raise ValueError("a telling word")
    return text[:start] + random.choice([word for word in words if word != text[start:end]]) + text[end:]


_TELLING = frozenset(
    [
        "ohne",
        "nicht",
        "unless",
        "without",
        "neither",
        "never",
        "third",
        "second",
        "cannot",
        "three",
        "nobody",
        "million",
        "except",
        "until",
        "first",
    ]
)


def spelled_otherwise(_: Random, text: str) -> str:
    """As the other side of the Atlantic spells."""
    made = text
    for one, other in (("our", "or"), ("ise", "ize"), ("isation", "ization"), ("licence", "license"), ("ence", "ense")):
        made = re.sub(rf"(?<=[a-z]{{3}}){one}(?=s?\b)", other, made)
    made = made.replace("centre", "center").replace("instalment", "installment").replace("enquir", "inquir")
    if made == text:
        raise ValueError("spelled alike")
    return made


def unpointed(random: Random, text: str) -> str:
    """Arabic with other points: vowel signs, lengthened letters, a plain alef for one with a mark."""
    text = re.sub("[أإآ]", lambda match: random.choice((match[0], "ا")), text)
    text = re.sub(r"(?<=[بتسعفقلمنه])(?=\w)", lambda _: random.choice(("", "", "", "ـ")), text)
    return re.sub(r"(?<=\w)(?= )", lambda _: random.choice(("", "", "ُ", "َ")), text)
