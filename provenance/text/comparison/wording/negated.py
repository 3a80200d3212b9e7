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
    r"\b(?:(?:do|does|did|has|have|had|is|are|was|were|will|would|could|can)\s(?:[a-z]+ly\s|however\s)?(?:not|never)"
    r"|cannot|(?:do|does|did|has|have|had|is|are|was|were|wo|would|could|ca)n['’]t|no\slonger"
    r"|(?:there\s(?:is|are|was|were|will\sbe|ha(?:s|ve)\sbeen)|ha[sd]|have|found|finds?|gives?|gave|provides?|contains?"
    r"|shows?|showed|imposes?|imposed)\sno(?!\s(?:more|fewer|less|later|sooner|longer|better|other|such|doubt|question)\b))\b",
    re.IGNORECASE,
)
_TURNS_IT = re.compile(
    r"\b(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|fail\w*|refus\w*|unless|except|only|less|few(?:er)?"
    r"|hardly|scarcely|rarely|lack\w*|absen\w+|instead|rather|but|although|though|while|whereas|if|whether|until|before"
    r"|yet|stop\w*|(?:un|in|im|ir|dis|non)[a-z]{5,}|all|every|each|both|always|necessarily|entirely|fully|wholly"
    r"|completely|exactly|quite|much|many|more|most|because|due|solely|simply|merely|just|alone"
    r"|formerly|previously|once|originally|initially|earlier|used\sto|at\sfirst)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(r"\bno\slonger\s(?P<what>[^\W_]+)", re.IGNORECASE)
_LEAST = 3  # telling words that both have
_MANY = 4  # telling words, of which one may be another
_NUMBER = re.compile(r"[0-9]+")
_LETTERS = 4  # that words have in common of which one is a form of the other
_IRREGULAR = {
    "fell": "fall",
    "rose": "rise",
    "grew": "grow",
    "paid": "pay",
    "held": "hold",
    "won": "win",
    "kept": "keep",
    "found": "find",
    "gave": "give",
    "took": "take",
    "made": "make",
    "met": "meet",
    "sold": "sell",
    "lost": "lose",
    "sent": "send",
    "began": "begi",
    "broke": "brea",
    "led": "lead",
    "bough": "buy",
    "broug": "brin",
}


def on_negations(said: Said, evidence: tuple[Evidence, ...]) -> Iterator[Discord]:
    """The only "not" of a statement, or of the one sentence that says the same in its words, if the other has none."""
    if len(evidence) != 1 or not evidence[0].close or evidence[0].foreign or len(evidence[0].text) > _LONGEST:
        return
    text = evidence[0].text
    ours = _NOT.search(said.text)
    if not ours and not _NOT.search(text):
        return
    found = list(sentences(text))
    alike = [(start, end) for start, end in found if _says_the_same(said.text, text[start:end], alone=len(found) == 1)]
    if len(alike) != 1:
        return
    start, end = alike[0]
    theirs = _NOT.search(text, start, end)
    if bool(ours) == bool(theirs):
        return
    if _ended(said.text, text[start:end]):
        return
    negated, plain = (said.text, text[start:end]) if ours else (text[start:end], said.text)
    if _turns(plain) != _turns(_NOT.sub(" ", negated, count=1)) or not _numbers(said.text) <= _numbers(text[start:end]):
        return
    where = Span(*theirs.span()) if theirs else Span(start, end)
    yield Discord(
        Span(*ours.span()) if ours else Span(0, len(said.text)), "contrary", where, evidence[0], text[slice(*where)]
    )


def _ended(said: str, sentence: str) -> bool:
    """Whether a "no longer" goes with a past in which it was so: "it applied from 2010 to 2020" says that it ended."""
    if _NO_LONGER.search(said):
        return "still" not in sentence
    theirs = _NO_LONGER.search(sentence)
    return theirs is not None and re.search(rf"\b{theirs['what']}\b", said, re.IGNORECASE) is None


def _turns(text: str) -> list[str]:
    """The words of a text that may turn its meaning: "if" turns nothing that both have."""
    return sorted(found.lower() for found in _TURNS_IT.findall(text))


def _numbers(text: str) -> frozenset[str]:
    """The numbers and years of a text: what was not so in one year was so in another."""
    return frozenset(_NUMBER.findall(text))


def _says_the_same(said: str, sentence: str, *, alone: bool) -> bool:
    """Whether a sentence has all words of a statement; of one `alone` the first may be another: who it is told of."""
    ours, theirs = _forms(said), _forms(sentence)
    missing = ours - theirs
    if len(ours) < _LEAST or len(theirs) > 2 * len(ours):
        return False
    if missing and not (alone and len(ours) > _MANY and missing == _forms(_first(said))):
        return False
    without = (contraries(_NOT.sub(" ", each)) for each in (said, sentence))  # "could not" is no "could"
    return next(without) == next(without)  # "not below" is "above"


def _first(text: str) -> str:
    """The first telling word of a text."""
    return next((word for word in text.split() if content(word)), "")


@lru_cache(maxsize=128)
def _forms(text: str) -> frozenset[str]:
    """The beginnings of the telling words of a text, one for all forms of a word."""
    return frozenset(_IRREGULAR.get(word, word)[:_LETTERS] for word in content(_NOT.sub(" ", text)))
