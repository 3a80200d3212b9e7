"""PRV501 tier-unknown."""

from collections.abc import Iterator

from provenance.lineage import link_tier
from provenance.model import Diagnostic, Ledger, Link
from provenance.rule import Example, Rule
from provenance.rule.unrecorded import unrecorded
from provenance.rule.wording import listed


class TierUnknown(Rule):
    """Nobody has said whether a cited source is primary.

    Said once per brief, with the sources listed. Nothing is said where the kind of source, its publisher or its address
    tell: a statute, a statistical office, a newspaper (`[tiers]` in the configuration), nor where the record cannot be
    read (PRV904), nor where PRV106 says that there is none.

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
        Example("It was 15% [@gazette{#pipes}].\n", shows="no record, PRV106", files={"sources/gazette.yml": ""}),
        Example("It was 15% [@utility-2023].\n"),
        Example(
            "It was 15% [@act; @wire; @counts].\n",
            shows="a statute, a news agency, a statistical office",
            files={
                "sources.bib": "@legislation{act, title = {Lead Act}}\n@online{wire, organization = {Reuters}}\n"
                "@online{counts, url = {https://www.bls.gov/cps/}}\n"
            },
        ),
        Example(
            "It was 15% [@post].\n",
            flags=("post",),
            shows="a page of a government that only talks about its work",
            files={"sources.bib": "@online{post, url = {https://www.epa.gov/blog/lead}}\n"},
        ),
        Example("It was 15% [@gazette].\n", shows="a slip, PRV904", files={"sources/gazette.yml": "teir: primary\n"}),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        lost = unrecorded(ledger)
        unknown = [link for link in ledger.links if link.supports and _is_unknown(link) and link.source.key not in lost]
        if unknown:
            keys = sorted({link.source.key for link in unknown})
            yield self.finding(
                f"nobody has said whether {listed(keys)} {'is' if len(keys) == 1 else 'are'} primary",
                ledger.brief.place(unknown[0].citation.key_span),
                then=("write tier: primary, secondary or tertiary into the record",),
            )


def _is_unknown(link: Link) -> bool:
    record = link.source.record
    if link.problem == "unknown-source" or (record is not None and record.unsound):
        return False
    return link_tier(link) is None
