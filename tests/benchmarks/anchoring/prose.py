# ruff: noqa: E501 - a sentence is read best in one piece
"""Documents like those that briefs cite: reports in sections, with formulas, near-twin sentences and tables."""

from __future__ import annotations

from random import Random

from tests.benchmarks.anchoring import vocabulary as words


def document(random: Random, sentences: int = 240) -> str:
    """A report of about so many sentences, its paragraphs apart by blank lines."""
    parts: list[str] = []
    while sentences > 0:
        parts.append(random.choice(words.HEADINGS))
        for _ in range(random.randint(2, 5)):
            paragraph = [sentence(random) for _ in range(random.randint(3, 7))]
            if random.random() < 0.3:
                paragraph.insert(random.randrange(len(paragraph)), random.choice(words.BOILERPLATE))
            if random.random() < 0.25:
                paragraph += twins(random)
            sentences -= len(paragraph)
            parts.append(" ".join(paragraph))
        if random.random() < 0.4:
            parts.append(table(random))
    return "\n\n".join(parts)


def sentence(random: Random) -> str:
    """One sentence of a report."""
    pick = random.choice
    shapes = (
        lambda: (
            f"In {year(random)} the {pick(words.BODIES)} {pick(words.VERBS)} the {pick(words.ADJECTIVES)} "
            f"{pick(words.NOUNS)} on {pick(words.GOODS)} to {amount(random)}, {pick(words.REASONS)}."
        ),
        lambda: (
            f"{pick(words.PEOPLE)} told the {pick(words.BODIES)} that {pick(words.GROUPS)} in {pick(words.PLACES)} had "
            f"{pick(words.ADVERBS)} {pick(words.VERBS)} the {pick(words.NOUNS)}, with the result of {pick(words.EFFECTS)}."
        ),
        lambda: (
            f"The {pick(words.ADJECTIVES)} {pick(words.NOUNS)} was {pick(words.ADVERBS)} {pick(words.VERBS)} "
            f"{pick(words.REASONS)}, and the {pick(words.NOUNS)} of {pick(words.PLACES)} rose by {amount(random)}."
        ),
        lambda: (
            f"Some {random.randint(12, 980)} of the {pick(words.GROUPS)} surveyed in {pick(words.PLACES)} said that the "
            f"{pick(words.NOUNS)} did not reach them, {pick(words.REASONS)}."
        ),
        lambda: (
            f"According to the {pick(words.BODIES)}, {pick(words.EFFECTS)} followed when the {pick(words.NOUNS)} for "
            f"{pick(words.GOODS)} was {pick(words.VERBS)}."
        ),
        lambda: (
            f"The “{pick(words.ADJECTIVES)} {pick(words.NOUNS)}” — a term used by {pick(words.PEOPLE)} — covers "
            f"{pick(words.GOODS)}, {pick(words.GOODS)} and {pick(words.GOODS)} imported through {pick(words.PLACES)}."
        ),
        lambda: (
            f"What {pick(words.GROUPS)} need, the {pick(words.BODIES)}’s report says, is neither a {pick(words.ADJECTIVES)} "
            f"{pick(words.NOUNS)} nor a {pick(words.NOUNS)}, but {pick(words.EFFECTS)}."
        ),
        lambda: (
            f"Spending on {pick(words.GOODS)} fell from {amount(random)} to {amount(random)} between {year(random)} and "
            f"{year(random)}; the {pick(words.NOUNS)} was {pick(words.ADVERBS)} blamed for {pick(words.EFFECTS)}."
        ),
        lambda: (
            f"It remains unclear why the {pick(words.NOUNS)} that {pick(words.PEOPLE)} {pick(words.VERBS)} in "
            f"{pick(words.PLACES)} led to {pick(words.EFFECTS)} {pick(words.REASONS)}."
        ),
        lambda: (
            f"{pick(words.GROUPS).capitalize()} {pick(words.ADVERBS)} {pick(words.VERBS)} the {pick(words.ADJECTIVES)} "
            f"{pick(words.NOUNS)}, which the {pick(words.BODIES)} had {pick(words.VERBS)} {pick(words.REASONS)}."
        ),
    )
    return pick(shapes)()


def twins(random: Random) -> list[str]:
    """Sentences that differ in a name and a figure alone."""
    body, noun, goods = (random.choice(each) for each in (words.BODIES, words.NOUNS, words.GOODS))
    places = random.sample(words.PLACES, 3)
    return [f"In {place} the {body} set the {noun} on {goods} at {amount(random)} for the year." for place in places]


def table(random: Random) -> str:
    rows = [
        f"{place}\t{random.randint(100, 9999):,}\t{random.randint(1, 99)}.{random.randint(0, 9)}%"
        for place in words.PLACES[:6]
    ]
    return "\n".join(["Region\tTons\tShare", *rows])


def year(random: Random) -> int:
    return random.randint(1994, 2024)


def amount(random: Random) -> str:
    return random.choice(
        (
            f"{random.randint(2, 98)} percent",
            f"{random.randint(1, 60)}.{random.randint(1, 9)}%",
            f"${random.randint(2, 900)} million",
            f"{random.randint(1, 40)},{random.randint(100, 999)} tons",
            f"€{random.randint(1, 20)}.{random.randint(1, 9)} billion",
        )
    )


def foreign(random: Random, parts: tuple[str, ...], stop: str, blank: str) -> str:
    """A text in another script, of sentences that have one of each of the parts."""
    made = (blank.join(random.choice(part.split("|")) for part in parts) for _ in range(240))
    return blank.join(f"{sentence}{stop}" for sentence in made)
