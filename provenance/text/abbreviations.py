"""Abbreviations that end with a stop, by what the stop may mean after them.

Words are in lower case and without the final stop. The lists are of the policy and legal English of briefs,
statutes, hearings and court reports.
"""

from __future__ import annotations

import re

from provenance.text.word_list import words

_NEVER_FINAL = words(
    """
    adm amb asst atty brig capt cdr cf cmdr cmsgt col comdr cpl cpt dep dr esp excl fr gen gov govs hon incl
    insp lt ltc ltg maj mfr messrs mlle mme mr mrs ms msgr pfc pres prof profs rep reps rev rt sen sens sgt
    supt approx avg ca e.g eg est i.e ie max min resp viz vs v
    """
)
"""Titles before a name and words before an example, a figure or an opponent: a sentence does not end here."""

_NUMBERED = words(
    """
    annex app apps apr art arts aug ch chap chaps chs cl cls cong dec ed eds eq eqs ex exh exs feb fig figs fn fns
    h.con.res h.j.res h.r h.res jan jul jun l ll mar n nn no nos nov oct p para paras pp pt pts q reg res s.con.res
    s.j.res s.res sch sec secs sep sept ser sess stat subch subd subpt subsec tab tbl tit vol vols
    """
)
"""Words before a number: the stop ends no sentence when a number follows."""

_MAY_BE_FINAL = words(
    """
    a.d al a.m ass'n assn ave b.c b.sc blvd bros bldg bull c.e cal cir co comm comm'n comp corp cty d.c dept dep't
    dist div doc e.u etc fed ft gov't govt govtl inc int'l intl j.d j jr l.l.c l.p labs ll.m llc lp ltd m.a m.d m.p mfg
    mt n.a nat'l natl org p.m ph.d plc pty pub priv rd rec rul sq sr st supp tech u.k u.n u.s u.s.a u.s.c u.s.s.r univ
    c.f.r f.2d f.3d s.ct
    """
)
"""Words that stand inside a sentence and at its end alike: what follows decides."""

_STATES = words(
    """
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo
    """
)
"""States, which are other words without their capital. They may end a sentence too."""

_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}")
_INITIAL = re.compile(r"[^\W\d_]")

_LETTERED = words(
    """
    appendix article category chapter class division exhibit figure group hepatitis influenza level medicare option
    panel part phase plan schedule section series step subpart subtitle table tier title type vitamin
    """
)
"""Words after which one capital letter is a number of a kind and no initial."""

_NUMBER = re.compile(r"[#§¶]|[(\[]?\d|[IVXLC]+\b|[A-Z]-?\d|[A-Z](?!\w)")

_STARTERS = words(
    """
    a according across after all also although an and another any as at because before between both but by can could
    despite did do does during each either even every few for from given had has have he her here his how however
    i if in indeed instead is it its last later many meanwhile more moreover most much my neither nevertheless no none
    nonetheless nor not now of on once one only or other others our over rather recently several she should since so
    some such than that the their then there therefore these they this those though through thus to today two three four
    under unless unlike until was we were what when where whereas whether which while who why with within without
    would yet you your
    """
)
"""Words that, with a capital, begin a sentence far more often than a name."""


def kind(word: str, before: str = "") -> str:
    """What the stop after `word` may mean: "never", "numbered" or "open" for an abbreviation, "" for any other word.

    `word` comes without its final stop; case makes no difference, except that one capital letter is an initial
    ("open") unless the word `before` it takes a letter, as in "Schedule I" and "Plan B", and that a state without its
    capital is a word ("ill", "mass"): those are "final" however an engine takes them.
    """
    if _INITIAL.fullmatch(word) and word.isupper():
        return "final" if before.casefold() in _LETTERED else "open"
    lower = word.casefold().replace("’", "'")
    if lower in _NUMBERED:
        return "numbered"
    if lower in _NEVER_FINAL:
        return "never"
    if word == lower and word.capitalize() in _STATES:
        return "final"
    return "open" if lower in _MAY_BE_FINAL or word in _STATES or _DOTTED.fullmatch(word) else ""


def is_number(word: str) -> bool:
    """Whether a word numbers a part of a text: "5", "§", "IV", "A-1", "B"."""
    return bool(_NUMBER.match(word))


def starts_sentence(word: str) -> bool:
    """Whether a word as written (capital included) is one that usually begins a sentence."""
    return word[:1].isupper() and word.casefold() in _STARTERS
