"""Give a passage of a captured text a name, by which briefs cite it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from provenance import anchor
from provenance.link.order import next_span
from provenance.model import Source, Span
from provenance.records.splicing import CannotSplice, Splice, add_span
from provenance.text.comparison.words import content
from provenance.text.lines import position

_CONTEXT = (32, 64, 128, 256, 512)
"""Characters on each side that are recorded with a passage: the fewest that tell it from all others."""

LONGEST = 1_000
"""Characters: whoever points to more means a page."""

_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"\s")


class NotPinned(Exception):
    """A passage that cannot be given a name; the message is one line for the user."""


class Pin(NamedTuple):
    """A passage with the name it gets: its range in the captured text, its words as they stand there, and its context.

    `splice` is the change of the record that names it.
    """

    name: str
    span: Span
    exact: str
    prefix: str
    suffix: str
    splice: Splice


def place(source: Source, words: str) -> Span:
    """Where `words` stand in the captured text of `source`. Raises NotPinned unless that is certain."""
    found = anchor.locate(source.text, words)
    if found.span is not None and found.how in ("exact", "folded"):
        return found.span
    if len(found.candidates) > 1:
        lines = ", ".join(str(position(source.text, each.start).line) for each in found.candidates[:5])
        raise NotPinned(f"these words stand there more than once (lines {lines}); give some of the words beside them")
    near = found.span or found.nearest
    hint = f'; the nearest is "{_line(source.text[near.start : near.end])}"' if near else ""
    raise NotPinned(f"these words are not in the captured text{hint}")


def pin(source: Source, record: str, span: Span, name: str = "", said: Mapping[str, str] | None = None) -> Pin:
    """The passage at `span`, named `name` or by its own words, in `record`, the text of the source's record.

    `said` is what the record says of it beside its words (tier, speaker). Raises NotPinned where the passage is empty,
    too long, stands more than once among the same words, has a name already, or where the record cannot take it.
    """
    exact = source.text[span.start : span.end]
    if not _WORD.search(exact):
        raise NotPinned("there are no words to name")
    if len(exact) > LONGEST:
        raise NotPinned(f"a passage of more than {LONGEST:,} characters is a page: cite that, or name a part of it")
    taken = [each.name for each in source.record.spans] if source.record else []
    if known := name_at(source, span):
        raise NotPinned(f"this passage has a name already: #{known}")
    if name in taken:
        raise NotPinned(f"another passage is called #{name} already")
    prefix, suffix = _context(source.text, span)
    name = name or named(exact, taken)
    spoken = {key: value for key, value in (("exact", exact), ("prefix", prefix), ("suffix", suffix)) if value}
    try:
        splice = add_span(record, name, {**spoken, **(said or {})}, next_span(source, span.start))
    except CannotSplice as refusal:
        raise NotPinned(f"the record cannot take it: {refusal}") from refusal
    return Pin(name, span, exact, prefix, suffix, splice)


def name_at(source: Source, span: Span) -> str:
    """The name that the passage at `span` has in the record already; empty where it has none."""
    return next((name for name, at in _placed(source) if at == span), "")


def named(exact: str, taken: Collection[str]) -> str:
    """A name for a passage made of its most telling words, as an id is written; other than those `taken`."""
    plain = unicodedata.normalize("NFKD", exact).encode("ascii", "ignore").decode().casefold()
    words = [word for word in _WORD.findall(plain) if len(word) > 3 and word[0].isalpha() and content(word)]
    stem = "-".join(words[:2])[:40] or "passage"
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(each for each in numbered if each not in taken)


def usable(name: str) -> bool:
    """Whether `name` can be cited: a letter, then letters, digits, `_` and `-`."""
    return re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,79}", name) is not None


def _placed(source: Source) -> Iterator[tuple[str, Span]]:
    """The passages of the record that have their place in the text."""
    for each in source.record.spans if source.record else ():
        at = anchor.locate(source.text, each.exact, each.prefix, each.suffix).span
        if at is not None:
            yield each.name, at


def _context(text: str, span: Span) -> tuple[str, str]:
    """The words before and after a passage by which it is found again, and nothing else is."""
    exact = text[span.start : span.end]
    for reach in _CONTEXT:
        start = _between_words(text, max(0, span.start - reach), span.start)
        end = _between_words(text, min(len(text), span.end + reach), span.end)
        prefix, suffix = text[start : span.start], text[span.end : end]
        if anchor.locate(text, exact, prefix, suffix).span == span:
            return prefix, suffix
    raise NotPinned("the same words stand there more than once among the same words; name a longer passage")


def _between_words(text: str, at: int, towards: int) -> int:
    """The nearest place from `at` on, in the direction of `towards`, where no word is cut; `at` where there is none."""
    start, step = at, 1 if at < towards else -1
    while at != towards and 0 < at < len(text) and not _BREAK.match(text[at - 1 if step > 0 else at]):
        at += step
    return start if at == towards else at


def _line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 200 else line[:199] + "…"
