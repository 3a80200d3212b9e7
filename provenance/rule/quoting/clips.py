"""Quotations that stand in the source under a denial which they leave out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from provenance.lazy import deferred
from provenance.model import Brief, Ledger, Place, Statement
from provenance.named import NamedTuple
from provenance.rule.quoting.found import Sighting
from provenance.rule.quoting.saying import Saying
from provenance.rule.quoting.setting import setting
from provenance.text.folding import fold
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.collation.clipping import clipped, cut_off
    from provenance.text.collation.doubting import doubted, held
else:
    clipped = deferred("provenance.text.collation.clipping", "clipped")
    cut_off = deferred("provenance.text.collation.clipping", "cut_off")
    doubted = deferred("provenance.text.collation.doubting", "doubted")
    held = deferred("provenance.text.collation.doubting", "held")

_BEFORE, _BEHIND = 320, 300  # characters of a sentence that are read beside what is quoted
_MOST = 20  # places of the same words: of more, one says what is quoted
_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s+(?=\S)|\n[^\S\n]*\n|\f|\n[^\S\n]*(?:[-•*]|\(?\w{1,3}[.)])\s")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|Sen|Rep|St|No|vs|etc|[A-Z])\.\s\Z")
_BRACKET = re.compile(r"\[[^\[\]]{0,200}\]")
_REJECTS = re.compile(r"den|reject|disput|refut|dismiss|doubt")
_MYTH = re.compile(
    r"myth|misconc|fallacy|falsehood|fiction|\blie\b|false|untrue|incorrect|mistak|wrong|erron|nonsense|absurd"
)
_ASSERTS = re.compile(
    r"\b(?:will|would|shall|should|can|could|must|did|does|do|(?:promise[sd]?|agree[sd]?|plans?|planned|wants?|wanted|going"
    r"|intend(?:s|ed)?|vow(?:s|ed)?|pledge[sd]?|ready|willing|prepared|expect(?:s|ed)?|decided|likely)\sto)\s*\Z",
    re.IGNORECASE,
)
_ANYBODY = re.compile(r"\b(?:who|whoever|anyone|anybody|everyone|those|which|whatever)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:]|,\s(?:and|while|whereas)\b")
_LAST = re.compile(r"[^\W\d_]{3,}(?=\W*\Z)")
_TAKES_UP = re.compile(
    r"(?:but|yet|however|still|that|this|these|it|he|she|they|neither|nobody|no|not|on\sthe\scontrary|in\sfact)\b"
)


class Clip(NamedTuple):
    """The words of the source `key` that deny what is quoted, and both as they stand there."""

    key: str
    denial: str
    sentence: str
    place: Place


class _Asked(NamedTuple):
    """A place of quoted words in a source; `asserted` says that the brief has "would" or the like right before them."""

    before: str
    quoted: str
    behind: str
    asserted: bool


def clip_of(ledger: Ledger, saying: Saying) -> Clip | None:
    """The denial that a faithful quotation leaves out; None where a source cited has the words without one, or where
    the brief says itself that they are denied, doubted or asked."""
    first: Clip | None = None
    lead = saying.entry.statement.text[: saying.at.start].rstrip("\"“”'‘«„ ")
    asserted = _ASSERTS.search(lead) is not None and _ANYBODY.search(lead) is None
    for each in () if saying.perhaps else saying.sightings:
        if each.place is None or not each.faithful:
            continue
        found = None if each.translated or each.source.snapshot is None else _in_source(ledger, each, asserted)
        if found is None:
            return None
        first = first or found
    return None if first is None or saying.unread or _owned(ledger.brief, saying, first, asserted) else first


def _in_source(ledger: Ledger, sighting: Sighting, asserted: bool) -> Clip | None:
    source = sighting.source
    if sighting.place is None or source.snapshot is None or sighting.place.path != source.snapshot.path:
        return None
    text, found = source.text, sighting.place.span
    told = _denial_at(ledger, text, found, asserted)
    if not told or not all(_denial_at(ledger, text, each, asserted) for each in _others(text, found)):
        return None
    span = Span(_begin(text, found.start), found.end)
    return Clip(source.key, told, source.text[span.start : span.end], Place(sighting.place.path, span))


def _denial_at(ledger: Ledger, text: str, span: Span, asserted: bool) -> str:
    before, behind = text[_begin(text, span.start) : span.start], text[span.end : span.end + _BEHIND]
    return ledger.compare(_denial, _Asked(before, text[span.start : span.end], behind, asserted)) if before else ""


def _denial(asked: _Asked) -> str:
    where = asked.before, asked.quoted, asked.behind
    return clipped(*where) or (cut_off(*where) if asked.asserted else "")


def _begin(text: str, at: int) -> int:
    """Where the sentence with the offset `at` begins, or as much of it as is read."""
    begin = max(0, at - _BEFORE)
    for match in _SENTENCE.finditer(text, begin, at):
        if not _TITLE.search(text, max(0, match.end() - 8), match.end()):
            begin = match.end()
    return begin


def _others(text: str, found: Span) -> Iterator[Span]:
    """The other places of the same words; the whole text, which denies nothing, where there are too many."""
    folded, words = fold(text), fold(text[found.start : found.end]).text
    at, count = folded.text.find(words), 0
    while at >= 0:
        count += 1
        span = folded.source(at, at + len(words)) if count < _MOST else Span(0, 0)
        if not span.overlaps(found):
            yield span
        if count == _MOST:
            return
        at = folded.text.find(words, at + len(words))


def _owned(brief: Brief, saying: Saying, clip: Clip, asserted: bool) -> bool:
    """Whether the brief says beside the quotation that its words are denied or doubted, or may give them to others than
    those who deny them. Behind words that are `asserted`, another clause tells of something else."""
    statement = saying.entry.statement
    around = setting(brief, statement, saying.at)
    behind = statement.text[saying.at.end :]
    if asserted and (cut := _CLAUSE.search(behind)):
        behind = behind[: cut.start()]
    outside = f"{statement.text[: saying.at.start]} {behind} {around.lead} {around.credit}"
    put_in = _BRACKET.findall(saying.words)
    if doubted(" ".join((outside, *put_in, *_beside(brief, statement)))):
        return True
    if _REJECTS.match(clip.denial):
        subject = _LAST.search(" ".join(clip.sentence.split()).partition(clip.denial)[0])
        return subject is None or subject[0].lower() not in outside.lower()
    return _MYTH.search(clip.denial) is not None and held(outside)


def _beside(brief: Brief, statement: Statement) -> Iterator[str]:
    """The sentence before that asks, and the one behind that takes up what was said."""
    number = bisect_left(brief.statements, statement.span.start, key=lambda each: each.span.start)
    if number and brief.statements[number - 1].text.rstrip().endswith(("?", ":")):
        yield brief.statements[number - 1].text
    if number + 1 < len(brief.statements) and _TAKES_UP.match(brief.statements[number + 1].text.lower()):
        yield brief.statements[number + 1].text
