"""What came of the calculations that a brief declares: which figures they account for, and where they fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from provenance.model import Cell, Computed, Entry, Ledger, Span
from provenance.named import NamedTuple
from provenance.rule.carried import Carried
from provenance.rule.focus import telling_figures
from provenance.rule.results import Result, all_figures, as_counts, comes_to, farness, is_share, result, said
from provenance.rule.right_before import right_before
from provenance.rule.unquoted import unquoted
from provenance.rule.wording import listed
from provenance.text.arithmetic import Formula, formula
from provenance.text.figures import CALENDAR, Figure, figures
from provenance.text.grouping import grouped
from provenance.text.heads import column_name

_ALIKE = Fraction(1, 50)  # how near what looks like a year must come to the result to be meant as one


class Verdict(NamedTuple):
    """What came of a calculation at one figure of a statement.

    `span` is the range of its comment. `message` says what is wrong, and is empty when nothing is. `grounded` says that
    it starts from figures of the body of the brief outside of the statement. `missing` are the numbers of the `formula`
    that stand nowhere.
    """

    entry: Entry
    figure: Figure
    span: Span
    formula: Formula
    message: str = ""
    grounded: bool = False
    missing: str = ""


class _Asked(NamedTuple):
    """One calculation to be judged, and where its numbers may stand."""

    computed: Computed
    formula: Formula
    carried: Carried


class _Reading(NamedTuple):
    """Words with figures, of which a calculation is to give one, and what it gives in this reading of its numbers."""

    text: str
    figures: Sequence[Figure]
    came: Result

    @property
    def right(self) -> list[Figure]:
        return [each for each in self.figures if comes_to(self.text, each, self.came)]

    def wrong(self, formula: str) -> str:
        """What to say when none of the figures is right, of the first of them."""
        return said(self.text, self.figures[0], formula, self.came)


def verdicts(ledger: Ledger) -> tuple[Verdict, ...]:
    """What came of every declared calculation that stands where it serves something, in the order of the brief.

    Each is calculated exactly and compared with the figure nearest before its comment that it can stand for, as
    precisely as that figure is written and within what the words around it allow. The numbers that it starts from must
    be figures of the passages that the statement cites or of the body of the brief; small whole numbers and the
    constants of the calendar and of measures need no source. Where a source that is cited could not be read, nothing is
    said of the numbers.
    """
    return ledger.once(_verdicts)


def _verdicts(ledger: Ledger) -> tuple[Verdict, ...]:
    if not ledger.brief.computed:
        return ()
    carried = Carried(ledger)
    asked = (_Asked(each, formula(each.formula), carried) for each in ledger.brief.computed)
    return tuple(
        each for one in asked for each in (_each_once(one, _column(one)) if one.computed.column else _beside(one))
    )


def settled(ledger: Ledger) -> Mapping[str, tuple[Span, ...]]:
    """By the id of a statement, the ranges of its words whose figures a calculation accounts for, right or wrong.

    What is wrong with one of these is said once, by PRV301.
    """
    found: dict[str, tuple[Span, ...]] = {}
    for each in verdicts(ledger):
        found[each.entry.statement.id] = (*found.get(each.entry.statement.id, ()), each.figure.span)
    return found


def is_settled(spans: Sequence[Span], figure: Figure) -> bool:
    """Whether `figure` is in one of the ranges that `settled` gives for its statement."""
    return any(span.overlaps(figure.span) for span in spans)


def grounded(ledger: Ledger) -> frozenset[str]:
    """The ids of the statements that owe no citation: all their figures are calculated from figures of the body."""
    by_statement: dict[str, list[Verdict]] = {}
    for each in verdicts(ledger):
        by_statement.setdefault(each.entry.statement.id, []).append(each)
    return frozenset(key for key, found in by_statement.items() if _all_told(found))


def _all_told(found: Sequence[Verdict]) -> bool:
    """Whether a statement has no figure but those calculated and those that they are calculated from."""
    made = [each.figure.span for each in found]
    known = {operand.stated for each in found for operand in each.formula.operands}
    others = (each for each in telling_figures(found[0].entry.statement.text) if not is_settled(made, each))
    return all(each.grounded for each in found) and all(abs(each.value) in known for each in others)


def _beside(asked: _Asked) -> Iterator[Verdict]:
    """The verdict on a calculation within a statement, and on what says its result once more in another way."""
    comment, made = asked.computed, asked.formula
    if comment.target is None:
        return
    for entry in asked.carried.at(comment.target.start):
        words = entry.statement.words
        near = sorted(all_figures(words.text), key=lambda each: _distance(words.source(*each.span), comment.span))
        starts_from = {each.stated for each in made.operands}
        came = result(made, {}, asked.carried.scales(entry, made))
        alike = [each for each in as_counts(words.text) if farness(each, came) < _ALIKE]
        behind = right_before(words, comment.span)
        pointed = [behind] if behind and abs(behind.value) not in starts_from else []
        near = [*pointed, *(each for each in near if each not in pointed)]
        meant = [each for each in near if abs(each.value) not in starts_from] or near or alike
        right = _Reading(words.text, near, came).right or _Reading(words.text, alike, came).right[:1]
        if pointed and _is_part(pointed[0]) and pointed[0] not in right:
            right = []
        for figure in (right or meant)[:1]:
            wrong = "" if right else said(words.text, figure, comment.formula, came)
            yield _verdict(asked, entry, figure, wrong)
        # "one in eight, or 13%" is one result
        yield from (_verdict(asked, entry, each, "") for each in right[1:] if is_share(each))


def _is_part(figure: Figure) -> bool:
    """Whether a figure is a share or a multiple: right before a comment, nothing but the result of its calculation.

    Of others it may be said what the result is about: "31.7% in ten years".
    """
    return figure.unit == "times" or is_share(figure)


def _distance(figure: Span, comment: Span) -> tuple[bool, int]:
    """What stands before the comment comes first, the nearest of it; then what stands behind it."""
    behind = figure.start >= comment.end
    return behind, figure.start - comment.end if behind else comment.start - figure.end


def _column(asked: _Asked) -> Iterator[Verdict]:
    """The verdicts on the figures of a column; a row without a figure in one of the columns concerned has none."""
    for row in asked.computed.rows:
        cells = {column_name(cell.head): cell for cell in row}
        if goal := cells.get(column_name(asked.computed.column)):
            for entry in asked.carried.at(goal.span.start):
                yield from _in_row(asked, entry, goal, cells)


def _in_row(asked: _Asked, entry: Entry, goal: Cell, cells: Mapping[str, Cell]) -> Iterator[Verdict]:
    """The verdict on the figure of a cell, read with the scales of its table, or as it is written."""
    words = entry.statement.words
    inside = [each for each in figures(grouped(words.text)) if goal.span.contains(words.source(*each.span))]
    inside.sort(key=lambda each: each.unit in CALENDAR)  # of "2021: 13" the 13, but "1950" may be a result
    goals = ((words.text, inside), (goal.bare, figures(grouped(goal.bare))))
    readings = [_Reading(text, found, came) for came in _results(asked, entry, cells) for text, found in goals if found]
    right = [each for reading in readings for each in reading.right]
    scaled = [each for reading in readings if reading.text is words.text for each in reading.right]
    nearest = sorted(readings, key=lambda each: farness(each.figures[0], each.came))[:1]
    for figure, reading in zip([*scaled, *inside], nearest, strict=False):
        yield _verdict(asked, entry, figure, "" if right else reading.wrong(asked.computed.formula))


def _results(asked: _Asked, entry: Entry, cells: Mapping[str, Cell]) -> Iterator[Result]:
    """What comes of a row, its cells read with the scales of their heads and without; nothing where one of those
    concerned has no figure."""
    made = asked.formula
    for read in ({name: each.text for name, each in cells.items()}, {name: each.bare for name, each in cells.items()}):
        columns = {name: each for name, text in read.items() for each in figures(grouped(text))[:1]}
        if columns.keys() >= {column_name(each.name) for each in made.operands if each.name}:
            yield result(made, columns, asked.carried.scales(entry, made))


def _each_once(asked: _Asked, found: Iterator[Verdict]) -> Iterator[Verdict]:
    """The verdicts on a column, of which only the first says what is wrong with all: a number stands nowhere, or is
    the name of a column."""
    unnamed = unquoted(asked.computed, asked.formula)
    said_before: set[str] = set()
    for each in found:
        what = unnamed or each.missing
        yield each._replace(message="" if what in said_before else each.message and (unnamed or each.message))
        said_before.update([what] if what and each.message else [])


def _verdict(asked: _Asked, entry: Entry, figure: Figure, wrong: str) -> Verdict:
    operands = asked.carried.missing(entry, asked.formula) if entry.links else ()
    numbers = list(dict.fromkeys(each.written for each in operands))
    missing = listed(numbers) if numbers else ""
    if missing and not wrong:
        written = entry.statement.text[slice(*figure.span)]
        stand = "stands" if len(numbers) == 1 else "stand"
        wrong = (
            f'"{written}" is calculated from {missing}, which {stand} neither in a passage cited nor in the body of '
            "the brief"
        )
    in_body = asked.carried.in_body(entry, asked.formula)
    asked.carried.made(figure)
    return Verdict(entry, figure, asked.computed.span, asked.formula, wrong, in_body, missing)
