"""A passage as the words of a statement are compared with it."""

from __future__ import annotations

from provenance.model import Passage, Span
from provenance.named import NamedTuple
from provenance.text.comparison import Evidence, is_row, lines_above, sentence_around
from provenance.text.word_list import words

_COMMAS = words("bg cs da de el es et fi fr hr hu is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk")
_DATED = ("date", "year", "title", "issued", "eventdate", "number")


class Cited(NamedTuple):
    """What of a passage a comparison depends on, as it was read: nothing is worked out yet.

    `whole` is the captured text of its source and `span` its range there. `close` says that the author named the very
    words, `attested` that they are a person's and stand in no text. `dated` is what the library says of its date and
    title, `translation` what the record has beside it, `above` what stands over cells of a table, and the cells.
    """

    words: str
    whole: str
    span: Span
    close: bool
    attested: bool
    language: str
    dated: str
    translation: str
    above: str


def cited(passage: Passage) -> Cited:
    """A passage as it is compared."""
    source, record = passage.source, passage.source.record
    translation = passage.recorded.translation if passage.recorded else None
    return Cited(
        passage.text,
        "" if passage.cells else source.text,
        passage.place.span,
        passage.reach in ("span", "quotation"),
        passage.attested,
        record.language.casefold()[:2] if record and record.language else "",
        " · ".join(source.work.fields.get(name, "") for name in _DATED) if source.work else "",
        translation.text if translation else "",
        f"{passage.above}\n{passage.text}" if passage.cells else "",
    )


def evidence(each: Cited) -> Evidence:
    """The words that a statement is compared with: those of the passage, of its sentence, of the table around it."""
    text = f"{each.words}\n{each.translation}" if each.translation else each.words
    around, above = "", each.above
    if each.close and not each.attested and each.whole:
        wide = sentence_around(each.whole, each.span)
        around = each.whole[wide.start : wide.end]
        if is_row(around) or is_row(each.words):
            # The passage may have the head of the table in it.
            above = f"{lines_above(each.whole, each.span.start)}\n{each.words}"
    elif not each.attested and not above:
        above = text
    foreign = bool(each.language) and each.language != "en"
    return Evidence(text, around, above, each.close, each.language in _COMMAS, foreign, each.dated, each.whole)
