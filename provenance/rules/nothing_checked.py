"""PRV903 nothing-checked."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Span
from provenance.rule import Example, Rule


class NothingChecked(Rule):
    """A brief has no statement that could be checked.

    ## Why

    A brief that passes because nothing in it was read looks like one that passes because all is well.

    ## Instead

    Look whether the text stands in blocks that are not read (code, HTML), or is marked as analysis throughout. A file
    that is no brief can be left out: `briefs = ["briefs/**/*.md", "!briefs/notes.md"]` in the configuration.
    """

    code = "PRV903"
    name = "nothing-checked"
    always = True
    examples = (
        Example("```\nThe city replaced 15% of its pipes.\n```\n", flags=("",), shows="all of it is code"),
        Example("# Plan\n\nWhat should the city do?\n", flags=("",), shows="a question only"),
        Example("\n", flags=("",), shows="nothing at all"),
        Example("The city replaced 15% of its pipes [@utility-2023].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        unread = any(finding.code == "PRV901" for finding in ledger.findings)
        if not unread and not any(entry.statement.owes_evidence for entry in ledger.entries):
            empty = not ledger.brief.text.strip()
            why = "it is empty" if empty else "it has no statement that owes evidence"
            yield self.finding(
                f"nothing in this brief was checked: {why}",
                ledger.brief.place(Span(0, 0)),
                then=("if it is no brief, leave it out of briefs = […] in the configuration",),
            )
