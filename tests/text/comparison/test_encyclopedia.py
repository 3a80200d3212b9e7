"""How many sentences of an encyclopedia are accused though their passages support them; how many faults are seen."""

import pytest

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.encyclopedia import FILES, Pair, pairs, spoilt

_SEEN = ("absent", "apart", "date", "bound")
_MOST_ACCUSED = {"close": 0.05, "whole": 0.06}
_LEAST_SEEN = 0.85


def evidence(passage: str, reach: str) -> tuple[Evidence, ...]:
    """The passage as one that the author named, or as the whole text of a source."""
    close = Evidence(passage, passage, whole=passage)
    return (close if reach == "close" else Evidence(passage, "", passage, False, whole=passage),)


def accused(pair: Pair, reach: str) -> bool:
    found = discords(Said(pair[0]), evidence(pair[1], reach))
    return any(each.kind != "precise" for each in found)


@pytest.mark.parametrize("reach", ["close", "whole"])
def test_few_supported_sentences_are_accused(reach: str) -> None:
    every = [pair for name in FILES for pair in pairs(name)]
    wrongly = [pair for pair in every if accused(pair, reach)]
    assert len(every) >= 300
    assert len(wrongly) <= _MOST_ACCUSED[reach] * len(every), wrongly


@pytest.mark.parametrize("reach", ["close", "whole"])
@pytest.mark.parametrize("name", FILES)
def test_most_numbers_that_no_passage_has_are_seen(name: str, reach: str) -> None:
    missed, count = [], 0
    for each in (fault for pair in pairs(name) for fault in spoilt(*pair)):
        count += 1
        found = discords(Said(each.sentence), evidence(each.passage, reach))
        if not any(one.kind in _SEEN and one.span.start < each.end and each.start < one.span.end for one in found):
            missed.append((each.sentence, each.passage))
    assert count - len(missed) >= _LEAST_SEEN * count, missed
