"""PRV106 unknown-span."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.wording import listed, nearest


class UnknownSpan(Rule):
    """A citation names a passage that the record of the source does not have.

    ## Why

    The claim looks as if it had been tied to a passage, but nothing ties it.

    ## Instead

    Correct the name, or add the passage under `spans:` in the record of the source.
    """

    code = "PRV106"
    name = "unknown-span"
    examples = (
        Example("It was 15% [@utility-2023{#pipe}].\n", flags=("#pipe",)),
        Example("It was 15% [@herald{p. 1, #pipes}].\n", flags=("#pipes",)),
        Example("It was 15% [@utility-2023{#pipes}].\n"),
        Example(
            "It was 15% [@gazette{#plan}].\n",
            shows="a record that cannot be read, PRV904",
            files={"sources/gazette.yml": "tier: secondary\nspans: {plan: {exakt: ahead}}\n"},
        ),
        Example("It cost $4.2 million [@utility-2023{#pipes, #cost}].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            record = link.source.record
            # In a record that could not be read in full the passage may well be named: PRV904 says so.
            if link.problem != "unknown-span" or (record is not None and record.unsound):
                continue
            names = [span.name for span in record.spans] if record else []
            if near := nearest(link.target, names):
                then = f"did you mean #{near}?"
            elif names:
                then = f"it has {listed(['#' + name for name in names[:8]])}"
            elif record:
                then = f"add {link.target} under spans: in {record.place.path}"
            elif not link.source.text:
                then = f"provenance add FILE --key {link.source.key}, then provenance pin {link.source.key}"
            else:
                then = f"write a record for {link.source.key} with {link.target} under spans:"
            what = (
                f"has no passage named {link.target}" if record else f"has no record, so no passage named {link.target}"
            )
            yield self.finding(f"{link.source.key} {what}", link.place, then=(then,))
