"""The variables of CSL under the names that biblatex has for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from provenance.library.csl import dates, people
from provenance.library.csl.kinds import INSTITUTIONAL, KINDS, LAWS, PAGES, PARLIAMENTARY, PARTS, SERIAL
from provenance.library.csl.markup import plain, unescaped
from provenance.library.csl.values import Fields, Value, listed, text

_NAMES: Mapping[str, str] = {
    "annote": "annotation",
    "archive-place": "archivelocation",
    "archive_collection": "archivecollection",
    "archive_location": "archivelocation",
    "call-number": "callnumber",
    "collection-number": "seriesnumber",
    "collection-title": "series",
    "container-author": "bookauthor",
    "container-title-short": "shortjournal",
    "event": "eventtitle",
    "event-place": "venue",
    "event-title": "eventtitle",
    "genre": "type",
    "journalabbreviation": "shortjournal",
    "keyword": "keywords",
    "language": "langid",
    "number-of-pages": "pagetotal",
    "number-of-volumes": "volumes",
    "original-publisher": "origpublisher",
    "original-publisher-place": "origlocation",
    "original-title": "origtitle",
    "page": "pages",
    "part-number": "part",
    "publisher-place": "location",
    "shorttitle": "shorttitle",
    "status": "pubstate",
    "title-short": "shorttitle",
}
"""Variables that have the same other name in entries of every type. All others that are text keep their own."""

_VERBATIM = frozenset({"doi", "isbn", "issn", "pmid", "pmcid", "url"})
_NO_FIELDS = frozenset({"id", "type", "citation-key", "citation-label", "custom", "system_id"})


def fields(entry: Fields, unmarked: Callable[[str], str] = str) -> dict[str, str]:
    """The fields of an entry, ready to be shown, by lower-case names. Those that are empty are left out.

    `unmarked` takes out whatever marks, beside those of CSL itself, the library's format has in its text.
    """
    kind = text(entry.get("type"))
    found: dict[str, str] = {}
    for variable, value in entry.items():
        if variable in _NO_FIELDS:
            continue
        if shown := _shown(variable, value, unmarked):
            found.setdefault(_field(variable, kind), shown)
    subtype = KINDS.get(kind, ("", ""))[1]
    if subtype:
        found.setdefault("entrysubtype", subtype)
    # The number of a book in its series is its number, unless it has one of its own; the same with an issue.
    for other in ("issue", "seriesnumber"):
        if other in found and "number" not in found:
            found["number"] = found.pop(other)
    return found


def entry_type(entry: Fields) -> str:
    """The type of an entry as biblatex calls it; "misc" when it has none, its own when that is unknown."""
    said = text(entry.get("type")).strip().lower()
    return KINDS[said][0] if said in KINDS else said or "misc"


def _field(variable: str, kind: str) -> str:
    name = variable.lower()
    if variable in dates.DATES:
        return dates.DATES[variable]
    varying = {
        "container-title": _container(kind),
        "publisher": "institution" if kind in INSTITUTIONAL else "publisher",
        "authority": "legislativebody" if kind in PARLIAMENTARY else "institution",
        "chapter-number": "session" if kind in PARLIAMENTARY else "chapter",
        "section": "committee" if kind == "hearing" else "section",
    }
    return varying.get(name) or _NAMES.get(name, name)


def _container(kind: str) -> str:
    """What the larger work is called in which an entry of a type appeared."""
    for kinds, field in ((SERIAL, "journaltitle"), (PARTS, "booktitle"), (PAGES, "organization"), (LAWS, "code")):
        if kind in kinds:
            return field
    return "booktitle"


def _shown(variable: str, value: Value, unmarked: Callable[[str], str]) -> str:
    if variable in people.NAMES:
        return people.written(value)
    if variable in dates.DATES:
        return dates.written(value)
    if variable.lower() in _VERBATIM:
        return unescaped(text(value).strip())
    return ", ".join(_texts(value, unmarked))


def _texts(value: Value, unmarked: Callable[[str], str]) -> Iterator[str]:
    """A text, or the texts of a list such as that of keywords; nothing else can be shown."""
    for each in listed(value):
        if shown := plain(unmarked(text(each))):
            yield shown
