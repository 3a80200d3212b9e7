"""Words that change what is said, and that an ellipsis took out.

The list is the one on which careful editors stop: negations, conditions, exceptions, limits. A whole sentence may be
left out, whatever is in it: what is quoted still says what it said. What matters is the rest of the sentences that
are quoted in part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.text.collation.edits import Gap
from provenance.text.span import Span

_NEGATION = (
    r"not(?!\s(?:only|least|later)\b)|no(?!\.\s?\d|\slater\b|\sdoubt\b)|nor|never|neither|none|nobody|cannot|without"
    r"|hardly|\w{1,12}n['’]t"
)
_BOUND = r"except|excepting|save\sfor|unless|if|only|up\sto|at\smost|excluding|provided\sthat|subject\sto"
_ELSEWHERE = (  # the same words in German, French and Spanish
    r"nicht|keine?[mnrs]?|nie(?:mals)?|nur|erst|außer|ausgenommen|sofern|falls|wenn|ohne|einschließlich|jamais|sauf|seulement"
    r"|uniquement|à\smoins|jusqu['’]à|y\scompris|nunca|jamás|salvo|excepto|sólo|solamente|hasta|incluid[oa]s?"
)
_ALARM = re.compile(
    rf"\b(?:(?P<negation>{_NEGATION})|(?P<bound>{_BOUND}|{_ELSEWHERE}|when|including))\b", re.IGNORECASE
)
_ALARM_BEHIND = re.compile(rf"\b(?:{_BOUND}|but\snot|not)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?][\"”’»)\]]{0,3}\d{0,3}\s{1,9}(?=[\"“‘«(\[]{0,2}[A-Z0-9])|[。！？]")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|[Mm]rs?|[Dd]r|[Ss]t|vs|cf|Nos?|Arts?|Secs?|Figs?|U\.S|al)\.\s+\Z")
_ASIDE = re.compile(r"\([^()]{1,300}\)|[,—–]\s?(?:which|who|whose|whom|where)\s[^,;—–.]{1,200}(?=[,—–])")
_AND_CLAUSE = re.compile(
    r"[,;—–]\s{1,9}and\s(?:that\s)?(?:I|you|he|she|it|we|they|there|(?:the|my|our|your|their|his|her|its|this|these|those)\s\w+)"
    r"\s[^.!?;]{1,300}"
)  # says one thing more, and changes nothing of what stands before it
_LONGEST_CLAUSE = 120  # characters behind the last words in which a limit still belongs to them


def omissions(original: str, gaps: Sequence[Gap]) -> tuple[Span, ...]:
    """The ranges in the original of the words that an ellipsis took out and that change what is quoted, in order.

    Looked at is the rest of the sentence before the ellipsis and the beginning of the one after it. Negations within
    brackets and relative clauses are left alone: they say something of a thing, not of what is said. So are those of a
    clause that "and" adds at the end of a sentence.
    """
    left_out = (gap.span for gap in gaps if gap.kind == "ellipsis")
    return tuple(span for gap in left_out for part in _parts(original, gap) for span in _in(original, part))


def cut_short(behind: str) -> Span | None:
    """The first word in the rest of a sentence that limits what stands before it; None when there is none.

    `behind` is what follows in the source where a quotation ends with an ellipsis.
    """
    end = next(iter(_cuts(behind, Span(0, len(behind)))), len(behind))
    asides = _asides(behind, Span(0, end))
    for found in _ALARM_BEHIND.finditer(behind, 0, min(end, _LONGEST_CLAUSE)):
        span = Span(*found.span())
        if found[0].casefold() != "not" or not any(aside.contains(span) for aside in asides):
            return span
    return None


def negations(original: str, part: Span) -> Iterator[Span]:
    """The negations in a range of the original, but for those in brackets and relative clauses."""
    asides = [Span(*match.span()) for match in _ASIDE.finditer(original, part.start, part.end)]
    found = (Span(*match.span()) for match in _ALARM.finditer(original, part.start, part.end) if match["negation"])
    return (span for span in found if not any(aside.contains(span) for aside in asides))


def _parts(original: str, gap: Span) -> Iterator[Span]:
    """The parts of a gap that belong to sentences of which something is quoted."""
    cuts = list(_cuts(original, gap))
    if gap.start:
        yield Span(gap.start, cuts[0] if cuts else gap.end)
    if cuts or not gap.start:
        yield Span(cuts[-1] if cuts else 0, gap.end)


def _cuts(original: str, gap: Span) -> Iterator[int]:
    """Where sentences end within a gap."""
    for match in _SENTENCE_END.finditer(original, gap.start, gap.end + 4):
        if match.end() <= gap.end and not _ABBREVIATED.search(original, max(0, match.end() - 12), match.end()):
            yield match.end()


def _asides(original: str, part: Span) -> list[Span]:
    """The ranges of a part whose negations change nothing of what stands before them."""
    asides = [Span(*match.span()) for match in _ASIDE.finditer(original, part.start, part.end)]
    added = _AND_CLAUSE.search(original, part.start, part.end)
    if added and original[added.end() : added.end() + 1] in ("", ".", "!", "?"):
        asides.append(Span(*added.span()))
    return asides


def _in(original: str, part: Span) -> Iterator[Span]:
    asides = _asides(original, part)
    for match in _ALARM.finditer(original, part.start, part.end):
        span = Span(*match.span())
        if match["bound"] or not any(aside.contains(span) for aside in asides):
            yield span
