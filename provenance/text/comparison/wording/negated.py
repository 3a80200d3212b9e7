"""A "not" that a statement drops or adds: "Seizures fell" where the passage has it that they did not fall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.text.comparison.discord import Discord
from provenance.text.comparison.evidence import Evidence, Said
from provenance.text.comparison.wording.contrary import contraries, sentences
from provenance.text.comparison.words import content
from provenance.text.span import Span

_LONGEST = 1200  # characters of a passage: in a longer one, some sentence says the contrary of something else
_NOT = re.compile(
    r"\b(?:(?:do|does|did|has|have|had|is|are|was|were|will|would|could|can)\s(?:[a-z]+ly\s|however\s)?not|cannot"
    r"|(?:do|does|did|has|have|had|is|are|was|were|wo|would|could|ca)n['’]t)\b",
    re.IGNORECASE,
)
_TURNS_IT = re.compile(
    r"\b(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|fail\w*|refus\w*|unless|except|only|less|few(?:er)?"
    r"|hardly|scarcely|rarely|lack\w*|absen\w+|instead|rather|but|although|though|while|whereas|if|whether|until|before"
    r"|yet|stop\w*|(?:un|in|im|ir|dis|non)[a-z]{5,})\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_LEAST = 3  # telling words that both have
_LETTERS = 4  # that words have in common of which one is a form of the other
_IRREGULAR = {
    "fell": "fall",
    "rose": "rise",
    "grew": "grow",
    "paid": "pay",
    "held": "hold",
    "won": "win",
    "kept": "keep",
}


def on_negations(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """The only "not" of a statement, or of the one sentence that says the same in its words, if the other has none."""
    if len(evidence) != 1 or not evidence[0].close or evidence[0].foreign or len(evidence[0].text) > _LONGEST:
        return
    text = evidence[0].text
    ours = _NOT.search(said.text)
    if not ours and not _NOT.search(text):
        return
    alike = [(start, end) for start, end in sentences(text) if _says_the_same(said.text, text[start:end])]
    if len(alike) != 1:
        return
    start, end = alike[0]
    theirs = _NOT.search(text, start, end)
    if bool(ours) == bool(theirs):
        return
    negated, plain = (said.text, text[start:end]) if ours else (text[start:end], said.text)
    if _TURNS_IT.search(plain) or _TURNS_IT.search(_NOT.sub(" ", negated, count=1)):
        return
    where = Span(*theirs.span()) if theirs else Span(start, end)
    yield Discord(
        Span(*ours.span()) if ours else Span(0, len(said.text)), "contrary", where, evidence[0], text[slice(*where)]
    )


def _says_the_same(said: str, sentence: str) -> bool:
    ours, theirs = _forms(said), _forms(sentence)
    if len(ours) < _LEAST or not ours <= theirs or len(theirs) > 2 * len(ours):
        return False
    return contraries(said) == contraries(sentence)  # "not below" is "above"


@lru_cache(maxsize=128)
def _forms(text: str) -> frozenset[str]:
    """The beginnings of the telling words of a text, one for all forms of a word."""
    return frozenset(_IRREGULAR.get(word, word)[:_LETTERS] for word in content(_NOT.sub(" ", text)))
