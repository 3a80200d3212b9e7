"""What a run came to: findings counted, and what the briefs stand on."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.formats.headline import level
from provenance.formats.paint import paint
from provenance.formats.show import Show
from provenance.formats.visible import visible
from provenance.lineage import Coverage, coverage, standing
from provenance.model import Audit, Report, Standing
from provenance.named import NamedTuple


class Count(NamedTuple):
    """How often one rule rang. `fixable` are the findings that carry a fix."""

    code: str
    name: str
    errors: int
    warnings: int
    fixable: int


def counts(audit: Audit) -> tuple[Count, ...]:
    """The count of every code found, sorted by code."""
    found: dict[str, Count] = {}
    for each in audit.all_diagnostics:
        card = audit.cards.get(each.code)
        old = found.get(each.code) or Count(each.code, card.name if card else "", 0, 0, 0)
        error = level(audit, each) == "error"
        found[each.code] = old._replace(
            errors=old.errors + error, warnings=old.warnings + (not error), fixable=old.fixable + bool(each.fix)
        )
    return tuple(found[code] for code in sorted(found))


def covered(audit: Audit) -> Coverage:
    """What all briefs together stand on. A source that several briefs cite counts once."""
    return coverage(map(_standing, audit.reports))


def _standing(report: Report) -> Standing:
    return report.standing or standing(report.ledger)


def summary(audit: Audit, show: Show) -> tuple[str, ...]:
    """The closing lines; the last one says what the briefs stand on. Nothing when only findings are wanted."""
    if show.quiet:
        return ()
    notes = [f"{paint('note:', 'advice', on=show.colour)} {visible(note)}" for note in audit.notes]
    if waived := sum(len(report.waived) for report in audit.reports):
        notes.append(f"{several(waived, 'finding')} waived with a reason.")
    if show.verbose:
        notes += _each_brief(audit)
    tally = found(counts(audit))
    if tally:
        return (tally, *notes, footing(covered(audit), len(audit.reports)))
    nothing = "No findings. " if audit.reports else ""
    return (*notes, f"{nothing}{footing(covered(audit), len(audit.reports))}")


def found(of: Iterable[Count]) -> str:
    """`Found 2 errors and 1 warning, 1 fixable with --fix.`, or nothing."""
    errors, warnings, fixable = (sum(column) for column in zip((0, 0, 0), *(each[2:] for each in of), strict=True))
    if not errors + warnings:
        return ""
    parts = [several(errors, "error")] * bool(errors) + [several(warnings, "warning")] * bool(warnings)
    return f"Found {' and '.join(parts)}{f', {fixable} fixable with --fix' if fixable else ''}."


def footing(of: Coverage, briefs: int) -> str:
    """What briefs stand on, in one line."""
    if not briefs:
        return "No brief was checked."
    among = f"In {several(briefs, 'brief')}, {several(of.statements, 'statement')} {_owe(of.statements)} evidence"
    if of.statements:
        unread = f"{of.unread} on sources that were not read, " if of.unread else ""
        among += (
            f": {_rest(of.primary)} on a primary passage, {of.other} on other passages only, {unread}{of.none} on none"
        )
    if not of.sources:
        return f"{among}. No source is cited."
    return f"{among}. Of {_sources(of)}."


def _sources(of: Coverage) -> str:
    private = f"{of.private} private and not here, " if of.private else ""
    return f"{several(of.sources, 'source')}, {of.attested} attested, {private}{of.not_read} not captured"


def _each_brief(audit: Audit) -> list[str]:
    lines = []
    for report in audit.reports:
        of = coverage([_standing(report)])
        lines.append(
            f"{visible(report.ledger.brief.path)}: {several(of.statements, 'statement')}, {of.primary} primary, "
            f"{of.other} other, {of.unread} unread, {of.none} none; "
            f"{_sources(of)}; {several(len(report.ran), 'rule')} ran"
        )
    return lines


def several(count: int, noun: str) -> str:
    """A number and what it counts: "1 error", "2 errors"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _owe(count: int) -> str:
    return "owes" if count == 1 else "owe"


def _rest(count: int) -> str:
    return f"{count} rests" if count == 1 else f"{count} rest"
