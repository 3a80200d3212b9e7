"""Give a passage of a captured text a name, by which briefs cite it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping

from provenance import anchor
from provenance.link.order import next_span
from provenance.link.placing import placed
from provenance.model import Source, Span
from provenance.named import NamedTuple
from provenance.records.layout import Layout
from provenance.records.scalars import Value
from provenance.records.splicing import CannotSplice, Splice, add_span, put, take
from provenance.text.collation import alike, collate
from provenance.text.comparison.words import content
from provenance.text.lines import position

LONGEST = 1_000
"""Characters: whoever points to more means a page."""

_TOLD = 2  # of the places of words that stand there more than once
_SPANS = ("spans",)
_WORD = re.compile(r"[^\W_]+")


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
        raise NotPinned(f"these words stand there more than once (lines {lines}); {_beside(source.text, found)}")
    if found.span and found.how == "pieces":
        words = _line(source.text[found.span.start : found.span.end])
        raise NotPinned(f'these words leave some out, or add some; give those of the captured text: "{words}"')
    near = found.span or found.nearest
    if near is None or not (found.span or alike(words, source.text[near.start : near.end])):
        raise NotPinned("these words are not in the captured text, and nothing like them was found")
    hint = _line(source.text[near.start : near.end])
    raise NotPinned(f'these words are not in the captured text; the nearest is "{hint}"')


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
    taken = taken_names(source)
    known = name_at(source, span)
    if known and not (known == name and _is_open(source, name)):
        raise NotPinned(f"this passage has a name already: #{known}; cite it: [@{source.key}{{#{known}}}]")
    if name in taken and not _is_open(source, name):
        raise NotPinned(f"another passage is called #{name} already")
    prefix, suffix = anchor.context_for(source.text, span)
    if anchor.locate(source.text, exact, prefix, suffix).span != span:
        raise NotPinned("the same words stand there more than once among the same words; name a longer passage")
    name = name or named(exact, taken)
    spoken = {key: value for key, value in (("exact", exact), ("prefix", prefix), ("suffix", suffix)) if value.strip()}
    splice = recorded(source, record, name, {**spoken, **(said or {})}, span.start)
    return Pin(name, span, exact, prefix, suffix, splice)


def recorded(source: Source, record: str, name: str, said: Mapping[str, Value], at: int) -> Splice:
    """The change of the text of a record by which it says `said` of the passage `name`, which begins at `at`.

    Where the record has a passage of that name, whose words are not there any more, its words give way to these. Raises
    NotPinned where the record cannot take it.
    """
    try:
        if name not in taken_names(source):
            return add_span(record, name, said, next_span(source, at))
        after = record
        for key in ("exact", "prefix", "suffix", "cell"):
            if key not in said and (*_SPANS, name, key) in Layout(after).places:
                after = take(after, (*_SPANS, name, key)).applied(after)
        for key, value in said.items():
            if isinstance(value, Mapping) and (*_SPANS, name, key) in Layout(after).places:
                after = take(after, (*_SPANS, name, key)).applied(after)
            after = put(after, (*_SPANS, name, key), value).applied(after)
    except CannotSplice as refusal:
        raise NotPinned(f"the record cannot take it: {refusal}") from refusal
    return Splice(0, record, after)


def taken_names(source: Source) -> tuple[str, ...]:
    """The names of the passages that the record has."""
    return tuple(each.name for each in source.record.spans) if source.record else ()


def _is_open(source: Source, name: str) -> bool:
    """Whether the passage of a name is not there any more, or in other words: then the name may be given anew."""
    known = source.record.span(name) if source.record else None
    if known is None:
        return False
    at = placed(source, known)
    return at is None or (bool(known.exact) and not collate(known.exact, source.text[at.start : at.end]).faithful)


def name_at(source: Source, span: Span) -> str:
    """The name that the passage at `span` has in the record already; empty where it has none.

    It is the same passage with the stops and marks at its ends and without them.
    """
    words = _without_marks(source.text, span)
    return next((name for name, at in _placed(source) if _without_marks(source.text, at) == words), "")


def _without_marks(text: str, span: Span) -> Span:
    """The range from its first letter or digit to its last one; as it is where it has none."""
    first = next((at for at in range(*span) if text[at].isalnum()), span.start)
    last = next((at for at in range(span.end, first, -1) if text[at - 1].isalnum()), span.end)
    return Span(first, last)


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
        at = placed(source, each)
        if at is not None:
            yield each.name, at


def _beside(text: str, found: anchor.Found) -> str:
    """What to give instead of words that stand in several places: for the first ones what stands there alone."""
    places = found.candidates[:_TOLD]
    told = [
        f'"{_line(prefix + text[place.start : place.end] + suffix)}"'
        for place, (prefix, suffix) in zip(places, anchor.deciding(text, found.candidates), strict=False)
        if prefix or suffix
    ]
    return f"give more of them, as {' or '.join(told)}" if told else "give some of the words beside them"


def _line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 200 else line[:199] + "…"
