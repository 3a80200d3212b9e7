"""CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): the works that briefs cite."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from provenance.model import Report, Work
from provenance.render.names import Name, names
from provenance.render.reference import kind
from provenance.render.reference.shown import type_of
from provenance.stories.export.naming import Naming, written

Json = dict[str, object]

_TYPES: Mapping[str, str] = {
    "article": "article-journal",
    "bill": "bill",
    "book": "book",
    "case": "legal_case",
    "chapter": "chapter",
    "dataset": "dataset",
    "hearing": "hearing",
    "news": "article-newspaper",
    "other": "document",
    "release": "webpage",
    "report": "report",
    "speech": "speech",
    "statute": "legislation",
    "thesis": "thesis",
    "webpage": "webpage",
}

_NARROWER = {
    "artwork": "graphic",
    "audio": "song",
    "image": "graphic",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "inreference": "entry",
    "letter": "personal_communication",
    "movie": "motion_picture",
    "music": "musical_score",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "review": "review",
    "software": "software",
    "standard": "standard",
    "unpublished": "manuscript",
    "video": "motion_picture",
}
"""Entry types whose works references treat like others, and CSL does not."""

_SUBTYPES = {
    **{name: name for name in ("broadcast", "classic", "collection", "interview", "map", "regulation", "treaty")},
    "magazine": "article-magazine",
    "preprint": "article",
}

_PEOPLE = ("author", "editor", "translator", "director", "interviewer", "recipient", "contributor", "composer")
_DATES = {"date": "issued", "urldate": "accessed", "eventdate": "event-date", "origdate": "original-date"}
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "title-short": ("shorttitle",),
    "container-title-short": ("shortjournal",),
    "publisher-place": ("location", "address"),
    "collection-title": ("series",),
    "edition": ("edition",),
    "volume": ("volume",),
    "page": ("pages",),
    "version": ("version",),
    "number-of-pages": ("pagetotal",),
    "number-of-volumes": ("volumes",),
    "event-title": ("eventtitle",),
    "event-place": ("venue",),
    "status": ("pubstate",),
    "language": ("langid", "language"),
    "keyword": ("keywords",),
    "note": ("note",),
    "abstract": ("abstract",),
    "DOI": ("doi",),
    "URL": ("url",),
    "ISBN": ("isbn",),
    "ISSN": ("issn",),
}

_BODY = ("publisher", "institution", "organization", "school")
_SERIAL = frozenset({"article", "news"})
_LEGISLATIVE = frozenset({"bill", "hearing", "statute"})
_GENRES = {
    "phdthesis": "PhD diss.",
    "mastersthesis": "master’s thesis",
    "mathesis": "master’s thesis",
    "techreport": "",
}
_DATE = re.compile(r"(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?([~?%]?)")


def csl_json(reports: Sequence[Report], _naming: Naming) -> str:
    """All works that the briefs cite and the library has, sorted by key."""
    links = (link for report in reports for link in report.ledger.links)
    works = {link.source.key: link.source.work for link in links if link.source.work}
    return written([item(works[key], key) for key in sorted(works)])


def item(work: Work, key: str) -> Json:
    """One work in the variables of CSL; `key` is what it is cited as."""
    said = kind(work)
    found: Json = {"id": key, "type": _type(work, said)}
    for variable, value in _variables(work, said):
        if value:
            found.setdefault(variable, value)
    return found


def _type(work: Work, said: str) -> str:
    subtype, entry = work.field("entrysubtype").casefold(), work.type.casefold()
    narrow = _NARROWER.get(entry, "") if said in ("other", "chapter", "article", "report") else ""
    return _SUBTYPES.get(subtype) or narrow or _TYPES[said]


def _variables(work: Work, said: str) -> Iterator[tuple[str, object]]:
    main, subtitle = work.field("title"), work.field("subtitle")
    yield "title", f"{main}: {subtitle}" if main and subtitle else main or subtitle
    for role in _PEOPLE:
        people = names(work.field(role)).people
        yield role, [_name(each) for each in people]
    yield "container-author", [_name(each) for each in names(work.field("bookauthor")).people]
    yield from ((variable, _date(work, field)) for field, variable in _DATES.items())
    yield from _varying(work, said)
    for variable, fields in _FIELDS.items():
        yield variable, _bare(work.field(*fields))


def _varying(work: Work, said: str) -> Iterator[tuple[str, str]]:
    """What goes by different names in works of different kinds."""
    number = work.field("number", "issue")
    yield ("issue" if said in _SERIAL else "collection-number" if said == "book" else "number"), number
    genre = work.field("type", "genre") or (work.type if said == "thesis" else "")
    genre = type_of(work) if work.type.casefold() == "patent" else genre
    yield "genre", _GENRES.get(genre.casefold(), genre)
    yield "genre", "press release" if said == "release" else ""
    yield "medium", "" if said == "release" else work.field("howpublished")
    if said in _LEGISLATIVE:
        yield "container-title", work.field("journaltitle", "journal", "code", "booktitle")
        yield "authority", _bare(work.field("legislativebody", "institution"))
        yield "chapter-number", work.field("session")
        yield "section", work.field("committee" if said == "hearing" else "section")
    elif said == "case":
        yield "container-title", work.field("journaltitle", "journal", "reporter", "code")
        yield "authority", _bare(work.field("institution", "court", "legislativebody"))
    elif said in ("webpage", "release"):
        yield "container-title", _bare(work.field("organization", "journaltitle", "institution"))
        yield "publisher", _bare(work.field("publisher"))
    else:
        yield "container-title", _bare(work.field("booktitle", "maintitle", "journaltitle", "journal", "newspaper"))
        yield "publisher", _bare(work.field(*_BODY))


def _name(name: Name) -> Json:
    if not name.given:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given, **({"suffix": name.suffix} if name.suffix else {})}


def _date(work: Work, field: str) -> Json | None:
    said = work.field(field)
    if field == "date" and not said:
        said = _joined(work)
    ends = [_DATE.fullmatch(each.strip()) for each in said.split("/", 1)] if said else []
    parts = [[int(part) for part in found.groups()[:3] if part] for found in ends if found]
    if not said:
        return None
    if not parts or len(parts) < len(ends) or any(each[1:2] and not 1 <= each[1] <= 12 for each in parts):
        return {"literal": said}
    return {"date-parts": parts, **({"circa": True} if any(found and found[4] for found in ends) else {})}


def _joined(work: Work) -> str:
    year, month, day = (work.field(name).strip() for name in ("year", "month", "day"))
    numbers = [part.zfill(2) for part in (month, day) if part.isdecimal()]
    months = [] if month and not month.isdecimal() else numbers
    return "-".join([year, *months]) if year.isdecimal() and (months or not month) else " ".join((month, year)).strip()


def _bare(text: str) -> str:
    return text.replace("{", "").replace("}", "")
