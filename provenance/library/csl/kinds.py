"""The types of CSL and what biblatex, as Better BibTeX exports it, calls them."""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, tuple[str, str]] = {
    "article": ("misc", "preprint"),
    "article-journal": ("article", ""),
    "article-magazine": ("article", "magazine"),
    "article-newspaper": ("article", "newspaper"),
    "bill": ("legislation", "bill"),
    "book": ("book", ""),
    "broadcast": ("video", "broadcast"),
    "chapter": ("incollection", ""),
    "classic": ("book", "classic"),
    "collection": ("misc", "collection"),
    "dataset": ("dataset", ""),
    "document": ("misc", ""),
    "entry": ("inreference", ""),
    "entry-dictionary": ("inreference", ""),
    "entry-encyclopedia": ("inreference", ""),
    "graphic": ("image", ""),
    "hearing": ("jurisdiction", "hearing"),
    "interview": ("misc", "interview"),
    "legal_case": ("jurisdiction", ""),
    "legislation": ("legislation", ""),
    "manuscript": ("unpublished", ""),
    "map": ("misc", "map"),
    "motion_picture": ("movie", ""),
    "musical_score": ("music", ""),
    "pamphlet": ("booklet", ""),
    "paper-conference": ("inproceedings", ""),
    "patent": ("patent", ""),
    "periodical": ("periodical", ""),
    "personal_communication": ("letter", ""),
    "post": ("online", ""),
    "post-weblog": ("online", ""),
    "regulation": ("legislation", "regulation"),
    "report": ("report", ""),
    "review": ("review", ""),
    "review-book": ("review", ""),
    "software": ("software", ""),
    "song": ("audio", ""),
    "speech": ("unpublished", "speech"),
    "standard": ("standard", ""),
    "thesis": ("thesis", ""),
    "treaty": ("legal", "treaty"),
    "webpage": ("online", ""),
}
"""For each type of CSL 1.0.2 an entry type and, where that is wider, an `entrysubtype`."""

SERIAL = frozenset(
    ["article-journal", "article-magazine", "article-newspaper", "legal_case", "periodical", "review", "review-book"]
)
"""Types whose container is a journal, a newspaper or a law reporter, and whose issue has a number."""

PARTS = frozenset({"chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia"})

PAGES = frozenset({"webpage", "post", "post-weblog"})
"""Types whose container is the site they stand on."""

LAWS = frozenset({"bill", "legislation", "regulation"})
"""Types whose container is a code."""

PARLIAMENTARY = LAWS | {"hearing"}
"""Types whose authority is a legislative body, and whose chapter number is a session, as Zotero fills them."""

INSTITUTIONAL = frozenset({"report", "thesis", "manuscript"})
"""Types that biblatex knows an institution for, not a publisher."""
