"""The reference in full, as in the first note that cites a work."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from provenance.model import Work
from provenance.render.dates import date
from provenance.render.reference.addresses import web_address
from provenance.render.reference.kinds import kind
from provenance.render.reference.laws import bill, case, hearing, statute
from provenance.render.reference.parts import Element, Part, italic, joined, quoted, words
from provenance.render.reference.shown import (
    bare,
    body,
    degree,
    edition,
    imprint,
    numbered,
    pages,
    title,
    type_of,
    when,
    with_help,
    writers,
)

Elements = Iterable[Element]

_NUMBER = re.compile(r"\App?\. (?=[\dA-Za-z])")
_BODY = ("publisher", "institution", "organization", "school")
_UNTITLED = words("untitled")


def reference(work: Work, part: str = "", styled: tuple[Part, ...] = ()) -> tuple[Part, ...]:
    """The reference of `work`, in pieces that follow each other without anything between them, without a final stop.

    `part` is what of it is cited ("p. 4", "chap. 2"). Pages stand without "p.", as in the notes of the Chicago Manual,
    but where a bare number would be read as part of a date. `styled` is how another program has formatted the work.
    """
    said = [Element(styled)] if styled else list(_LAYOUTS.get(kind(work), _other)(work))
    if kind(work) in ("article", "chapter"):
        part = part or _all_pages(work)
        if kind(work) == "article" and work.field("volume", "number", "issue") and _NUMBER.match(part):
            said, part = [*said, words(_NUMBER.sub("", part, count=1), ": ")], ""
    address = web_address(work)
    return located(said, part) + (Part(", "), Part(address, "address")) * bool(address)


def located(elements: Elements, part: str) -> tuple[Part, ...]:
    """The parts of a reference with what of the work is cited."""
    said = list(elements)
    before = "".join(each.text for each in joined(said))
    if before[-1:].isdigit() or "accessed " in before[-30:] or before.endswith("n.d."):
        return joined([*said, words(part)])
    return joined([*said, words(_NUMBER.sub("", part, count=1))])


def titled(work: Work, *, italics: bool) -> Element:
    """The title: in italics that of a work by itself, in quotation marks that of a part."""
    said = title(work)
    return _UNTITLED if not said else italic(said) if italics else quoted(said)


def _all_pages(work: Work) -> str:
    """The pages of an article or chapter, which stand where no page of it is cited."""
    said = pages(work.field("pages"))
    return f"{'pp' if '–' in said or ',' in said else 'p'}. {said}" if said else ""


def _article(work: Work) -> Elements:
    volume, number = work.field("volume"), work.field("number", "issue")
    issue = f"no. {number}" if number[:1].isdigit() else number
    yield from (words(writers(work)), titled(work, italics=False), words(with_help(work)))
    yield italic(work.field("journaltitle", "journal"))
    yield words(volume, " ")
    yield words(issue, ", ")
    yield words(f"({date(work)})", " ") if volume or issue else words(date(work))


def _book(work: Work) -> Elements:
    yield from (words(writers(work)), titled(work, italics=True), words(with_help(work)))
    yield words(edition(work.field("edition")))
    yield words(_volume(work))
    yield words(_series(work))
    yield words(imprint(work.field("location", "address"), body(work, *_BODY), date(work)), " ")


def _chapter(work: Work) -> Elements:
    editors = work.field("editor") if work.field("author") else ""
    yield from (words(writers(work)), titled(work, italics=False))
    if container := work.field("booktitle", "maintitle", "journaltitle", "organization"):
        yield Element((Part("in "), Part(container, "title")))
    yield words(with_help(work) if editors or work.field("translator") else "")
    yield words(edition(work.field("edition")))
    yield words(_volume(work))
    publisher = body(work, "publisher", "institution", "school")
    yield words(imprint(work.field("location", "address"), publisher, date(work)), " ")


def _news(work: Work) -> Elements:
    paper = work.field("journaltitle", "journal", "newspaper", "publisher", "organization")
    yield from (words(writers(work)), titled(work, italics=False), italic(bare(paper)), words(when(work)))
    yield words(edition(work.field("edition")))


def _report(work: Work) -> Elements:
    put_out = body(work, "institution", "publisher", "organization", "school")
    who = writers(work) or put_out
    yield from (words(who), titled(work, italics=True), words(with_help(work)))
    yield words(numbered(work))
    yield words(edition(work.field("edition")))
    place = work.field("location", "address")
    yield words(imprint(place, "" if put_out == who else put_out, when(work)), " ")


def _thesis(work: Work) -> Elements:
    school = body(work, "institution", "school", "publisher")
    yield from (words(writers(work)), titled(work, italics=False))
    yield words(imprint("", ", ".join(filter(None, (degree(work), school))), date(work)), " ")


def _webpage(work: Work) -> Elements:
    site = body(work, "organization", "institution", "publisher", "journaltitle")
    who = writers(work)
    yield from (words(who or site), titled(work, italics=False))
    yield words("" if site == (who or site) else site)
    yield words(when(work))


def _release(work: Work) -> Elements:
    put_out = body(work, "organization", "institution", "publisher", "journaltitle")
    who = writers(work)
    yield from (words(who or put_out), titled(work, italics=False), words("press release"))
    yield words("" if put_out == (who or put_out) else put_out)
    yield words(when(work))


def _speech(work: Work) -> Elements:
    yield from (words(writers(work)), titled(work, italics=False))
    committee = body(work, "committee")
    said = work.field("type", "entrysubtype").casefold() or "speech"
    yield words(f"{said} before the {committee.removeprefix('the ')}" if committee else said)
    yield words(work.field("eventtitle", "booktitle"))
    yield words(body(work, "organization", "institution", "publisher"))
    yield words(work.field("venue"))
    yield words(when(work))


def _dataset(work: Work) -> Elements:
    put_out = body(work, "publisher", "institution", "organization")
    who = writers(work) or put_out
    version = work.field("version")
    yield from (words(who), titled(work, italics=False))
    yield words(f"version {version}" if version[:1].isdigit() else version)
    yield words("data set")
    yield words("" if put_out == who else put_out)
    yield words(when(work))


def _other(work: Work) -> Elements:
    yield from (words(writers(work)), titled(work, italics=False), words(with_help(work)))
    yield words(type_of(work, "howpublished"))
    yield words(numbered(work) if not work.field("type") else work.field("number"))
    yield italic(work.field("booktitle", "maintitle", "journaltitle", "journal", "eventtitle"))
    yield words(body(work, *_BODY))
    yield words(when(work))


def _volume(work: Work) -> str:
    volume = work.field("volume")
    return f"vol. {volume}" if volume[:1].isdigit() else volume


def _series(work: Work) -> str:
    series, number = work.field("series"), work.field("number")
    return f"{series} {number}" if series and number else series or (f"no. {number}" if number.isdigit() else number)


_LAYOUTS: Mapping[str, Callable[[Work], Elements]] = {
    "article": _article,
    "bill": bill,
    "book": _book,
    "case": case,
    "chapter": _chapter,
    "dataset": _dataset,
    "hearing": hearing,
    "news": _news,
    "release": _release,
    "report": _report,
    "speech": _speech,
    "statute": statute,
    "thesis": _thesis,
    "webpage": _webpage,
}
