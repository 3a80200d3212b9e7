"""What the marks around some words are for.

Only somebody's words can be checked against a source. The rest is told by what stands before and behind the marks, by
capitals and by length, as an editor tells it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from provenance.text.attribution import attributions
from provenance.text.folding import fold
from provenance.text.quotation_use import cues
from provenance.text.quotations import Quotation, quotations
from provenance.text.word_list import words

Use = Literal["speech", "phrase", "title", "term"]
"""Somebody's words; words that may be somebody's or only a turn of phrase; a title or a name; a term, a word as a word,
words in nobody's mouth."""

_ENOUGH = 4
"""Words: fewer in quotation marks are a term, unless somebody is said to have spoken them."""

_SURELY = 6
"""Words: as many are somebody's, whatever stands before them."""

_SAYINGS = words(
    """
    actionsspeaklouderthanwords ahouseofcards alevelplayingfield backtothefuture backtothedrawingboard
    backtosquareone beggarthyneighbour beggarthyneighbor buildbackbetter businessasusual buyonegetonefree
    carrotandstick carrotsandsticks catchtwentytwo catch22 cashonthebarrel davidandgoliath deathbyathousandcuts
    donoharm firstdonoharm fightfirewithfire foodforthought forthemanynotthefew fromcradletograve
    cradletograve fromthegroundup getoutofjailfree goodenoughforgovernmentwork hubandspoke ifitaintbrokedontfixit
    kickthecandowntheroad landofopportunity leavenoonebehind leavenochildbehind lessismore levelplayingfield
    levellingup longlivetheking lostintranslation makeamericagreatagain makehaywhilethesunshines mindthegap
    missionaccomplished moneyfornothing neverletacrisisgotowaste nosuchthingasafreelunch nothingaboutuswithoutus
    oneinoneout onecountrytwosystems onemanonevote onepersononevote onesizefitsall onestepforwardtwostepsback
    outofsightoutofmind peacethroughstrength  pennywisepoundfoolish polluterpays
    thepolluterpays paytoplay puttingthecartbeforethehorse racetothebottom racetothetop robbingpetertopaypaul
    safetyinnumbers silverbullet someanimalsaremoreequalthanothers sprayandpray takebackcontrol taxandspend
    theamericandream thedevilisinthedetail thedevilisinthedetails theelephantintheroom theendofhistory
    thegreatandthegood thelowhangingfruit theonlygameintown thepowersthatbe thetipoftheiceberg tipoftheiceberg
    theusualsuspects threestrikesandyoureout toobigtofail toobigtojail tragedyofthecommons thetragedyofthecommons
    trustbutverify useitorloseit warondrugs whateverittakes whatgetsmeasuredgetsdone
    whatgetsmeasuredgetsmanaged winnertakesall winnertakeall winwin yesminister
    """
)
"""Turns of phrase that policy writing sets in quotation marks and that are quoted from nobody, by their letters."""


@lru_cache(maxsize=4096)
def speech(text: str) -> tuple[tuple[Quotation, Use], ...]:
    """The quotations of a text that give somebody's words, or may give them (use "phrase"), in order."""
    quoted = quotations(text)
    attributed = bool(quoted) and bool(attributions(text))
    found = ((each, _use(text, each, attributed)) for each in quoted)
    return tuple((each, kind) for each, kind in found if kind in ("speech", "phrase"))


def use(text: str, quotation: Quotation) -> Use:
    """What the marks around `quotation`, one of the quotations of `text`, are for."""
    return _use(text, quotation, bool(attributions(text)))


def _use(text: str, quotation: Quotation, attributed: bool) -> Use:
    """What marks are for in a text that is `attributed` to somebody, or is not."""
    said = text[quotation.inner.start : quotation.inner.end]
    before = text[max(0, quotation.span.start - cues.REACH) : quotation.span.start]
    behind = text[quotation.inner.end : quotation.inner.end + cues.REACH]
    count = cues.count_words(said)
    if cues.entitles(before, said) or cues.is_title(said) or (count < _SURELY and cues.names(before)):
        return "title"
    if _is_term(said, count, before, behind):
        return "term"
    # Somebody's, by their number, by the words around them, or, of four and more, by the sentence.
    if count >= _SURELY or cues.spoken(before, behind) or (count >= _ENOUGH and attributed):
        return "speech"
    if count < _ENOUGH:
        return "term"
    return "phrase" if cues.introduces_phrase(before) or cues.determined(before) else "speech"


def _is_term(said: str, count: int, before: str, behind: str) -> bool:
    if not any(map(str.isalpha, said)) or cues.introduces_term(before) or fold(said).text in _SAYINGS:
        return True
    return (count < _SURELY and cues.glosses(before, behind)) or (count < _ENOUGH and cues.qualifies(before, behind))
