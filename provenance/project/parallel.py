"""The briefs of a project checked by several processes, or several machines that see the same disk.

Any `concurrent.futures.Executor` will do: a pool of processes, or that of `dask.distributed` (`client.get_executor()`).
"""

from __future__ import annotations

import copyreg
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from types import MappingProxyType

from provenance.check import Selection
from provenance.model import Report
from provenance.named import NamedTuple
from provenance.project.configuration import Configuration
from provenance.project.witness import Witness

LARGEST = 32
"""Briefs that go to a process at once. Each time it sends the texts of their sources back, so not too few; what is
being sent is held twice, so not too many."""


class Work(NamedTuple):
    """What a process needs to know of a project: what it is made of, before anything is read, and what is to run.

    `sparing` says that lean reports will do.
    """

    root: Path
    configuration: Configuration
    overlay: Mapping[str, bytes]
    today: str
    versions: str
    selection: Selection | None
    sparing: bool = False


class Done(NamedTuple):
    """The reports on some briefs, or none when a rule broke down on one; and the facts that they rest on."""

    reports: tuple[Report, ...] | None
    facts: dict[tuple[str, str], str]
    sure: bool


def reports(
    paths: Sequence[str], submit: Callable[[Sequence[str]], Future[Done]], check: Callable[[str], Report], seen: Witness
) -> Iterator[Report]:
    """The reports on `paths`, in their order; what was seen where they were made is told to `seen`.

    `submit` sends some of the paths to another process, which does `Work` on them. `check` reports on one brief in this
    process. It does so for briefs on which a rule broke down elsewhere: so the exception is raised here, on the first
    of them, as if there were no other process.
    """
    size = max(1, min(LARGEST, len(paths) // 8))
    chunks = [paths[at : at + size] for at in range(0, len(paths), size)]
    waiting = deque(submit(chunk) for chunk in chunks)
    try:
        for chunk in chunks:
            # Taken out of the queue, as whatever is in it keeps its reports.
            done = waiting.popleft().result()
            if done.reports is None:
                yield from map(check, chunk)
            else:
                seen.told(done.facts, sure=done.sure)
                yield from done.reports
    finally:
        for each in waiting:
            each.cancel()


def _read_only(held: dict[str, object]) -> MappingProxyType[str, object]:
    return MappingProxyType(held)


def _sent(mapping: MappingProxyType[str, object]) -> tuple[object, tuple[dict[str, object]]]:
    return _read_only, (dict(mapping),)


# Read-only mappings are sent as what is in them.
copyreg.pickle(MappingProxyType, _sent)  # type: ignore[arg-type]
