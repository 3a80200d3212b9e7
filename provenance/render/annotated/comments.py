"""What a comment says of a statement: how it stands, what it rests on, what was found, what to do."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.lineage import is_primary
from provenance.model import Diagnostic, Entry, Link, Passage, Report, Statement
from provenance.named import NamedTuple
from provenance.render import wording
from provenance.render.live import archive, file_page, live
from provenance.render.options import Options
from provenance.render.reference import reference


class Comment(NamedTuple):
    """A statement, and what is said of it, line by line."""

    statement: Statement
    lines: tuple[str, ...]


def comments(report: Report, options: Options) -> tuple[Comment, ...]:
    """A comment on each statement that owes evidence, cites something or has a finding, in the order of the draft."""
    found: dict[str | None, list[Diagnostic]] = {}
    waived: dict[str | None, list[Diagnostic]] = {}
    for findings, by_statement in ((report.diagnostics, found), (report.waived, waived)):
        for each in findings:
            by_statement.setdefault(each.statement, []).append(each)
    made = []
    for entry in report.ledger.entries:
        statement = entry.statement
        own, left = found.get(statement.id, []), waived.get(statement.id, [])
        if statement.owes_evidence or entry.links or own or left:
            lines = (verdict(entry), *_evidence(entry, options), *_findings(own, left, options))
            made.append(Comment(statement, lines))
    return tuple(made)


def verdict(entry: Entry) -> str:
    """How a statement stands, in a few words."""
    if any(is_primary(link, entry.statement) for link in entry.support):
        return "Verdict: rests on a primary passage."
    if entry.passages:
        return "Verdict: no primary passage; rests on what retells or analyses."
    if entry.support:
        return "Verdict: cites only what could not be read."
    if entry.statement.unkeyed:
        return "Verdict: cited, but with no key that leads to a source."
    if entry.statement.owes_evidence:
        return "Verdict: no source."
    return f"Verdict: owes no source ({entry.statement.kind})."


def _evidence(entry: Entry, options: Options) -> Iterator[str]:
    for number, link in enumerate(entry.links, start=1):
        yield f"{number}. {_source(link, options)}."
        yield f"Tier: {wording.standing(link) or 'unknown'}{'' if link.supports else ', not cited in support'}."
        passage = link.passage
        if passage is not None and passage.reach in ("span", "quotation") and passage.text.strip():
            yield f"Passage: “{wording.short(passage.text)}”{_page(passage)}"
        if address := live(link.source, passage):
            yield address
        if copy := archive(link.source):
            yield f"Archived copy: {copy}"


def _source(link: Link, options: Options) -> str:
    work, locator = link.source.work, link.citation.locator
    part = wording.locator(locator) if locator else ""
    if work is None:
        known = "no entry in the library" if link.source.record else "unknown source"
        return ", ".join(filter(None, (f"{link.source.key} ({known})", part)))
    said = reference(work, part, options.styled.get(link.source.key, ()))
    return "".join(each.text for each in said if each.style != "address").rstrip(", ")


def _page(passage: Passage) -> str:
    page = file_page(passage)
    return f" (page {page} of the file)" if page else ""


def _findings(found: list[Diagnostic], waived: list[Diagnostic], options: Options) -> Iterator[str]:
    for each in found:
        card = options.cards.get(each.code)
        level = f"{each.level or (card.level if card else '')} ".lstrip()
        yield f"{each.code} {level.strip()}: {each.message}".replace(" :", ":")
        yield from (f"Next: {step}" for step in each.next)
    yield from (f"{each.code}, waived ({each.waiver}): {each.message}" for each in waived)
