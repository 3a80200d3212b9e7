"""PRV401 not-captured."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link
from provenance.rule import Example, Rule
from provenance.rule.wording import listed


class NotCaptured(Rule):
    """The text of a cited source is not kept beside the brief.

    Said once per brief, with the sources listed; once more for private texts (`keep: private`) that are not here, and
    for quotations that are not in the excerpt kept of a source (`keep: excerpt`).

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
            "It was 15% [@gazette{#pipes}]. It was fast [@gazette].\n",
            flags=("gazette",),
            shows="a private text that is not here",
            files={
                "sources/gazette.txt": "",
                "sources/gazette.yml": "tier: secondary\nkeep: private\n"
                f"snapshot: {{sha256: {'0' * 64}}}\nspans: {{pipes: {{exact: 15 percent}}}}\n",
            },
        ),
        Example(
            'It was 15% [@gazette, "dug up last year"] and fast [@gazette, "a fast dig"].\n',
            flags=("a fast dig",),
            shows="an excerpt without the words quoted",
            files={"sources/gazette.yml": "tier: secondary\nkeep: excerpt\n"},
        ),
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
        unread = [link for link in ledger.links if _is_unread(link)]
        missing = [link for link in unread if not link.source.snapshot and not _is_private(link)]
        if missing:
            yield self.finding(
                f"nothing could be checked against {_keys(missing)}: no captured text",
                ledger.brief.place(missing[0].citation.key_span),
                then=(f"provenance add FILE --key {missing[0].source.key}",),
            )
        if private := [link for link in unread if _is_private(link)]:
            yield self.finding(
                f"nothing was read again in {_keys(private)}: private texts that are not here",
                ledger.brief.place(private[0].citation.key_span),
                then=("check where the private folder is, or let who has read it attest to it in the record",),
            )
        if left_out := [link for link in unread if link.source.snapshot]:
            yield self.finding(
                f"the words quoted are not in what is kept of {_keys(left_out)}, an excerpt",
                left_out[0].place,
                then=("compare them with the source, and add the passage to its excerpt",),
            )


def _is_unread(link: Link) -> bool:
    """Whether what a citation points to is not here, and nobody attests to have read it."""
    record = link.source.record
    if record is not None and (record.attested or record.unsound):
        return link.problem == "not-captured" and link.source.snapshot is not None
    return link.problem == "not-captured" or (link.passage is not None and link.passage.attested)


def _is_private(link: Link) -> bool:
    record = link.source.record
    return record is not None and record.keep == "private" and link.source.snapshot is None


def _keys(links: list[Link]) -> str:
    return listed(sorted({link.source.key for link in links}))
