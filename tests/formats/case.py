"""An audit made by hand: two briefs, four sources, findings of each kind."""

from __future__ import annotations

from provenance.model import (
    Attested,
    Audit,
    Brief,
    Card,
    Citation,
    Diagnostic,
    Edit,
    Entry,
    Ledger,
    Level,
    Link,
    Locator,
    Mapped,
    Passage,
    Place,
    Record,
    RecordedSpan,
    Report,
    Run,
    Seen,
    Snapshot,
    Source,
    Span,
    SpanName,
    Statement,
    Tier,
)

DRAFT = "briefs/rebates.md"
OTHER = "briefs/deaths.md"

REBATE = "In 2020 Beijing raised the rebate to 13 percent [@daily{#rebate}]."
TEXT = f"# Rebates\n\n{REBATE} Nobody knows why 5,000 firms applied.\n"
OTHER_TEXT = "Some 107,543 people died [@cdc{p. 4, #count}].\n"

DAILY = "China news. In 2020 it raised the rebate to 13 percent, the highest.\n"
CDC = "Deaths: 107,543 in all.\n"

CARDS = {
    code: Card(code, name, level, f"A page about {name}.")
    for code, name, level in (
        ("PRV101", "uncited-claim", "error"),
        ("PRV102", "no-primary-citation", "error"),
        ("PRV107", "span-outside-citation", "error"),
        ("PRV401", "not-captured", "warning"),
    )
}


def at(text: str, words: str, path: str = DRAFT) -> Place:
    """The first place of `words` in `text`."""
    start = text.index(words)
    return Place(path, Span(start, start + len(words)))


def source(key: str, text: str | None, tier: Tier | None = None, attested: bool = False) -> Source:
    start = Place(f"briefs/sources/{key}.yml", Span(0, 0))
    record = Record(key, start, tier=tier, attested=Attested("AK", "2026-10-14") if attested else None)
    path = f"briefs/sources/{key}.txt"
    return Source(key, None, record, None if text is None else Snapshot(path, text, "ab" * 32, "verified"))


def citation(text: str, cluster: str, key: str, name: str, locator: Locator | None = None) -> Citation:
    place = at(text, cluster).span
    start = text.index(key, place.start)
    names = (SpanName(name, Span(text.index("#" + name), text.index("#" + name) + len(name) + 1)),)
    return Citation(
        key, Span(place.start + 1, place.end - 1), Span(start, start + len(key)), place, names=names, locator=locator
    )


def statement(text: str, words: str, cited: tuple[Citation, ...] = (), number: str = "1") -> Statement:
    span = at(text, words).span
    return Statement(
        f"id-{number}", span, Mapped(words, (Run(0, span.start, len(words), len(words)),)), citations=cited
    )


def link(cited: Citation, to: Source, words: str) -> Link:
    place = at(to.text, words, f"briefs/sources/{to.key}.txt")
    recorded = RecordedSpan(cited.names[0].name, words, Place(f"briefs/sources/{to.key}.yml", Span(0, 0)))
    passage = Passage(to, "span", place, words, recorded)
    return Link(cited, to, Place(DRAFT, cited.span), cited.names[0].name, passage)


def ledger() -> Ledger:
    daily = source("daily", DAILY, "secondary")
    cited = citation(TEXT, "[@daily{#rebate}]", "daily", "rebate")
    found = link(cited, daily, "raised the rebate to 13 percent")
    statements = (statement(TEXT, REBATE, (cited,)), statement(TEXT, "Nobody knows why 5,000 firms applied.", (), "2"))
    entries = (Entry(statements[0], (found,)), Entry(statements[1]))
    return Ledger(Brief(DRAFT, TEXT, statements, (cited,)), entries, (found,), {"daily": daily})


def other_ledger(tier: Tier = "primary") -> Ledger:
    cdc = source("cdc", CDC, tier)
    locator = Locator("page", "4", Span(OTHER_TEXT.index("p. 4"), OTHER_TEXT.index("p. 4") + 4))
    cited = citation(OTHER_TEXT, "[@cdc{p. 4, #count}]", "cdc", "count", locator)
    found = link(cited, cdc, "107,543")
    said = statement(OTHER_TEXT, OTHER_TEXT.strip(), (cited,), "3")
    return Ledger(Brief(OTHER, OTHER_TEXT, (said,), (cited,)), (Entry(said, (found,)),), (found,), {"cdc": cdc})


def uncited(level: Level | None = "error") -> Diagnostic:
    return Diagnostic("PRV101", '"5,000" cites nothing', at(TEXT, "5,000"), statement="id-2", level=level)


def no_primary() -> Diagnostic:
    passage = at(DAILY, "raised the rebate to 13 percent", "briefs/sources/daily.txt")
    return Diagnostic(
        "PRV102",
        '"13 percent" rests only on secondary sources (daily)',
        at(TEXT, "13 percent"),
        seen=(Seen("", passage), Seen("daily retells heritage-2024, which retells select-committee-2024")),
        next=("provenance add … --key select-committee-2024", "provenance explain PRV102"),
        statement="id-1",
        level="error",
    )


def outside() -> Diagnostic:
    place = at(TEXT, "{#rebate}")
    edit = Edit(place, "{#rebate}", "[{#rebate}]")
    return Diagnostic("PRV107", "the span stands outside the citation", place, fix=(edit,), level="error")


def not_captured() -> Diagnostic:
    place = Place("briefs/sources.bib", Span(0, 4))
    return Diagnostic("PRV401", "no captured text for wire", place, level="warning")


def audit(*found: Diagnostic, notes: tuple[str, ...] = ()) -> Audit:
    mine = tuple(each for each in found if each.place.path == DRAFT)
    texts = {DRAFT: TEXT, OTHER: OTHER_TEXT, "briefs/sources.bib": "@misc{wire}\n"}
    texts |= {"briefs/sources/daily.txt": DAILY, "briefs/sources/cdc.txt": CDC}
    reports = (Report(other_ledger(), (), ("PRV101",)), Report(ledger(), mine, ("PRV101", "PRV102")))
    return Audit(reports, tuple(each for each in found if each.place.path != DRAFT), CARDS, texts, notes)


def alone(text: str, span: Span, message: str = "here", path: str = "a.md") -> Audit:
    """An audit of one finding in one text that says nothing else."""
    return Audit((), (Diagnostic("PRV101", message, Place(path, span), level="error"),), CARDS, {path: text})
