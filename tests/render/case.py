"""Reports made by hand from a draft and a few words about each source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from provenance.model import (
    Brief,
    Capture,
    Citation,
    Ledger,
    Link,
    Locator,
    Mode,
    Passage,
    Place,
    Problem,
    Quoted,
    Reach,
    Record,
    RecordedSpan,
    Report,
    Snapshot,
    Source,
    Span,
    SpanName,
    Tier,
    Work,
)

PATH = "briefs/brief.md"


def work(key: str, kind: str = "report", **fields: str) -> Work:
    return Work(key, kind, fields, Place("briefs/sources.bib", Span(0, 0)))


def source(key: str, entry: Work | None = None, text: str | None = "", **known: Any) -> Source:
    """A source with a record of what is `known`; without a captured text where `text` is None."""
    known.setdefault("capture", Capture("ab" * 32, "2026-11-22"))
    record = Record(key, Place(f"briefs/sources/{key}.yml", Span(0, 0)), **known)
    snapshot = Snapshot(f"briefs/sources/{key}.txt", text, "9f2c" * 16, "verified") if text is not None else None
    return Source(key, entry, record, snapshot)


DAILY = source("daily", work("daily", "article", title="Rebates", author="Lee, Ann", journal="Daily", year="2024"))
SELECT = source(
    "select",
    work("select", title="The Report", author="{Select Committee}", date="2024-04-16", url="https://x.org/r.pdf"),
    tier="primary",
)


def cite(  # noqa: PLR0913 - a citation has that many parts
    text: str,
    cluster: str,
    key: str,
    mode: Mode = "normal",
    *,
    page: str = "",
    names: str = "",
    quoted: str = "",
    nth: int = 0,
    span: str = "",
) -> Citation:
    """The citation of `key` in the `nth` place where `cluster` is written in `text`.

    `span` is what is written of this citation alone, when the cluster holds several. `page`, `names` and `quoted` are
    its locator, the names of spans and the words quoted, as they are written.
    """
    start = -1
    for _ in range(nth + 1):
        start = text.index(cluster, start + 1)
    whole = Span(start, start + len(cluster))
    own = _written(text, span or (cluster[1:-1] if cluster.startswith("[") else cluster), whole)
    return Citation(
        key,
        own,
        _written(text, key, own),
        whole,
        mode,
        locator=Locator("page", page.partition(" ")[2], _written(text, page, own)) if page else None,
        names=tuple(SpanName(name[1:], _written(text, name, own)) for name in names.split()),
        quoted=Quoted(quoted, _written(text, quoted, own)) if quoted else None,
    )


def _written(text: str, words: str, within: Span) -> Span:
    start = text.index(words, within.start, within.end)
    return Span(start, start + len(words))


def reach(
    citation: Citation,
    of: Source,
    words: str = "",
    how: Reach = "span",
    tier: Tier | None = None,
    **spoken: Any,
) -> Link:
    """A link that came to the passage `words`; of a whole source when there are none."""
    place = Place(f"briefs/sources/{of.key}.txt", Span(0, len(words)))
    recorded = RecordedSpan("s", words, place, tier=tier, **spoken) if words and how == "span" else None
    passage = Passage(of, how if words else "whole", place, words, recorded)
    return Link(citation, of, Place(PATH, citation.span), "s", passage)


def fail(citation: Citation, of: Source, problem: Problem, target: str = "") -> Link:
    """A link that came to nothing."""
    return Link(citation, of, Place(PATH, citation.span), target, None, problem)


def report(text: str, *links: Link, more: Mapping[str, Source] | None = None) -> Report:
    """A report on the draft `text`; `more` are sources that it does not cite itself."""
    citations = tuple(dict.fromkeys(link.citation for link in links))
    sources = {link.source.key: link.source for link in links} | dict(more or {})
    return Report(Ledger(Brief(PATH, text, (), citations), (), links, sources))


def unknown(key: str) -> Source:
    return Source(key)


def unseen(link: Link) -> Link:
    return replace(link, unseen=True)
