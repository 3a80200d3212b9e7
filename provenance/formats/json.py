"""The report for machines. Its shape, and what each member means, is in `provenance.formats.report`."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from provenance import __version__
from provenance.formats.headline import level
from provenance.formats.show import Show
from provenance.formats.summary import counts, covered
from provenance.lineage import effective_tier
from provenance.model import Audit, Citation, Diagnostic, Entry, Passage, Place
from provenance.text.fingerprint import fingerprint
from provenance.text.lines import position

if TYPE_CHECKING:  # the shapes are for type checkers and for the schema; writing a report does not load them
    from provenance.formats import report as shape

_PASSAGE = 400
_UNSAFE = re.compile("[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")


def report(audit: Audit, show: Show) -> str:
    """The report on `audit` as JSON, sorted by path, offset and code, with a line end at its end.

    `show` makes no difference: a machine reads everything. Characters stand for themselves, except those that cannot
    be encoded or that a terminal would obey.
    """
    document: shape.Report = {
        "schema_version": 1,
        "tool": {"name": "provenance", "version": __version__},
        "summary": _summary(audit),
        "briefs": [
            {
                "path": each.ledger.brief.path,
                "statements": [_statement(audit, each.ledger.brief.path, entry) for entry in each.ledger.entries],
            }
            for each in audit.reports
        ],
        "diagnostics": list(_diagnostics(audit)),
    }
    text = json.dumps(document, ensure_ascii=False, indent=2)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def _summary(audit: Audit) -> shape.Summary:
    found = counts(audit)
    of = covered(audit)
    return {
        "errors": sum(each.errors for each in found),
        "warnings": sum(each.warnings for each in found),
        "waived": sum(len(report.waived) for report in audit.reports),
        "codes": [
            {
                "code": each.code,
                "name": each.name,
                "errors": each.errors,
                "warnings": each.warnings,
                "fixable": each.fixable,
            }
            for each in found
        ],
        "statements": {
            "owing": of.statements,
            "primary": of.primary,
            "other": of.other,
            "unread": of.unread,
            "none": of.none,
        },
        "sources": {
            "cited": of.sources,
            "attested": of.attested,
            "private": of.private,
            "not_captured": of.not_read,
        },
        "notes": list(audit.notes),
    }


def _statement(audit: Audit, path: str, entry: Entry) -> shape.StatementEntry:
    statement = entry.statement
    return {
        "id": statement.id,
        "kind": statement.kind,
        "fingerprint": statement.fingerprint,
        "at": _range(audit, Place(path, statement.span)),
        "citations": [_citation(audit, path, each) for each in statement.all_citations],
        "passages": [_passage(audit, each) for each in entry.passages],
    }


def _citation(audit: Audit, path: str, citation: Citation) -> shape.WrittenCitation:
    locator = citation.locator
    return {
        "key": citation.key,
        "at": _range(audit, Place(path, citation.span)),
        "mode": citation.mode,
        "locator": {"label": locator.label, "value": locator.value} if locator else None,
        "spans": [name.name for name in citation.names],
    }


def _passage(audit: Audit, passage: Passage) -> shape.FoundPassage:
    words = "" if passage.reach == "whole" else passage.text
    return {
        "source": passage.source.key,
        "span": passage.recorded.name if passage.recorded else None,
        "tier": effective_tier(passage),
        "reach": passage.reach,
        "at": _range(audit, passage.place),
        "text": words if len(words) <= _PASSAGE else f"{words[: _PASSAGE - 1]}…",
        "attested": passage.attested,
    }


def _diagnostics(audit: Audit) -> Iterator[shape.Finding]:
    times: Counter[str] = Counter()
    waived = (each for report in audit.reports for each in report.waived)
    for each in sorted((*audit.all_diagnostics, *waived), key=lambda found: (found.place, found.code, found.message)):
        identity = _identity(audit, each)
        times[identity] += 1
        yield _finding(audit, each, identity if times[identity] == 1 else f"{identity}-{times[identity]}")


def _finding(audit: Audit, finding: Diagnostic, identity: str) -> shape.Finding:
    card = audit.cards.get(finding.code)
    return {
        "code": finding.code,
        "name": card.name if card else "",
        "level": level(audit, finding),
        "message": finding.message,
        "at": _range(audit, finding.place),
        "statement": finding.statement,
        "fingerprint": identity,
        "seen": [{"text": each.text, "at": _range(audit, each.place) if each.place else None} for each in finding.seen],
        "next": list(finding.next),
        "fix": [{"at": _range(audit, each.place), "was": each.was, "text": each.text} for each in finding.fix] or None,
        "waiver": finding.waiver,
    }


def _identity(audit: Audit, finding: Diagnostic) -> str:
    """What a finding is known by from run to run: neither its line nor the wording of its message."""
    start, end = finding.place.span
    words = audit.texts.get(finding.place.path, "")[start : min(end, start + _PASSAGE)]
    parts = (finding.code, finding.place.path, finding.statement or "", fingerprint(words))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _range(audit: Audit, place: Place) -> shape.Range:
    return {
        "path": place.path,
        "start": _point(audit.texts.get(place.path, ""), place.span.start),
        "end": _point(audit.texts.get(place.path, ""), place.span.end),
    }


def _point(text: str, offset: int) -> shape.Point:
    at = position(text, offset)
    return {"line": at.line, "column": at.column, "offset": at.offset}
