"""Statements and evidence as a table: one row for each link, one for each statement without any.

CSV after RFC 4180, with the mark of UTF-8 at its head, without which Excel takes it for another encoding. A cell that
Excel would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.lineage import is_primary, link_tier
from provenance.model import Entry, Ledger, Link, Report
from provenance.render.live import archive, file_page, live
from provenance.render.reference import reference
from provenance.stories.export.annotations import links_of
from provenance.stories.export.naming import Naming
from provenance.text.lines import position

COLUMNS = (
    *("brief", "line", "statement", "kind", "owes evidence", "words"),
    *("key", "source", "cited part", "cited in support", "tier", "primary"),
    *("passage", "passage words", "page of the file", "passage line", "problem"),
    *("captured", "hash of the text", "address", "archived copy", "findings", "waived"),
)

_MARK = "\ufeff"
_LONGEST = 8000  # characters of a cell; Excel takes 32,767
_FORMULA = frozenset("=+-@\t\r\uff1d\uff0b\uff0d\uff20")

Findings = dict[str | None, tuple[list[str], list[str]]]


def table(reports: Sequence[Report], _naming: Naming) -> str:
    """The statements of the briefs with what they rest on, in the order of the drafts."""
    rows = [COLUMNS, *(row for report in reports for row in _rows(report))]
    return _MARK + "".join(f"{','.join(map(_cell, row))}\r\n" for row in rows)


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    ledger, found = report.ledger, _findings(report)
    at: dict[str, list[tuple[str, ...]]] = {}
    for entry, link in links_of(ledger):
        if entry is None:
            start = link.place.span.start
            at.setdefault("", []).append((*_nowhere(ledger, start), *_evidence(None, link), "", ""))
        else:
            codes = found.get(entry.statement.id, ([], []))
            at.setdefault(entry.statement.id, []).append(
                (*_stated(ledger, entry), *_evidence(entry, link), *_said(codes))
            )
    for entry in ledger.entries:
        codes = found.get(entry.statement.id, ([], []))
        yield from at.get(entry.statement.id, [(*_stated(ledger, entry), *[""] * 15, *_said(codes))])
    yield from at.get("", ())


def _findings(report: Report) -> Findings:
    found: Findings = {}
    for index, findings in enumerate((report.diagnostics, report.waived)):
        for each in findings:
            found.setdefault(each.statement, ([], []))[index].append(each.code)
    return found


def _said(codes: tuple[list[str], list[str]]) -> tuple[str, str]:
    return " ".join(dict.fromkeys(codes[0])), " ".join(dict.fromkeys(codes[1]))


def _stated(ledger: Ledger, entry: Entry) -> tuple[str, ...]:
    statement = entry.statement
    line = position(ledger.brief.text, statement.span.start).line
    owes = "yes" if statement.owes_evidence else "no"
    return (ledger.brief.path, str(line), statement.id, statement.kind, owes, statement.text)


def _nowhere(ledger: Ledger, start: int) -> tuple[str, ...]:
    """A citation that serves no statement, as in a heading."""
    return (ledger.brief.path, str(position(ledger.brief.text, start).line), "", "", "", "")


def _evidence(entry: Entry | None, link: Link) -> tuple[str, ...]:
    source, passage = link.source, link.passage
    work, snapshot, record = source.work, source.snapshot, source.record
    page = file_page(passage) if passage and passage.reach != "whole" else None
    named = passage is not None and passage.reach in ("span", "quotation")
    locator = link.citation.locator
    return (
        source.key,
        "".join(part.text for part in reference(work)) if work else "",
        f"{locator.label} {locator.value}" if locator else "",
        "yes" if link.supports else "no",
        link_tier(link) or "",
        "yes" if entry is not None and is_primary(link, entry.statement) else "no",
        link.target,
        passage.text if named and passage else "",
        str(page) if page else "",
        str(position(source.text, passage.place.span.start).line) if named and passage and not passage.attested else "",
        link.problem or "",
        record.capture.captured if record and snapshot else "",
        snapshot.sha256 if snapshot else "",
        live(source, passage),
        archive(source),
    )


def _cell(value: str) -> str:
    """One cell, always on one line: a line end within it is lost on many who read such files line by line."""
    words = " ".join(value[: _LONGEST * 4].split())
    words = words if len(words) <= _LONGEST and len(value) <= _LONGEST * 4 else f"{words[: _LONGEST - 1]}…"
    guarded = f"'{words}" if words[:1] in _FORMULA else words
    return f'"{guarded.replace(chr(34), chr(34) * 2)}"' if any(mark in guarded for mark in '",\r\n;') else guarded
