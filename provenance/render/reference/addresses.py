"""Where a work stands on the web, as its entry says."""

from __future__ import annotations

import re

from provenance.model import Work

_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)


def web_address(work: Work) -> str:
    """The address of a work; that of its DOI before others, which may go away; empty when it has neither."""
    doi = _DOI.sub("", work.field("doi").strip(), count=1)
    return f"https://doi.org/{doi}" if doi else work.field("url").strip()


def archived(work: Work) -> str:
    """The address of an archived copy; empty when the entry has none. `archive` may hold the name of an archive."""
    said = (work.field(name).strip() for name in ("archiveurl", "archive-url", "urlarchive", "archive"))
    return next((each for each in said if _WEB.match(each)), "")
