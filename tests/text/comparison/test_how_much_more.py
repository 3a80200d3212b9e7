"""By how much two figures of a passage differ, where the statement says so in other measures or none."""

import pytest

from provenance.text.comparison import Evidence, Said, discords

INNS = (
    "A bed cost 2.87 crowns in small inns and 3.45 crowns in larger inns. The year before it cost 2.70 and 3.15 "
    "crowns. The median stay was 41 days, the mean 57 days; in the year before the median was 32 days."
)
LOCK = "Use of the lock rose from 39 to 53 per cent by Easter."


@pytest.mark.parametrize("close", [True, False])
@pytest.mark.parametrize(
    ("statement", "passage", "wrong"),
    [
        ("The larger inns put theirs up by 0.30 crowns to 3.45.", INNS, []),
        ("The larger inns put theirs up by 0.40 crowns to 3.45.", INNS, ["0.40"]),
        ("A median stay of 41 days is nine days above that of the year before.", INNS, []),
        ("A median stay of 41 days is 13 days above that of the year before.", INNS, ["13 days"]),
        ("Use of the lock rose by 14 points.", LOCK, []),
        ("Use of the lock rose by 12 points.", LOCK, ["12"]),
    ],
)
def test_a_difference(statement: str, passage: str, wrong: list[str], close: bool) -> None:
    evidence = Evidence(passage, passage if close else "", "", close, whole=passage)
    assert [statement[slice(*each.span)] for each in discords(Said(statement), (evidence,))] == wrong
