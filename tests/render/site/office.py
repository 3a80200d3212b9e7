"""The briefs of an office: as many as wished, twenty sources between them, and every state a statement can be in.

All towns, offices, newspapers and figures are invented.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.render.html.long_brief import TOWNS, files

TOPICS = ("Lead pipes", "Meters", "Grants to owners", "Leaks before the winter", "Samples", "Hours underground")
PARAGRAPHS = 3
"""Paragraphs in each brief."""


def project(briefs: int) -> dict[str, str]:
    """Every file of a project with so many briefs, by its path."""
    given = files()
    sources = {f"briefs/{path}": text for path, text in given.items() if path != "brief.md"}
    texts = [each for each in given["brief.md"].split("\n\n") if each.startswith(("In ", "Another", "Owners", "Crews"))]
    return {"provenance.toml": "format = 1\n", **sources, **dict(_brief(number, texts) for number in range(briefs))}


def _brief(number: int, texts: list[str]) -> tuple[str, str]:
    topic, town = TOPICS[number % len(TOPICS)], TOWNS[number % len(TOWNS)]
    name = f"{topic.lower().replace(' ', '-')}-{number:03}"
    stage = ("draft", "review", "published")[number % 3]
    head = f"---\ntitle: '{topic} in {town}'\nprovenance:\n  stage: {stage}\n---\n\n# {topic}\n"
    taken = [texts[(number * PARAGRAPHS + at) % len(texts)] for at in range(PARAGRAPHS)]
    return f"briefs/{name}.md", "\n\n".join([head.rstrip(), *taken, *_waived(number)]) + "\n"


def _waived(number: int) -> Iterator[str]:
    if number % 5 == 2:
        until = f"202{6 + number % 3}-06-30"
        reason = "the return is being corrected"
        yield f'Some 4,100 more are planned. <!-- provenance: ignore[PRV101] reason="{reason}" until={until} -->'
