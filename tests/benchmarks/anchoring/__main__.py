"""Accuracy beside the peers: `python -m tests.benchmarks.anchoring [--seed N] [--each N] [--show N] [--alone]`."""

from __future__ import annotations

import argparse
import secrets
import sys
from random import Random

from tests.benchmarks.anchoring.absent import absent
from tests.benchmarks.anchoring.case import Case
from tests.benchmarks.anchoring.findable import findable
from tests.benchmarks.anchoring.hard.absent import hard_absent
from tests.benchmarks.anchoring.hard.findable import hard_findable
from tests.benchmarks.anchoring.peers import MOST_SECONDS, ours, peers
from tests.benchmarks.anchoring.score import Score, score, together


def main() -> int:
    """Measure, print, and exit 1 when we are below the floor or not ahead of a peer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    parser.add_argument("--each", type=int, default=12, help="cases of every kind")
    parser.add_argument("--show", type=int, default=5, help="failures to print")
    parser.add_argument("--alone", action="store_true", help="without the peers")
    chosen = parser.parse_args()
    finders = {"provenance": ours, **({} if chosen.alone else peers())}
    scores: dict[str, dict[str, Score]] = {}
    for family, cases in made(chosen.seed, chosen.each).items():
        scores[family] = {name: score(cases, find) for name, find in finders.items()}
        _table(f"seed {chosen.seed}, {family}", scores[family])
    both = {name: together(each[name] for each in scores.values()) for name in finders}
    _table(f"seed {chosen.seed}, both families", both)
    mine = both["provenance"]
    good = all(_ahead(each) for each in (*scores.values(), both))
    _say(f"What a peer has not found within {MOST_SECONDS:g} seconds counts as missed, or as refused.")
    _failures(mine, chosen.show)
    floor = mine.share_right >= 0.98 and not mine.wrong and mine.share_invented <= 0.01
    return 0 if floor and good else 1


def made(seed: int, each: int, *, installed: bool = True) -> dict[str, list[Case]]:
    """The cases of both families, so many of every kind; without `installed` they are the same on every machine."""
    random = Random(seed)
    first = findable(random, each) + absent(random, each)
    second = hard_findable(random, each, installed=installed) + hard_absent(random, each, installed=installed)
    return {"first family": first, "second family": second}


def _ahead(scores: dict[str, Score]) -> bool:
    """Whether the first is ahead of each of the others on every count."""
    mine, *others = scores.values()
    return all(
        mine.right > other.right and (mine.wrong < other.wrong or not other.wrong) and mine.invented < other.invented
        for other in others
    )


def _table(family: str, scores: dict[str, Score]) -> None:
    first = next(iter(scores.values()))
    _say(f"{family}: {first.findable} findable, {first.absent} absent")
    _say(f"{'':12}{'right':>9}{'wrong place':>13}{'missed':>8}{'invented':>10}")
    for name, each in scores.items():
        _say(f"{name:12}{each.share_right:9.2%}{each.wrong:13}{each.missed:8}{each.share_invented:10.2%}")


def _failures(made: Score, most: int) -> None:
    for kind, counts in made.by_kind.items():
        bad = {verdict: count for verdict, count in counts.items() if verdict not in ("right", "refused")}
        if bad:
            _say(f"  {kind}: {', '.join(f'{count} {verdict}' for verdict, count in sorted(bad.items()))}")
    for case, found in made.failures[:most]:
        _say(f"--- {case.kind}\n  quoted  {case.exact!r}\n  between {case.prefix!r}\n  and     {case.suffix!r}")
        if case.expected:
            _say(f"  stands  {case.text[slice(*case.expected)]!r}")
        if found:
            _say(f"  found   {case.text[slice(*found)]!r}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
