"""What came of the calculations that a brief declares: which figures they account for, and where they fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from provenance.model import Cell, Computed, Entry, Ledger, Span
from provenance.named import NamedTuple
from provenance.rule.carried import Carried
from provenance.rule.focus import telling_figures
from provenance.rule.results import all_figures, comes_to, farness, first_figure, is_share, result, said
from provenance.rule.wording import listed
from provenance.text.arithmetic import Formula, formula
from provenance.text.figures import Figure
from provenance.text.heads import column_name


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


def verdicts(ledger: Ledger) -> tuple[Verdict, ...]:
    """What came of every declared calculation that stands where it serves something, in the order of the brief.

    Each is calculated exactly and compared with the figure nearest before its comment that it can stand for, as
    precisely as that figure is written and within what the words around it allow. The numbers that it starts from must
    be figures of the passages that the statement cites or of the body of the brief; small whole numbers and the
    constants of the calendar and of measures need no source. Where a source that is cited could not be read, nothing is
    said of the numbers.
    """
    if not ledger.brief.computed:
        return ()
    carried = Carried(ledger)
    asked = (_Asked(each, formula(each.formula), carried) for each in ledger.brief.computed if each.target)
    return tuple(each for one in asked for each in (_each_once(_column(one)) if one.computed.column else _beside(one)))


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
    known = {value for each in found for operand in each.formula.operands for value in (operand.number, operand.value)}
    others = (each for each in telling_figures(found[0].entry.statement.text) if not is_settled(made, each))
    return all(each.grounded for each in found) and all(abs(each.value) in known for each in others)


def _beside(asked: _Asked) -> Iterator[Verdict]:
    """The verdict on a calculation within a statement."""
    computed, made = asked.computed, asked.formula
    entry = asked.carried.entry_at(computed.target or computed.span)
    figures = all_figures(entry.statement.text) if entry else ()
    if entry is None or not figures:
        return
    words = entry.statement.words
    came = result(made, None, asked.carried.scales(entry, made))
    near = sorted(figures, key=lambda each: _distance(words.source(*each.span), computed.span))
    right = next((each for each in near if comes_to(words.text, each, came)), None)
    starts_from = {value for operand in made.operands for value in (operand.number, operand.value)}
    meant = next((each for each in near if abs(each.value) not in starts_from), near[0])
    wrong = "" if right else said(words.text, meant, computed.formula, came)
    yield _verdict(asked, entry, right or meant, wrong)
    if right and is_share(right):  # "one in eight, or 13%" says one thing twice
        again = (each for each in near if each is not right and is_share(each) and comes_to(words.text, each, came))
        yield from (_verdict(asked, entry, each, "") for each in again)


def _distance(figure: Span, comment: Span) -> tuple[bool, int]:
    """What stands before the comment comes first, the nearest of it; then what stands behind it."""
    behind = figure.start >= comment.end
    return behind, figure.start - comment.end if behind else comment.start - figure.end


def _column(asked: _Asked) -> Iterator[Verdict]:
    """The verdicts on the figures of a column; a row without a figure in one of the columns concerned has none."""
    for row in asked.computed.rows:
        cells = {column_name(cell.head): cell for cell in row}
        goal = cells.get(column_name(asked.computed.column))
        entry = asked.carried.entry_at(goal.span) if goal else None
        used = [cells.get(column_name(each.name)) for each in asked.formula.operands if each.name]
        if goal and entry and all(cell is not None and first_figure(cell.bare) for cell in used):
            yield from _in_row(asked, entry, goal, cells)


def _each_once(found: Iterator[Verdict]) -> Iterator[Verdict]:
    """The verdicts on a column, of which only the first says that a number stands nowhere: all rows start from it."""
    said_before: set[str] = set()
    for each in found:
        yield each._replace(message="") if each.missing and each.missing in said_before else each
        said_before.add(each.missing)


def _in_row(asked: _Asked, entry: Entry, goal: Cell, cells: Mapping[str, Cell]) -> Iterator[Verdict]:
    """The verdict on the figure of a cell, read with the scales of its table, or as it is written."""
    made, words = asked.formula, entry.statement.words
    scales = asked.carried.scales(entry, made)
    inside = [each for each in all_figures(words.text) if goal.span.contains(words.source(*each.span))]
    if not inside:
        return
    scaled = result(made, lambda name: cells[column_name(name)].text, scales)
    right = next((each for each in inside if comes_to(words.text, each, scaled)), None)
    wrong = "" if right else said(words.text, inside[0], asked.computed.formula, scaled)
    if right is None and (bare := first_figure(goal.bare)) is not None:
        written = result(made, lambda name: cells[column_name(name)].bare, scales)
        if comes_to(goal.bare, bare, written):
            wrong = ""
        elif farness(bare, written) < farness(inside[0], scaled):
            wrong = said(goal.bare, bare, asked.computed.formula, written)
    yield _verdict(asked, entry, right or inside[0], wrong)


def _verdict(asked: _Asked, entry: Entry, figure: Figure, wrong: str) -> Verdict:
    operands = asked.carried.missing(entry, asked.formula) if entry.links and not wrong else ()
    missing = listed(list(dict.fromkeys(each.written for each in operands))) if operands else ""
    if missing:
        written = entry.statement.text[figure.span.start : figure.span.end]
        stand = "stands" if len(operands) == 1 else "stand"
        wrong = (
            f'"{written}" is calculated from {missing}, which {stand} neither in a passage cited nor in the body of '
            "the brief"
        )
    in_body = asked.carried.in_body(entry, asked.formula)
    if not wrong:
        asked.carried.calculated(figure, grounded=in_body)
    return Verdict(entry, figure, asked.computed.span, asked.formula, wrong, in_body, missing)
