"""Entries as Zotero keeps them itself ("Better BibTeX JSON"), in the variables of CSL.

After Zotero's own table of which of its fields fills which variable (its "CSL mappings").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from provenance.library.csl.values import Fields, Value, first, listed, text

NO_ENTRIES = frozenset({"attachment", "note", "annotation"})
"""What Zotero keeps beside entries in the same list."""

_TYPES: Mapping[str, str] = {
    "artwork": "graphic",
    "audioRecording": "song",
    "blogPost": "post-weblog",
    "bookSection": "chapter",
    "case": "legal_case",
    "computerProgram": "software",
    "conferencePaper": "paper-conference",
    "dictionaryEntry": "entry-dictionary",
    "email": "personal_communication",
    "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture",
    "forumPost": "post",
    "instantMessage": "personal_communication",
    "journalArticle": "article-journal",
    "letter": "personal_communication",
    "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper",
    "podcast": "song",
    "preprint": "article",
    "presentation": "speech",
    "radioBroadcast": "broadcast",
    "statute": "legislation",
    "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture",
}
"""The types whose names differ."""

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "abstract": ("abstractNote",),
    "accessed": ("accessDate",),
    "archive_location": ("archiveLocation",),
    "authority": ("legislativeBody", "court", "issuingAuthority", "authority"),
    "call-number": ("callNumber",),
    "chapter-number": ("session",),
    "collection-number": ("seriesNumber",),
    "collection-title": ("series", "seriesTitle"),
    "container-title": (
        *("publicationTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle", "dictionaryTitle", "blogTitle"),
        *("websiteTitle", "forumTitle", "programTitle", "code", "reporter"),
    ),
    "event-title": ("conferenceName", "meetingName"),
    "genre": ("reportType", "thesisType", "genre", "websiteType", "manuscriptType", "postType", "presentationType"),
    "issued": ("date", "dateEnacted", "dateDecided", "issueDate"),
    "note": ("extra",),
    "number": (
        *("number", "reportNumber", "billNumber", "publicLawNumber", "docketNumber", "documentNumber"),
        *("patentNumber", "episodeNumber"),
    ),
    "number-of-pages": ("numPages",),
    "number-of-volumes": ("numberOfVolumes",),
    "page": ("pages", "firstPage", "codePages"),
    "publisher": (
        *("publisher", "institution", "university", "company", "label", "studio", "network", "distributor"),
        "repository",
    ),
    "publisher-place": ("place",),
    "section": ("section", "committee"),
    "source": ("libraryCatalog",),
    "title": ("title", "caseName", "nameOfAct", "subject"),
    "title-short": ("shortTitle",),
    "version": ("versionNumber",),
    "volume": ("volume", "codeVolume", "codeNumber", "reporterVolume"),
    **{name: (name,) for name in ("DOI", "ISBN", "ISSN", "URL", "archive", "edition", "issue", "language", "medium")},
    "URL ": ("url",),
}

_ROLES: Mapping[str, str] = {
    "bookAuthor": "container-author",
    "editor": "editor",
    "interviewer": "interviewer",
    "recipient": "recipient",
    "reviewedAuthor": "reviewed-author",
    "seriesEditor": "collection-editor",
    "translator": "translator",
    "director": "director",
    "contributor": "contributor",
}
"""Creators that are not authors. Sponsors of bills, inventors, presenters and the like are the authors of theirs."""

_KEY = re.compile(r"(?im)^citation[ -]?key:[ \t]*+(\S++)")


def is_native(entry: Fields) -> bool:
    """Whether an entry has Zotero's own fields, not those of CSL."""
    return isinstance(entry.get("itemType"), str)


def key(entry: Fields) -> str:
    """The citation key, empty when there is none; Zotero before version 8 keeps it in the field "Extra"."""
    found = _KEY.search("\n".join(text(line) for line in listed(entry.get("extra"))))
    return first(entry, "citationKey", "citekey") or (found[1] if found else "")


def entry(native: Fields) -> dict[str, Value]:
    """The entry in the variables of CSL."""
    type_ = text(native.get("itemType"))
    found: dict[str, Value] = {"type": _TYPES.get(type_, type_)}
    for variable, names in _FIELDS.items():
        if said := first(native, *names):
            found.setdefault(variable.strip(), said)
    tags = listed(native.get("tags"))
    found["keyword"] = [text(each.get("tag")) if isinstance(each, dict) else each for each in tags]
    for creator in listed(native.get("creators")):
        if isinstance(creator, dict):
            role = _ROLES.get(text(creator.get("creatorType")), "author")
            listed_before = found.setdefault(role, [])
            if isinstance(listed_before, list):
                listed_before.append(_name(creator))
    return found


def _name(creator: Fields) -> Value:
    if name := first(creator, "name"):
        return {"literal": name}
    return {"family": text(creator.get("lastName")), "given": text(creator.get("firstName"))}
