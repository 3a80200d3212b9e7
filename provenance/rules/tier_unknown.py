"""PRV501 tier-unknown."""

from collections.abc import Iterator

from provenance.lineage import link_tier
from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.wording import listed


class TierUnknown(Rule):
    """Nobody has said whether a cited source is primary.

    Said once per brief, with the sources listed.

    ## Why

    Whether a claim rests on a primary source cannot be told.

    ## Instead

    Write `tier: primary`, `secondary` or `tertiary` into the record of the source. Primary is the body that made the
    fact: the statute, the data set, the report that states its own finding.
    """

    code = "PRV501"
    name = "tier-unknown"
    level = "warning"
    examples = (
        Example("It was 15% [@gazette].\n", flags=("gazette",), files={"sources/gazette.yml": ""}),
        Example(
            "It was 15% [@gazette{#pipes}].\n",
            shows="a source that retells another is at best secondary",
            files={"sources/gazette.yml": 'derives-from: [utility-2023]\nspans: {pipes: {exact: "15 percent"}}\n'},
        ),
        Example("It was 15% [@utility-2023].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        unknown = [
            link for link in ledger.links if link.supports and link.problem != "unknown-source" and not link_tier(link)
        ]
        if unknown:
            keys = sorted({link.source.key for link in unknown})
            yield self.finding(
                f"nobody has said whether {listed(keys)} {'is' if len(keys) == 1 else 'are'} primary",
                ledger.brief.place(unknown[0].citation.key_span),
                then=("write tier: primary, secondary or tertiary into the record",),
            )
