"""The months of other languages put into English, so that days can be compared: "30. Juni 2026", "3 de mayo"."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.comparison.evidence import Evidence
from provenance.text.span import Span

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ABROAD = (
    "januar jänner januari janvier enero gennaio janeiro stycznia",
    "februar februari février febrero febbraio fevereiro lutego",
    "märz mars marzo maart março marca",
    "april avril abril aprile kwietnia",
    "mai mei maj mayo maggio maio maja",
    "juni juin junio giugno junho czerwca",
    "juli juillet julio luglio julho lipca",
    "august augustus augusti août agosto sierpnia",
    "september septembre septiembre setiembre settembre setembro września",
    "oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro listopada",
    "dezember december décembre diciembre dicembre dezembro grudnia",
)
_NUMBERS = {name: number for number, names in enumerate(_ABROAD) for name in names.split()}
_NAMED = re.compile(
    rf"(?:(?P<day>\b[0-3]?[0-9])(?P<mark>\.|er|º|°)?(?P<gap>\s)(?P<of>de\s)?)?\b(?P<month>{'|'.join(_NUMBERS)})\b"
    r"(?:(?P<next>\s)(?P<then>de[l]?\s)?(?P<year>(?:1[5-9]|20)[0-9]{2})\b)?",
    re.IGNORECASE,
)


def in_english(evidence: Evidence) -> Evidence:
    """A passage in another language with its months in English; each word keeps its place."""
    if not evidence.foreign:
        return evidence
    return evidence._replace(text=_put(evidence.text), around=_put(evidence.around), above=_put(evidence.above))


@lru_cache(maxsize=64)
def _put(text: str) -> str:
    return _NAMED.sub(_translated, text)


def _translated(found: re.Match[str]) -> str:
    if not found["day"] and not found["year"]:
        return found[0]
    kept = list(found[0])
    start, end = Span(*found.span("month")).shifted(-found.start())
    whole = _MONTHS[_NUMBERS[found["month"].casefold()]]
    month = whole if len(whole) <= end - start else whole[:3]
    # No more than three blanks may stand between a month and its day or year.
    before = max(0, end - start - len(month) - 2)
    kept[start:end] = (" " * before + month).ljust(end - start)
    for name, words in (("mark", "st" if found["mark"] == "er" else " "), ("of", "of "), ("then", "of ")):
        if found[name]:
            at = found.start(name) - found.start()
            kept[at : at + len(found[name])] = words.ljust(len(found[name]))
    return "".join(kept)
