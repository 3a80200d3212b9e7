"""A project of known size: a brief, its library, its sources. Everything in it is invented, and always the same."""

from __future__ import annotations

import hashlib
from pathlib import Path
from random import Random
from typing import NamedTuple

PLACES = ("Ardale", "Bexhope", "Corrow", "Dunmere", "Elswick", "Farnby", "Gorsley", "Hexmoor", "Inverlea", "Kirkholm")
THINGS = (
    "lead pipes",
    "water meters",
    "street lamps",
    "bus shelters",
    "school kitchens",
    "flood gates",
    "rent claims",
    "bridges",
    "meals",
    "visits",
    "trees",
)
DEEDS = ("replaced", "inspected", "repaired", "counted", "paid for", "approved", "planned", "lost", "sold", "insured")
NAMES = """
council committee officers residents contractor auditor district plan notice street survey budget harbour school
clinic bridge market tenants teachers nurses drivers farmers library museum station tribunal inspector minister
clerk surveyor engineer company charity union parish borough county river reservoir depot workshop laboratory
warehouse pension subsidy licence permit tariff contract grant loan lease archive register ledger petition appeal
hearing inquiry
""".split()  # noqa: SIM905 - a list of words is easier to read
DOINGS = """
asked answered delayed reviewed opposed welcomed measured described postponed defended questioned mapped surveyed
closed opened merged divided financed audited ignored corrected published withdrew restored widened narrowed
""".split()  # noqa: SIM905 - a list of words is easier to read
KINDS = """
slow steady early late local narrow public private careful doubtful costly modest rural urban northern coastal
annual draft final shared joint separate ordinary unusual cautious thorough partial
""".split()  # noqa: SIM905 - a list of words is easier to read
OPENINGS = (
    "By its own account",
    "Its clerk wrote that",
    "The annex shows that",
    "As the register has it,",
    "We found that",
)
CITED, SPANS = 10, 4
"""Sources that are captured and cited, and passages named in each."""


class Size(NamedTuple):
    """How large the project is. `source` counts characters of each captured text."""

    words: int = 2_000
    library: int = 200
    source: int = 60_000


def build(root: Path, size: Size, *, briefs: int = 1) -> Path:
    """Write the project below `root` and return the path of its first brief. Every brief has 40 citations."""
    sources = root / "briefs" / "sources"
    sources.mkdir(parents=True, exist_ok=True)
    (root / "provenance.toml").write_bytes(
        b'format = 1\nscope = "paragraph"\n[rules.PRV102]\nrequire-primary = '
        b'["figure", "quotation", "attribution", "other"]\n'
    )
    facts = [_source(sources, number, size.source) for number in range(CITED)]
    (root / "briefs" / "sources.bib").write_bytes(_library(size.library).encode())
    for number in range(briefs):
        (root / "briefs" / f"brief-{number:04}.md").write_bytes(_brief(facts, size.words, number).encode())
    return root / "briefs" / "brief-0000.md"


def _filling(dice: Random) -> str:
    """A sentence that claims nothing which can be checked, hardly ever the same twice."""
    said = [f"{_thing(dice)} {dice.choice(DOINGS)} {_thing(dice)}" for _ in range(dice.randrange(1, 3))]
    words = f" {dice.choice(('while', 'after', 'before', 'because', 'although', 'where'))} ".join(said)
    return f"{words[0].upper()}{words[1:]}"


def _thing(dice: Random) -> str:
    return f"the {dice.choice(KINDS)} {dice.choice(NAMES)}"


def _fact(dice: Random, place: str) -> str:
    year, count, share = dice.randrange(1995, 2024), dice.randrange(1_000, 90_000), dice.randrange(11, 89)
    what, deed = f"{dice.choice(KINDS)} {dice.choice(NAMES)} {dice.choice(THINGS)}", dice.choice(DEEDS)
    if dice.randrange(2):
        who = f"the {dice.choice(NAMES)} of {place}"
        return f"in {year} {who} {deed} {count:,} {what}, {share} percent of those on its list"
    return (
        f"{share} percent of the {what} of {place}, {count:,} in all, were {deed} by its {dice.choice(NAMES)} in {year}"
    )


def _source(folder: Path, number: int, length: int) -> tuple[str, ...]:
    """Write one captured text and its record; the facts that the record names."""
    dice = Random(number)
    place = PLACES[number % len(PLACES)]
    named = tuple(_fact(dice, place) for _ in range(SPANS))
    sentences: list[str] = []
    while sum(map(len, sentences)) < length - 200:
        sentences.extend(f"{_filling(dice)}. " for _ in range(dice.randrange(3, 9)))
        sentences.append(f"{dice.choice(OPENINGS)} {_fact(dice, place)}. ")
        if len(sentences) % 20 == 0:
            sentences.append("\n\n")
        if len(sentences) % 61 == 0:
            sentences.append("\f")
    for at, fact in enumerate(named):
        sentences.insert((at + 1) * len(sentences) // (SPANS + 1), f"The report says that {fact}. ")
    text = "".join(sentences) + "\n"
    (folder / f"report-{number}.txt").write_bytes(text.encode())
    spans = "".join(f'  fact-{at}:\n    exact: "{fact}"\n' for at, fact in enumerate(named))
    digest = hashlib.sha256(text.encode()).hexdigest()
    record = f"tier: primary\nsnapshot:\n  sha256: {digest}\n  captured: 2026-01-05\nspans:\n{spans}"
    (folder / f"report-{number}.yml").write_bytes(record.encode())
    return named


def _library(entries: int) -> str:
    dice = Random(entries)
    return "\n".join(
        f"@techreport{{{f'report-{at}' if at < CITED else f'other-{at}'},\n"
        f"  title = {{The {THINGS[at % len(THINGS)]} of {PLACES[at % len(PLACES)]}, part {at}}},\n"
        f"  author = {{{PLACES[at % 7]}, Ann and {PLACES[at % 9]}, Ben}},\n"
        f"  institution = {{District Council of {PLACES[at % len(PLACES)]}}},\n"
        f"  year = {{{1990 + at % 34}}},\n  url = {{https://example.org/reports/{at}}},\n"
        f"  abstract = {{{_filling(dice)}. {_filling(dice)}.}}\n}}\n"
        for at in range(entries)
    )


def _brief(facts: list[tuple[str, ...]], words: int, number: int) -> str:
    dice = Random(1_000 + number)
    order = [(source, at) for source in range(CITED) for at in range(SPANS)]
    dice.shuffle(order)
    claims = [_claim(facts[source][at], source, at, dice) for source, at in order]
    missing = words - sum(len(claim.split()) for claim in claims) - 30
    while missing > 0:
        # What the citation behind it covers.
        before = f"{_filling(dice)}."
        at = dice.randrange(len(claims))
        claims[at] = f"{before} {claims[at]}"
        missing -= len(before.split())
    lines = ["---", "title: Works of the districts", "provenance: {stage: review}", "---", "", "# Works", ""]
    for count, claim in enumerate(claims):
        lines += [f"## Part {count // 8 + 1}", ""] if count % 8 == 0 else []
        lines += [claim, ""]
    return "\n".join(lines)


def _claim(fact: str, source: int, at: int, dice: Random) -> str:
    citation = f"[@report-{source}{{#fact-{at}}}]"
    if dice.randrange(6) == 0:
        return f'According to the council, "{fact}" {citation}.'
    return f"{fact[0].upper()}{fact[1:]} {citation}."
