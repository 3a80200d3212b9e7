"""PRV109 unkeyed-note."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Entry, Ledger
from provenance.rule import Example, Rule


class UnkeyedNote(Rule):
    """A note or a legal citation in the text refers to a source without its key.

    Said once per brief.

    ## Why

    The claim is cited, but nothing leads from the citation to the source, so nothing could be checked.

    ## Instead

    Cite the key in the note, `[^1]: See [@key, p. 4].`, or beside the legal citation.
    """

    code = "PRV109"
    name = "unkeyed-note"
    level = "warning"
    examples = (
        Example("The city replaced 15% of its pipes.[^1]\n\n[^1]: Annual report, p. 4.\n", flags=("[^1]",)),
        Example("Lead was banned in 1986, see 42 U.S.C. § 300g-6.\n", flags=("42 U.S.C. § 300g-6",)),
        Example(
            "| Year | Pipes |\n|---|---|\n| 2023 | 1,250 |\n\nSource: annual report 2023.\n",
            flags=("Source: annual report 2023.",),
            shows="under a table",
        ),
        Example("The city replaced 15% of its pipes.[^1]\n\n[^1]: See [@utility-2023{#pipes}].\n"),
        Example("It banned lead, 42 U.S.C. § 300g-6 [@utility-2023].\n", shows="a key beside it"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        unkeyed = [span for entry in ledger.entries if _claims(entry) for span in entry.statement.unkeyed]
        if unkeyed:
            places = sorted(set(unkeyed))
            what = "a note cites" if len(places) == 1 else f"{len(places)} notes or legal citations cite"
            yield self.finding(
                f"{what} without a key, so nothing could be checked against the source",
                ledger.brief.place(places[0]),
                then=("cite the key in the note: [@key, p. 4]",),
            )


def _claims(entry: Entry) -> bool:
    return entry.statement.owes_evidence and not entry.links
