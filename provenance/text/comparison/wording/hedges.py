"""What a source leaves open and a statement asserts; and bounds that are turned round."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.attribution import attributions
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.words import content
from provenance.text.figures import CALENDAR, DURATIONS, Bound, Figure, bound, figures
from provenance.text.span import Span

_HEDGE = re.compile(
    r"(?<![\w-])(?:may(?!\snot\s(?:be\s(?:more|less)|(?!have\b|be\b)))|might|could(?!\s(?:not|only)\b)"
    r"|allegedly|reportedly|purportedly|supposedly|possibly|perhaps|conceivably"
    r"|(?:is|are|was|were|seems?|appears?)\s(?:un)?likely\sto|likely|appears?\sto|seems?\sto|is\s(?:said|thought"
    r"|believed|alleged)\sto"
    r"|are\s(?:said|thought|believed|alleged)\sto|(?:was|were)\s(?:said|thought|believed|alleged)\sto"
    r"|estimates?\sthat|(?:is|are|was|were)\sestimated\s(?:at|to)|[Aa]n?\sestimated|suggests?\sthat"
    r"|(?:is|are|was|were)\s(?:projected|expected|forecast|predicted)\s(?:to|at)"
    r"|[Bb]y\s(?:[^\W\d_]+(?:['’]s?)?\s){1,3}estimates?"
    r"|(?:I|[Ww]e)\s(?:think|believe|guess|suspect))(?![\w-])"
)
_ENDS_CLAUSE = re.compile(
    r"[;:.!?](?=\s|$)|,\s(?:and|but|while|whereas|which|who|of which|although|though)\b|\s(?:but|while|whereas"
    r"|although)\s|\)"
)
_MAY = re.compile(r"\bmay\b")  # and not the month
_CAREFUL = re.compile(  # of a text in lower case, which is searched several times as fast as one in any
    r"\b(?:might|can|could|would|should|shall|will|allow\w*|able|permit\w*|authori[sz]\w*|eligible"
    r"|(?:un)?likel\w+|expect\w*|project(?:s|ed|ion\w*)|forecast\w*|predict\w*|estimat\w*|assum\w+|suggest\w*"
    r"|indicat\w*|appear\w*|seem\w*|alleg\w*|report\w*|claim\w*|sa(?:id|y|ys|ying)|told|tells?|accord\w*|think\w*"
    r"|thought|believ\w*|consider\w*|possib\w*|potential\w*|perhaps|probab\w*|about|around|nearly|roughly"
    r"|approximat\w*|some|almost|up to|at least|at most|more than|fewer than|less than|as many as|as much as"
    r"|plan(?:s|ned|ning)?|target\w*|aim\w*|intend\w*|propos\w*|tend\w*|risk\w*|chance\w*|if|whether|set to"
    r"|due to (?!(?:the|an?|its|his|their|changes?|[a-z]+ing)\b)"
    r"|call\w* for|warn\w*|argu\w+|f(?:ind|ound|inds)|stat(?:e|es|ed|ing)\b|testif\w+|test\w*|model\w*|maximum"
    r"|minimum|cap|capped|limit\w*|ceiling|reach\w*|range\w*|between|over|under|above|below|exceed\w*|supposed\w*"
    r"|purport\w*|apparent\w*|preliminary|provisional\w*|accus\w+|suspect\w*|view|opinion|judg\w*|put\w*|reckon\w*"
    r"|conclu\w+|fear\w*|hope\w*|entitl\w*|rights?|the vote|grant(?:s|ed))\b"
)
_CEILING: frozenset[Bound] = frozenset({"up to"})
_UPPER: frozenset[Bound] = frozenset({"up to", "at most", "below", "nearly"})
_LOWER: frozenset[Bound] = frozenset({"at least", "above", "just over"})
_ALLOWS = re.compile(
    r"\b(?:may|can|could|might|would|maximum|cap|capped|limit\w*|ceiling|reach\w*|high|top\w*|allow\w*|permit\w*"
    r"|eligible|range\w*|seats?|capacit\w*|holds?|room"
    r"|between|authori[sz]\w*|up|punish\w*|penalt\w+|if|worst|peak\w*|most|max)\b"
)
_REACHED = re.compile(r"\b(?:reached|attained|completed)\s(?:the\sage\sof\s)?\Z", re.IGNORECASE)
_PLAIN: frozenset[Bound] = frozenset({"above", "below"})
_NO_BEFORE = re.compile(
    r"\b(?:no|not|never|nor|neither|none|nobody|without|cannot|few|hardly|scarcely|rarely)\b|n['’]t\b", re.IGNORECASE
)
_GOVERNS = 110  # characters between a hedge and the figure that it leaves open
_OF_MEASURES = re.compile(r"[Aa]n?\sestimated\s(?:[a-z-]{3,20}\s){0,2}[a-z]{3,20}\s(?:of|at)\s")
_MEASURED = {"kt", "mph", "km/h", "°C", "°F", "ft", "m", "in", "cm", "mm", "km", "miles", "nmi"}
_WORDS = 3  # that a statement without a figure must share with the clause


class Held(NamedTuple):
    """A figure of a statement, and the figure of a passage that bears it out; `end` says that it ends a range."""

    said: Said
    figure: Figure
    evidence: Evidence
    other: Figure
    end: bool = False


class Dropped(NamedTuple):
    """What a source says to leave something open ("may"), and where."""

    span: Span
    how: str


def turned(held: Held) -> str:
    """The bound of a source that a statement turns round, drops or invents: "up to 5", "at least 5"; "" where none."""
    if any(guard(held) for guard in BOUND_GUARDS):
        return ""
    theirs = _theirs(held)
    ours = _ours(held)
    if (theirs in _UPPER and ours in _LOWER) or (theirs in _LOWER and ours in _UPPER):
        return theirs
    return theirs if theirs in _CEILING and not ours else ""


def _theirs(held: Held) -> Bound:
    """The bound of the source, which the end of a range is too: "between 98% and 99.7%"."""
    text, span = held.evidence.text, held.other.span
    if _REACHED.search(text, max(0, span.start - _GOVERNS), span.start):
        return "at least"
    for whole in figures(text):
        if whole.ends and whole.unit not in CALENDAR and span in (whole.ends[0].span, whole.ends[1].span):
            return "at least" if span == whole.ends[0].span else "at most"
    return bound(text, *span)


def _ours(held: Held) -> Bound:
    return held.figure.bound or bound(held.said.text, *held.figure.span)


def rounds_to_the_other_side(held: Held) -> bool:
    """The statement rounds, and its own bound fits the source's figure: "nearly 108,000" for "at least 107,543"."""
    return abs(held.figure.value) != abs(held.other.value) and not (_theirs(held) in _CEILING and not _ours(held))


def speaks_of_a_limit(held: Held) -> bool:
    """The statement says in other words that the figure is a limit."""
    return not _ours(held) and bool(_ALLOWS.search(held.said.text.lower()))


def is_a_term(held: Held) -> bool:
    """A term, which everybody gives in whole: "180 days"."""
    return not _ours(held) and held.figure.unit in DURATIONS


def is_an_end(held: Held) -> bool:
    """The figure is the end of a range, which is a bound already."""
    return held.end


def a_negation_turns_it(held: Held) -> bool:
    """ "No family could get more than five" says "at most five"."""
    pairs = ((held.evidence.text, held.other, _theirs(held)), (held.said.text, held.figure, _ours(held)))
    return any(
        meant in _PLAIN and bool(_NO_BEFORE.search(text, max(0, figure.span.start - _GOVERNS), figure.span.start))
        for text, figure, meant in pairs
    )


BOUND_GUARDS: tuple[Callable[[Held], bool], ...] = (
    rounds_to_the_other_side,
    speaks_of_a_limit,
    is_a_term,
    is_an_end,
    a_negation_turns_it,
)
"""Each for itself reason enough to leave a bound alone."""


def dropped(held: Held) -> Dropped | None:
    """The hedge that governs the figure in the passage, where the statement leaves nothing open; None otherwise."""
    if any(guard(held.said) for guard in HEDGE_GUARDS):
        return None
    text, start = held.evidence.text, held.other.span.start
    found = _governing(text, max(0, start - _GOVERNS), start)
    # "an estimated intensity of 75 kt" is how such things are measured, and no doubt; "an estimated 75 km" is one
    return None if found and held.other.unit in _MEASURED and _OF_MEASURES.match(text, found.span.start) else found


def dropped_at_all(said: Said, evidence: Evidence) -> Dropped | None:
    """The hedge of a named passage, for a statement that has no figure, if it is plainly about the same."""
    if any(guard(said) for guard in HEDGE_GUARDS):
        return None
    found = _HEDGE.search(evidence.text)
    if not found:
        return None
    after = _ENDS_CLAUSE.search(evidence.text, found.end())
    clause = evidence.text[found.end() : after.start() if after else len(evidence.text)]
    shared = content(clause) & content(said.text)
    missing = content(clause) - content(said.text)
    if len(shared) < _WORDS or len(missing) > len(shared):
        return None
    return Dropped(Span(*found.span()), found[0])


@lru_cache(maxsize=512)
def _is_careful(text: str) -> bool:
    # Asked once for each passage that a statement cites.
    return bool(_MAY.search(text) or _CAREFUL.search(text.lower()))


def says_so_itself(said: Said) -> bool:
    """The statement has a word of its own that leaves it open."""
    return _is_careful(said.text)


def names_who_says_so(said: Said) -> bool:
    """The statement says whose words they are."""
    return said.hedged or bool(attributions(said.text))


HEDGE_GUARDS: tuple[Callable[[Said], bool], ...] = (says_so_itself, names_who_says_so)
"""Each for itself reason enough to leave a statement alone whose source hedges."""


def _governing(text: str, start: int, end: int) -> Dropped | None:
    """The last hedge before a figure with nothing between that ends its clause."""
    begin = start
    for cut in _ENDS_CLAUSE.finditer(text, start, end):
        begin = cut.end()
    last = None
    for found in _HEDGE.finditer(text, begin, end):
        last = found
    return Dropped(Span(*last.span()), " ".join(last[0].split())) if last else None
