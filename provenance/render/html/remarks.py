"""What a reader must be told of a source or of what a citation leads to, in a few words each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.model import Link, Problem, Record, Source
from provenance.render import wording
from provenance.render.html.escape import line
from provenance.render.html.states import stale

_SMALL = 60  # characters of a target that cannot be found

Remark = tuple[str, bool]
"""A few words, and whether they are a warning."""

_PROBLEMS: Mapping[Problem, str] = {
    "unknown-source": "the library has no such source",
    "not-captured": "its text is not captured: nobody can check what it says",
    "unknown-span": "the record names no passage “{}”",
    "span-lost": "the passage is no longer in the captured text",
    "quote-not-found": "these words are not in the captured text: “{}”",
    "ambiguous": "the passage stands in several places of the captured text",
}


def standing(source: Source | None) -> str:
    """The tier of a source, and whether it can be read here."""
    record = source.record if source else None
    tier = wording.tier(record.tier if record else None)
    if source is not None and source.snapshot is not None:
        return tier
    return f"{tier}, attested" if record and record.attested else f"{tier}, not captured"


def remarks(link: Link) -> Iterator[Remark]:
    """All that is to be said of a link: why it leads nowhere, how it is cited, what became of the source."""
    if link.problem is not None:
        yield _PROBLEMS[link.problem].format(line(link.target, _SMALL)), True
    if link.nearest is not None:
        yield "below is what the text has that is most like it", False
    if not link.supports:
        yield f"not cited in support (“{line(link.citation.prefix, _SMALL)}”)", False
    if link.unseen:
        yield "cited only as others report it", True
    if link.passage is not None and link.passage.reach in ("whole", "part"):
        what = "source" if link.passage.reach == "whole" else "page"
        yield f"the whole {what} is cited; no passage is named", False
    if stale(link) and link.source.snapshot is not None and link.source.snapshot.state == "changed":
        yield "the captured text has changed since it was recorded", True
    if link.source.proposed is not None:
        yield f"tier proposed: {link.source.proposed.why}", False
    if link.source.record is not None:
        yield from _recorded(link, link.source.record)


def _recorded(link: Link, record: Record) -> Iterator[Remark]:
    if record.status is not None:
        yield " ".join(filter(None, (record.status.what, record.status.since))), True
    if record.voice:
        yield "speaks for one side: primary only for what its speaker says", False
    attested = link.passage is not None and link.passage.attested
    if attested and record.attested is not None:
        who = f"read by {record.attested.by} on {record.attested.on}"
        yield f"{who}; the text is not kept and was not read again", False
    elif attested or (link.passage is not None and record.keep in ("private", "none")):
        yield "its text is kept out of the project: only the passage is shown", False
