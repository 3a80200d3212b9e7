"""Abbreviations that end with a stop, by what the stop may mean after them.

Words are in lower case and without the final stop. The lists are of the policy and legal English of briefs,
statutes, hearings and court reports.
"""

from __future__ import annotations

import re

from provenance.text.word_list import words

_NEVER_FINAL = words(
    """
    adm amb asst atty brig capt cdr cmdr cmsgt col comdr cpl cpt dep dr fr gen gov govs hon insp lt ltc ltg maj
    messrs mlle mm mme mr mrs ms msgr pfc pres prof profs rep reps rev rt sen sens sgt sra srta supt v vs
    """
)
"""Titles before a name, and what stands between opponents: a sentence does not end here."""

_COMMON = words(
    """
    approx avg bzw ca cf e.g eg esp est evtl excl ggf i.e ie incl max mfr min mio mrd resp sog vgl viz
    """
)
"""Words before an example or a figure. No sentence ends here either, but in capitals they are others ("EST")."""

_NUMBERED = words(
    """
    abs amend amends ann annex app apps apr art arts aug avr ch chap chaps chs cl cls cols cong dec déc ed eds eq
    eqs ex exh exs feb fig figs fn fns févr h.con.res h.j.res h.r h.res jan janv juil jul jun l ll mar n nn no nos
    nov nr núm núms oct p para paras pp pt pts pág págs q reg regs res s.con.res s.j.res s.res sch sec secs sep sept
    ser sess stat subch subd subpt subsec tab tbl tit vol vols
    """
)
"""Words before a number: the stop ends no sentence when a number follows."""

_MAY_BE_FINAL = words(
    """
    a.d a.m al ass'n assn ave b.c b.sc bldg blvd bros bull c.e c.f.r cal cir co comm comm'n comp corp cty d.c dep't
    dept dist div doc e.u ee etc f.2d f.3d fed ft gov't govt govtl inc int'l intl j j.d jr l.l.c l.p labs ll.m llc
    lp ltd m.a m.d m.p mfg mt n.a nat'l natl org p.m ph.d plc priv pty pub rd rec rul s.ct sq sr st supp tech u.k
    u.n u.s u.s.a u.s.c u.s.s.r univ usw uu
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

_LABELLED = _LETTERED | words("annex box chapter chart finding map recommendation table")
"""Words that head a paragraph together with a number: "Table 2. Outlays by year", "Finding 3. The rebate stands"."""

_ELIDED = re.compile(r"(?:[cdjlmnst]|qu)['’](?=[^\W\d_]{2})", re.IGNORECASE)

_HOUR = words("a.m p.m")
_AFTER_HOUR = words(
    """
    Atlantic Central Eastern Greenwich Mountain Pacific Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    January February March April May June July August September October November December
    Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """
)
"""Words with a capital that follow a time of day within the sentence, as zones in capitals do ("EST")."""

_MONTHS_OF_ORDINAL = words("Januar Jänner Februar Feber März Mai Juni Juli Oktober Dezember")
"""German months that are no English ones: a number and a stop before them are a day ("3. Mai")."""

_NUMBER = re.compile(r"[#§¶]|[(\[]?\d|[IVXLC]+\b|[A-Z]-?\d|[A-Z](?!\w)")

_STARTERS = words(
    """
    a according across after again all also although an and another any anyone anything are as at because before
    between both but by can could despite did do does during each either even every everybody everyone everything
    few finally for four from given had has have he hence her here his how however i if in indeed instead is it its
    last later likewise many meanwhile more moreover most much my neither nevertheless no nobody none nonetheless
    nor not nothing now of on once one only or other others our over rather recently several she should similarly
    since so some somebody someone something such than that the their then there therefore these they this those
    though three through thus to today two under unless unlike until was we were what when where whereas whether
    which while who whom whose why with within without would yet you your
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
    lower = _ELIDED.sub("", word.casefold()).replace("’", "'")
    if lower in _NUMBERED:
        return "numbered"
    if lower in _NEVER_FINAL or (lower in _COMMON and not word.isupper()):
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


def heads_paragraph(words: str) -> bool:
    """Whether the words before a stop, the first of their paragraph, are a label of what follows: "Table 2"."""
    word, _, number = words.partition(" ")
    return word.casefold() in _LABELLED and is_number(number) and " " not in number


def is_hour(word: str) -> bool:
    """Whether a word without its last stop is "a.m" or "p.m"."""
    return word.casefold() in _HOUR


def follows_hour(word: str) -> bool:
    """Whether a word with a capital goes on after a time of day: "5 p.m. EST", "9 a.m. Monday"."""
    return word in _AFTER_HOUR or (word.isupper() and len(word) > 1)


def is_day_before(number: str, after: str) -> bool:
    """Whether a number with a stop is the day of the German month `after`."""
    return number.isdigit() and len(number) <= 2 and after in _MONTHS_OF_ORDINAL
