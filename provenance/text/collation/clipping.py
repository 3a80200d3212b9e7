"""Words quoted out of a sentence that denies them: "the Act has failed" of "I do not believe that the Act has failed".

Only what surely covers the whole of what is quoted counts: a negated verb of holding or showing, a lack of evidence,
"it is not true", a myth, a denial, "unlikely", each with the clause that hangs on it ("that …"), and only where this
clause, or its predicate from its first verb on, is quoted. Words of a clause (a noun and what goes with it) may be
quoted by anybody. In English only; conditions are left to the reader, since a brief may give them anywhere.
"""

from __future__ import annotations

import re

from provenance.text.word_list import words

_HINTS = re.compile(
    r"\b(?:not|no|nobody|none|cannot|never|little|scant|insufficient|without|false|untrue|incorrect|myth|lie|wrong"
    r"|unable|mistak|mislead|misconception|fallacy|fiction|unlikely|doubt|improbable|implausible|far\sfrom|den(?:y|ies)|denied"
    r"|reject|disput|refut|dismiss)|n't\b"
)
_ADVERB = r"(?:\s(?:really|actually|seriously|necessarily|yet|ourselves|myself|for\sa\smoment))?"
_HOLD = (
    r"(?:believe|think|find|claim|suggest|mean|imply|agree|argue|conclude|contend|maintain|show|prove|establish"
    r"|demonstrate|follow|assume)"
)
_SHOW = r"(?:find|conclude|show|establish|prove|demonstrate|claim|suggest|argue|mean|imply)"
_STATE = r"(?:say|claim|conclude|argue|prove|show|establish|confirm|assume|demonstrate|infer|promise|guarantee|pledge)"
_HOLDS = (
    r"(?:believes|thinks|says|claims|argues|suggests|maintains|contends|is\s(?:saying|claiming|suggesting|arguing))"
)
_TO_SAY = r"to\s(?:say|claim|suggest|think|assume|believe|conclude|argue|infer|pretend)"
_GOOD = (
    r"(?:(?:clear|good|convincing|credible|reliable|strong|real|direct|statistical|robust|solid|firm|hard|conclusive"
    r"|compelling|such)\s)?"
)
_FRAMES = tuple(
    re.compile(rf"\b(?:{each})\s(?P<that>that\s)?")
    for each in (
        # "did not think" is left out: what was not expected has often come to pass.
        rf"(?:do|does)(?P<cut>\snot|n't){_ADVERB}\s(?:{_HOLD}|promise|guarantee|pledge)",
        rf"did(?P<cut>\snot|n't){_ADVERB}\s{_SHOW}",
        r"(?:am|are|is|'m|'re)(?P<cut>\snot|n't)\s(?:saying|claiming|suggesting|arguing|implying|persuaded|convinced)",
        rf"(?:i|we)\sdo(?P<cut>\snot|n't){_ADVERB}\ssay",
        rf"(?:will|would|could|can|should|must|wo)(?P<cut>\s?not|n't|'t){_ADVERB}\s{_STATE}",
        r"(?:(?:could|can)(?:\s?not|n't|'t)|unable\sto)\s(?:establish|determine|confirm|verify|say|tell)"
        r"\s(?:whether|if|to\swhat\sextent|how\sfar)",
        r"(?:should|must|can|may)(?:\s?not|n't|'t)\sbe\s(?:taken|read|understood|construed|interpreted|seen)"
        r"\s(?:to\s(?:mean|say|show|prove|suggest)|as\s(?:saying|meaning|showing|proof|proving|evidence|a\sfinding))",
        rf"(?:nobody|no\sone|no-one)(?:\shere)?{_ADVERB}\s{_HOLDS}",
        r"no\s[a-z]{3,20}\s(?:has|have)(?:\sever|\syet)?\s(?:found|shown|proved|proven|established|demonstrated|claimed)",
        rf"(?:no|little|scant|insufficient|without|not)\s{_GOOD}(?:evidence|proof|sign|indication|suggestion|guarantee)"
        rf"(?:\s(?:at\sall|whatsoever|yet|whatever|so\sfar))?"
        r"(?:\s(?:to\s(?:suggest|believe|think|show|conclude|indicate|prove)|for\sthe\s(?:claim|view|idea)))?",
        rf"(?:no|little)\s{_GOOD}(?:reason|basis|grounds|cause)\s(?:{_TO_SAY}|for\s(?:saying|claiming|believing|thinking))",
        r"(?:is|was)(?P<cut>\snot|n't)(?:\sat\sall|\sin\sfact|\sreally)?\s(?:true|the\scase|so|correct)",
        r"is(?P<cut>\snot|n't)(?:\syet)?\s(?:certain|clear|proven|proved|established|shown)",
        rf"(?:is|was|be|'s)(?:\s(?:simply|plainly|quite|just|demonstrably))?"
        rf"\s(?:false|untrue|incorrect|an?\s(?:myth|lie|misconception|fallacy|fiction))(?:\s{_TO_SAY})?",
        rf"(?:wrong|mistaken|a\smistake|misleading|premature|an\serror|absurd|nonsense|too\s(?:early|soon))\s{_TO_SAY}",
        r"(?:myth|misconception|fallacy|falsehood|fiction|(?:false|mistaken|wrong|erroneous)"
        r"\s(?:claim|belief|idea|notion|impression|view))",
        r"(?:is|are|seems?|remains|appears)(?:\s(?:highly|very|most|extremely|quite|still))?"
        r"\s(?:unlikely|doubtful|improbable|implausible|far\sfrom\s(?:clear|certain|true|proven))",
        r"(?<!to\s)(?<!be\s)(?<!been\s)(?<!is\s)(?<!are\s)(?<!was\s)(?<!were\s)(?<!the\s)"
        r"(?:den(?:y|ies|ied|ying)|rejects?|rejected|disputes?|disputed|refutes?|refuted|dismiss(?:es|ed)?|doubts?)"
        r"(?:\sthe\s(?:claim|idea|notion|suggestion|argument|allegation|charge|view))?",
    )
)
"""Each ends right before the clause denied; where it is quoted with the verb, the quotation begins behind "cut"."""

_DIRECTLY = re.compile(
    r"\b(?:(?:will|would|shall|should|could|must|does|did|do)\s(?:not|never)|can\s?not|can\snever|(?:would|should|could|must|does"
    r"|did|do|wo|ca)n't|(?:refuse[sd]?|declined?|declines|fail(?:s|ed)?)\sto)(?:\s(?:ever|now|simply|therefore))?\s\Z"
)
_SCOPE = words("only merely just simply necessarily always all so both even")
"""What a negation right before it denies alone: "would not only oppose"."""

_LEFT_OPEN = re.compile(r"\b(?:whether|if|to\swhat\sextent|how\sfar)\s\Z")
_WITHOUT_THAT = re.compile(r"(?:do|does)(?:\snot|n't)\s(?:believe|think)\s")
_OTHERWISE = re.compile(
    r"\b(?:not|no|nor|never|nobody|none|cannot|neither|few|hardly|without|who|whoever|anyone|anybody|those|if|unless|why"
    r"|how|whether|little|scant|beyond|hard|difficult|impossible|foolish|until|till|before|then|once|initially|first|formerly|previously|earlier|originally|ago|time|years|long"
    r"|had|1[5-9]\d\d|20\d\d)\b|n't\b"
)
"""Before the denial: another one, which may undo it; a question; somebody else of whom it is told; another time."""

_ANSWER = re.compile(r"\A\W*(?:no|yes|well),\s")
_TAKEN_BACK = re.compile(
    r"\buntil\b|\b(?:i|we)\s(?:know|knew|now)\b|\b(?:but|yet)\s(?:i|we|they|it|he|she|now|today)\b|\?\W*\Z"
)
_FINITE = words(
    "is are was were has have had will would can could may might must shall should does do did cannot isn't aren't"
    " wasn't weren't hasn't haven't won't can't"
)
_OPENING = words(
    "the a an this these those it they he she we you i there its their our his her my your some most many all every"
    " each any more one both such nobody nothing"
)  # with which a clause begins: "that" before another word may point to it ("I do not believe that story")
_RELATIVE = words("who which that whose whom where when what if because while as whether although though since")
_GOES_ON = words(
    "in on at for to by with from as and but or because since when while before after until if though although than of"
    " under over during through across he she they said says"
)
_CLAUSE_END = re.compile(
    r"\s?(?:[.;!?:—–]|,?[\"”’»]|\)|\]|,\s(?:and|but|or|nor|because|though|which|only)\b|\Z"
    r"|,\s(?:[^\s,;]{1,20}\s){0,3}(?:said|says|told|wrote|added)\b)"
)
_WORD = re.compile(r"[^\s.,;:!?\"“”()\[\]—–]+")
_SHORT_FORMS = ("'re", "'ve", "'ll", "'d", "it's", "he's", "there's")
_SINGULAR = ("ss", "is", "us", "series", "means", "news", "'s")
_NEAR = 160  # characters before what is quoted in which a denial begins
_SUBJECT = 6  # words between a denial and the predicate that is quoted
_VERB = 40  # characters of a quotation that may belong to the denial: "believe that"
_SENTENCE = re.compile(r"[.!?](?=[\s\"”’)])")


def clipped(before: str, quoted: str, behind: str) -> str:
    """The words that deny what is quoted and that the quotation leaves out; "" where it is not surely denied.

    `before` is what stands in the same sentence of the source before the words `quoted`, `behind` what follows them.
    All are read as one line, at a cost linear in their length.
    """
    lead = _line(before)[-2 * _NEAR :]
    told = f"{lead} {_first(_line(quoted))}"
    whole, at = told.lower(), len(lead) + 1
    if len(whole) != len(told) or not _HINTS.search(whole, max(0, at - _NEAR), at + _VERB):
        return ""
    rest = "" if _first(told[at:]) != _line(quoted) else _first(_line(behind)).lower()
    if _TAKEN_BACK.search(rest) or whole.endswith("?"):
        return ""
    for each in _FRAMES:
        for denial in each.finditer(whole, max(0, at - _NEAR), at + _VERB):
            if denial.start() < at and _covers(denial, whole, at, rest):
                return told[denial.start() : at].strip()
    return ""


def cut_off(before: str, quoted: str, behind: str) -> str:
    """The negation that stands right before what is quoted, from its verb on: "would not"; "" where none does, or where
    the sentence may take it back. The arguments are those of `clipped`."""
    lead, said = _line(before)[-2 * _NEAR :].lower() + " ", _line(quoted).lower()
    found = _DIRECTLY.search(lead)
    first = _WORD.match(said)
    if (
        found is None
        or first is None
        or first[0] in _SCOPE
        or _OTHERWISE.search(_ANSWER.sub("", lead[: found.start()]))
    ):
        return ""
    rest = f"{_first(said)[-1:]} {_first(_line(behind)).lower()}"
    taken_back = _TAKEN_BACK.search(rest) or _TAKEN_BACK.search(said) or said.endswith("?")
    return "" if taken_back else lead[found.start() :].strip()


def _line(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def _first(line: str) -> str:
    """The line up to the end of its first sentence."""
    end = _SENTENCE.search(line)
    return line[: end.end()] if end else line


def _covers(denial: re.Match[str], whole: str, at: int, rest: str) -> bool:
    """Whether a denial in a sentence surely covers what is quoted from `at` on, and stands outside of it itself."""
    if _OTHERWISE.search(_ANSWER.sub("", whole[: denial.start()], count=1)):
        return False
    end, that = denial.end(), denial["that"] is not None or _LEFT_OPEN.search(denial[0]) is not None
    if not that and not _WITHOUT_THAT.fullmatch(denial[0]):
        return False
    if end < at:
        return that and _is_predicate(whole[end:at], whole[at:], rest)
    within = "cut" in denial.re.groupindex and denial.end("cut") <= at
    return (end == at or within or denial.start("that") == at) and _is_clause(whole[end:], rest, finite=not that)


def _is_predicate(subject: str, said: str, rest: str) -> bool:
    """Whether words are what a clause says of its subject, from its first verb on."""
    before, words_said = _WORD.findall(subject), _WORD.findall(said)
    plain = " ".join(before) == subject.strip() and len(before) <= _SUBJECT
    told = plain and len(words_said) > 1 and words_said[0] in _FINITE
    return told and (_FINITE | _RELATIVE).isdisjoint(before) and (_ends(said, rest) or _goes_on(rest))


def _is_clause(said: str, rest: str, *, finite: bool) -> bool:
    """Whether words are a clause with its subject and its verb; with a verb that is known as one if `finite`."""
    found = _WORD.findall(said)
    verb = next((number for number, word in enumerate(found) if word in _FINITE or word.endswith(_SHORT_FORMS)), 0)
    sure = verb > 0 and _RELATIVE.isdisjoint(found[:verb])
    if found and found[0].endswith(_SHORT_FORMS):
        sure = True
    if len(found) < 2 or found[0] in _FINITE:
        return False
    if _ends(said, rest):
        return sure or (not finite and _opens_clause(found[0]))
    return sure and verb < len(found) - 1 and _goes_on(rest)


def _opens_clause(word: str) -> bool:
    """Whether a word behind "that" is one that "that" cannot point to: an article, a pronoun, a plural."""
    return word in _OPENING or (word.endswith("s") and not word.endswith(_SINGULAR) and len(word) > 3)


def _ends(said: str, rest: str) -> bool:
    return said.endswith((".", "!", ";")) or _CLAUSE_END.match(rest) is not None


def _goes_on(rest: str) -> bool:
    word = _WORD.match(rest)
    return word is not None and word[0] in _GOES_ON
