"""What to do once a source is captured."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from provenance import records
from provenance.model import Source
from provenance.project import Project
from provenance.project.capturing import Acquired, Added, as_if
from provenance.project.nearest import shown
from provenance.project.search import captured
from provenance.rule.wording import excerpt
from provenance.stories.capture import Request
from provenance.stories.capture.descent import Cue, cues, kin, overlaps
from provenance.stories.capture.language import doubt
from provenance.stories.citing import cited

_MOST_KIN = 8
"""Pairs of sources that are told after many were captured."""


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


def spoken(project: Project, request: Request, acquired: Acquired | None) -> Iterator[str]:
    """What is to be known of the language of a source just captured, where its record does not have it."""
    known = project.shelf().source(request.key).record
    record = project.shelf().record_path(request.key)
    if acquired is not None and not (known and known.language) and (said := doubt(acquired.reading, record)):
        yield said


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


def descents(project: Project, new: Collection[str]) -> Iterator[str]:
    """Which of the sources just captured may retell each other or others, briefly."""
    known = captured(project)
    found, passed = kin(new, {key: each.text for key, each in known.items()})
    told = [each for each in found if _are_news(known[each.one], known[each.other])]
    for each in told[:_MOST_KIN]:
        count = "a passage" if each.passages == 1 else f"{each.passages} passages"
        yield f"{each.one} and {each.other} share {count}"
    if len(told) > _MOST_KIN:
        yield f"and {len(told) - _MOST_KIN} more pairs of sources share passages"
    if told:
        yield "next: where one of two retells the other, say so in its record: derives-from: [KEY]"
    if passed:
        texts = "text was" if passed == 1 else "texts were"
        yield f"{passed} {texts} not compared, being long"
    if told or passed:
        yield "next: provenance check --select PRV504 shows the passages"


def _are_news(one: Source, other: Source) -> bool:
    """Whether it is not known that one of two sources retells the other."""
    return all(_may_be_told(*pair) and pair[0].key not in pair[1].derives_from for pair in ((one, other), (other, one)))


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
    if source.record is not None and source.record.keep == "full" and source.record.capture.is_table:
        yield f"next: or name a cell: provenance pin {source.key} --row ROW --column COLUMN, or --cell C5"
    elif source.record is not None and source.record.keep == "full":
        yield f'next: or name the passage: provenance pin {source.key} "words of the source"'
