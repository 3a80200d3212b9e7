"""Sources captured again: which files that changes, and what is to be told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from provenance import records
from provenance.frozen import dataclass
from provenance.model import Ledger, Original, Record, Source
from provenance.project.capturing.acquiring import (
    Acquired,
    NoOrigin,
    NotAcquired,
    Progress,
    acquire,
    from_bytes,
)
from provenance.project.capturing.adding import as_if, asked, paths, reader
from provenance.project.error import ProjectError
from provenance.project.project import Project
from provenance.stories.capture import NotCaptured, Paths, Request, writing
from provenance.stories.capture.capturing import extras, kept
from provenance.stories.refresh import Kind, Story, fates, leant

SUFFIXES = (".pdf", ".html", ".docx", ".xlsx", ".csv", ".tsv", ".warc", ".warc.gz")
"""Of the originals that are kept."""

Changes = dict[str, tuple[bytes | None, bytes | None]]


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A source captured again: the files that change, and its story so far (without the statements)."""

    files: Changes
    story: Story


def again(project: Project, key: str, given: str, *, allow_private: bool, progress: Progress) -> Acquired:
    """The source `key` as it is now: the file or address `given`, or where its record says that it came from, or its
    original. Raises ProjectError."""
    record = project.shelf().source(key).record
    if record is not None and record.keep == "none":
        raise NotAcquired("its record says keep: none, so there is no text to capture again", key)
    if given:
        return acquire(given, allow_private=allow_private, progress=progress)
    capture_of = record.capture if record else None
    original = capture_of.original if capture_of else None
    archived = original is not None and original.media_type.startswith("application/warc")
    if capture_of and capture_of.source_url.lower().startswith(("http://", "https://")) and not archived:
        return acquire(capture_of.source_url, allow_private=allow_private, progress=progress)
    stem = paths(project, key).beside(record.keep if record else "full")
    for path in (f"{stem}{suffix}" for suffix in SUFFIXES):
        if (data := reader(project)(path)) is not None:
            media_type, _, charset = (original.media_type if original else "").partition("; charset=")
            name = path.rpartition("/")[2]
            return from_bytes(data, name, media_type=media_type, charset=charset, progress=progress)
    raise NoOrigin("nothing says where it came from; name the file: --from FILE", key)


def refresh(project: Project, key: str, acquired: Acquired, day: str) -> Refreshed:
    """What must be written so that `key` has the text of `acquired`. Raises ProjectError where it may not have it."""
    source = project.shelf().source(key)
    try:
        return _refreshed(project, source, acquired, Request(key, day, url=address(source.record, acquired)))
    except NotCaptured as refusal:
        raise ProjectError(str(refusal)) from refusal


def leaning(project: Project, refreshed: Iterable[Refreshed]) -> tuple[Story, ...]:
    """The stories with the statements that lean on what changed, in all briefs of the project."""
    known = list(refreshed)
    # What a new edition says is told as if it took the place of the old one.
    changed = [each for each in known if each.story.kind in ("changed", "restored", "first")]
    if not changed:
        return tuple(each.story for each in known)
    before = [project.ledger(path) for path in project.briefs()]
    after_all = as_if(project, {path: change for each in changed for path, change in _texts(project, each).items()})
    touched = {each.story.key for each in changed}
    leaning_briefs = [each for each in before if touched & each.sources.keys()]
    after = [after_all.ledger(each.brief.path) for each in leaning_briefs]
    return tuple(_with_statements(each.story, leaning_briefs, after) for each in known)


def published(project: Project, key: str) -> tuple[str, ...]:
    """The briefs that are published and cite `key`."""
    briefs = (project.brief(path) for path in project.briefs())
    return tuple(
        each.path
        for each in briefs
        if each.front.stage == "published" and any(citation.key == key for citation in each.citations)
    )


def _refreshed(project: Project, source: Source, acquired: Acquired, request: Request) -> Refreshed:
    where, read = paths(project, source.key), reader(project)
    record = writing.decoded(read(where.record), where.record)
    known = writing.known(record, where.record, source.key)
    keep = known.keep if known else "full"
    if keep == "private" and not where.private:
        raise NotCaptured("its record says keep: private, but no private folder is configured")
    text = kept(keep, acquired.reading, known, asked(project, source.key) if keep == "excerpt" else ())
    kind = _kind(source, acquired, text)
    tale = story(source, kind, text, acquired.original.media_type)
    if kind in ("same-file", "same-text"):
        return Refreshed({}, tale)
    said = writing.snapshot(request, acquired.reading, text, acquired.original, keep)
    if kind == "recorded":
        # The files beside the text are others, perhaps: the hash of this one would be a false one.
        said.pop("original", None)
        stem = where.private if keep == "private" else where.stem
        said = writing.with_full(said, read(f"{stem}{records.FULL}"))
    after = writing.put(record or "", said, where.record)
    if known is None or known.first_page is None:
        after, _ = writing.filled(after, writing.pages(acquired.reading, keep), where.record)
    files: Changes = {where.record: (read(where.record), writing.encoded(after, read(where.record)))}
    if kind != "recorded":
        files |= _exchanged(where, keep, text, acquired, project)
    return Refreshed({path: each for path, each in files.items() if each[0] != each[1]}, tale)


def _exchanged(where: Paths, keep: str, text: str, acquired: Acquired, project: Project) -> Changes:
    """The text and what is kept beside it in place of what was; what has no successor goes."""
    read = reader(project)
    stem = where.private if keep == "private" else where.stem
    wanted: dict[str, bytes | None] = {f"{stem}.txt": text.encode()}
    wanted |= dict.fromkeys((f"{stem}{each}" for each in (*SUFFIXES, records.FULL)), None)
    wanted |= extras(where, keep, acquired.reading, acquired.original)  # type: ignore[arg-type]
    return {path: (read(path), data) for path, data in wanted.items() if read(path) != data}


def _kind(source: Source, acquired: Acquired, text: str) -> Kind:
    capture_of = source.record.capture if source.record else None
    recorded = capture_of.sha256 if capture_of else ""
    if source.snapshot is not None and writing.lines(source.text.encode()) == text.encode():
        if source.snapshot.state != "verified":
            return "recorded"
        original = capture_of.original.sha256 if capture_of and capture_of.original else recorded
        return "same-file" if original == writing.digest(acquired.original.data) else "same-text"
    if recorded and recorded == writing.digest(text.encode()):
        return "restored"
    return "changed" if source.snapshot is not None else "first"


def story(source: Source, kind: Kind, text: str, media_type: str) -> Story:
    """What there is to be told of a source that has another text now, the statements not yet.

    `media_type` is that of the file it was read from now, which decides how cells of a table are told.
    """
    record = source.record
    since = record.capture.captured if record else ""
    later = record and replace(record, capture=replace(record.capture, original=Original("", media_type)))
    found = fates(record, source.text, text, later) if kind in ("changed", "restored", "first") else ()
    return Story(source.key, kind, source.text, text, found, since=since)


def _with_statements(story: Story, before: list[Ledger], after: list[Ledger]) -> Story:
    if story.kind not in ("changed", "restored", "first"):
        return story
    texts: Mapping[str, str] = {each.brief.path: each.brief.text for each in before}
    return story._replace(leant=leant(before, after, story.key), briefs=texts)


def _texts(project: Project, refreshed: Refreshed) -> Changes:
    """The files that say what the source will be like; of a new edition, as if it had the old one's name."""
    if not refreshed.story.edition:
        return refreshed.files
    record = project.shelf().source(refreshed.story.key).record
    stem = paths(project, refreshed.story.key).beside(record.keep if record else "full")
    return {f"{stem}.txt": (None, refreshed.story.new.encode())}


def address(record: Record | None, acquired: Acquired) -> str:
    """Where the text came from, for its record: an address stays where the file is only another copy from there."""
    return acquired.url or (record.capture.source_url if record else "")
