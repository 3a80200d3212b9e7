"""What a reader is told of a source or a passage, in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from provenance.lineage import link_tier, parents
from provenance.model import Link, Locator, Problem, Source, Tier, Work
from provenance.render.dates import year
from provenance.render.reference import speaker

PASSAGE = 480
"""The characters of a passage that a note quotes."""

_ABBREVIATED = {
    "book": ("bk.", "bks."),
    "chapter": ("chap.", "chaps."),
    "column": ("col.", "cols."),
    "figure": ("fig.", "figs."),
    "folio": ("fol.", "fols."),
    "line": ("line", "lines"),
    "note": ("n.", "nn."),
    "number": ("no.", "nos."),
    "page": ("p.", "pp."),
    "paragraph": ("para.", "paras."),
    "part": ("pt.", "pts."),
    "section": ("sec.", "secs."),
    "sub verbo": ("s.v.", "s.vv."),
    "volume": ("vol.", "vols."),
}

_SEVERAL = re.compile(r"\d\s?[-–—,&]")

_PROBLEMS: Mapping[Problem, str] = {
    "not-captured": "not captured",
    "span-lost": "the passage is no longer in the captured text",
    "quote-not-found": "these words are not in the captured text",
    "ambiguous": "the passage stands in several places of the captured text",
}


def locator(of: Locator) -> str:
    """The part of a source as a note gives it: "pp. 46–48"."""
    value = " ".join(of.value.split()).replace("--", "–")
    several = _SEVERAL.search(value) is not None
    short = _ABBREVIATED.get(of.label)
    return " ".join(filter(None, (short[several] if short else of.label, value)))


def tier(of: Tier | None) -> str:
    """A tier in words."""
    return of or "tier not recorded"


def name(work: Work | None, key: str) -> str:
    """Who speaks, in a sentence; the key where nothing else is known."""
    return (speaker(work) if work else "") or key


def label(source: Source) -> str:
    """A source in two words: name and year."""
    return f"{name(source.work, source.key)} {year(source.work)}" if source.work else source.key


def short(words: str) -> str:
    """The words of a passage on one line, cut after a word when they are many."""
    # What folding white space takes away is bounded by taking more than is kept.
    line = " ".join(words[: PASSAGE * 8].split())
    if len(line) <= PASSAGE and len(words) <= PASSAGE * 8:
        return line
    return f"{line[:PASSAGE].rpartition(' ')[0] or line[:PASSAGE]}…"


def standing(link: Link) -> str:
    """What must be said of a link beside its passage: its tier, why there is no passage, who read it."""
    said = []
    if link.problem == "unknown-span":
        said.append(f"the record names no passage “{link.target}”")
    elif link.problem is not None and link.problem != "unknown-source":
        said.append(_PROBLEMS[link.problem])
    if link.passage is not None and link.passage.reach in ("part", "whole"):
        said.append("no passage named")
    if link.problem != "unknown-source":
        said.append(tier(link_tier(link)))
    said.extend(_reading(link))
    return ", ".join(said)


def _reading(link: Link) -> list[str]:
    said = []
    if link.unseen:
        said.append("cited only as others report it")
    passage, record = link.passage, link.source.record
    if passage is not None and passage.recorded is not None and passage.recorded.derives_from:
        said.append(f"retells {' and '.join(parents(passage))}")
    if passage is not None and passage.attested and record is not None and record.attested is not None:
        said.append(f"read by {record.attested.by} on {record.attested.on}, text not kept")
    return said
