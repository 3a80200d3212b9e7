"""The words before and behind quotation marks that tell what they are for."""

from __future__ import annotations

import re

from provenance.text.word_list import words

REACH = 80  # characters before and behind a quotation that are looked at

_SAYING = words(
    """
    accuse accused accuses accusing acknowledged acknowledges added adds admits admitted alleged alleges announced
    announces argue argued argues arguing asserted asserts attacked attacks boasted boasts brand branded brands call
    called calling calls caution cautioned cautions characterised characterises characterized characterizes cited cites
    claim claimed claims complained complains conclude concluded concludes concluding condemn condemned condemning
    condemns confirmed confirms contend contended contends criticise criticised criticises criticising criticize
    criticized criticizes criticizing declared declares decried decries deemed deems denounce denounced denounces
    denouncing describe described describes describing dismiss dismissed dismisses dismissing emphasised emphasises
    emphasized emphasizes explained explains find finds found hailed hails held holds insist insisted insists judged
    judges lamented laments maintain maintained maintains mentioned mentions noted notes objected objects observed
    observes pledged pledges praise praised praises praising predicted predicts promised promises put puts quoted quotes
    reads recommend recommended recommends rejected rejects remarked remarks replied replies reported reports responded
    ruled rules said say saying says speak speaks spoke stated states stressed stresses tell tells testified testifies
    told underlined underlines underscored underscores urged urges vowed vows warn warned warning warns welcomed
    welcomes write writes writing wrote
    """
)
_SAID = rf"(?:{'|'.join(sorted(_SAYING))})"

_SAID_BEFORE = re.compile(
    rf"(?:\b{_SAID}\b|\baccording\sto\b|\bin\sthe\swords\sof\b)[^.;:!?\"“”„«»]{{0,60}}[,:]?\s?\Z",
    re.IGNORECASE,
)
_SAID_BEHIND = re.compile(
    rf"\W{{1,4}}(?:[\w.'’-]+\s){{0,5}}?(?:{_SAID}\b|according\sto\b|in\sthe\swords\sof\b)", re.IGNORECASE
)
_REPORTED = re.compile(rf"\b(?:{_SAID}|according\sto)\b", re.IGNORECASE)
_NAMED_SO = re.compile(
    r"\b(?:is|are|was|were|be|been|being|commonly|often|usually|sometimes|also|so|popularly|colloquially|now|then)[\s-]"
    r"(?:call|describ|brand|quot|cit)\w{1,4}(?:\s(?:as|an?|the))?\s?\Z",
    re.IGNORECASE,
)

_TITLE_BEFORE = re.compile(
    r"\b(?:titled|entitled|headlined|captioned|subtitled|under\sthe\s(?:title|headings?|headline|rubric))[,:]?\s?\Z",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"\b(?:headed|named|called)[,:]?\s?\Z", re.IGNORECASE)
_IN_A_TITLE = re.compile(r"(?:\A|[.;:(]\s|\bsee\s)(?:in|see|from)\s\Z", re.IGNORECASE)

_TERM_BEFORE = re.compile(
    r"(?:\bso[\s-]called|\bknown\s(?:\w{1,12}\s){0,2}as|\breferred\sto\s(?:\w{1,12}\s){0,2}as|\bdubbed|\bnicknamed"
    r"|\bcode-?named|\btermed|\bslogan|\bmotto|\bshort\sfor|\bstands\sfor|\bmean(?:s|ing)|\bliterally|\bsuch\sas|\blike"
    r"|\btranslat(?:es|ed)\s(?:roughly\s)?(?:as|to)|\bsearch(?:ed|es|ing)?\sfor|\bsearch\sterms?|\bkeywords?"
    r"|\bin\sother\swords|\bin\seffect|\bas\sif\sto\ssay|\b(?:may|might|could|will|would)\s(?:ask|say|object)"
    r"|\b(?:label(?:l?ed)?|tagged|coded|marked|category|column|field|option|button|box|answer(?:ed|s|ing)?)(?:\sas|\sof)?"
    r"|\bquestion|\bproverb(?:ial)?|\badage|\bsaying)[,:]?\s(?:an?\s|the\s)?\Z",
    re.IGNORECASE,
)
_SHORT_TERM_BEFORE = re.compile(
    r"\b(?:terms?|words?|phrase|expression|label|concept|notion|idea|name|category|code|definition|principle|doctrine|defined)"
    r"(?:\s(?:of|as))?[,:]?\s?\Z",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"\b(?:an?|the|this|that|these|those|its|their|his|her|our|no|any|every|each|such|more|of|by|as|into|towards?"
    r"|against|between|for|with|and)\s\Z",
    re.IGNORECASE,
)
_GLOSS_BEFORE = re.compile(r"[\w”’]\s?\((?:[\w-]{1,20}[,:]?\s){0,2}\Z")
_ARTICLE = re.compile(r"\b(?:an?|the|this|these|its|their|his|her|our|no|any|every)\s\Z", re.IGNORECASE)
_NOUN_BEHIND = re.compile(
    r"[\"”’»“]\s(?!(?:about|after|against|also|among|and|are|as|at|be|because|before|between|but|by|can|could|did|do|does|even"
    r"|for|from|had|has|have|if|in|into|is|it|may|might|must|not|of|on|only|onto|or|over|per|should|so|than|that|the|through"
    r"|to|toward|towards|under|was|were|when|where|which|while|who|will|with|within|without|would)\b)[a-z]"
)


_SMALL = words(
    "a an and as at but by de for from in into is its of on or over per the to up via vs with without than that"
)
_WORD = re.compile(r"[^\W_][\w'’.-]*")


def reported(text: str) -> bool:
    """Whether a text has a verb by which somebody's words are given ("said", "calls", "according to")."""
    return bool(_REPORTED.search(text))


def spoken(before: str, behind: str) -> bool:
    """Whether the words before or behind a quotation say that somebody said it."""
    found = _SAID_BEFORE.search(before)
    if found and not _NAMED_SO.search(before) and not _SHORT_TERM_BEFORE.search(before):
        return True
    return bool(_SAID_BEHIND.match(behind))


def entitles(before: str, said: str) -> bool:
    """Whether what stands before a quotation introduces a title."""
    return bool(_TITLE_BEFORE.search(before) or (said[:1].isupper() and _IN_A_TITLE.search(before)))


def names(before: str) -> bool:
    """Whether what stands before a few quoted words gives something its name."""
    return bool(_NAME_BEFORE.search(before))


def introduces_term(before: str) -> bool:
    """Whether what stands before a quotation makes it a term, a slogan, or words that nobody said."""
    return bool(_TERM_BEFORE.search(before))


def introduces_phrase(before: str) -> bool:
    """Whether what stands before a few quoted words makes them words as words ("the phrase")."""
    return bool(_SHORT_TERM_BEFORE.search(before))


def glosses(before: str, behind: str) -> bool:
    """Whether a quotation alone in brackets says what the word before it means."""
    return bool(_GLOSS_BEFORE.search(before)) and behind.lstrip("\"”’»'")[:1] == ")"


def determined(before: str) -> bool:
    """Whether a quotation is used as a noun of the sentence ("a …", "their …", "of …")."""
    return bool(_DETERMINED.search(before))


def qualifies(before: str, behind: str) -> bool:
    """Whether a quotation stands before the noun that it qualifies (a "hard" deadline)."""
    return bool(_ARTICLE.search(before) and _NOUN_BEHIND.match(behind))


def is_title(said: str) -> bool:
    """Whether words are written like a title: every word of weight with a capital, at least two of them."""
    found = _WORD.findall(said)
    weighty = [word for word in found if word.casefold() not in _SMALL and word[0].isalpha()]
    if len(weighty) < 2 or not found[0][0].isupper():
        return False
    return all(word[0].isupper() for word in weighty)


def count_words(said: str) -> int:
    """The number of words that have a letter or a digit."""
    return len(_WORD.findall(said))
