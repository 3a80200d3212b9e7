"""PRV201 quote-not-found."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.wording import excerpt


class QuoteNotFound(Rule):
    """Words quoted in a citation do not stand in the captured text of the source.

    Quotation marks, dashes, spaces, line breaks and capitals may differ; words and figures may not.

    ## Why

    Words in quotation marks are a promise that the source says them.

    ## Instead

    Quote what the source says, or correct the key.
    """

    code = "PRV201"
    name = "quote-not-found"
    examples = (
        Example('It was 15% [@utility-2023, "16% of those known"].\n', flags=("16% of those known",)),
        Example('It was 15% [@utility-2023, "15% of those known"].\n'),
        Example('It was 15% [@utility-2023, "15%  OF those known"].\n', shows="other capitals and spaces"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            if link.problem == "quote-not-found":
                yield self.finding(
                    f"{link.source.key} does not say {excerpt(link.target)}",
                    link.place,
                    then=("quote the words of the source, or correct the key",),
                )
