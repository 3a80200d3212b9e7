"""Put the reports of a run together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from provenance import rules
from provenance.model import Audit, Diagnostic, Place, Report


def gather(reports: Sequence[Report], read_text: Callable[[str], str | None], notes: Sequence[str] = ()) -> Audit:
    """The audit of a run.

    What lies outside a report's own draft (in a record, a library, a captured text) is taken out of the report and
    kept once for the whole run; where briefs count it differently, as the graver. `read_text` gives the text of a
    path as it was read for the check, or None. `notes` say what was passed over.
    """
    ordered = sorted(reports, key=lambda each: each.ledger.brief.path)
    own = tuple(replace(report, diagnostics=tuple(_inside(report))) for report in ordered)
    audit = Audit(
        reports=own,
        diagnostics=_once(finding for report in ordered for finding in _outside(report)),
        cards={code: rules.rule_class(code).card() for code in rules.codes()},
        texts={},
        notes=tuple(notes),
    )
    return replace(audit, texts=_texts(audit, read_text))


def _inside(report: Report) -> Iterator[Diagnostic]:
    return (each for each in report.diagnostics if each.place.path == report.ledger.brief.path)


def _outside(report: Report) -> Iterator[Diagnostic]:
    return (each for each in report.diagnostics if each.place.path != report.ledger.brief.path)


def _once(findings: Iterator[Diagnostic]) -> tuple[Diagnostic, ...]:
    kept: dict[Diagnostic, Diagnostic] = {}
    for finding in findings:
        same = replace(finding, level=None)
        if same not in kept or finding.level == "error":
            kept[same] = finding
    return tuple(sorted(kept.values(), key=lambda each: (each.place, each.code, each.message)))


def _texts(audit: Audit, read_text: Callable[[str], str | None]) -> Mapping[str, str]:
    texts = {report.ledger.brief.path: report.ledger.brief.text for report in audit.reports}
    for path in sorted({place.path for place in _places(audit)} - texts.keys()):
        text = read_text(path)
        if text is not None:
            texts[path] = text
    return texts


def _places(audit: Audit) -> Iterator[Place]:
    for finding in audit.all_diagnostics:
        yield finding.place
        yield from (seen.place for seen in finding.seen if seen.place)
    for report in audit.reports:
        yield from (passage.place for entry in report.ledger.entries for passage in entry.passages)
