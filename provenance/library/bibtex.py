"""Libraries in BibTeX and biblatex."""

from __future__ import annotations

from functools import partial

from provenance.library import works
from provenance.library.catalogue import Catalogue, Keys
from provenance.library.outline import Outline


def read(text: str, path: str) -> Catalogue:
    """The library `text`, which stands at `path`. No entry is worked on."""
    outline = Outline(text)
    citable = {key: entry for key, entry in outline.entries.items() if entry.type != "xdata"}
    keys = Keys({**citable, **outline.aliases}, path, outline.key_span)
    findings = {id(fault): fault.diagnostic(path) for fault in outline.faults}
    wanted = tuple((key, findings[id(fault)]) for key, fault in outline.wanted)
    return Catalogue(keys, tuple(findings.values()), partial(works.work, outline, path), wanted)
