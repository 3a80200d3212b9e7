"""PRV303 over-precise."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.evidence import disputed, other_words, place_of, seen_of

_ROUND = "About 1,300 lead pipes are gone, or 3 percent.\n"


class OverPrecise(Rule):
    """A figure is given more precisely than its source gives it.

    The value is the same, but the brief writes decimals that the source does not have, or leaves out that the source
    says "about" or "nearly". A figure that the source rounds away altogether is not in the passage (PRV301).

    ## Why

    Precision is a claim of its own: readers take 3.0 percent for measured and 3 percent for rounded.

    ## Instead

    Write the figure as the source does.
    """

    code = "PRV303"
    name = "over-precise"
    on = False
    examples = (
        Example("3.0 percent are gone [@herald].\n", flags=("3.0 percent",), files={"sources/herald.txt": _ROUND}),
        Example(
            "Of the lead pipes 1,300 are gone [@herald].\n",
            flags=("1,300",),
            shows='"about" is left out',
            files={"sources/herald.txt": _ROUND},
        ),
        Example("Some 1,300 lead pipes are gone [@herald].\n", files={"sources/herald.txt": _ROUND}),
        Example("The city replaced 15% of its pipes [@utility-2023{#pipes}].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for each in disputed(ledger):
            if each.discord.kind == "precise" and each.passage:
                place, key = place_of(ledger, each), each.passage.source.key
                written, rough = ledger.brief.written(place.span), each.discord.how
                told = f'says "{rough}"' if rough else f'has "{other_words(each)}"'
                yield self.finding(
                    f'"{written}" is more precise than its source: {key} {told}',
                    place,
                    seen=seen_of(each),
                    then=("write the figure as the source does",),
                    statement=each.entry.statement.id,
                )
