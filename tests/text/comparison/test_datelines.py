"""What a long source counts from the day on which it was written: "yesterday", "on Wednesday", "last year"."""

import pytest

from provenance.text.comparison import Discord, Evidence, Said, discords

FILLER = (
    "The hall was built by subscription and has been let for dances, auctions and a school of motoring. "
    "A second gallery was begun in 1931 and never finished for want of timber. "
)
STORY = f"""Ferry company fined over lifejackets
The Trewin Chronicle, Thursday 9 May 2002. By a staff reporter

The Penrose Ferry Company was fined £18,000 by magistrates on Wednesday for carrying too few lifejackets.

{FILLER * 4}

The company carried 412,000 passengers last year, when it ran eleven boats between Trewin and the islands.

{FILLER * 4}
"""
TRUE = (
    "On 8 May 2002 the Penrose Ferry Company was fined £18,000 for carrying too few lifejackets.",
    "In 2001 the company carried 412,000 passengers to the islands with eleven boats.",
)
FALSE = (
    "On 16 January 2002 the Penrose Ferry Company was fined £18,000 for carrying too few lifejackets.",
    "On 8 May 1998 the Penrose Ferry Company was fined £18,000 for carrying too few lifejackets.",
    "In 1997 the company carried 412,000 passengers to the islands with eleven boats.",
)


def judged(sentence: str) -> tuple[Discord, ...]:
    return discords(Said(sentence), (Evidence(STORY, "", STORY, False, whole=STORY),))


@pytest.mark.parametrize("sentence", TRUE)
def test_a_day_and_a_year_that_count_from_the_dateline_are_left_alone(sentence: str) -> None:
    assert not judged(sentence)


@pytest.mark.parametrize("sentence", FALSE)
def test_another_day_or_year_is_told(sentence: str) -> None:
    assert [each.kind for each in judged(sentence)] == ["date"]
