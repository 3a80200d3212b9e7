"""PRV404 span-lost."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.wording import excerpt


class SpanLost(Rule):
    """A passage named in a record does not stand in the captured text.

    ## Why

    The claims that cite it rest on words that are not there: the text was captured again and has changed, or the
    words were copied wrongly.

    ## Instead

    Look the passage up in the captured text and copy its words into `exact:`. If it is really gone, look at every
    claim that cites it.
    """

    code = "PRV404"
    name = "span-lost"
    examples = (
        Example(
            "It was 15% [@herald{#pipes}].\n",
            flags=("1,350 lead pipes",),
            where="sources/herald.yml",
            files={"sources/herald.yml": "tier: secondary\nspans:\n  pipes:\n    exact: 1,350 lead pipes\n"},
        ),
        Example("It was 15% [@utility-2023{#pipes}].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            record = link.source.record
            recorded = record.span(link.target) if record else None
            if link.problem == "span-lost" and recorded is not None:
                yield self.finding(
                    f"{link.source.key} does not contain {excerpt(recorded.exact)} (#{recorded.name})",
                    recorded.place,
                    then=(
                        "copy the words of the passage from the captured text",
                        "if it is gone, look at every claim that cites it",
                    ),
                )
