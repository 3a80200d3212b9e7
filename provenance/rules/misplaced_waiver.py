"""PRV704 misplaced-waiver."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule


class MisplacedWaiver(Rule):
    """A waiver stands where it serves no statement.

    A comment on a line of its own inside a paragraph, between the rows of a table or between the items of a list
    divides it, and so changes the brief.

    ## Why

    The waiver waives nothing, and the brief is not shown as it was meant.

    ## Instead

    Write it at the end of the statement, on the same line; or as `ignore-next[…]` on a line of its own, with a blank
    line before it, right before the paragraph, list or table; or as `ignore-file[…]` at the top of the brief.
    """

    code = "PRV704"
    name = "misplaced-waiver"
    examples = (
        Example(
            'Pipes last\n<!-- provenance: ignore[PRV102] reason="agreed" -->\nfor decades [@gazette].\n',
            flags=('<!-- provenance: ignore[PRV102] reason="agreed" -->',),
        ),
        Example(
            'Pipes last [@gazette].\n\n<!-- provenance: ignore-next[PRV102] reason="agreed" -->\n',
            flags=('<!-- provenance: ignore-next[PRV102] reason="agreed" -->',),
            shows="nothing follows",
        ),
        Example('Pipes last [@gazette]. <!-- provenance: ignore[PRV102] reason="agreed" -->\n'),
        Example('<!-- provenance: ignore-next[PRV102] reason="agreed" -->\nPipes last [@gazette].\n'),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for waiver in ledger.brief.waivers:
            if waiver.target is None:
                yield self.finding(
                    "this waiver stands where it serves no statement",
                    ledger.brief.place(waiver.span),
                    then=("write it at the end of the statement, on the same line",),
                )
