"""What the rules say of an altered quotation, and what they leave to each other."""

from __future__ import annotations

import pytest

from provenance.check.trial import ledger, trial
from provenance.model import Diagnostic
from provenance.rule import Example
from provenance.rule.quoting import look
from provenance.rule.wording import excerpt, quoted
from provenance.rules import rule_class
from tests.rules.quotation_drafts import FILES

MINUTE = """\
The shelter opens at five. It has forty beds, of which 12 are for families, and the town pays for all of them.

The warden told us that no bed was empty in January. We asked for the books, and were shown them.

From June the shelter must close its kitchen by nine. The fine shall not exceed $500 in any year.
Of the 3,100 nights that were booked, 87 percent were used. The rest were lost to late arrivals.
"""
RULES = """\
Bei Frost müssen die Städte alle Räume öffnen. Für Gäste ohne Papiere gilt diese Regel nicht; hier kommt es auf den
Einzelfall an. Die Kosten trägt der Bund.
"""
MATERIAL = {
    **FILES,
    "sources.bib": FILES["sources.bib"] + "@misc{minute, title = {Minute}}\n@misc{regeln, title = {Regeln}}\n",
    "sources/minute.txt": MINUTE,
    "sources/minute.yml": "tier: primary\n",
    "sources/regeln.txt": RULES,
    "sources/regeln.yml": "tier: primary\nlanguage: de\n",
}


def findings(code: str, draft: str) -> tuple[Diagnostic, ...]:
    return trial(code, Example(f"{draft}\n", files=MATERIAL)).diagnostics


def told(draft: str) -> list[str]:
    """The codes of the findings about quotations and figures."""
    made = ledger(Example(f"{draft}\n", files=MATERIAL))
    codes = ("PRV201", "PRV202", "PRV301", "PRV302", "PRV304")
    return [code for code in codes for _ in rule_class(code)().check(made)]


@pytest.mark.parametrize(
    ("said", "code", "shown"),
    [
        ("[t]he warden told us that no room was empty", "PRV202", "[-room-] {+bed+}"),
        ("[w]e asked for the pens", "PRV201", "We asked for the books"),
        ("[t]he warden told us that [a] bed was empty in January", "PRV202", "{+no+}"),
    ],
)
def test_a_letter_in_brackets_hides_no_other_word(said: str, code: str, shown: str) -> None:
    plain = said.replace("[t]", "t").replace("[w]", "w")
    for each in (said, plain):
        (finding,) = findings(code, f'It says that "{each}" [@minute].')
        near = [MINUTE[slice(*seen.place.span)] for seen in finding.seen if seen.place]
        assert shown in finding.message or shown in near


def test_the_letter_in_brackets_is_no_change() -> None:
    assert told('It says that "[t]he warden told us that no bed was empty" [@minute].') == []


def test_pieces_in_another_order_are_told_with_their_lines() -> None:
    draft = 'It says: "We asked for the books … The shelter opens at five" [@minute].'
    (finding,) = findings("PRV202", draft)
    assert finding.message == "minute has these pieces in another order (lines 3 and 1)"
    assert [each.text for each in finding.seen] == ['"We asked for the books"', '"The shelter opens at five"']
    assert finding.next[0] == "quote them in the order of the source, or each in quotation marks of its own"


def test_pieces_far_from_one_another_are_told_so() -> None:
    text = MINUTE + "Nothing more was said of this.\n" * 2000 + "The warden left before the vote was taken.\n"
    files = {**MATERIAL, "sources/minute.txt": text}
    draft = 'It says: "The shelter opens at five … The warden left before the vote was taken" [@minute].\n'
    found = trial("PRV202", Example(draft, files=files)).diagnostics
    assert [each.message for each in found] in (
        [],
        ["the ellipsis joins pieces that stand far from one another in minute (lines 1 and 2007)"],
    )
    assert trial("PRV201", Example(draft, files=files)).diagnostics == ()


def test_of_several_pieces_the_one_that_differs_is_shown() -> None:
    draft = (
        'It says: "The shelter opens at five … Of the 3,100 nights that were booked, 78 percent were used" [@minute].'
    )
    (finding,) = findings("PRV202", draft)
    assert "[-78-] {+87+} percent were used" in finding.message
    assert "another figure" in finding.message


@pytest.mark.parametrize(
    "draft",
    [
        'It says: "The shelter opens at five … We asked for the books" [@minute].',
        'It says: "It has forty beds … the town pays for all of them" [@minute].',
        'It says: "[I]t has forty beds […] [T]he fine shall not exceed $500 in any year" [@minute].',
        'It says: "We asked for the books … were shown them" [@minute].',
        'It says: "We asked for the books." Before, "the shelter opens at five" [@minute].',
    ],
)
def test_pieces_in_the_order_of_the_source_are_left_alone(draft: str) -> None:
    assert told(draft) == []


@pytest.mark.parametrize(
    ("draft", "shown"),
    [
        ('It says that "that were booked, 87 percent were lost" [@minute].', "87 percent were [-lost-] {+used"),
        ('It says that "[t]he shelter opens at six" [@minute].', "opens at [-six-] {+five"),
        ('It says that "may close its kitchen by nine" [@minute].', "[-may-] {+must+} close its kitchen by nine"),
        ('It says that "may not close its kitchen by nine" [@minute].', "{+must+}"),
        ('It says that "the shelter opens at five sharp" [@minute].', "the shelter opens at five [-sharp-]"),
    ],
)
def test_the_words_of_the_source_are_shown_at_the_ends(draft: str, shown: str) -> None:
    (finding,) = findings("PRV202", draft)
    assert shown in finding.message


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("shall exceed $500", "shall not exceed $500"),
        ("bed was empty", None),  # "no" stands before them, not among them
        ("were shown them", None),
        ("shall not exceed", None),
        ("must close its", None),
    ],
)
def test_a_not_dropped_from_three_words(words: str, there: str | None) -> None:
    draft = f'It is a rule that "{words}" all the same [@minute].'
    assert told(draft) == (["PRV202"] if there else [])
    found = look(MINUTE, words)
    assert found.span is not None
    assert MINUTE[found.span.start : found.span.end] == (there or words)


def test_words_that_also_stand_without_not_are_left_alone() -> None:
    text = "It may not be used. In winter it may be used.\n"
    files = {**MATERIAL, "sources/minute.txt": text}
    assert not trial("PRV202", Example('It "may be used" in winter [@minute].\n', files=files)).diagnostics


@pytest.mark.parametrize(
    ("draft", "advice"),
    [
        ('It says that "the fine shall exceed $500 in any year" [@minute].', "quote the words of the source"),
        ('It says that "the fine shall not exceed $700 in any year" [@minute].', "quote the words of the source"),
        (
            'It says that "the fee shall not exceed $500 in any year" [@minute].',
            "quote the words of the source; mark what you leave out (…) and put in ([ ])",
        ),
    ],
)
def test_no_mark_makes_another_figure_a_quotation(draft: str, advice: str) -> None:
    (finding,) = findings("PRV202", draft)
    assert finding.next[0] == advice


@pytest.mark.parametrize(
    "draft",
    [
        'It says that "78 percent were used" in the end [@minute].',
        'It says that "the fine shall not exceed $700 in any year" [@minute].',
        'It says that "the fine shall exceed $500 in any year" [@minute].',
        'A fine "shall exceed $500" in law [@minute].',
        "> Of the 3,100 nights that were booked, 78 percent were used. [@minute]",
    ],
)
def test_one_fault_is_one_finding(draft: str) -> None:
    assert told(draft) == ["PRV202"]


@pytest.mark.parametrize(
    ("draft", "codes"),
    [
        ('Of 4,400 nights "78 percent were used", it says [@minute].', ["PRV202", "PRV301"]),
        ('It says that "the fee shall not exceed $500"; 61 percent paid [@minute].', ["PRV202", "PRV301"]),
        ('It says that "the books were burnt by 19 wardens" [@minute].', ["PRV201", "PRV301"]),
        ("Of the nights 78 percent were used [@minute].", ["PRV301"]),
    ],
)
def test_other_figures_are_told_as_before(draft: str, codes: list[str]) -> None:
    assert told(draft) == codes


def test_words_in_the_language_of_the_source_are_compared() -> None:
    for words in ("hier kommt es auf den Bürgermeister an", "die Städte müssen alle Schulen schließen"):
        found = [*findings("PRV201", f'"{words}" [@regeln].'), *findings("PRV202", f'"{words}" [@regeln].')]
        assert [each.level for each in found] == ["error"], words
    assert told('It says that "die Kosten trägt der Bund" [@regeln].') == []


def test_every_translation_that_is_not_compared_is_shown() -> None:
    draft = (
        'It says that "cities must open all their rooms" [@regeln].\n\n'
        'It says that "die Städte tragen alle Kosten selbst" [@regeln].\n\n'
        'It says that "whoever has no papers should go to prison" [@regeln].'
    )
    invented, translated = sorted(findings("PRV201", draft), key=lambda each: each.level or "")
    assert invented.level == "error"
    assert (
        invented.message == 'regeln does not say "die Städte tragen alle Kosten selbst", and nothing like it was found'
    )
    assert invented.seen == ()
    assert translated.message.endswith("no translation is recorded; the same goes for 1 more")
    assert [each.text for each in translated.seen] == ["not compared either"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The shelter opens at five", '"The shelter opens at five"'),
        ("The shelter opens at five and closes at nine", '"The shelter" … "closes at nine"'),
        ("The shelter … opens at five and closes at nine", '"The shelter …" … "closes at nine"'),
        ("x" * 60, f'"{"x" * 15}" … "{"x" * 15}"'),
    ],
)
def test_shown_words_are_cut_between_words_and_outside_of_the_marks(text: str, shown: str) -> None:
    assert excerpt(text, 30) == shown
    assert quoted(text) == excerpt(text)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ('It says: "Für Gäste ohne Papiere gilt diese Verordnungsermächtigung nicht" [@regeln].', "{+Regel+} nicht"),
        ('It says: "the warden told us that no cupboard was unlocked in January" [@minute].', "[-cupboard-] {+bed+}"),
    ],
)
def test_a_passage_with_a_few_long_words_changed_is_shown_word_by_word(draft: str, words: str) -> None:
    (finding,) = findings("PRV202", draft)
    assert words in finding.message
    assert findings("PRV201", draft) == ()


@pytest.mark.parametrize(
    "draft",
    [
        'It says: "the town has sold forty beds, and pays for none of them" [@minute].',
        'It says: "we asked for a warden, and were shown the kitchen" [@minute].',
    ],
)
def test_another_passage_on_the_same_subject_is_not_what_is_quoted(draft: str) -> None:
    assert [each.code for code in ("PRV201", "PRV202") for each in findings(code, draft)] == ["PRV201"]


ORIGINAL = "Für Gäste ohne Papiere gilt diese Regel nicht"
TRANSLATION = "for guests without papers this rule does not hold"


@pytest.mark.parametrize(
    "draft",
    [
        f'It says that "{TRANSLATION}".[^1]\n\n[^1]: "{ORIGINAL}" [@regeln]. Our translation.',
        f'It says that "{TRANSLATION}" ("{ORIGINAL}") [@regeln].',
        f'It says that "{TRANSLATION}" [@regeln].[^1]\n\n[^1]: In German: "{ORIGINAL}" [@regeln].',
    ],
)
def test_the_original_beside_a_translation_is_a_record_of_it(draft: str) -> None:
    assert findings("PRV201", draft) == ()
    assert findings("PRV202", draft) == ()


@pytest.mark.parametrize(
    ("draft", "codes"),
    [
        # the note has other words than the source
        (
            f'It says that "{TRANSLATION}".[^1]\n\n[^1]: "{ORIGINAL.replace("Gäste", "Bürger")}" [@regeln].',
            ["PRV201", "PRV202"],
        ),
        # a few words of it
        (f'It says that "{TRANSLATION}".[^1]\n\n[^1]: "diese Regel" [@regeln].', ["PRV201"]),
        (f'It says that "{TRANSLATION}".[^1]\n\n[^1]: "gilt diese Regel" [@regeln].', ["PRV201"]),
        # the note of another sentence
        (
            f'It says that "{TRANSLATION}" [@regeln].\n\nIt is short.[^1]\n\n[^1]: "{ORIGINAL}" [@regeln].',
            ["PRV201"],
        ),
        # two translations, one original
        (
            f'It says that "{TRANSLATION}" and "the towns have to open all of their rooms".[^1]\n\n'
            f'[^1]: "{ORIGINAL}" [@regeln].',
            ["PRV201"],
        ),
    ],
)
def test_what_is_no_record_of_a_translation(draft: str, codes: list[str]) -> None:
    assert [each.code for code in ("PRV201", "PRV202") for each in findings(code, draft)] == codes
