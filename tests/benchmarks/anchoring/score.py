"""What a way of finding passages came to on the cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tests.benchmarks.anchoring.case import Case

TOLERANCE = 2  # characters at either end

Finder = Callable[[Case], tuple[int, int] | None]


@dataclass
class Score:
    """Counts over all cases: findable ones found right, in a wrong place, missed; absent ones found (invented)."""

    findable: int = 0
    absent: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0
    invented: int = 0
    by_kind: dict[str, Counter[str]] = field(default_factory=dict)
    failures: list[tuple[Case, tuple[int, int] | None]] = field(default_factory=list)

    @property
    def share_right(self) -> float:
        """Of all findable cases."""
        return self.right / self.findable

    @property
    def share_invented(self) -> float:
        """Of all absent cases."""
        return self.invented / self.absent


def score(cases: Iterable[Case], find: Finder) -> Score:
    """How well `find` does on the cases."""
    made = Score()
    for case in cases:
        found = find(case)
        verdict = _verdict(case, found)
        if case.expected is None:
            made.absent += 1
            made.invented += verdict == "invented"
        else:
            made.findable += 1
            made.right += verdict == "right"
            made.wrong += verdict == "wrong"
            made.missed += verdict == "missed"
        made.by_kind.setdefault(case.kind, Counter())[verdict] += 1
        if verdict not in ("right", "refused"):
            made.failures.append((case, found))
    return made


def _verdict(case: Case, found: tuple[int, int] | None) -> str:
    if case.expected is None:
        return "refused" if found is None else "invented"
    if found is None:
        return "missed"
    near = all(abs(one - other) <= TOLERANCE for one, other in zip(found, case.expected, strict=True))
    return "right" if near else "wrong"


def together(scores: Iterable[Score]) -> Score:
    """The counts of several sets of cases as those of one."""
    made = Score()
    for each in scores:
        made.findable, made.absent = made.findable + each.findable, made.absent + each.absent
        made.right, made.wrong = made.right + each.right, made.wrong + each.wrong
        made.missed, made.invented = made.missed + each.missed, made.invented + each.invented
        for kind, counts in each.by_kind.items():
            made.by_kind.setdefault(kind, Counter()).update(counts)
        made.failures += each.failures
    return made
