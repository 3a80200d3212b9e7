"""A time that a passage has, but for something else than what a statement says happened then."""

from collections.abc import Callable
from functools import partial

import pytest

from provenance.text.comparison import Evidence, Said, discords, judging
from provenance.text.comparison.framing.senses import names_a_happening
from tests.counting import calls
from tests.text.comparison.true_happenings import HAPPENED, SWAPPED


def judged(statement: str, *passages: str) -> list[tuple[str, str, str]]:
    """The times of a statement that its passages give otherwise, with theirs, and the words beside its own there."""
    evidence = tuple(Evidence(each, each, whole=each) for each in passages)
    found = [each for each in discords(Said(statement), evidence) if each.kind == "date"]
    return [
        (
            statement[slice(*each.span)],
            each.evidence.text[slice(*each.other)] if each.evidence and each.other else "",
            each.how,
        )
        for each in found
    ]


@pytest.mark.parametrize(("statement", "passage"), HAPPENED, ids=[f"{each[0]} {each[1][:30]}" for each in HAPPENED])
def test_what_happened_then_is_left_alone(statement: str, passage: str) -> None:
    assert not discords(Said(statement), (Evidence(passage, passage, whole=passage),))


@pytest.mark.parametrize(("statement", "passage", "words"), SWAPPED, ids=[f"{each[0]} {each[2]}" for each in SWAPPED])
def test_the_time_of_something_else_is_seen(statement: str, passage: str, words: str) -> None:
    assert words in [time for time, _, where in judged(statement, passage) if where]


@pytest.mark.parametrize(("statement", "passage", "words"), SWAPPED, ids=[f"{each[0]} {each[2]}" for each in SWAPPED])
def test_the_time_that_the_passage_gives_for_it_is_left_alone(statement: str, passage: str, words: str) -> None:
    theirs = next(other for _, other, _ in judged(statement, passage))
    head = "on" if theirs[0].isdigit() and " " in theirs else "in"
    corrected = statement.replace(f"in {words}", f"{head} {theirs}").replace(f"In {words}", f"In {theirs}")
    assert not judged(corrected.replace(f"on {words}", f"{head} {theirs}"), passage)


@pytest.mark.parametrize(
    ("statement", "passage", "told"),
    [
        (
            "The ship was launched in 1909.",
            "Hull no. 3. Launched 18 July 1907, commissioned 1 March 1909.",
            ("1909", "18 July 1907", "commissioned 1 March 1909"),
        ),
        (
            "The tax was introduced in 2015.",
            "Announced: 2015\nIntroduced: 2016",
            ("2015", "2016", "Announced: 2015"),
        ),
        (
            "The road was opened in 1974.",
            "The road was opened in 1972. In 1974 cars reached the pass.",
            ("1974", "1972", "In 1974 cars reached the pass"),
        ),
    ],
)
def test_it_is_told_which_time_the_passage_gives_and_what_it_has_ours_for(
    statement: str, passage: str, told: tuple[str, str, str]
) -> None:
    assert judged(statement, passage) == [told]


def test_every_passage_that_has_the_time_must_have_it_for_something_else() -> None:
    other = "The levy was announced in 2015 and introduced in 2016."
    statement = "The levy was introduced in 2015."
    assert judged(statement, other)
    assert judged(statement, other, "The levy is 4 francs a tonne.")
    assert not judged(statement, other, "Levy from 2015.")
    assert not judged(statement, other, "The levy was introduced in 2015.")


def test_nothing_is_said_of_whole_sources_and_of_other_languages() -> None:
    passage = "The levy was announced in 2015 and introduced in 2016."
    said = Said("The levy was introduced in 2015.")
    assert not discords(said, (Evidence(passage, passage, close=False, whole=passage),))
    assert not discords(said, (Evidence(passage, passage, foreign=True, whole=passage),))
    assert discords(said, (Evidence(passage, passage, whole=passage),))


def test_the_time_is_shown_in_the_passage_and_not_in_the_sentence_around_it() -> None:
    around = "In May 2015 the levy was announced; the levy was introduced in 2016."
    passage = "the levy was introduced in 2016"
    (found,) = discords(Said("The levy was introduced in May 2015."), (Evidence(passage, around, whole=around),))
    assert found.other is not None
    assert passage[slice(*found.other)] == "2016"


@pytest.mark.parametrize(
    "text",
    [
        "It was opened.",
        "Opened: 1902",
        "The Act came into force",
        "It received Royal Assent",
        "effective 1 May",
        "(adopted)",
        "re-elected",
    ],
)
def test_what_tells_of_a_happening_is_known(text: str) -> None:
    assert names_a_happening(text)


@pytest.mark.parametrize("text", ["", "The rebate rose by 13 percent in 2020.", "An openly told story.", "1902"])
def test_what_tells_of_none_is_passed_over(text: str) -> None:
    assert not names_a_happening(text)


LONG: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "many happenings": (lambda n: "It was opened in 1902. " * n, lambda n: "It was opened in 1901. It was 1902. " * n),
    "one time again and again": (lambda n: "opened 1902 " * n, lambda n: "opened 1901. " + "1902 " * n),
    "verbs": (lambda n: "It was opened in 1902. ", lambda n: "opened " * n + "1901. Since 1902."),
    "times": (lambda n: "It was opened in 1902. ", lambda n: "opened 1901" + " 1902," * n),
    "joined": (lambda n: "It was opened in 1902. ", lambda n: "opened 1901" + " and closed 1902" * n),
}


@pytest.mark.parametrize("what", LONG)
def test_twice_the_words_cost_at_most_two_and_a_half_times_as_much(what: str) -> None:
    said, passage = LONG[what]

    def cost(size: int) -> int:
        text = passage(size)
        return calls(partial(judging.discords.__wrapped__, Said(said(size)), (Evidence(text, text, whole=text),)))

    assert cost(100) <= 2.5 * cost(50) + 500


def test_a_statement_that_tells_of_none_costs_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("provenance.text.comparison.dates.dating.of_another_happening", asked.append)
    judged("In 2021 the rebate rose by 17 percent.", "In 2020 the rebate rose by 13 percent. It was opened in 1902.")
    assert not asked
