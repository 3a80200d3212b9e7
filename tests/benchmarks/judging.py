"""How well evidence is judged: `python -m tests.benchmarks.judging`.

For each rule, how many true cases are accused and how many seeded faults are seen; the phrases whose figures are still
read wrongly; and what it takes to compare a statement with its passage.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from statistics import median, quantiles
from time import process_time

from provenance.text.comparison import Evidence, Said, discords
from tests.rules.rates import ENOUGH_SEEN, RATES
from tests.text.comparison.true_figures import FIGURES
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, PRECISION, UNITS
from tests.text.misread import MISREAD

_MILLI = 1000


def main() -> int:
    """Print the table, and exit 1 when a rule accuses what is true or sees too little."""
    _say(f"{'rule':10}{'true':>7}{'accused':>9}{'seeded':>9}{'seen':>7}{'':>9}")
    good = True
    for rule, rates in RATES.items():
        false, seen = rates.false, rates.seen
        share = seen / len(rates.seeded)
        good &= not false and share >= ENOUGH_SEEN
        _say(f"{rule:10}{len(rates.true):7}{false:9}{len(rates.seeded):9}{seen:7}{share:9.1%}")
    _say(f"\n{len(MISREAD)} phrases are known to be read wrongly:")
    for phrase in MISREAD:
        _say(f"  {phrase}")
    spent = sorted(_spent())
    most = quantiles(spent, n=20)[-1]
    _say(
        f"\nA statement beside its passage takes {median(spent) * _MILLI:.1f} ms, at first sight of both"
        f" (95 of 100 at most {most * _MILLI:.1f} ms; {len(spent)} statements)."
    )
    return 0 if good else 1


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def _spent() -> Iterator[float]:
    """The seconds that each statement takes whose words and passage nobody has read before."""
    for number, (statement, passage) in enumerate([*FIGURES, *UNITS, *PRECISION, *HEDGES, *DATES]):
        fresh = f"{passage}\n\nRead as number {number}."
        begun = process_time()
        discords(Said(f"{statement} "), (Evidence(fresh, fresh),))
        yield process_time() - begun


if __name__ == "__main__":
    sys.exit(main())
