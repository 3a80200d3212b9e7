"""A later edition of a source, as a source of its own."""

from __future__ import annotations

from dataclasses import replace

from provenance.model import Record, Source
from provenance.project.capturing.acquiring import Acquired
from provenance.project.capturing.adding import asked, paths, reader, written
from provenance.project.capturing.refreshing import Changes, Refreshed, address, story
from provenance.project.error import ProjectError
from provenance.project.project import Project
from provenance.records import splicing
from provenance.records.scalars import Value
from provenance.stories.capture import NotCaptured, Request, capture, entry, writing
from provenance.stories.pinning_cells import said_of
from provenance.stories.refresh import SpanFate


def edition(project: Project, key: str, acquired: Acquired, day: str, new: str) -> Refreshed:
    """What must be written so that the text of `acquired` is a source of its own, `new`, that revises `key`.

    Passages whose words it has go with it. Raises ProjectError.
    """
    source, shelf = project.shelf().source(key), project.shelf()
    there = shelf.source(new)
    if there.record is not None or there.snapshot is not None:
        raise ProjectError(f"{new} is there already; choose another key for the new edition")
    record = source.record
    text = acquired.reading.text
    if source.snapshot is not None and writing.lines(source.text.encode()) == text.encode():
        return Refreshed({}, story(source, "same-text", text, acquired.original.media_type))
    request = Request(new, day, url=address(record, acquired), revises=key)
    if record is not None:
        request = replace(request, tier=record.tier, derives_from=record.derives_from)
        request = replace(request, keep=None if record.keep == "full" else record.keep, quoted=_quoted(project, source))
    try:
        made = capture(request, acquired.reading, paths(project, new), reader(project), acquired.original)
    except NotCaptured as refusal:
        raise ProjectError(str(refusal)) from refusal
    tale = story(source, "changed", made.text, acquired.original.media_type)._replace(edition=new)
    files: Changes = dict(made.files)
    path = paths(project, new).record
    before, after = files[path]
    files[path] = (before, _with_passages((after or b"").decode(), record, tale.fates).encode())
    if new not in shelf.keys:
        written(project, entry(new, acquired.reading, acquired.name, request.url, day, source.work), files)
    return Refreshed(files, tale)


def _quoted(project: Project, source: Source) -> tuple[str, ...]:
    """What an excerpt of a new edition keeps: it has no passages yet, and nobody cites it."""
    record = source.record
    if record is None or record.keep != "excerpt":
        return ()
    return (*(each.exact for each in record.spans if each.exact), *asked(project, source.key))


def _with_passages(record: str, old: Record | None, found: tuple[SpanFate, ...]) -> str:
    """The record of a new edition with those passages of the old one that its text has."""
    going = {each.name for each in found if each.fate in ("unmoved", "moved")}
    for span in old.spans if old else ():
        if span.name not in going:
            continue
        said: dict[str, Value] = {"exact": span.exact} if span.exact else {}
        if span.cells is not None:
            said["cell"] = said_of(span.cells)
        optional = {"prefix": span.prefix, "suffix": span.suffix, "tier": span.tier, "speaker": span.speaker}
        said |= {name: value for name, value in optional.items() if value}
        if span.derives_from is not None:
            said["derives-from"] = span.derives_from
        if span.translation is not None:
            said["translation"] = {"text": span.translation.text, "by": span.translation.by}
        record = splicing.add_span(record, span.name, said).applied(record)
    return record if not (old and old.voice) else splicing.put(record, ("voice",), True).applied(record)
