"""The libraries beside which we are measured, each as its documentation says it is used."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from provenance.anchor import locate
from tests.benchmarks.anchoring.case import Case
from tests.benchmarks.anchoring.score import Finder

_RATIO = 80.0
"""Per cent. At which rapidfuzz and edlib are believed: they always give a place, so that one must say from where on it
counts. Eighty is a usual choice; no other was tried."""

MOST_SECONDS = 5.0  # for one case; most take a hundredth of one
_MOST_SYMBOLS = 256  # edlib takes no more distinct characters than a byte has


def ours(case: Case) -> tuple[int, int] | None:
    return locate(case.text, case.exact, case.prefix, case.suffix).span


def peers() -> dict[str, Finder]:
    """Those that are installed, by name. What one does not find within some seconds it has not found."""
    return {name: _in_time(find) for name, find in _installed()}


def _in_time(find: Finder) -> Finder:
    """`find`, stopped when it has taken too much time of the processor, as one does for a passage of some pages."""

    def stop(_number: int, _frame: object) -> None:
        raise TimeoutError

    def timed(case: Case) -> tuple[int, int] | None:
        before = signal.signal(signal.SIGVTALRM, stop)
        signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
        try:
            return find(case)
        except TimeoutError:
            return None
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)

    return timed


def _installed() -> Iterator[tuple[str, Finder]]:
    for name, make in (("reanchor", _reanchor), ("rapidfuzz", _rapidfuzz), ("edlib", _edlib)):
        if find_spec(name):
            yield name, make()


def _reanchor() -> Finder:
    reanchor: Any = import_module("reanchor")

    def find(case: Case) -> tuple[int, int] | None:
        selector = reanchor.TextQuoteSelector(case.exact, case.prefix, case.suffix)
        found: Any = reanchor.resolve_quote(case.text, selector)
        return (found.start, found.end) if found else None

    return find


def _rapidfuzz() -> Finder:
    fuzz: Any = import_module("rapidfuzz.fuzz")

    def find(case: Case) -> tuple[int, int] | None:
        found = fuzz.partial_ratio_alignment(case.exact, case.text, score_cutoff=_RATIO)
        return (found.dest_start, found.dest_end) if found else None

    return find


def _edlib() -> Finder:
    edlib: Any = import_module("edlib")

    align: Callable[..., dict[str, Any]] = edlib.align

    def find(case: Case) -> tuple[int, int] | None:
        if len(set(case.exact) | set(case.text)) > _MOST_SYMBOLS:
            return None
        most = int(len(case.exact) * (1 - _RATIO / 100))
        found = align(case.exact, case.text, mode="HW", task="locations", k=most)
        if found["editDistance"] < 0:
            return None
        start, end = found["locations"][0]
        return start, end + 1

    return find
