"""Where a figure of a statement may stand, so that nobody is accused over it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from provenance.lazy import deferred
from provenance.text.comparison.as_written import as_grouped, as_shares, in_scale, plainly, with_commas
from provenance.text.comparison.candidates import Question, asked, bears_out, near, supporters
from provenance.text.comparison.evidence import Said
from provenance.text.figures import Figure, figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.derivation.calculation import calculated
else:
    calculated = deferred("provenance.text.comparison.derivation.calculation", "calculated")

_SELDOM = (
    ("derivation.ages", "as_a_time_between"),
    ("derivation.lengths", "as_parts_of_a_time with_a_letter as_a_time_between_clocks as_a_time_said_before"),
    ("derivation.by_the_day", "as_so_many_a_day"),
    ("naming.labels", "as_a_label"),
    ("derivation.reckoning", "as_the_last_of_a_count as_a_short_year as_another_of_the_statement as_a_density"),
    (
        "derivation.derived",
        "by_one_step as_parts_behind_it as_a_share_of_a_number as_a_percentage_of_a_whole as_it_was_before_a_change",
    ),
    ("derivation.series", "as_all_of_a_list as_a_part_of_a_list as_a_change_down_a_column"),
    ("derivation.percentages", "as_a_ratio as_so_many_in_a_hundred"),
    ("derivation.in_all", "as_so_many_of_one as_once_the_amount"),
    ("derivation.how_much_more", "as_how_much_more"),
    ("derivation.from_abroad", "as_reckoned_abroad as_a_share_in_a_table_abroad"),
    ("counting.in_short", "as_part_of_a_code as_a_time_on_a_clock as_a_half as_long_as_a_list"),
    ("counting.other_measures", "in_another_measure in_feet_and_inches"),
)
"""Guards, by their modules, that are asked only where no other takes the side of a figure."""

_OTHERS = re.compile(r"\s(?:other|others|more|further|additional)\b")
_ONE_AND = re.compile(r"\b(?:the|an?|his|her|its|[A-Z][a-z]{2,15})\s[A-Za-z]{3,15}\sand\s\Z")
_COUNTED = re.compile(r"[ \u00a0-](?!(?:in|on|of|at|to|and|or|for|by|with|from|than|out|per|as)\b)[a-z]")
_REACH = 28  # characters
_MANY_TIMES = 4  # no manner of speaking any more
_NAMED = 3  # of a list, before its others


def in_passage(question: Question) -> bool:
    """The figure stands in a passage."""
    return any(True for _ in supporters(question))


def with_blanks_between_thousands(question: Question) -> bool:
    """The figure stands there with plain blanks between its thousands."""
    return any(_any(question, each.text, near(question, as_grouped, each.text)) for each in question.evidence)


def as_a_share_in_words(question: Question) -> bool:
    """The passage gives the share in words."""
    figure = question.figure
    if figure.unit not in {"", "%"}:
        return False
    if not figure.unit and abs(figure.value) >= 1 and _COUNTED.match(question.said.text, figure.span.end):
        return False
    return any(_any(question, each.text, near(question, as_shares, each.text)) for each in question.evidence)


def with_decimal_commas(question: Question) -> bool:
    """The passage is in a language that writes decimal commas."""
    commas = (each.text for each in question.evidence if each.comma)
    return any(_any(question, text, near(question, with_commas, text)) for text in commas)


def in_its_sentence(question: Question) -> bool:
    """The figure stands in the same sentence or row of the source, beside the words that were named."""
    return any(
        _any(question, each.around, (*plainly(each.around), *as_grouped(each.around)))
        for each in question.evidence
        if each.around
    )


def in_the_scale_of_its_table(question: Question) -> bool:
    """The head of the source's table gives the scale or the measure, which the row leaves out."""
    if question.figure.unit == "%":
        return False
    least = 1 if abs(question.figure.value) < 100 else 0
    return any(
        _any(question, each.text, (one for one in in_scale(each.text, above, each.comma) if one.scale * least <= 1))
        for each in question.evidence
        if (above := each.above or (each.text if each.close else ""))
    )


def as_written_in_the_draft(question: Question) -> bool:
    """The draft has the figure without the scale that the head of its own table adds."""
    evidence = question.evidence
    written = (words for span, words in question.said.bare if span.overlaps(question.figure.span))
    return any(
        in_passage(end) or with_blanks_between_thousands(end)
        for words in written
        for each in figures(words)
        for end in asked(each, Said(words), evidence, ())
    )


def in_a_table_it_points_to(question: Question) -> bool:
    """The statement points to a table of the brief, which has the figure and citations of its own."""
    return any(_any(question, words, plainly(words)) for words in question.said.tables)


def in_the_title_of_its_source(question: Question) -> bool:
    """The title of the source has it, so that it may be a name: "the £2 cap" cited from "Evaluation of the £2 cap"."""
    return bool(question.figure.unit) and any(
        each.dated and _any(question, each.dated, plainly(each.dated)) for each in question.evidence
    )


def by_calculation(question: Question) -> bool:
    """The figure follows from others of the statement and its passages: a sum, a difference, a share, a multiple."""
    return calculated(question.figure, question.said.text, question.claimed, question.evidence, question.meant)


def as_the_rest_of_a_list(question: Question) -> bool:
    """ "Griffin and 18 others" counts one whom the source names: "Griffin, Chu and 17 others"; and all are 19."""
    figure, text = question.figure, question.said.text
    if figure.unit or not _OTHERS.match(text, figure.span.end):
        return False
    return any(
        other.value == figure.value + 1
        or (0 < abs(figure.value - other.value) <= _NAMED and _OTHERS.match(each.text, other.span.end))
        for each in question.evidence
        for other in plainly(each.text)
    )


def with_one_more(question: Question) -> bool:
    """A passage names one and counts the others: "the abbot and sixteen monks" are 17; or it is all but those."""
    figure = question.figure
    if figure.unit:
        return False
    ones = {
        other.value + 1
        for each in question.evidence
        for other in plainly(each.text)
        if _ONE_AND.search(each.text, max(0, other.span.start - _REACH), other.span.start)
    }
    wholes = {other.value for other in question.claimed if other.span.start > figure.span.end} if ones else ()
    return figure.value in ones or any(whole - one == figure.value for whole in wholes for one in ones)


def only_as_a_manner_of_speech(question: Question) -> bool:
    """A share or multiple in words ("half of them", "doubled") that no share of the passages contradicts."""
    figure = question.figure
    written = question.said.text[figure.span.start : figure.span.end]
    in_words = figure.unit in {"times", "ratio"} or (not figure.unit and abs(figure.value) < 1)
    if not in_words or (
        any(each.isdigit() for each in written) and figure.value.denominator > 1 and figure.unit != "ratio"
    ):
        return False
    if figure.unit == "times" and abs(figure.value) >= _MANY_TIMES and figure.value.denominator == 1:
        return not any(len(plainly(each.text)) > 1 for each in question.evidence)  # from which it would be reckoned
    return not any(_is_share(other) for each in question.evidence for other in plainly(each.text))


GUARDS: tuple[Callable[[Question], bool], ...] = (
    in_passage,
    in_its_sentence,
    with_blanks_between_thousands,
    as_a_share_in_words,
    with_decimal_commas,
    in_the_scale_of_its_table,
    as_written_in_the_draft,
    in_a_table_it_points_to,
    in_the_title_of_its_source,
    as_the_rest_of_a_list,
    with_one_more,
    only_as_a_manner_of_speech,
    by_calculation,
    *(deferred(f"provenance.text.comparison.{module}", name) for module, names in _SELDOM for name in names.split()),
)
"""Each for itself reason enough not to accuse a figure. A match never counts as support."""


def excused(question: Question) -> bool:
    """Whether any of the guards takes the figure's side."""
    return any(guard(question) for guard in GUARDS)


def _is_share(figure: Figure) -> bool:
    return figure.unit in {"%", "times", "ratio"} or (not figure.unit and abs(figure.value) < 1)


def _any(question: Question, words: str, found: Iterable[Figure]) -> bool:
    return any(bears_out(question, other, words) for other in found)
