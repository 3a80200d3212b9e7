"""W3C Web Annotations: for each link one annotation, whose body is the statement and whose target the passage.

Web Annotation Data Model, https://www.w3.org/TR/annotation-model/. Positions count code points of the captured text,
which is named as the copy of the source that the annotation was made on (a TimeState).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.lineage import link_tier
from provenance.model import Entry, Ledger, Link, Passage, Report, Span
from provenance.render.live import archive, file_page, live
from provenance.stories.export.naming import Naming, written
from provenance.text.cells import Address
from provenance.text.cells.sheet import sheets

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

_AROUND = 32  # characters before and after a quotation
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CSV = "http://tools.ietf.org/rfc/rfc7111"
_PDF = "http://tools.ietf.org/rfc/rfc3778"

Json = dict[str, object]


def collection(reports: Sequence[Report], naming: Naming) -> str:
    """All links of the briefs as one collection with one page."""
    items = [item for report in reports for item in _items(report.ledger, naming)]
    paths = [report.ledger.brief.path for report in reports]
    whole: Json = {
        "@context": CONTEXT,
        "id": naming.other("annotations", *paths),
        "type": "AnnotationCollection",
        "label": f"What is cited in {', '.join(paths)}",
        "total": len(items),
    }
    if items:
        page: Json = {"id": naming.other("annotation-page", *paths), "type": "AnnotationPage", "startIndex": 0}
        whole["first"] = {**page, "items": items}
    return written(whole)


def _items(ledger: Ledger, naming: Naming) -> Iterator[Json]:
    seen: Counter[str] = Counter()
    for entry, link in links_of(ledger):
        statement = entry.statement.id if entry else ""
        parts = (ledger.brief.path, statement, link.source.key, link.target)
        identity = naming.other("annotation", *parts)
        seen[identity] += 1
        again = f"-{seen[identity]}" if seen[identity] > 1 else ""
        yield {
            "id": f"{identity}{again}",
            "type": "Annotation",
            "motivation": "linking",
            "body": list(_bodies(ledger, entry, link, naming)),
            "target": _target(link, naming),
        }


def links_of(ledger: Ledger) -> Iterator[tuple[Entry | None, Link]]:
    """Every link with the statement it serves; those that serve none come last, with None."""
    served = set()
    for entry in ledger.entries:
        for link in entry.links:
            served.add(link.place)
            yield entry, link
    yield from ((None, link) for link in ledger.links if link.place not in served)


def _bodies(ledger: Ledger, entry: Entry | None, link: Link, naming: Naming) -> Iterator[Json]:
    brief = ledger.brief
    if entry is not None and entry.statement.text:
        yield {
            "type": "TextualBody",
            "value": entry.statement.text,
            "format": "text/plain",
            "purpose": "describing",
        }
    span = entry.statement.span if entry else link.citation.cluster
    yield {
        "type": "SpecificResource",
        "source": naming.file(brief.path),
        "selector": [_quotation(brief.text, span), _position(span)],
        "purpose": "linking",
    }
    yield {"type": "TextualBody", "value": link_tier(link) or "tier not recorded", "purpose": "tagging"}
    if not link.supports:
        yield {"type": "TextualBody", "value": "not cited in support", "purpose": "tagging"}
    if link.problem is not None:
        yield {"type": "TextualBody", "value": link.problem, "purpose": "tagging"}


def _target(link: Link, naming: Naming) -> Json:
    source, passage = link.source, link.passage
    snapshot, record = source.snapshot, source.record
    address = live(source) or naming.source(source.key)
    target: Json = {"type": "SpecificResource", "source": address}
    if snapshot is not None:
        kept, copy = naming.file(snapshot.path), archive(source)
        state: Json = {"type": "TimeState", "cached": [kept, copy] if copy else kept}
        if record is not None and _DAY.fullmatch(record.capture.captured):
            state["sourceDate"] = f"{record.capture.captured}T00:00:00Z"
        target["state"] = state
    if selectors := list(_selectors(passage)) if passage else []:
        target["selector"] = selectors
    return target


def _selectors(passage: Passage) -> Iterator[Json]:
    """How the passage is found again. Of a page that is cited as such only the place is given, not all its words."""
    if passage.reach == "whole":
        return
    if passage.attested:
        if recorded := passage.recorded:
            around = (("prefix", recorded.prefix), ("suffix", recorded.suffix))
            yield {
                "type": "TextQuoteSelector",
                "exact": recorded.words,
                **{name: said for name, said in around if said},
            }
        return
    if passage.reach != "part":
        yield _quotation(passage.source.text, passage.place.span)
    yield _position(passage.place.span)
    if passage.cells:
        yield from _cells(passage)
    elif page := file_page(passage):
        yield {"type": "FragmentSelector", "conformsTo": _PDF, "value": f"page={page}"}


def _quotation(text: str, span: Span) -> Json:
    around = {
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }
    return {
        "type": "TextQuoteSelector",
        "exact": text[span.start : span.end],
        **{name: said for name, said in around.items() if said},
    }


def _cells(passage: Passage) -> Iterator[Json]:
    """Of a table in plain text, its cells as RFC 7111 names them; there is no such name for those of a workbook."""
    capture = passage.source.record.capture if passage.source.record else None
    (sheet, *_) = sheets(passage.source.text, False)
    if capture is not None and capture.is_table and not capture.is_workbook:
        (top, left), (bottom, right) = (sheet.at(each.start) for each in (passage.cells[0], passage.cells[-1]))
        where = Address(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
        yield {"type": "FragmentSelector", "conformsTo": _CSV, "value": where.fragment}


def _position(span: Span) -> Json:
    return {"type": "TextPositionSelector", "start": span.start, "end": span.end}
