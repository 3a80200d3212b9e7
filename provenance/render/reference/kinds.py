"""What kind of thing an entry is, as far as references tell kinds apart."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from provenance.model import Work

_KINDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "article": ("journalarticle", "review", "suppperiodical"),
        "bill": ("resolution",),
        "book": ("booklet", "collection", "mvbook", "mvcollection", "mvproceedings", "proceedings", "pamphlet"),
        "case": ("jurisdiction", "legalcase"),
        "chapter": (
            *("bookinbook", "conference", "inbook", "incollection", "inproceedings", "inreference", "suppbook"),
            *("suppcollection", "paper"),
        ),
        "dataset": ("data", "datafile"),
        "hearing": ("hearings",),
        "news": ("newspaper", "newspaperarticle", "magazine", "magazinearticle", "newsarticle"),
        "report": ("techreport", "manual", "standard", "whitepaper"),
        "release": ("pressrelease", "newsrelease", "mediarelease", "mediaadvisory"),
        "speech": ("testimony", "statement", "remarks", "address", "presentation", "interview"),
        "statute": ("law", "legislation", "regulation", "rule", "treaty", "legal", "executiveorder"),
        "thesis": ("mastersthesis", "phdthesis", "mathesis", "dissertation"),
        "webpage": ("electronic", "online", "www", "web", "blogpost", "post"),
    }
)

_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in (kind, *names)}


def kind(work: Work) -> str:
    """The kind of a work, from the fields that narrow its entry type and from that: "report", "statute", "other"…"""
    said = ("".join(name.casefold().replace("-", " ").split()) for name in _named(work))
    found = next((_KIND_OF[each] for each in said if each in _KIND_OF), "")
    if found == "article" and work.field("newspaper"):
        return "news"
    if found:
        return found
    return "webpage" if work.type.casefold() == "misc" and work.field("url") else "other"


def _named(work: Work) -> tuple[str, ...]:
    return (*(work.field(field) for field in ("entrysubtype", "type", "genre", "howpublished")), work.type)
