"""What an author writes: a brief, its statements, its citations."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from provenance.frozen import dataclass
from provenance.model.finding import Diagnostic
from provenance.model.place import Place
from provenance.named import NamedTuple
from provenance.text.citing import relays, withdraws
from provenance.text.fingerprint import fingerprint
from provenance.text.span import Mapped, Span

Mode = Literal["normal", "author-in-text", "suppress-author"]

Kind = Literal["claim", "summary", "recommendation", "question", "signpost", "analysis"]
"""What a statement does in the brief. Claims, and recommendations with a citation, owe evidence."""

Stage = Literal["draft", "review", "published"]

Scope = Literal["paragraph", "sentence"]


@dataclass(frozen=True, slots=True)
class SpanName:
    """The name of a span as an author cites it: `#rebate`. The range includes the `#`."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Locator:
    """The part of a source that a citation points to: label in full ("page", "chapter"), value as written ("46–48")."""

    label: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words in quotation marks. The range is that of the words in the draft, without the marks."""

    words: str
    span: Span


@dataclass(frozen=True, slots=True)
class Citation:
    """One source cited once, as Pandoc reads it. All ranges are those of the draft.

    `span` is this citation alone, from its prefix to the end of its suffix, without brackets and semicolons;
    `cluster` is everything that is replaced when citations are rendered: the whole bracket, or an author in
    text with the bracket that follows. `key_span` is the key without `@` and braces.
    """

    key: str
    span: Span
    key_span: Span
    cluster: Span
    mode: Mode = "normal"
    prefix: str = ""
    suffix: str = ""
    locator: Locator | None = None
    names: tuple[SpanName, ...] = ()
    quoted: Quoted | None = None

    @property
    def supports(self) -> bool:
        """False when the prefix says that the source is not cited in support ("but see", "cf.")."""
        return not (self.prefix and withdraws(self.prefix))

    @property
    def relays(self) -> bool:
        """True when the prefix says that the citation before this one was seen only here ("cited in")."""
        return relays(self.prefix)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, table row or block quotation.

    `id` is the fingerprint, numbered from the second time the same words stand in a brief. `span` is the whole
    statement in the draft, citations and marks included; `words` is what it says, without citations and markup,
    mapped to the draft. `citations` are written in the statement itself; `covering` are those written elsewhere
    that serve it too (later in the paragraph, in a note, under a table). `unkeyed` are the ranges of notes and legal
    citations that serve it but name no key, so that they lead nowhere.
    """

    id: str
    span: Span
    words: Mapped
    kind: Kind = "claim"
    citations: tuple[Citation, ...] = ()
    covering: tuple[Citation, ...] = ()
    unkeyed: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        return self.words.text

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.words.text)

    @property
    def all_citations(self) -> tuple[Citation, ...]:
        return self.citations + self.covering

    @property
    def owes_evidence(self) -> bool:
        """Whether the statement claims something that a source must bear out."""
        return self.kind == "claim" or (self.kind == "recommendation" and bool(self.citations))


@dataclass(frozen=True, slots=True)
class Waiver:
    """An author's request, in a comment, that certain rules leave certain words alone.

    `span` is the comment, `names` the rules as written, each with its range. `until` is the last day it holds (ISO
    8601), empty for ever. `target` is the range of the draft it serves; None when it stands where it serves nothing.
    `problem` says what is wrong with how it is written, and is empty when nothing is. `hides` is the rest of its line
    where the comment begins one: to Markdown that belongs to the comment.
    """

    span: Span
    names: tuple[SpanName, ...] = ()
    reason: str = ""
    until: str = ""
    target: Span | None = None
    problem: str = ""
    hides: Span | None = None


class Cell(NamedTuple):
    """A cell of a table: the head of its column, its range in the draft, and what it says.

    `text` is with the scale and unit that the table gives the column ("$4.2 million"), `bare` without ("4.2").
    """

    head: str
    span: Span
    text: str
    bare: str


class Computed(NamedTuple):
    """A calculation of the author's own, declared in a comment beside what it gives.

    `span` is the comment, `formula` what is calculated as written. Without a `column`, `target` is the range of the
    statement it stands in. With one, it gives the figures of that column of a table: `target` is the range of the
    table and `rows` are the cells of its rows. `target` is None when the comment stands where it serves nothing.
    `hides` is as of a waiver.
    """

    span: Span
    formula: str
    column: str = ""
    target: Span | None = None
    rows: tuple[tuple[Cell, ...], ...] = ()
    hides: Span | None = None


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a brief says of itself under `provenance:` in its front matter. None means: as configured.

    `title` and `language` (Pandoc's `lang`, a tag such as "de" or "pt-BR") stand beside it.
    """

    title: str = ""
    stage: Stage = "review"
    scope: Scope | None = None
    summary_sections: tuple[str, ...] | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    error: tuple[str, ...] = ()
    warn: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """One Markdown draft as read. `statements` and `citations` are in the order of the draft.

    `citations` holds every citation once, those in headings and captions included. `waivers` and `computed` are in the
    order of the draft. `findings` are what could not be read.
    """

    path: str
    text: str
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    front: FrontMatter = field(default_factory=FrontMatter)
    waivers: tuple[Waiver, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    computed: tuple[Computed, ...] = ()

    def place(self, span: Span) -> Place:
        """The range `span` of the draft as a place."""
        return Place(self.path, span)

    def written(self, span: Span) -> str:
        """What is written in the draft at `span`."""
        return self.text[span.start : span.end]
