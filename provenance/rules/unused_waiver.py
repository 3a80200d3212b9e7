"""PRV701 unused-waiver."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule


class UnusedWaiver(Rule):
    """A waiver has nothing to waive.

    It is only said of rules that ran.

    ## Why

    A waiver that outlives its finding hides the next one, which nobody has looked at.

    ## Instead

    Delete the comment, or the code that is not needed any more.
    """

    code = "PRV701"
    name = "unused-waiver"
    level = "warning"
    examples = (
        Example(
            'Pipes last [@utility-2023{#pipes}]. <!-- provenance: ignore[PRV102] reason="agreed with the editor" -->\n',
            flags=("PRV102",),
        ),
        Example(
            'The city replaced 15% of its pipes. <!-- provenance: ignore[PRV101] reason="agreed with the editor" -->\n',
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        """Nothing: which waivers served is known only when all rules have run, see `check.examine`."""
        return iter(())
