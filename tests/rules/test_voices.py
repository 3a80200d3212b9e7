"""Quoted words are told when they are given to somebody whom the source does not give them to."""

from __future__ import annotations

import pytest

from provenance.rule.quoting.given import Given
from provenance.rule.quoting.voices import gainsaid
from provenance.rule.quoting.voices.marking import marked_up
from provenance.rule.quoting.voices.turns import turns
from provenance.text.span import Span
from tests.counting import calls
from tests.rules import (
    voices_of_councils,
    voices_of_hearings,
    voices_of_namesakes,
    voices_of_news,
    voices_of_sites,
    voices_of_tenants,
)
from tests.rules.voices import Telling

SETS = (voices_of_news, voices_of_hearings, voices_of_councils, voices_of_tenants, voices_of_sites, voices_of_namesakes)


def told(name: str) -> list[object]:
    return [pytest.param(each, id=each.sentence[:60]) for one in SETS for each in getattr(one, name)]


@pytest.mark.parametrize("telling", told("WRONG"))
def test_words_given_to_somebody_else_are_told(telling: Telling) -> None:
    found = telling.findings()
    assert found
    assert all(each.startswith("these are the words of ") for each in found)


@pytest.mark.parametrize("telling", told("UNTOLD"))
def test_where_it_is_not_clear_who_speaks_nothing_is_told(telling: Telling) -> None:
    assert telling.findings() == ()


@pytest.mark.parametrize("telling", told("RIGHT"))
def test_words_given_to_whoever_said_them_are_left_alone(telling: Telling) -> None:
    assert telling.findings() == ()


def test_the_finding_shows_where_the_source_names_the_speaker() -> None:
    wrong = voices_of_news.WRONG[0]
    assert wrong.findings() == ("these are the words of Paul Reyes, not of John Smith",)


def test_words_that_two_people_say_are_left_alone() -> None:
    text = '"It will cost us dear," said Paul Reyes.\n\n"It will cost us dear," agreed Linda Ochoa.\n'
    assert Telling(text, '"It will cost us dear," said Linda Ochoa.').findings() == ()
    assert Telling(text, '"It will cost us dear," said Paul Reyes.').findings() == ()
    assert Telling(text, '"It will cost us dear," said Thomas Bell.').findings() != ()


def test_another_spelling_of_a_surname_is_the_same_one_and_a_name_that_only_sounds_alike_is_not() -> None:
    text = '"It will cost us dear," said David Okell.\n'
    assert Telling(text, '"It will cost us dear," said David Okel.').findings() == ()
    assert Telling(text, '"It will cost us dear," said Gareth Pell.').findings() != ()
    text = '"It will cost us dear," said Anna Zelenska.\n'
    assert Telling(text, '"It will cost us dear," said Anna Selenska.').findings() == ()


@pytest.mark.parametrize(
    "made",
    [
        lambda size: ('"It is late," said Paul Reyes. ' * size, '"It is late," said John Smith.'),
        lambda size: (f"{'Ms. OKAFOR. Yes. ' * size}\n", '"Yes. Ms." said John Smith.'),
        lambda size: ("\n".join(["Mr. PRUITT. It is late."] * size), '"It is late," said John Smith.'),
        lambda size: ('"It is late," said Paul Reyes.', "A" * size + ' "It is late," said John Smith.'),
        lambda size: (
            f'{"Aa " * size}"It is late," said {"Aa " * size}',
            f'{"Aa " * size}said "It is late," John Smith',
        ),
        lambda size: ('"It is late," said Paul Reyes.', '"It is late," said ' + "A." * size),
    ],
)
def test_twice_the_text_costs_at_most_twice(made) -> None:  # type: ignore[no-untyped-def]
    def cost(size: int) -> int:
        text, sentence = made(size)
        words = "It is late," if "It is late," in sentence else "Yes. Ms."
        at = sentence.index(words)
        marked_up.cache_clear()
        turns.cache_clear()
        return calls(lambda: gainsaid(Given(sentence, Span(at, at + len(words)), text, words)))

    cost(20)  # imports
    assert cost(800) <= 2.5 * cost(400) + 200
