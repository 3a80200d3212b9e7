"""Quotations of two hearings, and to whom a brief gives them."""
# ruff: noqa: E501 - a paragraph of a source stands on one line

from __future__ import annotations

from tests.rules.voices import Telling

HEARING = """\
Senate Committee on Finance, June 10, 2025

The CHAIRMAN. The committee will come to order. We have four witnesses before us today.

Ms. OKAFOR. Thank you, Mr. Chairman. A 25 percent tariff would cost my company $4.2 million, more than we earned in 2023.

Dr. LINDQVIST. It is not the case that doing nothing is free. A tariff that is announced and then paused does not make demand certain.

Senator MARSH. I have heard from growers in my state that the permits take far too long to obtain.

Mr. HALVORSEN. We would rather have a lower rate that we can count on than a subsidy that may vanish.
"""

UKHEAR = """\
Energy Security Committee, oral evidence, 4 March 2025

Q131 Chair: What does an installation cost today?

Dr Helen Stroud: I would not claim that it is small. The median is closer to thirteen thousand pounds than to ten.

Q132 Tom Beckwith: The skills are simply not there outside the big cities.

Q133 Priya Raman MP: Do you accept that the grid is not ready for this?

Dr Marcus Oyelaran: The grid is readier than people think, but the paperwork is not.
"""

WRONG = (
    Telling(HEARING, 'Ms. Okafor said that "it is not the case that doing nothing is free".', voice=True),
    Telling(
        HEARING,
        'Senator Marsh, a former official of the Department, said that "it is not the case that doing nothing is free".',
        voice=True,
    ),
    Telling(
        HEARING,
        'Dr. Lindqvist, who runs purchasing for a maker of brake controllers, told the Senate Finance Committee on June 10 that a tariff would cost "more than we earned in 2023".',
        voice=True,
    ),
    Telling(
        HEARING,
        'Dr. Lindqvist, who runs purchasing for a 640-person maker of brake controllers, told the Senate that a 25 percent tariff would cost "more than we earned in 2023".',
        voice=True,
        passage="A 25 percent tariff would cost my company $4.2 million, more than we earned in 2023",
        speaker="Ms. Okafor",
    ),
    Telling(
        HEARING,
        '"I have heard from growers in my state that the permits take far too long," Mr. Halvorsen testified.',
        voice=True,
    ),
    Telling(HEARING, 'Mr. Halvorsen warned that a tariff "announced and then paused" settles nothing.', voice=True),
    Telling(
        UKHEAR,
        'Dr Marcus Oyelaran put the cost of an installation at "closer to thirteen thousand pounds than to ten", adding: "I would not claim that it is small".',
        voice=True,
    ),
    Telling(
        UKHEAR,
        'Dr Marcus Oyelaran of Leeds University put the cost at "closer to thirteen thousand pounds than to ten".',
        voice=True,
        passage="The median is closer to thirteen thousand pounds than to ten",
        speaker="Helen Stroud",
    ),
    Telling(UKHEAR, 'Helen Stroud told MPs that "the skills are simply not there outside the big cities".', voice=True),
    Telling(
        UKHEAR,
        '"The grid is readier than people think, but the paperwork is not," said Tom Beckwith of the Heat Policy Forum.',
        voice=True,
    ),
    Telling(
        UKHEAR,
        'Priya Raman, a Labour member, conceded that "the paperwork is not" ready, though "the grid is readier than people think".',
        voice=True,
    ),
)
"""Words given to somebody else than the source gives them to."""

UNTOLD = (
    Telling(
        HEARING,
        'Senator Marsh would rather have "a lower rate that we can count on than a subsidy that may vanish".',
        voice=True,
    ),
)
"""The same, where the source or the brief names nobody, a body or an office: not clear enough to tell."""

RIGHT = (
    Telling(
        HEARING,
        'Dr. Lindqvist, a former official of the Department, said that "it is not the case that doing nothing is free".',
        voice=True,
    ),
    Telling(
        HEARING,
        'Ingrid Lindqvist told Senator Marsh that a tariff "announced and then paused" does not make demand certain.',
        voice=True,
    ),
    Telling(
        HEARING,
        'Ms. Okafor, who runs purchasing for a maker of brake controllers, told the Senate Finance Committee that this was "more than we earned in 2023".',
        voice=True,
    ),
    Telling(HEARING, 'The Senate Finance Committee heard that "the permits take far too long to obtain".', voice=True),
    Telling(
        HEARING,
        'A witness told Senator Marsh that he "would rather have a lower rate that we can count on".',
        voice=True,
    ),
    Telling(
        UKHEAR, 'Tom Beckwith put it plainly: "The skills are simply not there outside the big cities".', voice=True
    ),
    Telling(
        UKHEAR,
        'Asked by Priya Raman whether the grid is ready, Dr Oyelaran said it "is readier than people think, but the paperwork is not".',
        voice=True,
    ),
    Telling(
        UKHEAR,
        'Professor Stroud put the cost at "closer to thirteen thousand pounds than to ten", and added: "I would not claim that it is small".',
        voice=True,
    ),
)
"""Words given to whoever said them, or to nobody in particular."""
