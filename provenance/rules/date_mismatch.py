"""PRV306 date-mismatch."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.evidence import disputed, named_of, other_words, place_of, seen_of

_DATED = "On 14 May 2023 the utility replaced 1,250 lead pipes.\n"
_ENACTED = "The ban was signed in March 2019 and came into force on 1 January 2021.\n"
_NAMED = f"tier: primary\nspans:\n  ban: {{exact: {_ENACTED.strip()}}}\n"


class DateMismatch(Rule):
    """A figure stands in the passage, but with another year or another day.

    The year or day of the statement stands neither in the passage nor in its sentence, nor over its table, nor in the
    title of the source, and where the figure stands, there is another one. A year that the whole source never names is
    said to stand nowhere, where the passage speaks of the same and names other years. A time that a named passage has
    is found too, if it has it for something else: an act is said to have come into force in the year in which it was
    passed. Nothing is said where the source counts from a day of its own ("last year", "two years earlier"), nor of a
    year that the brief has from elsewhere: another statement names it, and so does what that one cites.

    ## Why

    Figures age. The right number with the wrong year is a wrong number.

    ## Instead

    Correct the date, or cite the passage for that year.
    """

    code = "PRV306"
    name = "date-mismatch"
    level = "warning"
    examples = (
        Example(
            "In 2021 the city replaced 1,250 pipes [@herald].\n", flags=("2021",), files={"sources/herald.txt": _DATED}
        ),
        Example(
            "On 15 May 2023 the city replaced 1,250 pipes [@herald].\n",
            flags=("15 May 2023",),
            files={"sources/herald.txt": _DATED},
        ),
        Example(
            "In 2019 the work began [@herald].\n",
            flags=("2019",),
            shows="a year that the source never names",
            files={"sources/herald.txt": "In 2021 the mayor promised much. The work began in 2022, and went on.\n"},
        ),
        Example(
            "The council banned lead pipes in 1996 [@herald{#ban}].\n",
            flags=("1996",),
            shows="a year that a passage about the same never names",
            files={
                "sources/herald.txt": "Since 1986 no lead pipe may be laid, by a ban of the council.\n",
                "sources/herald.yml": "tier: primary\nspans:\n  ban: {exact: Since 1986 no lead pipe may be laid}\n",
            },
        ),
        Example(
            "The ban came into force in 2019 [@herald{#ban}].\n",
            flags=("2019",),
            shows="a year that the passage has for something else",
            files={"sources/herald.txt": _ENACTED, "sources/herald.yml": _NAMED},
        ),
        Example("In May 2023 the city replaced 1,250 pipes [@herald].\n", files={"sources/herald.txt": _DATED}),
        Example(
            "The ban was signed in 2019 and came into force in 2021 [@herald{#ban}].\n",
            shows="two times of one ban",
            files={"sources/herald.txt": _ENACTED, "sources/herald.yml": _NAMED},
        ),
        Example("In 2023 the city replaced 1,250 pipes [@utility-2023{#pipes}].\n", shows="the year of the sentence"),
        Example(
            "In 2023 the city replaced 1,250 pipes [@herald].\n",
            shows="a source that counts from its own day",
            files={"sources/herald.txt": "Last year 1,250 pipes went, and in 2020 there were none.\n"},
        ),
        Example(
            "In 2023 it was 15% [@utility-2023{#pipes}]. The work of 2023 is often set against the ban on lead pipes "
            "[@herald].\n",
            shows="a year that the brief has from elsewhere",
            files={"sources/herald.txt": "Since 1986 no lead pipe may be laid.\n"},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for each in disputed(ledger):
            if each.discord.kind == "date" and each.passage:
                place = place_of(ledger, each)
                written, key = ledger.brief.written(place.span), each.passage.source.key
                other = f'is "{other_words(each)}" in {key}' if each.discord.other else f"stands nowhere in {key}"
                besides = f'; "{each.discord.how}" is said of something else' if each.discord.how else ""
                yield self.finding(
                    f'"{written}" {other}{besides}',
                    place,
                    seen=seen_of(each) or named_of(each),
                    then=("correct the date, or cite the passage for that one",),
                    statement=each.entry.statement.id,
                )
