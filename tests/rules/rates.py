"""For each rule that judges evidence: what it must leave alone, and faults that were seeded where the evidence stands.

A fault is made by plain replacement in the text of a source (a figure, a unit, a year, a hedge or a bound), in a
record, or in the body to which a summary belongs; nothing of it goes through our own grammar.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import combinations, permutations
from typing import NamedTuple

from provenance.check import Selection, examine
from provenance.check.trial import ledger
from provenance.rule import Example
from provenance.rules import make
from tests.rules import calculations, precision, summaries, test_computed, test_echo, test_figure_disputed
from tests.rules import test_undeclared_derivation as derivation
from tests.rules.copies import TEXTS, WAYS, sentences
from tests.rules.disputes import BOTH_HOLD, SAME
from tests.text.comparison import test_faults as faults
from tests.text.comparison.true_figures import FIGURES, Pair
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, PRECISION, UNITS

Asked = Callable[[], bool]
ENOUGH_TRUE, ENOUGH_SEEDED, ENOUGH_SEEN = 25, 20, 0.95


# Of a year of which no statement speaks: one in which its source came out is left alone.
_LATER = {"sources.bib": "@report{herald,\n  title = {A report},\n  year = {2026}\n}\n"}


class Rates(NamedTuple):
    """What a rule is asked: each question says whether it has a finding."""

    true: list[Asked]
    seeded: list[Asked]

    @property
    def false(self) -> int:
        """How many true cases are accused."""
        return sum(each() for each in self.true)

    @property
    def seen(self) -> int:
        """How many seeded faults are found."""
        return sum(each() for each in self.seeded)


def says(codes: tuple[str, ...], example: Example) -> bool:
    return any(each.code in codes for each in examine(ledger(example), make(), Selection(select=codes)).diagnostics)


def of_passage(*codes: str, later: bool = False) -> Callable[[Pair], Asked]:
    """A statement that cites its passage by name, in a source that came out at the time or `later`."""

    def ask(pair: Pair) -> Asked:
        exact = " ".join(pair[1].split())
        record = f"tier: primary\nspans:\n  words: {{exact: {json.dumps(exact, ensure_ascii=False)}}}\n"
        files = {"sources/herald.txt": f"{exact}\n", "sources/herald.yml": record, **(_LATER if later else {})}
        return partial(says, codes, Example(f"{pair[0][:-1]} [@herald{{#words}}].\n", files=files))

    return ask


def of_precision(statement: str, source: str) -> Asked:
    example = Example(f"{statement[:-1]} [@herald].\n", files={"sources/herald.txt": f"{source}\n"})
    return partial(says, ("PRV303",), example)


def of_brief(text: str) -> Asked:
    return partial(says, ("PRV108",), Example(text))


def of_summary(pair: Pair) -> Asked:
    body = " ".join(pair[1].split())
    return of_brief(f"## Summary\n\n{pair[0]}\n\n## Body\n\nAs is known: {body} [@herald].\n")


def of_calculation(draft: str, report: str = calculations.REPORT) -> Asked:
    files = {**calculations.FILES, "sources/herald.txt": report}
    return partial(says, test_computed.RULES, Example(calculations.written(draft), files=files))


def changed_reports() -> Iterator[Asked]:
    """Right calculations, each of whose operands the source has otherwise."""
    for draft in calculations.TRUE:
        for number in faults._NUMBER.findall(calculations.REPORT):
            plain = number.replace(",", "")
            operand = re.search(rf"\{{[^}}]*(?<![\d.,]){re.escape(plain)}(?![\d.])[^}}]*\}}", draft.replace(",", ""))
            if operand and len(plain) > 2 and calculations.REPORT.count(number) == 1:
                yield of_calculation(draft, calculations.REPORT.replace(number, faults.changed(number)))


def of_dispute(one: str, other: str, draft: str = "Much is known of it [@gazette; @herald].") -> Asked:
    return partial(says, ("PRV305",), test_figure_disputed.example(draft, f"{one}\n", f"{other}\n"))


def replaced() -> Iterator[Asked]:
    """One fact told alike in two sources, in one of which the figure was replaced."""
    for one, other, was, now in SAME:
        yield of_dispute(f"Preface.\n\n{one.replace(was, now, 1)}", f"{other} More is to come.")
        yield of_dispute(f"Preface.\n\n{one}", f"{other.replace(was, now, 1)} More is to come.")


def of_echo(draft: str, files: dict[str, str]) -> Asked:
    return partial(says, ("PRV502",), Example(f"{draft}\n", files=files))


# What the records say of two sources, and how the brief cites them: of one origin however it is put.
_WAYS_TO_CITE = (
    "It was 15% [@{0}; @{1}].",
    "It was 15% [@{0}; @{1}, p. 3].",
    "It was 15% [@{0}], and rising [@{1}].",
    "It was 15%. It went fast [@{0}; @{1}].",
    "It was 15%.[^1]\n\n[^1]: See @{0} and @{1}.",
    "| Share |\n|---|\n| 15% |\n\nSource: [@{0}; @{1}].",
    "> It was 15%\n>\n> [@{0}; @{1}]",
    "- It was 15% [@{0}; @{1}].\n- It went fast.",
    "## Summary\n\nIt was 15% [@{0}; @{1}].",
    "The state should pay 15% [@{0}; @{1}].",
)
_RECORDS = (
    "tier: secondary\nderives-from: [utility-2023]\n",
    "derives-from: [utility-2023]\n",
    "tier: tertiary\nderives-from: [relay]\n",
)
_FREE = "tier: secondary\n"
_RELAY = {"sources/relay.yml": "tier: secondary\nderives-from: [utility-2023]\n"}


def independent() -> Iterator[Asked]:
    for cite in _WAYS_TO_CITE:
        for pair in permutations(("gazette", "herald", "digest"), 2):
            yield of_echo(cite.format(*pair), {f"sources/{key}.yml": _FREE for key in pair} | _RELAY)


def of_one_origin() -> Iterator[Asked]:
    """Records of two independent sources that are replaced by records that name one origin."""
    for cite in _WAYS_TO_CITE:
        for one, other in permutations(("gazette", "herald", "digest"), 2):
            for first in _RECORDS:
                for second in _RECORDS:
                    if first != second or "relay" not in first:
                        records = {f"sources/{one}.yml": first, f"sources/{other}.yml": second}
                        yield of_echo(cite.format(one, other), records | _RELAY)


def of_texts(one: str, other: str, files: dict[str, str] | None = None) -> Asked:
    return partial(says, ("PRV504",), derivation.example(one, other, files or {}))


def taken_over(count: int) -> Iterator[Asked]:
    """So many sentences of one text among those of another, changed a little in one of several ways."""
    for name, after in zip(TEXTS, (*list(TEXTS)[1:], next(iter(TEXTS))), strict=True):
        for change in WAYS.values():
            taken = change("".join(sentences(TEXTS[name])[1 : 1 + count]).strip())
            own = sentences(TEXTS[after])
            yield of_texts(TEXTS[name], "".join((*own[:2], " ", taken, *own[2:])))


def _every(ask: Callable[[Pair], Asked], pairs: Iterable[Pair]) -> list[Asked]:
    return [ask(pair) for pair in pairs]


_SEEDED_PRECISION = [(statement, source.replace(was, now, 1)) for statement, source, was, now in precision.SEEDED]

RATES: dict[str, Rates] = {
    "PRV301": Rates(
        _every(of_passage("PRV301"), [*FIGURES, *UNITS, *PRECISION, *HEDGES, *DATES]),
        _every(of_passage("PRV301", "PRV302"), faults.figure_faults()),
    ),
    "PRV302": Rates(
        _every(of_passage("PRV302"), [*UNITS, *FIGURES, *PRECISION, *HEDGES, *DATES]),
        _every(of_passage("PRV301", "PRV302"), faults.unit_faults()),
    ),
    "PRV303": Rates(
        [of_precision(*pair) for pair in [*precision.TRUE, *PRECISION, *UNITS]],
        [of_precision(*pair) for pair in _SEEDED_PRECISION],
    ),
    "PRV304": Rates(
        _every(of_passage("PRV304"), [*HEDGES, *FIGURES, *UNITS, *PRECISION, *DATES]),
        _every(of_passage("PRV304"), [*faults.bound_faults(), *faults.hedge_faults()]),
    ),
    "PRV305": Rates(
        [*(of_dispute(*pair) for pair in BOTH_HOLD.values()), *(of_dispute(*each[:2]) for each in SAME)],
        list(replaced()),
    ),
    "PRV306": Rates(
        _every(of_passage("PRV306"), [*DATES, *FIGURES, *UNITS, *PRECISION, *HEDGES]),
        _every(of_passage("PRV306", later=True), faults.year_faults()),
    ),
    "PRV108": Rates(
        [*map(of_brief, summaries.TRUE), *_every(of_summary, [*FIGURES, *UNITS])],
        _every(of_summary, faults.figure_faults()),
    ),
    "PRV502": Rates(
        [*(of_echo(*case) for case in test_echo.ALONE.values()), *independent()],
        list(of_one_origin()),
    ),
    "PRV504": Rates(
        [
            *(of_texts(*case) for case in derivation.ALONE.values()),
            *(of_texts(f"{TEXTS[one]}\n", f"{TEXTS[other]}\n") for one, other in combinations(TEXTS, 2)),
        ],
        list(taken_over(3)),
    ),
    "computed": Rates([of_calculation(each) for each in calculations.TRUE], list(changed_reports())),
}
"""By the code of a rule; a calculation that a brief declares is judged by several."""
