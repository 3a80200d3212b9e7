"""A quotation beside what a source has, to be asked who says it."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.span import Span


class Given(NamedTuple):
    """A quotation of a statement, at `at` in its text, and the source that has it.

    `text` is that of the source, `words` the quotation as it stands there; `recorded` is whom the record of the source
    names as the speaker of these words, if anybody.
    """

    statement: str
    at: Span
    text: str
    words: str
    recorded: str = ""


class Voices(NamedTuple):
    """Who a source says speaks, whom a brief names, and where the source has the words."""

    recorded: str
    named: str
    span: Span
