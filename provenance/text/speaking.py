"""The verbs by which somebody's words are reported, and the nouns for those who report."""

from __future__ import annotations

from provenance.text.word_list import words

SPOKEN = words(
    """
    acknowledged acknowledges announced argued argues asserted asserts believes cautioned cautions concluded
    concludes contended contends emphasised emphasises emphasized emphasizes explained maintains noted reckons said
    says stated testified thinks told underscored warned warns writes wrote
    """
)
"""Verbs that report whatever follows."""

FOUND = words(
    """
    added alleged alleges calculated calculates claimed counted counts determined disclosed estimated finds found
    observed predicted projected reported revealed
    """
)
"""Participles too ("total estimated cost", "pills found in Ohio"): they report only where an object follows."""

WITH_THAT = words(
    """
    claims doubts estimates expects fears heard hears indicated indicates notes observes projects reports showed shows
    states suggested suggests
    """
)
"""Nouns and names too ("the United States"): they report only before "that"."""

PLURAL = words("acknowledge argue assert believe caution conclude contend emphasise emphasize maintain say warn write")

PLURAL_WITH_THAT = words("claim estimate fear find indicate note observe report show state suggest")
"""Verbs that report behind a plural only: "the authors write", "they note that"."""

QUOTING = words(
    """
    admitted agreed answered asked cautioned commented complained conceded concedes continued countered declared
    described doubted insisted joked observed recalled remarked replied responded retorted urged wondered
    """
)
"""Verbs that report beside what is quoted only: before a colon or quotation marks, or behind those and the speaker."""

SPEAKERS = words(
    """
    administration agencies agency analysis analysts article assessment audit auditors author authorities authors
    bank bureau campaigner campaigners chair chairman chairwoman charities charity chief commission commissioner
    committee company congressman congresswoman council court delegate department director doctor doctors economist
    economists evaluation executive executives expert experts farmer farmers firm foundation government governor
    group he head industry inquiry inspectors institute investigation investigators it judge lawmakers lawyer
    lawyers leader leaders letter lobby manager managers mayor member members minister ministry newspaper nurse
    nurses office officer official officials ombudsman owner owners panel paper police president professor
    prosecutors rapporteur regulator regulators report reports representative researchers resident residents review
    scientists secretary senator she spokesman spokesperson spokeswoman statement studies study survey tank teacher
    teachers team testimony they union unions who witness witnesses
    """
)

PLURAL_SPEAKERS = words(
    """
    agencies analysts auditors authorities authors campaigners charities critics doctors economists executives
    experts farmers inspectors investigators lawmakers lawyers leaders managers nurses officials opponents owners
    police prosecutors regulators reports researchers residents scientists studies supporters they unions witnesses
    """
)

BODIES = SPEAKERS | words(
    """
    alliance association bank board capital center centre economics federation forum group house news press research
    service services society street times trust union university watch
    """
)

PRONOUNS = words("he she it they who")
