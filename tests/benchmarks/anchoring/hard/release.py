# ruff: noqa: E501 - a sentence is read best in one piece
"""Statistical releases: sentences of one pattern that differ in a sector, a month and a figure."""

from __future__ import annotations

from random import Random

_SECTORS = [
    "construction",
    "accommodation and food",
    "wholesale trade",
    "mining and quarrying",
    "postal services",
    "water supply",
    "real estate activities",
    "textile manufacturing",
    "air transport",
    "veterinary services",
    "publishing",
    "forestry and logging",
]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MEASURES = ("Output", "Turnover", "Employment", "The volume of new orders", "The price index", "Hours worked")
_WHY = (
    "reflecting fewer working days than usual",
    "with respondents most often citing delayed deliveries",
    "its third consecutive monthly change in that direction",
    "although the series remains volatile and subject to revision",
    "while the seasonally adjusted series was broadly flat",
    "the largest movement since the series was rebased",
    "driven chiefly by a small number of large enterprises",
)
_NOTES = (
    "Estimates are rounded to one decimal place and may not sum.",
    "Response rates fell short of target in two regions, and imputation was used for non-responding units.",
    "Users should exercise caution when comparing single months.",
    "A full description of the sources used is given in the quality and methodology report.",
)


def release(random: Random) -> str:
    """A release of a year, by month and sector."""
    year = random.randint(1998, 2023)
    parts: list[str] = [f"Index of Services and Production, {year}"]
    for month in random.sample(_MONTHS, 6):
        parts.append(f"{month} {year}")
        parts += [" ".join(_sentence(random, month, year) for _ in range(random.randint(3, 5))) for _ in range(4)]
        parts.append(random.choice(_NOTES))
    return "\n\n".join(parts)


def _sentence(random: Random, month: str, year: int) -> str:
    first, second = (f"{random.randint(0, 9)}.{random.randint(1, 9)}" for _ in range(2))
    sector, measure = random.choice(_SECTORS), random.choice(_MEASURES)
    way, before = random.sample((("rose", "a rise"), ("fell", "a fall")), 2)
    return random.choice(
        (
            f"{measure} in {sector} {way[0]} by {first}% in {month} {year}, following {before[1]} of {second}% in the "
            f"previous month, {random.choice(_WHY)}.",
            f"In the three months to {month} {year}, {measure[0].lower()}{measure[1:]} in {sector} {way[0]} by {first}%, "
            f"{random.choice(_WHY)}.",
            f"Of the {random.randint(11, 40)} components, {sector} made the largest contribution in {month} {year}, at "
            f"{first} percentage points, {random.choice(_WHY)}.",
            f"Compared with {month} {year - 1}, {measure[0].lower()}{measure[1:]} in {sector} was {first}% "
            f"{random.choice(('higher', 'lower'))}, {random.choice(_WHY)}.",
        )
    )
