"""The shape of the report for machines, from which its schema is made. Writing a report does not load it."""

from __future__ import annotations

from typing import Literal

# typing's own TypedDict is refused by pydantic before Python 3.12.
from typing_extensions import TypedDict

from provenance.model import Kind, Level, Mode, Reach, Tier


class Point(TypedDict):
    """A point in a text, in code points of the text as stored: a carriage return counts, a byte order mark does not."""

    line: int
    """From 1; a line ends at a line feed."""
    column: int
    """From 1."""
    offset: int
    """From 0, from the beginning of the text."""


class Range(TypedDict):
    """A range of one text of the project, half-open."""

    path: str
    """Relative to the root of the project, with forward slashes."""
    start: Point
    end: Point


class Tool(TypedDict):
    """What wrote the report."""

    name: str
    version: str


class CodeCount(TypedDict):
    """How often one rule rang."""

    code: str
    name: str
    errors: int
    warnings: int
    fixable: int


class Evidence(TypedDict):
    """Statements that owe evidence, by the best that they rest on."""

    owing: int
    """The sum of the four that follow."""
    primary: int
    """Statements that rest on a primary passage."""
    other: int
    """Statements that rest only on other passages."""
    unread: int
    """Statements that cite only what could not be read."""
    none: int
    """Statements that offer no source in support."""


class SourceCounts(TypedDict):
    """The sources that are cited, each counted once."""

    cited: int
    attested: int
    """Sources whose text is not kept: a person read them."""
    private: int
    """Sources whose text is kept outside the project and is not here."""
    not_captured: int
    """Sources of which there is neither a captured text, here or elsewhere, nor a person's word."""


class Summary(TypedDict):
    """What the run came to."""

    errors: int
    warnings: int
    waived: int
    """Findings that count for nothing, since a waiver gives a reason."""
    codes: list[CodeCount]
    """One for each code found, sorted by code."""
    statements: Evidence
    sources: SourceCounts
    notes: list[str]
    """What was passed over."""


class WrittenLocator(TypedDict):
    """The part of a source that a citation points to."""

    label: str
    """In full: page, chapter."""
    value: str


class WrittenCitation(TypedDict):
    """A citation as the author wrote it."""

    key: str
    at: Range
    mode: Mode
    locator: WrittenLocator | None
    spans: list[str]
    """The names of the spans it points to, without `#`."""


class FoundPassage(TypedDict):
    """Words of a source that a statement rests on."""

    source: str
    """The key of the source."""
    span: str | None
    """The name of the span, where the citation names one."""
    tier: Tier | None
    """That of the span where it has its own, otherwise that of the source; null when nobody has said."""
    reach: Reach
    """How closely the citation points: to a named span, to words it quotes, to a part, to the whole source."""
    at: Range
    """In the captured text; in the record, where the passage is attested."""
    text: str
    """At most 400 characters; ends in "…" where it is cut. Empty for a whole source."""
    attested: bool
    """The text is not kept, and a person attests to have read it."""


class StatementEntry(TypedDict):
    """One sentence, table row or block quotation."""

    id: str
    """The fingerprint, numbered from the second time the same words stand in a brief."""
    kind: Kind
    fingerprint: str
    """A hash of the words that does not change with case, white space or typography."""
    at: Range
    citations: list[WrittenCitation]
    """Its own, then those elsewhere that serve it."""
    passages: list[FoundPassage]
    """Those offered in support, in the order of the citations."""


class BriefEntry(TypedDict):
    """One draft."""

    path: str
    statements: list[StatementEntry]


class Beside(TypedDict):
    """Something to look at beside a finding."""

    text: str
    at: Range | None


class Replacement(TypedDict):
    """A change that would mend the finding: what stands at `at`, which must still be `was`, becomes `text`."""

    at: Range
    was: str
    text: str


class Finding(TypedDict):
    """One finding."""

    code: str
    name: str
    level: Level
    message: str
    at: Range
    statement: str | None
    """The id of the statement concerned."""
    fingerprint: str
    """The same from run to run while the code, the file, the statement and the words underlined are the same."""
    seen: list[Beside]
    next: list[str]
    """What to do."""
    fix: list[Replacement] | None
    waiver: str | None
    """The reason for which the author asks to leave it be; such a finding counts for nothing."""


class Report(TypedDict):
    """What `provenance check` found, sorted by path, offset and code."""

    schema_version: Literal[1]
    tool: Tool
    summary: Summary
    briefs: list[BriefEntry]
    diagnostics: list[Finding]
