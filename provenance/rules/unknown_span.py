"""PRV106 unknown-span."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link
from provenance.rule import Example, Rule
from provenance.rule.wording import listed, nearest


class UnknownSpan(Rule):
    """A citation names a passage that the record of the source does not have.

    Of a source that has no record it is said once, with all the passages that are cited.

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
        Example(
            "It was 15% [@gazette{#plan}] or more [@gazette{#pipes}].\n",
            flags=("#plan",),
            shows="a captured text without a record",
            files={"sources/gazette.yml": ""},
        ),
        Example("It was 15% [@utility-2023{#pipes}].\n"),
        Example(
            "It was 15% [@gazette{#plan}].\n",
            shows="a record that cannot be read, PRV904",
            files={"sources/gazette.yml": "tier: secondary\nspans: {plan: {exakt: ahead}}\n"},
        ),
        Example("It cost $4.2 million [@utility-2023{#pipes, #cost}].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        lost: dict[str, list[Link]] = {}
        for link in ledger.links:
            record = link.source.record
            if link.problem != "unknown-span":
                continue
            if record is None:
                lost.setdefault(link.source.key, []).append(link)
                continue
            # In a record that could not be read in full the passage may well be named: PRV904 says so.
            if record.unsound:
                continue
            names = [span.name for span in record.spans]
            if near := nearest(link.target, names):
                then = f"did you mean #{near}?"
            elif names:
                then = f"it has {listed(['#' + name for name in names[:8]])}"
            else:
                then = f"add {link.target} under spans: in {record.place.path}"
            yield self.finding(f"{link.source.key} has no passage named {link.target}", link.place, then=(then,))
        yield from (self._no_record(links) for links in lost.values())

    def _no_record(self, links: list[Link]) -> Diagnostic:
        source = links[0].source
        names = listed(list(dict.fromkeys(link.target for link in links)))
        if source.snapshot is None:
            then = f"provenance add FILE --key {source.key}, then provenance pin {source.key}"
        else:
            path = f"{source.snapshot.path.removesuffix('.txt')}.yml"
            then = f"put {path} back, or write it: the tier: of the source, and {names} under spans:"
        return self.finding(f"{source.key} has no record, so no passage named {names}", links[0].place, then=(then,))
