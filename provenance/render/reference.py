"""References: one entry of a library as a reader of a note wants it.

Plain and regular, after the notes style of the Chicago Manual of Style: author, title, where it appeared, publisher and
date, address. What an entry does not have is left out, except the date.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from provenance.model import Work
from provenance.render.dates import date
from provenance.render.names import author, names

Style = Literal["plain", "title", "address"]


class Part(NamedTuple):
    """A piece of a reference: `plain` words, a `title` to be set in italics, or an `address` on the web."""

    text: str
    style: Style = "plain"


class Layout(NamedTuple):
    """What references of one kind show. All but `title` are names of fields, the first that is filled counts.

    `container` is the larger work in which this one appeared, `details` are shown each on its own, `body` is who put
    it out, which stands in for an author where `body_writes`. `remark` says what the thing is where its title does not.
    """

    title: Literal["italic", "quoted", "plain"] = "italic"
    container: tuple[str, ...] = ()
    details: tuple[tuple[str, ...], ...] = ()
    body: tuple[str, ...] = ("publisher", "institution", "organization", "school")
    remark: str = ""
    body_writes: bool = False


_JOURNAL = ("journaltitle", "journal")
_OTHER = Layout(container=("booktitle", "maintitle", *_JOURNAL), details=(("number",), ("howpublished",)))

LAYOUTS: Mapping[str, Layout] = {
    "article": Layout("quoted", _JOURNAL, (("volume",), ("number", "issue"), ("pages",)), ()),
    "bill": Layout("plain", (), (("number",), ("session", "series"), ("legislativebody",)), ("institution",)),
    "book": Layout(details=(("edition",), ("volume",)), body=("publisher",)),
    "chapter": Layout("quoted", ("booktitle", "maintitle"), (("pages",),)),
    "dataset": Layout(details=(("version",),), remark="data set", body_writes=True),
    "hearing": Layout(
        details=(("eventtitle", "booktitle"), ("number",)),
        body=("committee", "institution", "organization", "publisher"),
        remark="hearing",
        body_writes=True,
    ),
    "news": Layout("quoted", (*_JOURNAL, "newspaper", "publisher"), (("edition",),), ()),
    "report": Layout(
        details=(("number",),), body=("institution", "publisher", "organization", "school"), body_writes=True
    ),
    "statute": Layout("plain", (), (("number", "code"), ("volume",), ("pages", "section")), ()),
    "webpage": Layout("quoted", (), (), ("organization", "institution", "publisher"), body_writes=True),
}

_KINDS = {
    "data": "dataset",
    "electronic": "webpage",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "chapter",
    "conference": "chapter",
    "legislation": "statute",
    "law": "statute",
    "mvbook": "book",
    "newspaper": "news",
    "newspaperarticle": "news",
    "magazine": "news",
    "online": "webpage",
    "techreport": "report",
    "www": "webpage",
}

_SUBTYPES = ("entrysubtype", "type", "genre")


def reference(work: Work) -> tuple[Part, ...]:
    """The reference of `work`, in pieces that follow each other without anything between them, without a final stop."""
    layout = LAYOUTS.get(kind(work), _OTHER)
    parts: list[Part] = []
    for piece in _pieces(work, layout):
        parts += [Part(", ")] * bool(parts) + list(piece)
    body = work.field(*layout.body).replace("{", "").replace("}", "")
    published = ", ".join(filter(None, ("" if body == _writers(work, layout) else body, date(work))))
    address = _address(work)
    return (*parts, Part(f" ({published})"), *((Part(", "), Part(address, "address")) if address else ()))


def speaker(work: Work) -> str:
    """Who speaks in a work, for a sentence: family names or a body, otherwise the paper it stands in.

    Otherwise its title; empty when the entry has none of these.
    """
    layout = LAYOUTS.get(kind(work), _OTHER)
    body = work.field(*layout.body) if layout.body_writes else ""
    paper = work.field(*layout.container) if kind(work) == "news" else ""
    called = names(work.field("shortauthor", "shorteditor")).short or author(work).short
    return called or body or paper or work.field("shorttitle", "title")


def kind(work: Work) -> str:
    """The kind of a work, a key of `LAYOUTS`, or "other": from its entry type and the fields that narrow it."""
    for name in (*(work.field(field) for field in _SUBTYPES), work.type):
        said = "".join(name.casefold().split())
        said = _KINDS.get(said, said)
        if said in LAYOUTS:
            return "news" if said == "article" and work.field("newspaper") else said
    return "webpage" if work.type.casefold() == "misc" and _address(work) else "other"


def _pieces(work: Work, layout: Layout) -> Iterator[tuple[Part, ...]]:
    if writers := _writers(work, layout):
        yield (Part(writers),)
    title = work.field("title") or "untitled"
    if subtitle := work.field("subtitle"):
        title = f"{title}: {subtitle}"
    if layout.title == "italic":
        yield (Part(title, "title"), *((Part(f" [{layout.remark}]"),) if layout.remark else ()))
    else:
        yield (Part(f"“{title}”" if layout.title == "quoted" else title),)
    if container := work.field(*layout.container):
        yield (Part(container, "title"),)
    for fields in layout.details:
        if detail := work.field(*fields):
            yield (Part(_detail(fields[0], detail)),)


def _detail(field: str, value: str) -> str:
    if field == "pages":
        return value.replace("--", "–")
    if not value.isdigit():
        return value
    return {"number": f"no. {value}", "volume": f"vol. {value}", "edition": f"ed. {value}"}.get(field, value)


def _writers(work: Work, layout: Layout) -> str:
    written = author(work).in_full
    if written and not work.field("author"):
        return f"{written}, ed."
    return written or (work.field(*layout.body) if layout.body_writes else "")


def _address(work: Work) -> str:
    doi = work.field("doi")
    return work.field("url") or (f"https://doi.org/{doi}" if doi else "")
