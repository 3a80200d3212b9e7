# ruff: noqa: E501 - a sentence is read best in one piece
"""Transcripts of hearings: speakers, lines of one width, notes in brackets, page numbers."""

from __future__ import annotations

import textwrap
from random import Random

_SPEAKERS = (
    "Chairwoman DRUMMOND",
    "Mr. OYELARAN",
    "Ms. KATSAROS",
    "Senator WHITLOCK",
    "Dr. FENWICK-ABARA",
    "Mr. TEITEL",
)
_OPEN = [
    "Thank you, and let me take that in two parts.",
    "I would put it differently.",
    "With respect, that is not what the file shows.",
    "I appreciate the question.",
    "Let the record reflect that we asked for this in writing.",
    "So just to be clear.",
]
_SAID = (
    "We went back through every {thing} we could lay hands on, and what struck {who} was how {how} the whole business had "
    "become by the time anyone at {place} looked at it",
    "Nobody in {who}'s office was told about the {thing} until the {other} had already gone out of the door {when}",
    "You have to understand that a {thing} of that sort gets signed by {count} people at {place}, and not one of them "
    "reads the {other}",
    "If you want my honest opinion, the {other} was a {how} answer to a question that {place} never put to {who}",
    "I remember sitting across from {who} {when} and being assured that the {thing} would be on my desk by Friday",
    "What I can tell you is that the {other} cost {place} more than the {thing} ever did, and in a {how} way",
    "There were days {when} when we could not say whether the {thing} existed, and I said so to {who} at the time",
    "The families I speak to do not care about the {other}; they care whether somebody at {place} picks up the telephone",
    "My predecessor left a note about the {thing} which {who} has since mislaid, and which I would not call {how}",
    "Had {place} asked for the {thing} {when}, as {who} kept suggesting, we would not be arguing over the {other} today",
    "It took {count} telephone calls to learn that the {other} had been filed under the wrong name at {place}",
    "Frankly, {who} laughed when I described the {thing}, and I cannot say that I blame anyone for it",
    "So {when} we drove out to {place} ourselves, in a borrowed van, and photographed the {thing} page by page",
    "The {how} part, if I may say so, is that {who} had warned about the {other} in writing and was thanked for it",
    "Somewhere between {place} and the loading dock the {thing} turned into a {other}, and {count} boxes went missing",
    "I would not have signed the {other} for a relative of mine, and {who} should not have asked me to sign it {when}",
)
_THINGS = [
    "manifest",
    "waiver",
    "ledger",
    "memorandum",
    "purchase order",
    "risk assessment",
    "draft reply",
    "logbook",
    "timetable",
    "inventory",
    "site plan",
    "insurance form",
    "delivery slip",
    "rota",
    "handover note",
    "spreadsheet",
    "floor plan",
    "contract annex",
    "test result",
    "letter of comfort",
]
_HOW = [
    "haphazard",
    "roundabout",
    "brittle",
    "unhelpful",
    "lopsided",
    "predictable",
    "half-hearted",
    "theatrical",
    "costly",
    "lazy",
    "stubborn",
]
_PLACES = [
    "headquarters",
    "the Tacoma office",
    "the depot in Gallup",
    "Treasury",
    "the regional desk",
    "Legal",
    "the warehouse",
    "the Duluth branch",
    "the control room",
    "personnel",
    "the night shift",
    "the clinic",
]
_WHO = [
    "my deputy",
    "the auditor",
    "our landlord",
    "the foreman",
    "a colleague",
    "the union",
    "their lawyer",
    "the mayor",
    "a nurse",
]
_WHEN = [
    "that winter",
    "over the summer",
    "on a Sunday",
    "before the storm",
    "last spring",
    "in the second week",
    "after lunch",
]
_COUNT = ("four", "nine", "a dozen", "eleven", "some thirty")
_ASIDES = ("[Laughter.]", "[Pause.]", "[Witness consults with counsel.]", "[The Chair strikes the gavel.]")


def hearing(random: Random, *, wrapped: bool = True, asides: bool = False) -> str:
    """A transcript of some eighty answers; `asides` puts notes in brackets between sentences."""
    parts: list[str] = []
    shapes = random.sample(_SAID, 10)  # no two days are of the same talk
    for _ in range(random.randint(50, 90)):
        said = [random.choice(_OPEN), *(_sentence(random, shapes) for _ in range(random.randint(2, 6)))]
        if asides and random.random() < 0.6:
            said.insert(random.randint(1, len(said) - 1), random.choice(_ASIDES))
        turn = f"    {random.choice(_SPEAKERS)}. {' '.join(said)}"
        parts.append(textwrap.fill(turn, 71, break_long_words=False) if wrapped else turn)
    return "\n".join(parts)


def _sentence(random: Random, shapes: list[str]) -> str:
    thing, other = random.sample(_THINGS, 2)
    made = random.choice(shapes).format(
        thing=thing,
        other=other,
        how=random.choice(_HOW),
        place=random.choice(_PLACES),
        who=random.choice(_WHO),
        when=random.choice(_WHEN),
        count=random.choice(_COUNT),
    )
    if random.random() < 0.3:
        made += (
            f", and that was in {random.choice(('March', 'early June', 'the autumn'))} of {random.randint(2009, 2022)}"
        )
    return made + "."
