"""PRV405 span-ambiguous."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link, Place, Seen
from provenance.rule import Example, Rule
from provenance.rule.wording import excerpt

_SHOWN = 3


class SpanAmbiguous(Rule):
    """The words of a passage stand more than once in the captured text.

    ## Why

    Nobody can tell which of the places the claim rests on; they may say different things.

    ## Instead

    Give a few words before or after the passage (`prefix:` and `suffix:` in the record) or quote more of it.
    """

    code = "PRV405"
    name = "span-ambiguous"
    examples = (
        Example(
            "It was 15% [@herald{#share}].\n",
            flags=("15%",),
            where="sources/herald.yml",
            files={
                "sources/herald.yml": "tier: secondary\nspans:\n  share: {exact: 15%}\n",
                "sources/herald.txt": "Rents rose by 15% last year. Of the pipes, 15% are gone.\n",
            },
        ),
        Example(
            'It fell [@herald, "the cost of the pipes"].\n',
            flags=("the cost of the pipes",),
            shows="in a citation",
            files={"sources/herald.txt": "In 2022 the cost of the pipes rose. In 2023 the cost of the pipes fell.\n"},
        ),
        Example(
            "It was 15% [@herald{#share}].\n",
            shows="the words before it decide",
            files={
                "sources/herald.yml": "tier: secondary\nspans:\n  share: {exact: 15%, prefix: 'Of the pipes, '}\n",
                "sources/herald.txt": "Rents rose by 15% last year. Of the pipes, 15% are gone.\n",
            },
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            if link.problem == "ambiguous":
                yield self.finding(
                    f"{link.source.key} says {excerpt(self._words(link))} more than once",
                    self._place(link),
                    seen=tuple(Seen("here", place) for place in link.candidates[:_SHOWN]),
                    then=("add the words just before or after it (prefix:, suffix:), or quote more",),
                )

    def _words(self, link: Link) -> str:
        recorded = link.source.record.span(link.target) if link.source.record and link.citation.names else None
        return recorded.exact if recorded else link.target

    def _place(self, link: Link) -> Place:
        recorded = link.source.record.span(link.target) if link.source.record and link.citation.names else None
        return recorded.place if recorded else link.place
