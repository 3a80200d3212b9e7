"""bibtexparser, as far as it is needed: the fields of one entry."""

from __future__ import annotations

import logging

from provenance import bare


def fields(body: str) -> tuple[tuple[str, str], ...]:
    """The fields of an entry, names and values as written, in their order.

    `body` is what stands between the key and the closing brace, commas included: `, title = {…}, year = 2020`.
    Nothing is given when bibtexparser cannot read it, which a first look has excluded.
    """
    # Imported here because it takes longer to load than to read the entries of a brief; of what it loads without need,
    # most is left out.
    bare.package("bibtexparser")
    from bibtexparser.model import Entry, ParsingFailedBlock  # noqa: PLC0415
    from bibtexparser.splitter import Splitter  # noqa: PLC0415

    # It writes what it cannot read to the log, whose last resort is the terminal. Here that is a finding.
    log = logging.getLogger("bibtexparser")
    log.propagate = False
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    blocks = Splitter(f"@entry{{key{body}\n}}").split().blocks
    block = blocks[0] if len(blocks) == 1 else None
    if isinstance(block, ParsingFailedBlock):
        block = block.ignore_error_block  # a field given twice, which is a finding, too
    if not isinstance(block, Entry):
        return ()
    return tuple((str(field.key), str(field.value)) for field in block.fields)
