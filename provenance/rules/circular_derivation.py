"""PRV503 circular-derivation."""

from collections.abc import Iterator

from provenance.lineage import cycles
from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule


class CircularDerivation(Rule):
    """Sources are recorded as retelling each other in a circle.

    ## Why

    A circle has no origin: nobody in it has seen the fact. Either a record is wrong, or the sources really do lean on
    each other, and then none of them is evidence.

    ## Instead

    Correct `derives-from` in one of the records.
    """

    code = "PRV503"
    name = "circular-derivation"
    examples = (
        Example(
            "It was 15% [@gazette].\n",
            flags=("[herald]",),
            where="sources/gazette.yml",
            files={
                "sources/gazette.yml": "derives-from: [herald]\n",
                "sources/herald.yml": "derives-from: [gazette]\n",
            },
        ),
        Example("It was 15% [@digest].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for circle in cycles(ledger.sources):
            record = ledger.sources[circle[0]].record
            if record is not None:
                way = ", which retells ".join((*circle[1:], circle[0]))
                yield self.finding(
                    f"{circle[0]} retells {way}",
                    record.derivation_place or record.place,
                    then=("correct derives-from in one of these records",),
                )
