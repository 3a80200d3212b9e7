"""What quotation marks are for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.quotation_use import speech, use
from provenance.text.quotations import quotations

SPEECH = [
    'He called the plan "reckless".',
    'The report says it "lacks good-faith partners" in both.',
    '"It was a mistake," Olson said.',
    '"It was," Olson told the committee, "a mistake from the start."',
    'The report criticizes Mexico for its "complicity" with drug cartels.',
    'The utility replaced "1,250 lead pipes, 15% of those known".',
    "She warned of “asymmetric warfare” in testimony.",
    "It lists what it calls “asymmetric warfare” as a threat.",
    'The committee found "no evidence of harm".',
    'Contracts were "let without competition" according to the audit.',
    'In the words of the auditor, "a shambles".',
    'The contracts "were handed out without tender".',
    'The act defines it as "a service line, or any portion thereof, which is made of lead".',
    'The phrase "to the extent practicable and without undue delay" appears twice.',
    "Der Minister sagte: „Das gilt für alle Rohre im Hafen.“",
    "Le ministre dit : « cela vaut pour tous les tuyaux du port ».",
]

PHRASE = [
    'A "complete waste of money" it was not.',
    'The phrase "to the extent practicable" appears twice.',
    'This is no "once in a generation" moment.',
]

TITLE = [
    'The report, "Holding China and Mexico Accountable," argues so.',
    'In "Lead pipes go faster than planned", the Gazette says so.',
    'The bill, titled "An act to reduce the rebate on exports", passed.',
    'The section "Costs and Benefits" has it.',
    'A chapter headed "what went wrong" follows.',
    'A programme called "clean water for all" began.',
    'See "How the pipes were lost" for more.',
    'Under the heading "what we found in the archives of the city" it lists them.',
    'The "Chinese Communist Party" is named.',
]

TERM = [
    "The so-called “green” bonds are sold.",
    'A "race to the bottom" in wages followed.',
    'It promised to "leave no one behind".',
    'The word "precursor" is used for both.',
    'The term "lead service line" is old.',
    'The Steuer ("tax refund for exporters") applies.',
    'The act defines "critical habitat" broadly.',
    'Respondents answered "very satisfied or satisfied".',
    'We ask a simple question: "who pays for all this?"',
    'One may ask, "who is to pay for all of this in the end?"',
    'It is known as "the polluter pays principle of the old law".',
    'What lawyers call a "hard" deadline is none.',
    'They sold a "free" good.',
    'The criticism of Mexico for its "complicity" is old.',
    'It is often described as "soft" law.',
    'Quotas are "in", tariffs are "out".',
    'The column marked "other" is left out.',
    'They searched for "fentanyl AND rebate OR subsidy OR grant".',
    'In other words, "we do not know and will not say".',
    'It got a "3".',
    'A scheme with the slogan "every pipe counts for every child" began.',
]


def uses(text: str) -> list[str]:
    return [use(text, each) for each in quotations(text)]


@pytest.mark.parametrize("text", SPEECH)
def test_words_that_somebody_said(text: str) -> None:
    assert uses(text)
    assert set(uses(text)) == {"speech"}


@pytest.mark.parametrize("text", PHRASE)
def test_words_that_may_be_a_turn_of_phrase(text: str) -> None:
    assert uses(text) == ["phrase"]


@pytest.mark.parametrize("text", TITLE)
def test_titles_and_names(text: str) -> None:
    assert uses(text) == ["title"]


@pytest.mark.parametrize("text", TERM)
def test_terms_and_words_in_nobodys_mouth(text: str) -> None:
    assert set(uses(text)) <= {"term", "title"}


def test_only_what_may_be_quoted_is_given() -> None:
    text = 'He said "it is over" of the "so-called" plan, titled "The way ahead for all".'
    assert [text[each.inner.start : each.inner.end] for each, _ in speech(text)] == ["it is over"]


@given(st.text("\"'“”‘’ab say said called the.,\n", max_size=120))
def test_any_text_has_an_answer(text: str) -> None:
    for each, kind in speech(text):
        assert kind in ("speech", "phrase")
        assert 0 <= each.inner.start < each.inner.end <= len(text)
