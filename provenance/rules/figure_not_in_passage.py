"""PRV301 figure-not-in-passage."""

from collections.abc import Iterator, Sequence

from provenance.link.pages import page_number, pages
from provenance.model import Diagnostic, Ledger, Passage, Place, Seen
from provenance.rule import Example, Rule
from provenance.rule.computed import Verdict, verdicts
from provenance.rule.evidence import Disputed, disputed, named_of, place_of, seen_of
from provenance.rule.short_rows import short_row
from provenance.rule.wording import excerpt, listed
from provenance.text.comparison import sentence_around, stands_elsewhere
from provenance.text.lines import position


class FigureNotInPassage(Rule):
    """A figure stands in none of the passages that the statement cites.

    The passage may write the figure in another way (1,250 and 1.25 thousand, 15% and fifteen percent), and the
    statement may round it as far as its own precision and words such as "nearly" or "more than" allow. A figure may
    follow from others that stand there: a difference, a sum, a share, a change in percent. Years are PRV306's business;
    whole numbers up to ten are looked at where the passage counts the same things, or anything else in small numbers,
    and gives neither the number nor a list that may have been counted. Places in an order ("the 24th", "number 17"),
    scores and times of day are looked at too. A figure of another row or column of the table, and one of two that
    change places, are not in the passage where the statement has them.
    What a sentence without a citation of its own says may also stand in what earlier sentences of its paragraph cite.
    Nothing is said where one of the sources could not be read, nor of a figure in quotation marks of which PRV202 says
    that the source has another there. Where no passage is named, the figure must stand in a sentence or row of the
    source that shares a word with the statement.

    A figure of the brief's own says how it was calculated, in a comment right behind it,
    `<!-- provenance: computed 75000/365 -->`, or for a column of a table in a comment of its own right before or after
    the table, `<!-- provenance: computed "Share" = Lines / 9200 -->`. Then the calculation is checked instead: whether
    it gives the figure, as precisely as that is written and within what its words allow ("nearly 200" is less than
    200), and whether the numbers it starts from stand in a passage cited or in the body of the brief.

    ## Why

    A slip of the keyboard, a figure from another year, a figure from another source: each looks as well supported as
    the right one.

    ## Instead

    Correct the figure, or cite the passage that has it as well.
    """

    code = "PRV301"
    name = "figure-not-in-passage"
    examples = (
        Example("The city replaced 17% of its pipes [@utility-2023{#pipes}].\n", flags=("17%",)),
        Example(
            "More than 1,300 pipes went [@utility-2023{#pipes}].\n", flags=("1,300",), shows="more than the source says"
        ),
        Example(
            "## Summary\n\nThe city replaced 17% of its pipes [@utility-2023{#pipes}].\n",
            flags=("17%",),
            shows="a summary that cites",
        ),
        Example("It cost $5.2 million [@utility-2023; @herald].\n", flags=("$5.2 million",), shows="whole sources"),
        Example(
            "The city replaced 18% of its lead pipes [@herald{#work}].\n",
            flags=("18%",),
            shows="the figure stands in the source, but not in the passage",
            files={
                "sources/herald.txt": "The work began in May. By now 18% of the lead pipes are replaced.\n",
                "sources/herald.yml": "tier: primary\nspans:\n  work: {exact: The work began in May}\n",
            },
        ),
        Example("The city replaced fifteen percent of its pipes [@utility-2023{#pipes}].\n", shows="in words"),
        Example("Some 1,300 pipes went [@utility-2023{#pipes}].\n", shows="rounded"),
        Example(
            "Some 8 100 cases (95% CI 7 900–8 300), 31 per 100 000, a rise of 25% [@herald].\n",
            shows="blanks between thousands, a rate, a share in words",
            files={"sources/herald.txt": "The 8,100 cases (7 900-8 300; rate: 31) are a quarter more.\n"},
        ),
        Example(
            "Nearly 100 pipes a month <!-- provenance: computed 1250/12 --> were replaced [@utility-2023{#pipes}].\n",
            flags=("100",),
            shows="a calculation that gives something else",
        ),
        Example(
            "About 110 pipes a month <!-- provenance: computed 1320/12 --> were replaced [@utility-2023{#pipes}].\n",
            flags=("110",),
            shows="a calculation from a number that stands nowhere",
        ),
        Example(
            "About 100 pipes a month <!-- provenance: computed 1250/12 --> were replaced [@utility-2023{#pipes}].\n",
            shows="a calculation of the brief's own",
        ),
        Example("It cost 4,200,000 dollars [@utility-2023{#cost}].\n", shows="without the scale"),
        Example(
            "| Year | Cost ($ million) |\n|---|---|\n| 2023 | 4.2 |\n\nSource: [@utility-2023{#cost}].\n",
            shows="a table whose head has the unit",
        ),
        Example("In 2024 the city gave three reasons [@utility-2023{#pipes}].\n", shows="a year, a small count"),
        Example(
            "The city replaced 17% of its pipes [@utility-2023{#pipes}; @herald].\n",
            shows="one of the sources was not read",
            files={"sources/herald.txt": ""},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        yield from (self._miscalculated(ledger, each) for each in verdicts(ledger) if each.message)
        yield from (self._finding(ledger, each) for each in disputed(ledger) if each.discord.kind == "absent")

    def _miscalculated(self, ledger: Ledger, verdict: Verdict) -> Diagnostic:
        statement = verdict.entry.statement
        return self.finding(
            verdict.message,
            ledger.brief.place(statement.words.source(*verdict.figure.span)),
            seen=(Seen(excerpt(ledger.brief.written(verdict.span)), ledger.brief.place(verdict.span)),),
            then=("correct the figure or the calculation",),
            statement=statement.id,
        )

    def _finding(self, ledger: Ledger, each: Disputed) -> Diagnostic:
        place = place_of(ledger, each)
        passages = each.passages
        close = [passage for passage in passages if passage.reach in ("span", "quotation")]
        keys = listed(list(dict.fromkeys(passage.source.key for passage in passages)))
        where = "the passage" if len(passages) == 1 else "any passage"
        where = where if len(close) == len(passages) else "the text"
        found = _beside(each, close) if not each.discord.how else None
        where = f"{each.discord.how} in {where}" if each.discord.how else f"in {where}"
        return self.finding(
            f'"{ledger.brief.written(place.span)}" is not {where} cited from {keys}',
            place,
            seen=(*(seen_of(each) or named_of(each)), *((found[1],) if found else ())),
            then=(
                *short_row(ledger, each.entry),
                *((f"it stands {found[0]}: name that passage as well",) if found else ()),
                "correct the figure, or cite the passage that has it",
                "a calculation of your own says how: <!-- provenance: computed 75000/365 -->",
            ),
            statement=each.entry.statement.id,
        )


def _beside(each: Disputed, close: Sequence[Passage]) -> tuple[str, Seen] | None:
    """Where the figure stands in the same source beside the passage named, in words, and to be seen."""
    text = each.entry.statement.text
    for passage in close:
        source = passage.source
        span = stands_elsewhere(text, each.discord.span, source.text) if not passage.attested else None
        if span is None or source.snapshot is None:
            continue
        line = f"line {position(source.text, span.start).line}"
        first = source.record.first_page if source.record else None
        page = page_number(source.text, span.start, first) if len(pages(source.text)) > 1 else 0
        around = sentence_around(source.text, span)
        seen = Seen(excerpt(source.text[around.start : around.end].strip()), Place(source.snapshot.path, span))
        return (f"on p. {page} of {source.key}" if page else f"in {source.key}, {line}"), seen
    return None
