"""PRV202 on quotations that leave out what denies them."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.model import Diagnostic
from provenance.rule import Example
from provenance.text.collation.clipping import clipped
from tests.counting import calls
from tests.rules.clips import FAULTS, FILES, TRUE


def findings(draft: str) -> tuple[Diagnostic, ...]:
    return trial("PRV202", Example(f"{draft}\n", files=FILES)).diagnostics


@pytest.mark.parametrize(("draft", "denial"), FAULTS)
def test_a_denial_left_out_is_told(draft: str, denial: str) -> None:
    (finding,) = findings(draft)
    assert f'behind "{denial}", which the quotation leaves out' in finding.message
    assert finding.next == ("quote the whole of the sentence, or say beside the quotation that the source denies it",)
    assert denial.rsplit(maxsplit=1)[-1] in finding.seen[0].text


@pytest.mark.parametrize("draft", TRUE)
def test_true_quotations_are_left_alone(draft: str) -> None:
    assert findings(draft) == ()


def test_there_are_enough_true_sentences() -> None:
    assert len(TRUE) >= 25
    assert findings("\n\n".join(TRUE)) == ()


def test_a_negation_left_out_is_told_once() -> None:
    words = "oppose the levy if the tents were paid for first"
    named = f'[@panel, "We would not {words}"]'
    assert len(findings(f'The firms would "{words}" {named}.')) == 1
    for said, count in ((f'would "{words}"', 0), (f"would {words}", 1)):
        found = trial("PRV304", Example(f"The firms {said} {named}.\n", files=FILES)).diagnostics
        assert len(found) == count


def test_the_sentence_of_the_source_is_shown() -> None:
    (finding,) = findings('Okafor told the committee that "the Act has failed" [@hearing].')
    assert finding.message == 'hearing has these words behind "do not believe that", which the quotation leaves out'
    assert [each.text for each in finding.seen] == ['"I do not believe that the Act has failed"']


def test_a_source_that_cannot_be_read_may_have_them_without() -> None:
    files = {**FILES, "sources/act.txt": ""}
    draft = 'Okafor told the committee that "the Act has failed" [@hearing; @act].\n'
    assert trial("PRV202", Example(draft, files=files)).diagnostics == ()


def test_words_that_stand_there_very_often_are_left_alone() -> None:
    files = {**FILES, "sources/hearing.txt": "I do not believe that the Act has failed.\n" * 100}
    draft = 'Okafor told the committee that "the Act has failed" [@hearing].\n'
    assert trial("PRV202", Example(draft, files=files)).diagnostics == ()


@pytest.mark.parametrize(
    ("before", "said", "behind"),
    [
        ("I do not believe that", "story about the fund", "."),
        ("I do not believe", "the minister of finance", "."),
        ("I do not believe that", "the Act", "has failed."),
        ("There is no evidence that", "the people who are poor", "have left."),
        ("It cannot be denied that", "the fund is empty", "."),
        ("Nobody has ever denied that", "the fund is empty", "."),
        ("We do not believe that", "the fund is empty", "; we know that it is."),
        ("I do not think that", "the fund is empty", "?"),
        ("There is no evidence of", "a link that is of any use", "."),
        ("In 1990 there was no evidence that", "the drug was safe", "."),
        ("İ do not believe that", "the Act has failed", "."),
        ("", "", ""),
    ],
)
def test_what_may_be_otherwise_is_not_said_to_be_denied(before: str, said: str, behind: str) -> None:
    assert clipped(before, said, behind) == ""


@pytest.mark.parametrize("before", ["no evidence that ", "I do not believe that ", "is not " * 9, "that "])
def test_the_cost_grows_with_the_text(before: str) -> None:
    one = calls(lambda: clipped(before * 500, "the Act has failed " * 500, "." * 500))
    two = calls(lambda: clipped(before * 1000, "the Act has failed " * 1000, "." * 1000))
    assert two <= 2.5 * one
