"""A quotation that a brief gives to somebody, and the text that it comes from."""

from __future__ import annotations

from typing import NamedTuple

from provenance.check.trial import trial
from provenance.rule import Example


class Telling(NamedTuple):
    """The sentence of a brief, without its citation, and the source it cites.

    `voice` says that the source is testimony. Where `passage` is given, the citation names it, and the record gives it
    to `speaker`.
    """

    text: str
    sentence: str
    voice: bool = False
    passage: str = ""
    speaker: str = ""

    def findings(self) -> tuple[str, ...]:
        """What PRV202 says of it."""
        record = "tier: primary\nvoice: true\n" if self.voice else "tier: secondary\n"
        if self.passage:
            record += f'spans:\n  said:\n    exact: "{self.passage}"\n    speaker: "{self.speaker}"\n'
        cited = "[@utility-2023{#said}]" if self.passage else "[@utility-2023]"
        files = {"sources/utility-2023.yml": record, "sources/utility-2023.txt": self.text}
        example = Example(f"{self.sentence.rstrip('.')} {cited}.\n", flags=(), files=files)
        return tuple(each.message for each in trial("PRV202", example).diagnostics)
