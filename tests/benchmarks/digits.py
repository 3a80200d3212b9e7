"""How sentences of an encyclopedia are judged, beside who only compares digits: `python -m tests.benchmarks.digits`.

Of each file how many true sentences are accused; which part is seen of the numbers replaced in turn by others that
stand nowhere, and of those that its author got wrong, some of which stand in the passage for something else. Who only
compares digits accuses whatever has a number that the passage has not, and sees every number that stands nowhere.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

from provenance.text.comparison import Evidence
from tests.text.comparison.encyclopedia import ARTICLES, SHEETS, numbers_of, pairs, replaced, spoilt
from tests.text.comparison.test_encyclopedia import is_accused, is_seen, named, whole

_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


def main() -> int:
    """Print the table."""
    _say(f"{'':16}{'accused':>9}{'replaced':>10}{'mistaken':>10}{'digits:':>11}{'accused':>9}{'mistaken':>10}")
    for title, names, source in (("passage named", SHEETS, named), ("whole article", ARTICLES, whole)):
        _say(title)
        for name in names:
            _say(_row(name, source))
    return 0


def _row(name: str, source: Callable[[str], tuple[Evidence, ...]]) -> str:
    those = pairs(name)
    accused = sum(is_accused(sentence, source(passage)) for sentence, passage in those)
    by_digits = sum(bool(_digits(sentence) - _digits(passage)) for sentence, passage in those)
    turned = [each for sentence, passage in those for each in spoilt(sentence, passage)]
    mistaken = list(replaced(name))
    seen, found = (sum(is_seen(each, source(each.passage)) for each in faults) for faults in (turned, mistaken))
    absent = sum(not numbers_of(each.sentence[each.start : each.end]) <= numbers_of(each.passage) for each in mistaken)
    return (
        f"  {name:14}{accused / len(those):9.1%}{seen / len(turned):10.1%}{found / len(mistaken):10.1%}"
        f"{'':11}{by_digits / len(those):9.1%}{absent / len(mistaken):10.1%}"
    )


def _digits(text: str) -> frozenset[str]:
    return frozenset(each.replace(",", "") for each in _DIGITS.findall(text))


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
