"""PRV401 not-captured."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.wording import listed


class NotCaptured(Rule):
    """The text of a cited source is not kept beside the brief.

    Said once per brief, with the sources listed.

    ## Why

    What is not captured cannot be checked, and pages on the web change and vanish.

    ## Instead

    Capture the text. Where it may not be kept, let a person attest in the record to have read it: `attested:`.
    """

    code = "PRV401"
    name = "not-captured"
    level = "warning"
    examples = (
        Example(
            "It was 15% [@gazette; @herald].\n",
            flags=("gazette",),
            files={"sources/gazette.txt": "", "sources/herald.txt": ""},
        ),
        Example("It was 15% [@gazette].\n"),
        Example(
            "It was 15% [@gazette].\n",
            shows="a person attests to have read it",
            files={
                "sources/gazette.txt": "",
                "sources/gazette.yml": "tier: secondary\nattested: {by: AK, on: 2026-10-14}\n",
            },
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        missing = [link for link in ledger.links if link.problem == "not-captured"]
        if missing:
            keys = sorted({link.source.key for link in missing})
            yield self.finding(
                f"nothing could be checked against {listed(keys)}: no captured text",
                ledger.brief.place(missing[0].citation.key_span),
                then=(f"provenance add FILE --key {missing[0].source.key}",),
            )
