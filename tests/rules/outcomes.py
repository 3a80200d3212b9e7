"""What each rule says of what it must leave alone and of what it must find, to be asked again and again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import Any, NamedTuple
from unittest import mock

from provenance import draft
from provenance.check.trial import ledger
from provenance.draft import computed as declared
from provenance.model import Diagnostic
from provenance.rule import Example, Rule, carried, computed, results
from provenance.rules import echo, figure_disputed, over_precise, summary_not_in_body, undeclared_derivation
from provenance.text import arithmetic, copied, formulas, overlap
from provenance.text.comparison import Evidence, Said, judging, precise
from provenance.text.comparison.dates import dated
from provenance.text.comparison.dates.times import times
from provenance.text.comparison.framing import attributes, happenings, misplaced, pieces, rivalry
from provenance.text.disagreement import alike, guards, search, sentences
from tests.counting import calls
from tests.draft import test_computed as test_declared
from tests.rules import calculations, copies, precision, summaries, test_computed, test_echo, test_figure_disputed
from tests.rules import test_undeclared_derivation as derivation
from tests.rules.copies import FORMULAS, TEXTS, WAYS
from tests.rules.disputes import BOTH_HOLD, SAME
from tests.text import test_arithmetic, test_disagreement
from tests.text.comparison.true_attributes import ATTRIBUTES, CONFUSED
from tests.text.comparison.true_happenings import HAPPENED, LEVY, NOT_TOLD, SWAPPED, TOLD
from tests.text.comparison.true_units_and_bounds import PRECISION, UNITS

Outcome = Callable[[], object]


class Asked(NamedTuple):
    """A rule: its modules, what it must leave alone (an empty outcome), and what it must find."""

    modules: tuple[ModuleType, ...]
    true: list[Outcome]
    wrong: list[Outcome]


def told(rule: Rule, example: Example) -> object:
    return tuple(map(_seen, rule.check(ledger(example))))


def _seen(each: Diagnostic) -> object:
    return each.message, each.place, tuple((seen.text, seen.place) for seen in each.seen)


def of_summary(text: str) -> object:
    return told(summary_not_in_body.SummaryNotInBody(), Example(text))


def of_precision(statement: str, passage: str) -> object:
    judging.discords.cache_clear()
    example = Example(f"{statement[:-1]} [@herald].\n", files={"sources/herald.txt": f"{passage}\n"})
    return told(over_precise.OverPrecise(), example)


def of_happening(statement: str, *passages: Evidence) -> object:
    for cached in (
        pieces.pieces,
        happenings.happenings,
        happenings.rooms,
        happenings.verbs,
        happenings._roots,
        misplaced._by_time,
        misplaced._told_of_one_time,
    ):
        cached.cache_clear()
    asked = [dated.Asked(each, statement, passages, ()) for each in times(statement)]
    return [found for each in asked if (found := misplaced.of_another_happening(each))]


def of_attribute(statement: str, passage: Evidence) -> object:
    with mock.patch.object(judging, "on_attributes", attributes.on_attributes):
        return judging.discords.__wrapped__(Said(statement), (passage,))


def of_dispute(*case: Any) -> object:
    return told(figure_disputed.FigureDisputed(), test_figure_disputed.example(*case))


def of_pair(first: str, second: str) -> object:
    for cached in (
        sentences.sentences_with_figures,
        sentences.stem,
        alike._said_stems,
        alike._laid_out,
        alike._by_measure,
        alike.named,
        guards._given,
    ):
        cached.cache_clear()
    asked = [getattr(guards, each.__name__) for each in guards.GUARDS]
    both = ({"a": f"{one}\n", "b": f"{other}\n"} for one, other in ((first, second), (second, first)))
    return [each for each in (search.contradictions(texts, asked) for texts in both) if each]


def of_echo(text: str, files: dict[str, str]) -> object:
    return told(echo.Echo(), Example(f"{text}\n", files=files))


def of_copies(one: str, other: str, files: dict[str, str]) -> object:
    overlap.telling_words.cache_clear()
    overlap._known.cache_clear()
    rule = undeclared_derivation.UndeclaredDerivation()
    both = [told(rule, derivation.example(*pair, files)) for pair in ((one, other), (other, one))]
    return [each for each in both if each]


def of_calculation(text: str, files: dict[str, str]) -> object:
    return test_computed.said(calculations.written(text), files)


def of_declaration(text: str) -> object:
    brief = draft.parse(text)
    return brief.computed, [(each.message, each.place) for each in brief.findings]


def of_formula(written: str) -> object:
    try:
        made = arithmetic.formula(written)
        operands = [(each.name, each.written, each.stated, each.bare) for each in made.operands]
        return operands, arithmetic.calculate(made, lambda operand: operand.value + len(operand.name))
    except arithmetic.NotAFormula as wrong:
        return str(wrong), wrong.at


def is_dear(work: Callable[[], object], most: int) -> bool:
    work()
    return calls(work) > most


_LONG = "## Summary\n\nOf the pipes 1,250 went.\n\n## Pipes\n\nIt was 1,250 in 2023 [@gazette].\n\n" + "".join(
    f"## On the {each} of the pipes\n\nThe {each} of 12 lead pipes was 310 steps.\n\n"
    for each in ("width", "breadth", "height", "depth", "length", "weight", "age", "price", "colour", "sound")
)


def of_headings() -> object:
    """Whether the body is compared with itself, or headings without figures with the body."""
    judging.discords.cache_clear()
    made = ledger(Example(_LONG))
    list(summary_not_in_body.SummaryNotInBody().check(made))
    return judging.discords.cache_info().misses > 1


def of_no_calculation() -> object:
    """Whether the figures of a brief without calculations are looked at."""
    made = ledger(Example(_LONG))
    return is_dear(lambda: computed._verdicts(made), 10)


def of_shared(*texts: str) -> object:
    return sorted(overlap.shared_passages({str(number): text for number, text in enumerate(texts)}))


ATTESTED = {
    "sources/herald.yml": "tier: secondary\nattested: {by: AK, on: 2026-01-01}\nspans:\n"
    f"  homes: {{exact: {test_figure_disputed.TWO.strip()}}}\n"
}
UNRELATED = test_figure_disputed.ALONE["unrelated texts that each speak of their own"]
DISPUTED = [
    ("The fires took 310 homes [@gazette]. There is more [@herald].",),
    ("The fires took 130 homes [@herald]. There is more [@gazette; @gazette].",),
    ("The fires took many homes [@gazette; @herald].",),
    ("The fires took 310 homes [@digest]. There is more [@gazette; @herald].",),
    ("| Homes |\n|---|\n| 310 |\n\nSource: [@gazette; @herald].",),
    (*UNRELATED[:3], {"sources/gazette.yml": "derives-from: [herald]\n"}),
    ("Fires [@gazette; @herald].", *UNRELATED[1:3], {}),
    ("The fires took 310 homes [@gazette]. More [@herald{#homes}].", test_figure_disputed.ONE, "", ATTESTED),
    (
        "The fires took 310 homes [@gazette]. More [@herald{#homes}; @herald{#homes}; @herald].",
        UNRELATED[1],
        "",
        ATTESTED,
    ),
    (
        "Fires [@gazette; @herald].",
        test_figure_disputed.ONE,
        test_figure_disputed.TWO,
        {"sources/gazette.yml": "status: {is: corrected, since: 2024-01-01, by: digest}\n", "sources/herald.yml": ""},
    ),
]
ECHOES = [
    *(each[:2] for each in test_echo.ECHOES),
    ("It was 15% [@gazette; @herald; @nowhere].", {}),
    ("It was 15% [@mayor; cited in @gazette; @herald].", {"sources/mayor.yml": "tier: primary\n"}),
    (
        "It was 15% [@digest; @herald].",
        {
            "sources/gazette.yml": "derives-from: [utility-2023, relay]\n",
            "sources/relay.yml": "derives-from: [utility-2023]\n",
        },
    ),
]
PHRASES = (
    "goods, persons, services and capital",
    "wind and solar power plants",
    "roads, bridges, ports and canals",
    "beef, pork, poultry and eggs",
    "bread, milk, cheese and butter",
    "births, deaths, weddings and divorce",
)
FILLER = "Nobody expected it, whatever the harbour master may write in his letters to the council about rust and paint"
SLOGAN = "Fishing boats, cargo ships and pleasure craft share narrow waters where nobody yields willingly"
DOCKETS = "\n".join(f"Case {number}110" for number in range(204101, 204113))
OTHER_DOCKETS = "\n".join(f"Case {number}220" for number in range(204101, 204113))
UNITS_OF = "lb oz ft yd kg cm mm km ha dl cl ml px kB ms Hz kW kV Nm Pa"
LONE = (
    "Cranes idle since autumn now “rust” beside warehouses whose owners “vanished” after quarrels about insurance "
    "premiums, demurrage and pilots."
)
PARTED = (
    "Pilots blamed fog, silt and worn engines.",
    "Dredgers removed gravel from seven berths.",
    "Salvage crews raised both barges intact.",
    "Insurers demanded stronger hawsers and brighter lanterns.",
)


def _one_block(text: str) -> str:
    return " ".join(f"{text} {FILLER}.".split() * 4)


COPIED: list[tuple[str, str, dict[str, str]]] = [
    *((*case, {}) for case in derivation.COPIED.values()),
    (f"{TEXTS['news']} {FORMULAS['release']}", f"{TEXTS['news']} {FORMULAS['release']}", {}),
    (TEXTS["report"], "".join((*copies.sentences(TEXTS["news"])[:2], *copies.sentences(TEXTS["report"])[1:3])), {}),
    (TEXTS["statute"], WAYS["terms in quotation marks"](TEXTS["statute"]), {}),
    (TEXTS["news"], f"{_one_block(TEXTS['hearing'])} {TEXTS['news']} All rights reserved.", {}),
    (f"{TEXTS['news']} He wrote: “{FILLER}.”", f"{TEXTS['news']} They read: “{FILLER}.”", {}),
    (f"{TEXTS['hearing']} {TEXTS['budget']} {LONE}", f"{LONE} {TEXTS['statute']} {TEXTS['release']}", {}),
    (f" {TEXTS['hearing']} ".join(PARTED), f" {TEXTS['statute']} ".join(PARTED), {}),
]
NOT_COPIED = [
    *derivation.ALONE.values(),
    (f"{'. '.join(PHRASES)}.", f". {FILLER}. ".join(reversed(PHRASES)), {}),
    (f"{'. '.join(PHRASES)}.", f". {TEXTS['budget']} ".join(PHRASES), {}),
    (f"{SLOGAN}. {TEXTS['hearing']} {SLOGAN}.", f"{TEXTS['release']} {SLOGAN}.", {}),
    (f"{TEXTS['statute']}\n{DOCKETS}\n", f"{TEXTS['news']}\n{OTHER_DOCKETS}\n", {}),
    (f"{TEXTS['statute']}\n{UNITS_OF}\n", f"{TEXTS['news']}\n{UNITS_OF}\n", {}),
]

RULES = {
    "PRV108": Asked(
        (summary_not_in_body,),
        [of_headings, *(partial(of_summary, each) for each in summaries.TRUE)],
        [partial(of_summary, each) for each in summaries.WRONG],
    ),
    "PRV303": Asked(
        (over_precise, precise),
        [partial(of_precision, *pair) for pair in (*precision.TRUE, *PRECISION, *UNITS)],
        [partial(of_precision, each[0], each[1].replace(each[2], each[3], 1)) for each in precision.SEEDED[:25]],
    ),
    "PRV305": Asked(
        (figure_disputed,),
        [
            *(partial(of_dispute, *case) for case in test_figure_disputed.ALONE.values()),
            *(partial(of_dispute, "Fires [@gazette; @herald].", *pair) for pair in BOTH_HOLD.values()),
        ],
        [partial(of_dispute, *case) for case in DISPUTED],
    ),
    "of another happening": Asked(
        (happenings, misplaced, pieces, rivalry),
        [
            *(partial(of_happening, each[0], Evidence(each[1], each[1])) for each in HAPPENED),
            *(partial(of_happening, LEVY, *each) for each in NOT_TOLD),
        ],
        [
            *(partial(of_happening, each[0], Evidence(each[1], each[1])) for each in SWAPPED),
            *(partial(of_happening, LEVY, *each) for each in TOLD),
        ],
    ),
    "of another attribute": Asked(
        (attributes,),
        [
            *(partial(of_attribute, each[0], Evidence(each[1], each[1])) for each in ATTRIBUTES),
            partial(of_attribute, CONFUSED[0][0], Evidence(CONFUSED[0][1], close=False)),
            partial(of_attribute, CONFUSED[0][0], Evidence(CONFUSED[0][1], foreign=True)),
        ],
        [partial(of_attribute, each[0], Evidence(each[1], each[1])) for each in CONFUSED],
    ),
    "the same sentence": Asked(
        (alike, guards, search, sentences),
        [
            partial(of_pair, " ".join(test_disagreement.CONTRADICT[0][:2]), "Nothing is known."),
            *(partial(of_pair, *pair) for pair in (*test_disagreement.BOTH_HOLD.values(), *BOTH_HOLD.values())),
        ],
        [
            partial(
                of_pair,
                f"In May rain fell on Lima. {test_disagreement.CONTRADICT[0][0]} Then came 2024.",
                test_disagreement.CONTRADICT[0][1],
            ),
            partial(
                of_pair,
                "On 2023-03-03 fires on the coast of Maine destroyed 310 homes.",
                "On March 3, 2023 fires on the coast of Maine destroyed 130 homes.",
            ),
            *(partial(of_pair, *pair[:2]) for pair in test_disagreement.CONTRADICT),
            *(partial(of_pair, one, other.replace(was, now, 1)) for one, other, was, now in SAME),
        ],
    ),
    "PRV502": Asked(
        (echo,),
        [partial(of_echo, *case) for case in test_echo.ALONE.values()],
        [partial(of_echo, *case) for case in ECHOES],
    ),
    "PRV504": Asked(
        (undeclared_derivation, copied, overlap, formulas),
        [
            partial(of_shared, TEXTS["news"], TEXTS["statute"]),
            *(partial(of_copies, *case) for case in NOT_COPIED),
        ],
        [partial(of_shared, *(TEXTS["news"],) * 2), *(partial(of_copies, *case) for case in COPIED)],
    ),
    "computed": Asked(
        (computed, carried, results),
        [
            of_no_calculation,
            *(partial(of_calculation, each, {}) for each in calculations.TRUE),
            *(partial(of_calculation, *case) for case in test_computed.UNREAD.values()),
        ],
        [partial(of_calculation, each, {}) for each, *_ in calculations.WRONG],
    ),
    "what computed says": Asked(
        (declared,),
        [],
        [partial(of_declaration, each) for each in test_declared.DRAFTS],
    ),
    "formulas": Asked(
        (arithmetic,),
        [],
        [
            partial(of_formula, 'Lines / "All lines (2023)" * 15%'),
            *(partial(of_formula, each) for each, _ in (*test_arithmetic.GIVES, *test_arithmetic.REFUSED)),
        ],
    ),
}
