"""Libraries in BibTeX and biblatex."""

from __future__ import annotations

from functools import partial

from provenance.library import works
from provenance.library.catalogue import Catalogue
from provenance.library.outline import Outline
from provenance.model import Place


def read(text: str, path: str) -> Catalogue:
    """The library `text`, which stands at `path`. No entry is worked on."""
    outline = Outline(text)
    keys = {key: Place(path, entry.key_span) for key, entry in outline.entries.items()}
    keys |= {key: Place(path, span) for key, (_, span) in outline.aliases.items()}
    findings = tuple(fault.diagnostic(path) for fault in outline.faults)
    return Catalogue(keys, findings, partial(works.work, outline, path))
