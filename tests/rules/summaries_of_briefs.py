# ruff: noqa: E501 - a sentence a line
"""Short briefs of five fields and styles: their bodies, and what their summaries truly say of them."""

from __future__ import annotations

from typing import NamedTuple


class Brief(NamedTuple):
    """A body, with its citations, and the sentences of a summary, all borne out by it."""

    body: str
    summary: tuple[str, ...]

    def with_summary(self, sentence: str) -> str:
        """The draft whose summary is one sentence."""
        return f"# A brief\n\n## Summary\n\n{sentence}\n\n{self.body}"


MEALS = Brief(
    """## What the schools serve

In the 2023-24 school year the district of Alder Falls served 2.1 million school lunches and 640,000 breakfasts [@gazette].
Of 18,400 enrolled students, 11,960 ate a school lunch on an average day, and 4,230 ate breakfast [@gazette]. Five years
earlier 10,400 students had eaten lunch [@gazette]. The kitchens cost $9.6 million to run, of which $5.4 million came from
the state and $1.2 million from families [@gazette].

## Waste

Auditors weighed 41 tons of wasted food in one semester [@herald]. Vegetables made up 38% of it, milk 27%, and fruit 12%
[@herald]. In schools where lunch lasted 30 minutes instead of 20, waste was 22% lower [@herald]. Fourteen of the 36 schools
have the longer break [@herald].

## Debt

Families owed $318,000 for meals in June 2024, up from $204,000 a year before [@gazette]. The average debt was $74 a child
[@gazette]. A survey reached 1,150 parents; 690 of them said that the form for free meals was hard to understand, and 345
had given up on it [@herald].
""",
    (
        "About two in three students (65%) eat a school lunch.",
        "Some 23% of students eat breakfast at school.",
        "Lunches are up by 15% in five years.",
        "The state pays 56% of the cost.",
        "Families pay one eighth of what the kitchens cost.",
        "Vegetables and milk together are 65% of the waste.",
        "A longer lunch break cuts waste by about a fifth.",
        "Waste is 22% lower where the break is ten minutes longer.",
        "Only 39% of the schools have the longer break.",
        "Meal debt grew by $114,000, or 56%, within a year.",
        "Three in five parents (60%) found the form for free meals hard.",
        "Three in ten parents gave up on the form.",
        "The schools served some 2.7 million meals.",
    ),
)

FISHERIES = Brief(
    """## Stocks

The institute puts the spawning stock of cod at 84 000 tonnes in 2024, against 112 000 tonnes in 2019 [@gazette]. The limit below
which recruitment is impaired is 80 000 tonnes [@gazette]. Herring stands at 410 000 tonnes, well above its limit [@gazette].

## Landings

| Species | 2022 (tonnes) | 2023 (tonnes) | 2024 (tonnes) |
|---|---|---|---|
| Cod | 21 300 | 18 900 | 15 400 |
| Herring | 62 500 | 64 100 | 66 800 |
| Plaice | 8 200 | 8 900 | 9 300 |
| Total | 92 000 | 91 900 | 91 500 |

Source: [@herald].

## The fleet

There were 318 vessels on the register at the end of 2024, of which 207 were shorter than 12 metres [@gazette]. Small vessels take
9% of the catch by weight, but 24% by value [@herald]. Fuel makes up 31% of the costs of a trawler and 14% of those of a vessel that
uses nets [@herald]. The decommissioning scheme took 46 vessels out of service and cost 12.9 million euros [@gazette].

## Control

Inspectors went aboard 640 times in 2024 and found 96 infringements; in 2023 they found 80 in 660 inspections [@herald]. Cameras are
on 35 vessels [@herald].
""",
    (
        "The cod stock has shrunk by a quarter since 2019.",
        "Cod is only 5% above the limit.",
        "Cod landings fell by 28% in two years.",
        "Herring makes up 73% of landings.",
        "Landings of plaice grew by 1 100 tonnes between 2022 and 2024.",
        "Cod was 17% of all landings in 2024.",
        "Almost two thirds of the vessels (65%) are shorter than 12 metres.",
        "Small vessels take 9% of the catch, but about a quarter of its value.",
        "Fuel weighs twice as heavily on trawlers: 31% of costs.",
        "Each vessel that was scrapped cost some 280 000 euros.",
        "One inspection in seven (15%) found an infringement, up from 12% in 2023.",
        "Together, cod and plaice came to 24 700 tonnes in 2024.",
    ),
)

WAITING = Brief(
    """## 1. The list

At the end of March 2025 there were 214,600 people waiting for treatment in the region, 18,300 more than a year earlier.[^1] Of
these, 9,870 had waited for over a year.[^1] The standard, that 92 per cent be treated within 18 weeks, was last met in 2016;
the figure now is 58.4 per cent.[^1]

## 2. Why

Staff are not the whole of it. The number of consultants rose from 1,310 to 1,492 in five years, and that of nurses from 7,850 to
8,240.[^2] Yet operating theatres stood idle for 26 per cent of planned hours, chiefly for want of beds: 212 beds out of 1,780 were held
by patients fit to leave.[^2] Cancellations on the day reached 3,410, of which 1,290 were for lack of a bed.[^2]

## 3. What was tried

Two hospitals set up a surgical hub. In its first year it did 4,760 operations, against 3,500 planned.[^2] The mean stay there was 1.6 days,
compared with 2.8 days elsewhere.[^2] It cost £17.2 million to build and needs £6.1 million a year.[^2]

A text message a week before the appointment reduced missed appointments from 9.5 per cent to 7.1 per cent.[^2]

[^1]: [@gazette]
[^2]: [@herald]
""",
    (
        "The waiting list grew by 9 per cent within a year, to nearly 215,000.",
        "Almost 5 per cent of those on the list have waited for more than a year.",
        "Only 58 per cent are treated within 18 weeks, 34 percentage points short of the standard.",
        "There are 14 per cent more consultants than five years ago.",
        "There are 182 more consultants and 390 more nurses.",
        "Nurses grew in number by 5 per cent.",
        "Theatres are idle for a quarter of planned hours.",
        "Patients fit to leave hold 12 per cent of beds.",
        "Nearly four in ten cancellations (38 per cent) were for lack of a bed.",
        "The hub did 36 per cent more operations than planned.",
        "Stays in the hub are 1.2 days shorter.",
        "Text messages cut missed appointments by a quarter, or 2.4 percentage points.",
        "For 1,290 patients an operation was cancelled because there was no bed.",
    ),
)

TRAINS = Brief(
    """## Punctuality

The operator counts a train as punctual if it arrives less than six minutes late. By that measure 76.3% of regional trains were on time
in 2024 and 84.1% in 2019 [@gazette]. On the Marsh line it was 61% [@gazette]. Passengers lost 3.4 million hours
[@gazette].

Infrastructure accounts for 44% of the minutes of delay, rolling stock for 21%, staff for 16%; the rest is weather and others
[@gazette]. Of 132 signal boxes, 58 are older than forty years [@herald].

## Money

| Item | Budget 2024 (million crowns) | Spent 2024 (million crowns) |
|---|---|---|
| Track | 480 | 412 |
| Signals | 260 | 143 |
| Stations | 90 | 97 |
| Total | 830 | 652 |

Source: [@herald]. The ministry had promised 1,150 million crowns for signals by 2030 [@herald].

## Riders

Journeys rose from 48.2 million to 55.9 million between 2021 and 2024 [@gazette]. Season tickets make up 41% of
them [@gazette]. In a survey 72% of riders named punctuality first, and 11% price [@herald].
""",
    (
        "Punctuality fell by eight percentage points, to 76%.",
        "Nearly a quarter of regional trains are late.",
        "On the Marsh line 39% of trains are late.",
        "Infrastructure and rolling stock cause 65% of delays.",
        "Weather and others cause 19% of the delay.",
        "Some 44% of signal boxes are older than forty years.",
        "Only 55% of the budget for signals was spent.",
        "Of the budget, 79% was spent.",
        "Signals took 22% of what was spent.",
        "For signals 117 million crowns were left unspent.",
        "Journeys grew by 16% in three years.",
        "Almost three in four riders (72%) put punctuality first.",
        "Some 59% of journeys are made without a season ticket.",
    ),
)

BROADBAND = Brief(
    """## Where the cables are

The agency's map, drawn up in May 2024, lists 96,200 addresses in the county. Fibre has reached 51,400 of them. A further 28,900 have only copper,
and 15,900 have cable [@gazette]. In the hills, where 12,600 addresses lie, fibre has reached 2,140 [@gazette].

## What people pay

A fibre contract cost 42 euros a month in 2024 and 39 euros in 2022 [@herald]. For copper the price was 31 euros [@herald]. Households
in the lowest fifth spend 4.6% of their income on it; for the highest fifth the share is 0.7% [@herald].

## Who builds

Three companies built 88% of the lines; the largest, Norrlink, built 47% [@gazette]. The county gave 23.5 million euros in grants. Norrlink
got 14.1 million of that [@gazette]. Nine of 26 projects were late by more than six months [@herald]. A line in the hills costs 3,900 euros. In the plain it is
1,250 euros [@herald].

## Use

Among people over 65 the share who are online went from 54% in 2019 to 71% in 2024 [@gazette]. Libraries taught 1,870 of them; 1,400 finished
the course [@herald].
""",
    (
        "Fibre has reached 53% of addresses.",
        "Three in ten addresses have only copper.",
        "In the hills the share with fibre is 17%.",
        "Fibre costs 8% more than two years ago.",
        "Fibre is 11 euros dearer than copper.",
        "The poorest fifth spend 4.6% of their income on it, the richest less than 1%.",
        "One company built almost half of the lines (47%) and got 60% of the grants.",
        "More than a third of the projects (35%) were late.",
        "A line in the hills costs about three times as much as in the plain, or 2,650 euros more.",
        "The share of people over 65 online rose by 17 percentage points.",
        "A quarter of those whom libraries taught did not finish the course.",
        "Three in four finished the course.",
        "Some 7 in 10 people over 65 are online.",
    ),
)

BRIEFS = {"meals": MEALS, "fisheries": FISHERIES, "waiting": WAITING, "trains": TRAINS, "broadband": BROADBAND}
