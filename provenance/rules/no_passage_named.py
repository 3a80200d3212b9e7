"""PRV104 no-passage-named."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.wording import listed


class NoPassageNamed(Rule):
    """Citations point to whole sources or pages, not to passages.

    Said once per brief, with the sources listed.

    ## Why

    Whoever checks the claim must read the whole source to find the words it rests on.

    ## Instead

    Name the passage in the source's record and cite it, `[@key{#span}]`, or quote its words in the citation:
    `[@key, "the words"]`.
    """

    code = "PRV104"
    name = "no-passage-named"
    level = "warning"
    on = False
    examples = (
        Example("Pipes are going [@gazette]. More will [@utility-2023, p. 4].\n", flags=("gazette",)),
        Example("The city replaced 1,250 pipes [@utility-2023{#pipes}].\n"),
        Example('It was 15% [@utility-2023, "15% of those known"].\n'),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        vague = [link for link in ledger.links if link.passage and link.passage.reach in ("whole", "part")]
        if vague:
            keys = sorted({link.source.key for link in vague})
            yield self.finding(
                f"no passage named in {listed(keys)}",
                ledger.brief.place(vague[0].citation.key_span),
                then=("name the passage in the source's record and cite it: [@key{#span}]",),
            )
