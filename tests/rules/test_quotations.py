"""The rules about quotations, on sentences as they are written."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.check.trial import ledger, trial
from provenance.rule import Example
from provenance.rule.quoting import look, sayings
from provenance.rules import rule_class
from provenance.text.collation import alike
from tests.counting import calls
from tests.rules.quotation_drafts import FAULTS, FILES, TRUE, TRUE_BLOCKS

CODES = ("PRV201", "PRV202", "PRV203", "PRV204", "PRV404", "PRV405", "PRV408")


def found(draft: str, files: dict[str, str] | None = None) -> list[str]:
    """The codes of the findings about quotations in a draft."""
    made = ledger(Example(draft, files={**FILES, **(files or {})}))
    return [code for code in CODES for _ in rule_class(code)().check(made)]


@pytest.mark.parametrize("draft", [*TRUE.splitlines(), *TRUE_BLOCKS])
def test_true_quotations_are_left_alone(draft: str) -> None:
    assert found(f"{draft}\n") == []


def test_true_quotations_are_left_alone_together() -> None:
    assert found(TRUE.replace("\n", "\n\n") + "\n".join(TRUE_BLOCKS)) == []


@pytest.mark.parametrize(("code", "draft", "what"), FAULTS)
def test_faults_are_found(code: str, draft: str, what: str) -> None:
    assert found(f"{draft}\n") == [code], what


def test_nothing_is_seen_where_nothing_is_quoted() -> None:
    assert list(sayings(ledger(Example("It is late [@audit].\n", files=FILES)))) == []


def test_the_nearest_words_are_a_hint() -> None:
    example = Example('It says that "contracts were awarded without any competition" [@audit].\n', files=FILES)
    (finding,) = trial("PRV201", example).diagnostics
    assert [seen.text for seen in finding.seen] == ["most like it"]


@pytest.mark.parametrize(
    ("draft", "hint"),
    [
        ('It says that "the contracts were awarded without any competition" [@audit].', True),
        ('It says that "no pony may be led across the market square" [@audit].', False),
        ('It was so [@audit, "procurement officer put in some letter of May"].', True),
        ('It was so [@audit, "a pony led across the market square"].', False),
    ],
)
def test_what_is_not_like_the_words_is_no_hint(draft: str, hint: bool) -> None:
    (finding,) = trial("PRV201", Example(f"{draft}\n", files=FILES)).diagnostics
    assert bool(finding.seen) is hint
    assert finding.message.endswith(", and nothing like it was found") is not hint


@pytest.mark.parametrize(
    ("said", "passage", "found"),
    [
        ("pipes were replaced in towns", "The town replaced each pipe", True),
        ("nothing of the kind", "Nothing in this section", False),
        ("a grant for every council", "the report of the council", False),
        ("Copper", "Copper pipes", True),
        ("", "Copper pipes", False),
        ("上海市の水道管は古い", "上海市の水道管", True),
        ("上海市の水道管は古い", "北京の空", False),
    ],
)
def test_likeness(said: str, passage: str, found: bool) -> None:
    assert alike(said, passage) is found


def test_an_altered_quotation_shows_both_wordings() -> None:
    example = Example('It "had replaced 1,350 of 8,333 known lead lines" [@audit].\n', files=FILES)
    (finding,) = trial("PRV202", example).diagnostics
    assert finding.message == (
        'audit has it in other words (another figure): "had replaced [-1,350-] {+1,250+} of 8,333 known lead lines"'
    )
    assert finding.seen[0].place is not None
    assert finding.seen[0].place.path == "sources/audit.txt"


def test_sources_of_another_language_are_named_once() -> None:
    draft = 'One says "all of the wells are safe now" [@informe]. Two: "all of the rivers are safe now" [@informe].\n'
    files = {**FILES, "sources/informe.yml": "tier: primary\nlanguage: es\n"}
    findings = trial("PRV201", Example(draft, files=files)).diagnostics
    assert [(each.level, each.message.split(" are not compared")[0]) for each in findings] == [
        ("warning", "quotations from informe")
    ]
    spanish = "---\nlang: es-MX\n---\n\n" + draft
    assert [each.level for each in trial("PRV201", Example(spanish, files=files)).diagnostics] == ["error", "error"]


def test_a_text_kept_in_part_accuses_nobody() -> None:
    files = {"sources/audit.yml": "tier: primary\nkeep: excerpt\n"}
    assert found('It says that "the mayor chose every contractor" [@audit].\n', files) == []
    assert found('It "had replaced 1,350 of 8,333 known lead lines" [@audit].\n', files) == []


def test_an_attested_passage_is_compared() -> None:
    record = "tier: primary\nattested: {by: AK, on: 2026-01-01}\nspans:\n  told: {exact: nobody was told until May}\n"
    files = {"sources/sealed.yml": record}
    assert found('It says that "nobody was told until May" [@sealed{#told}].\n', files) == []
    assert found('It says that "nobody else was told until May" [@sealed{#told}].\n', files) == []


def test_102_leaves_a_quotation_to_203() -> None:
    example = Example('The audit says it is "well meant but badly managed" [@daily].\n', files=FILES)
    assert len(trial("PRV203", example).diagnostics) == 1
    assert trial("PRV102", example).diagnostics == ()
    figure = Example('The audit of 8,333 lines says it is "well meant but badly managed" [@daily].\n', files=FILES)
    assert len(trial("PRV203", figure).diagnostics) == 1
    assert len(trial("PRV102", figure).diagnostics) == 1


def test_what_the_retold_source_says_itself_is_shown() -> None:
    text = "We call it well meant, but managed badly from first to last.\n"
    example = Example(
        'The audit says it is "well meant but badly managed" [@daily].\n', files={**FILES, "sources/audit.txt": text}
    )
    (finding,) = trial("PRV203", example).diagnostics
    assert finding.next[0] == "quote what audit itself says"


_BILL = "bill of the programme stood at two million in all."


@pytest.mark.parametrize(
    ("exact", "text", "level"),
    [
        ("the whole bill of the programme stood at two million in all", f"The entire {_BILL}", "warning"),
        ("the bill stood at two million", "The bill stood at 2 million and more.", "error"),
        ("nobody ever saw the bill", "Something else.", "error"),
    ],
)
def test_a_record_with_other_words_than_the_text(exact: str, text: str, level: str) -> None:
    record = f"tier: primary\nspans:\n  bill: {{exact: {exact}}}\n"
    files = {**FILES, "sources/audit.yml": record, "sources/audit.txt": text}
    (finding,) = trial("PRV404", Example("It is late [@audit{#bill}].\n", files=files)).diagnostics
    assert finding.level == level
    assert "provenance" in " ".join(finding.next) or "exact" in " ".join(finding.next)


def test_the_words_that_decide_do_decide() -> None:
    text = "In 2022 the cost of the pipes rose. In 2023 the cost of the pipes fell. Then the cost of the pipes rose.\n"
    record = "tier: primary\nspans:\n  cost: {exact: the cost of the pipes%s}\n"
    files = {**FILES, "sources/audit.yml": record % "", "sources/audit.txt": text}
    (finding,) = trial("PRV405", Example("It fell [@audit{#cost}].\n", files=files)).diagnostics
    for seen in finding.seen:
        side, _, words = seen.text.removeprefix("here: ").partition(": ")
        decided = {**files, "sources/audit.yml": record % f", {side}: {words}"}
        (link,) = ledger(Example("It fell [@audit{#cost}].\n", files=decided)).links
        assert link.passage is not None
        assert seen.place is not None
        assert link.passage.place.span.overlaps(seen.place.span)


HOSTILE = {
    "marks": '"' * 50_000,
    "pairs of marks": '"" ' * 20_000,
    "curly marks": "“" * 25_000 + "”" * 25_000,
    "quotations": '"one two three four" ' * 1_000,
    "ellipses": '"' + "… " * 20_000 + '"',
    "brackets": '"' + "[ " * 20_000 + '"',
    "a long quotation": '"' + "words that are nowhere to be found " * 1_500 + '"',
    "a quotation again and again": '"had replaced 1,250 of 8,333 known lead lines" ' * 500,
    "a block": "\n> " + "words and more words " * 3_000 + "\n",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_drafts_are_checked(what: str) -> None:
    found(f"It says {HOSTILE[what]} [@audit; @hearing; @daily].\n")


@pytest.mark.parametrize("code", CODES)
def test_twice_the_quotations_cost_at_most_two_and_a_half_times_as_much(code: str) -> None:
    def made(count: int) -> object:
        lines = (
            f'It "had replaced {k} of 8,333 known lead lines", says "word{k} is nowhere in it"' for k in range(count)
        )
        return ledger(Example("".join(f"{line} [@audit; @daily].\n\n" for line in lines), files=FILES))

    def cost(count: int) -> int:
        ready: Any = made(count)
        look.cache_clear()
        return calls(partial(list, rule_class(code)().check(ready)))

    cost(5)
    assert cost(24) <= 2.5 * cost(12)


MARKS = ["It says ", '"', "“", "”", "'", "’", "‘", " … ", "[…]", "[a]", "> ", "\n", "\n\n", ". ", "not ", "—"]
WORDS = ["let without competition", "had replaced 1,350 of 8,333", "@hearing says "]
CITED = [" [@audit]", " [@daily; @audit]", ' [@audit, p. 1, "let without"]']
PIECES = st.sampled_from([*MARKS, *WORDS, *CITED])


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_any_draft_is_checked(pieces: list[str]) -> None:
    made = ledger(Example("".join(pieces), files=FILES))
    for code in CODES:
        for finding in rule_class(code)().check(made):
            assert finding.message
            assert 0 <= finding.place.span.start <= finding.place.span.end
            for seen in finding.seen:
                assert seen.text
