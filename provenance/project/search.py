"""Searching the captured texts of a project."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from provenance import records
from provenance.index import Index
from provenance.model import Source, Span
from provenance.project.cache.folder import Folder
from provenance.project.project import Project

NAME = "search.sqlite"

MOST = 200
"""Passages that a search looks through; what stands further down fits badly."""

Search = Callable[[str], tuple[tuple[str, Span, float], ...]]


def captured(project: Project) -> Mapping[str, Source]:
    """All sources of the project that have a captured text, by key, in order.

    A text whose key is in no library goes by the name of its file.
    """
    shelf, settings = project.shelf(), project.configuration
    folders = [each for each in (settings.sources, settings.private) if each]
    paths, _ = project.disk.find([f"{folder.rstrip('/')}/*.txt" for folder in folders])
    stems = {records.file_stem(key): key for key in shelf.keys}
    keys = {stems.get(stem, stem) for path in paths for stem in [path.rpartition("/")[2].removesuffix(".txt")]}
    sources = ((key, shelf.source(key)) for key in sorted(keys))
    return {key: source for key, source in sources if source.snapshot is not None}


@contextmanager
def searching(project: Project, sources: Mapping[str, Source], *, keep: bool = True) -> Iterator[Search]:
    """A search through the texts of `sources`. With `keep`, its index stays in the cache of the project."""
    path = Folder(str(project.root)).place(NAME) if keep else None
    index = Index(path)
    try:
        index.update({key: (_digest(source), _text(source)) for key, source in sources.items()})
        yield lambda words: index.search(words, MOST)
    finally:
        index.close()


def _digest(source: Source) -> str:
    return source.snapshot.sha256 if source.snapshot else ""


def _text(source: Source) -> Callable[[], str]:
    return lambda: source.text
