"""What to do once a source is captured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance import records
from provenance.model import Source
from provenance.project import Project
from provenance.project.capturing import Added, as_if
from provenance.project.nearest import shown
from provenance.project.search import captured
from provenance.rule.wording import excerpt
from provenance.stories.capture import Request
from provenance.stories.capture.descent import Cue, cues, overlaps
from provenance.stories.citing import cited


def written(made: Added) -> Iterator[str]:
    """A line for each file that was written."""
    for path, (before, _) in sorted(made.files.items()):
        if path == made.library and made.entry is not None:
            yield f"wrote {path}: {made.entry.key}, {excerpt(made.entry.title)}"
        else:
            yield f"{'wrote' if before is None else 'added the hash to'} {path}"
    if not made.files:
        what = "this text" if made.source.snapshot else "no text"
        yield f"{shown(made.source.key)} is captured already, with {what}"


def advice(project: Project, request: Request, made: Added) -> Iterator[str]:
    """What the user should know of the source just captured, and what to do next."""
    source = made.source
    record = project.shelf().record_path(request.key)
    yield from made.left
    yield from (f"what the captured text leaves out stands in {path}" for path in sorted(made.files) if _is_full(path))
    yield from _entry(made)
    yield from _tier(source, record)
    if made.files and source.snapshot is not None:
        yield from _descent(as_if(project, made.files), source, record)
    yield from _next(source)


def _is_full(path: str) -> bool:
    return path.endswith(records.FULL)


def _entry(made: Added) -> Iterator[str]:
    if made.entry is None:
        return
    if not made.library:
        yield "next: no library here can take the entry; add it to yours:"
        yield from made.entry.text.rstrip("\n").split("\n")
    elif made.entry.guessed and made.source.snapshot is None:
        yield f"next: complete its entry in {made.library}"
    elif made.entry.guessed:
        yield f"next: give it its title in {made.library}; the source does not say it"


def _tier(source: Source, record: str) -> Iterator[str]:
    if source.record is not None and source.record.tier is None and not source.record.voice:
        proposed = source.proposed
        if proposed is not None:
            yield f"probably {proposed.tier}, {proposed.why}; if it is, write into {record}: tier: {proposed.tier}"
        elif source.tier is None:
            yield (
                f"next: write into {record} what it is: tier: primary (it made the fact, or says what it itself found)"
                " or tier: secondary (it retells another)"
            )


def _descent(project: Project, source: Source, record: str) -> Iterator[str]:
    """Which sources it may retell. What the record says already is not said again."""
    known = source.record
    if known is not None and (known.derives_from or known.unknown_derivation):
        return
    others = {key: each for key, each in captured(project).items() if key != source.key and _may_be_told(each, source)}
    found, passed = overlaps(source.text, {key: each.text for key, each in others.items()})
    for overlap in found:
        count = "a passage" if overlap.passages == 1 else f"{overlap.passages} passages"
        yield f"it shares {count} with {overlap.key}: {excerpt(overlap.words)}"
        yield f"next: if it retells {overlap.key}, write into {record}: derives-from: [{overlap.key}]"
    if passed:
        texts = "text was" if passed == 1 else "texts were"
        yield f"{passed} other captured {texts} not compared with it, being long: provenance check --select PRV504 does"
    if source.tier != "primary":
        yield from (_told(cue, record) for cue in cues(source.text, _sources(project, source.key)))


def _may_be_told(other: Source, source: Source) -> bool:
    """Whether it would be news that the two have passages in common: editions of one source have."""
    revises = {each.record.revises for each in (other, source) if each.record}
    return revises.isdisjoint({other.key, source.key}) and source.key not in other.derives_from


def _sources(project: Project, key: str) -> Mapping[str, Source]:
    """The sources that have a record or an entry of ours, but for `key`."""
    shelf, folder = project.shelf(), project.configuration.sources
    there = project.disk.find([f"{folder}/*.yml"])[0]
    return {each: shelf.source(each) for each in shelf.keys if each != key and shelf.record_path(each) in there}


def _told(cue: Cue, record: str) -> str:
    if cue.keys:
        return (
            f"it says {excerpt(cue.words)}: if it has it from there, write into {record}: "
            f"derives-from: [{', '.join(cue.keys)}]"
        )
    return f"it says {excerpt(cue.words)}: if it has it from there, capture that too, and name it under derives-from"


def _next(source: Source) -> Iterator[str]:
    cite = cited(source.key)
    if source.snapshot is None:
        yield f"next: name the passages in its record, under spans:, and cite them: [{cite}{{#name}}]"
        return
    yield f'next: cite it: [{cite}], or better the passage: [{cite}, "words of the source"]'
    if source.record is not None and source.record.keep == "full":
        yield f'next: or name the passage: provenance pin {source.key} "words of the source"'
