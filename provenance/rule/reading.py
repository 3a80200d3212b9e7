"""Rules about what could not be read."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule.rule import Rule


class ReadingRule(Rule):
    """A rule whose findings were made where the text was read, and are passed on.

    It runs whatever is selected: what was not read was not checked by the rules that were.
    """

    always = True

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        return (finding for finding in ledger.findings if finding.code == self.code)
