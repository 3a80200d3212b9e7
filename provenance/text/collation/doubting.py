"""Words of a brief beside a quotation that say it is denied, doubted, asked or supposed, and not said to be so."""

from __future__ import annotations

import re

_HELD = re.compile(
    r"\b(?:belie\w*|think\w*|thought|assum\w*|held|hold|holds|claim\w*|popular\w*|wide\w*|often|common\w*|many|most|some"
    r"|perce\w*|imagin\w*|people|public|used\sto)\b"
)
_DOUBT = re.compile(
    r"\b(?:not|no|nor|never|neither|none|nobody|nothing|nowhere|cannot|without|hardly|scarcely|barely|few|little|less|rather"
    r"|instead|unlike|far|short|whether|if|unless|might|lest|opposite|contrary|contra|against|counter\w*|myth\w*|lie|lies"
    r"|false\w*|wrong\w*|untrue|error\w*|doubt\w*|den(?:y|ies|ied|ying|ial\w*)|reject\w*|disput\w*|dismiss\w*|refut\w*"
    r"|rebut\w*|repudiat\w*|contradict\w*|disagree\w*|disbelie\w*|disclaim\w*|disown\w*|disavow\w*|disprov\w*|dispel\w*"
    r"|debunk\w*|question\w*|query|queries|queried|challeng\w*|contest\w*|oppos\w*|resist\w*|refus\w*|declin\w*|fail\w*"
    r"|lack\w*|absen\w*|avoid\w*|stop\w*|warn\w*|caution\w*|rule[sd]?\sout|ruling\sout|scep\w*|skep\w*|un(?:likely|proven"
    r"|proved|certain\w*|clear|known|able|convinced|persuaded|sure|willing\w*|supported|founded|substantiated|warranted)"
    r"|impossib\w*|implausib\w*|improbab\w*|insufficien\w*|inconclusive|mis\w+|suppos\w*|suspec\w*|alleg\w*|accus\w*"
    r"|charg(?:e|es|ed|ing)|idea|notion|belief|suggestion|proposition|theory|thesis|hypothes\w*|possibility|prospect|fear\w*"
    r"|hope\w*|worr\w*|ask\w*|wonder\w*|ponder\w*|consider\w*|test(?:s|ed|ing)?|critic\w*|opponent\w*|rival\w*|so-called"
    r"|headline\w*|slogan\w*|line|lines|phrase\w*|refrain|mantra|cry|rumou?r\w*|narrative\w*|trope\w*|clich\w*"
    r"|purport\w*|premature\w*|too\s(?:early|soon)|overstat\w*|exaggerat\w*|nonsense|absurd\w*|correct(?:s|ed|ing|ion)?|anyone|whoever"
    r"|extent|degree|(?:those|people)\swho|the\slast\sto|examin\w*|investigat\w*|explor\w*|assess\w*|looked|(?:the|an?|any|every|this|that)"
    r"\s(?:[a-z]+\s)?(?:claim|argument|assertion|contention|view|statement|complaint)s?|nein|nicht|kein\w*|pas|jamais|ni)\b|n['’]t\b|\?"
)


def doubted(text: str) -> bool:
    """Whether a text has a word by which it may say that what it quotes is not so, or not surely so."""
    return _DOUBT.search(text.lower()) is not None


def held(text: str) -> bool:
    """Whether a text may give what it quotes as what people hold: so does whoever calls it a myth."""
    return _HELD.search(text.lower()) is not None
