"""PRV703 waiver-expired."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule


class WaiverExpired(Rule):
    """The last day of a waiver has passed.

    The finding that it waived counts again.

    ## Why

    An exception with an end was meant to be looked at again.

    ## Instead

    Mend what it waived, or agree on another day.
    """

    code = "PRV703"
    name = "waiver-expired"
    examples = (
        Example(
            'It was 15% [@gazette]. <!-- provenance: ignore[PRV102] reason="agreed" until=2025-06-30 -->\n',
            flags=('<!-- provenance: ignore[PRV102] reason="agreed" until=2025-06-30 -->',),
        ),
        Example('It was 15% [@gazette]. <!-- provenance: ignore[PRV102] reason="agreed" until=2099-12-31 -->\n'),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for waiver in ledger.brief.waivers:
            if waiver.until and ledger.today > waiver.until:
                yield self.finding(
                    f"this waiver ended on {waiver.until}",
                    ledger.brief.place(waiver.span),
                    then=("mend what it waived, or agree on another day",),
                )
