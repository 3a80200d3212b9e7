"""Faults made by plain replacement in the text of a source: they must be seen.

Every digit string of a passage that the statement shares is replaced by another, every year by another year, every
word for a unit, a bound or the lack of a hedge by another word; nothing here goes through the grammar of figures.
"""

import re
from collections.abc import Iterator

from provenance.text.comparison import Evidence, Said, discords
from tests.text.comparison.true_figures import FIGURES, Pair
from tests.text.comparison.true_units_and_bounds import DATES, HEDGES, PRECISION, UNITS

_NUMBER = re.compile(r"(?<![\d.,])\d+(?:[.,]\d+)*(?![\d])")
_YEAR = re.compile(r"(?<![\d.,–-])(?:19|20)\d{2}(?![\d.,–-])")

UNIT_WORDS = [
    ("million", "billion"),
    ("billion", "million"),
    ("thousand", "million"),
    ("percentage points", "percent"),
    ("€", "$"),
    ("$", "£"),
    ("£", "€"),
    ("EUR ", "USD "),
    ("a year", "a week"),
    ("a day", "a year"),
    ("an hour", "a day"),
    ("per hour", "per day"),
    (" years", " weeks"),
    (" weeks", " years"),
    (" days", " months"),
    (" months", " days"),
    ("metres", "miles"),
    (" MWh", " kWh"),
]
BOUND_WORDS = [
    ("up to", "at least"),
    ("at least", "at most"),
    ("at most", "at least"),
    ("not more than", "not less than"),
    ("no fewer than", "no more than"),
    ("not less than", "not more than"),
    ("more than", "less than"),
]
PLAIN: list[Pair] = [
    ("The city replaced 1,250 lead pipes in 2023.", "In 2023 the utility replaced 1,250 lead pipes."),
    ("The company dismissed 450 workers.", "The company dismissed 450 workers in the spring."),
    ("Exports fell by 12 percent.", "Exports fell by 12 percent over the year."),
    ("The ministry spent €3.6m on the berth.", "The ministry spent €3.6m on the berth."),
    ("Police seized 820 kilograms of precursors.", "Police seized 820 kilograms of precursors at the port."),
    ("Beijing raised the rebate to 13 percent.", "Beijing raised the rebate to 13 percent."),
    ("The program closed 14 plants.", "The program closed 14 plants."),
    ("The reform cut waiting times by 30 days.", "The reform cut waiting times by 30 days."),
    ("The storm destroyed 1,100 homes.", "The storm destroyed 1,100 homes along the coast."),
    ("The fund lost $5.2 million.", "The fund lost $5.2 million on the sale."),
]
BOUNDED: list[Pair] = [
    ("At least 40 branches closed.", "at least 40 branches closed"),
    ("More than 1,200 firms answered.", "more than 1,200 firms answered"),
    ("Fines of up to $500 apply.", "a fine of up to $500"),
    ("It employs at least 50 workers.", "a firm of at least 50 workers"),
    ("At most 30 visits are paid for.", "at most 30 visits a year"),
    ("The state pays up to 40% of the cost.", "up to 40% of the cost is paid"),
    ("More than 60 percent agreed.", "more than 60 percent of those asked agreed"),
    ("The term is at least 12 months.", "a term of not less than 12 months"),
    ("The levy is at most €25.", "a levy of at most €25"),
    ("The plan covers at least 200 villages.", "no fewer than 200 villages"),
    ("Over 5,000 tonnes were seized; more than 300 people were held.", "more than 300 people were held"),
    ("At least 3 plants closed.", "at least 3 plants closed"),
    ("At least 900 visits were paid.", "at least 900 visits were paid"),
    ("More than 70 towns lie there.", "more than 70 towns"),
    ("Up to 300 families may stay.", "up to 300 families can stay"),
    ("At most 12 members vote.", "at most 12 members vote"),
    ("More than 4,000 pages were read.", "more than 4,000 pages"),
    ("At least 55% is recycled.", "at least 55% is recycled"),
]
YEARS: list[Pair] = [
    ("In 2019 the port handled 461,000 containers.", "In 2019 the port handled 461,000 containers."),
    ("Exports were $3.1 billion in 2021.", "In 2021 exports were $3.1 billion."),
    ("On 3 March 2022 some 44 plants closed.", "Some 44 plants closed on 3 March 2022."),
    ("The Act of May 2016 covers 23 substances.", "In May 2016 it was extended to 23 substances."),
    ("In FY2023 it spent $31.7 million.", "In fiscal 2023 it spent $31.7 million."),
    ("Since 2015 the fee has been $3,047.", "The fee has been $3,047 since 2015."),
    ("From 2011 to 2018 rents rose 12%.", "From 2011 to 2018 rents rose 12%."),
    ("At the end of 2019 there were 412 branches.", "On 31 December 2019 there were 412 branches."),
    ("In the spring of 2021 it held 55 hearings.", "55 hearings were held in the spring of 2021"),
    ("The law on lead pipes passed the council in 2014.", "The council passed the law on lead pipes in 2014."),
]
HEDGED = [
    ("replaced", "may have replaced"),
    ("dismissed", "allegedly dismissed"),
    ("fell", "might have fallen"),
    ("spent", "could have spent"),
    ("seized", "reportedly seized"),
    ("raised", "is likely to have raised"),
    ("closed", "is said to have closed"),
    ("cut", "is estimated to have cut"),
    ("destroyed", "possibly destroyed"),
    ("lost", "appears to have lost"),
]


def changed(number: str) -> str:
    """Another number that looks like this one: its first digit is another."""
    first = next(at for at, mark in enumerate(number) if mark.isdigit() and mark != "0")
    return number[:first] + str((int(number[first]) + 3) % 9 + 1) + number[first + 1 :]


def figure_faults() -> Iterator[Pair]:
    for statement, passage in [*FIGURES, *UNITS, *PRECISION, *HEDGES, *PLAIN]:
        for number in sorted(set(_NUMBER.findall(statement)) & set(_NUMBER.findall(passage))):
            beside = re.search(rf"{re.escape(number)}% CI", statement)  # a level of confidence is no claim
            if int(number.replace(",", "").replace(".", "")) > 10 and not (_YEAR.fullmatch(number) or beside):
                yield statement, re.sub(rf"(?<![\d.,]){re.escape(number)}(?!\d)", changed(number), passage)


def year_faults() -> Iterator[Pair]:
    for statement, passage in [*FIGURES, *DATES, *PLAIN, *YEARS]:
        for year in sorted(set(_YEAR.findall(statement)) & set(_YEAR.findall(passage))):
            yield statement, passage.replace(year, str(int(year) - 3))


def unit_faults() -> Iterator[Pair]:
    for statement, passage in [*FIGURES, *UNITS, *HEDGES, *PLAIN]:
        for word, other in UNIT_WORDS:
            if word in statement and word in passage and "fiscal" not in passage:
                yield statement, passage.replace(word, other)


def bound_faults() -> Iterator[Pair]:
    for statement, passage in [*FIGURES, *HEDGES, *BOUNDED]:
        for word, other in BOUND_WORDS:
            shared = set(_NUMBER.findall(statement)) & set(_NUMBER.findall(passage))
            if (
                shared
                and word in passage
                and re.search(r"(?i)\b(?:up to|at least|more than|at most|not exceeding)\b", statement)
            ):
                yield statement, passage.replace(word, other)


def hedge_faults() -> Iterator[Pair]:
    for (statement, passage), (word, hedged) in zip(PLAIN, HEDGED, strict=True):
        yield statement, passage.replace(word, hedged)


def seen(faults: list[Pair], kinds: tuple[str, ...]) -> tuple[int, list[Pair]]:
    missed = []
    for statement, passage in faults:
        found = discords(Said(statement), (Evidence(passage, passage),))
        if not any(each.kind in kinds for each in found):
            missed.append((statement, passage))
    return len(faults) - len(missed), missed


def check(faults: list[Pair], kinds: tuple[str, ...], at_least: int) -> None:
    count, missed = seen(faults, kinds)
    assert len(faults) >= at_least
    assert count >= 0.95 * len(faults), missed


FIGURE_KINDS = ("absent", "apart")


def test_figures_that_the_source_has_otherwise() -> None:
    check(list(figure_faults()), FIGURE_KINDS, 60)


def test_years_that_the_source_has_otherwise() -> None:
    check(list(year_faults()), ("date",), 10)


def test_units_that_the_source_has_otherwise() -> None:
    check(list(unit_faults()), FIGURE_KINDS, 25)


def test_bounds_that_the_source_turns_round() -> None:
    check(list(bound_faults()), ("bound",), 5)


def test_hedges_that_the_source_has() -> None:
    check(list(hedge_faults()), ("hedge",), 10)


def test_the_next_fiscal_year_is_another_one() -> None:
    said = "The budget for fiscal year 2027 asks for $189.6 million."
    passage = "The FY 2026 budget requests $189.6 million."
    assert [each.kind for each in discords(Said(said), (Evidence(passage, passage),))] == ["date"]
    assert discords(Said(said.replace("2027", "2026")), (Evidence(passage, passage),)) == ()
