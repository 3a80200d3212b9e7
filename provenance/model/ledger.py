"""A brief joined to the passages it rests on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Literal

from provenance.frozen import dataclass
from provenance.model.brief import Brief, Citation, Statement
from provenance.model.finding import Diagnostic
from provenance.model.place import Place
from provenance.model.recall import Argument, Recall, Told
from provenance.model.record import RecordedSpan
from provenance.model.source import NO_SOURCES, Source
from provenance.text.span import Span

Reach = Literal["span", "quotation", "part", "whole"]
"""How closely a citation points: to a named span, to words it quotes, to a page or section, to the whole source."""

Problem = Literal["unknown-source", "not-captured", "unknown-span", "span-lost", "quote-not-found", "ambiguous"]


@dataclass(frozen=True, slots=True)
class Passage:
    """The other end of a link: words of a source, resolved.

    `place` is in the captured text, or, where the words were attested by a person and no text is kept, in the
    record. `text` is the words as stored. `how` says how the recorded or quoted words were found there, "" where no
    words were looked for; `similarity` is how alike the two are, 1.0 where they differ at most by typography.

    Of cells of a table `text` has what they say with the names of their rows and columns ("Norway | 2023 | 4.2"),
    `place` goes from the first to the last of them, `cells` are the ranges of each, and `above` has what stands over
    them: the title of the sheet, a caption, the heads.
    """

    source: Source
    reach: Reach
    place: Place
    text: str
    recorded: RecordedSpan | None = None
    attested: bool = False
    how: str = ""
    similarity: float = 1.0
    cells: tuple[Span, ...] = ()
    above: str = ""

    @property
    def said(self) -> str:
        """The words of the passage as they stand in the captured text, or as they were attested."""
        if not self.cells:
            return self.text
        return " ".join(self.source.text[start:end] for start, end in self.cells)

    @property
    def in_full(self) -> bool:
        """Whether all that the citation points to was read: its words are here, and not only an excerpt of them."""
        return bool(self.text) and not (self.source.is_excerpt and self.reach in ("part", "whole"))


@dataclass(frozen=True, slots=True)
class Link:
    """One citation followed to one target. Exactly one of `passage` and `problem` is set.

    `target` is the name of the span, the words quoted, or the part, as the author wrote it; empty for the whole
    source. `place` is where the author wrote it. `candidates` are the places between which an ambiguous target
    cannot be decided. `unseen` says that the brief cites the source only as another source reports it. `nearest` is
    the place in the captured text that is most like words that were not found there: a hint, never a passage. `why`
    says of cells of a table why they are not there, or between what nobody can decide; `called` what each of the
    `candidates` is.
    """

    citation: Citation
    source: Source
    place: Place
    target: str = ""
    passage: Passage | None = None
    problem: Problem | None = None
    candidates: tuple[Place, ...] = ()
    unseen: bool = False
    nearest: Place | None = None
    why: str = ""
    called: tuple[str, ...] = ()

    @property
    def supports(self) -> bool:
        return self.citation.supports


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement with its links, own citations first, then those that cover it."""

    statement: Statement
    links: tuple[Link, ...] = ()

    @property
    def support(self) -> tuple[Link, ...]:
        """The links that are offered as evidence."""
        return tuple(link for link in self.links if link.supports)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that the statement rests on."""
        return tuple(link.passage for link in self.support if link.passage)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything a rule may look at.

    `sources` holds all sources that the brief cites and all from which those derive, by key. `keys` are all keys of
    the library. `links` holds each link once, also those of citations that serve no statement. `findings` are what
    was found while reading the brief, the library and the records. `today` is the day of the check (ISO 8601), by
    which waivers end; empty when nobody said, and then none has ended. `recall` knows what has been found out already.
    """

    brief: Brief
    entries: tuple[Entry, ...] = ()
    links: tuple[Link, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=lambda: NO_SOURCES)
    keys: frozenset[str] = frozenset()
    findings: tuple[Diagnostic, ...] = ()
    today: str = ""
    recall: Recall = field(default_factory=Recall, repr=False, compare=False)

    def compare(self, function: Callable[[Argument], Told], of: Argument, /) -> Told:
        """What the pure `function` says of `of`, see `Recall.told`: for comparisons that take long."""
        return self.recall.told(function, of)

    def once(self, function: Callable[[Ledger], Told], /) -> Told:
        """What the pure `function` says of this ledger, for what several rules ask."""
        return self.recall.once(function, self)
