"""PRV301 figure-not-in-passage."""

from collections.abc import Iterator, Sequence

from provenance.model import Brief, Diagnostic, Entry, Ledger, Passage, Seen, Statement
from provenance.rule import Example, Rule
from provenance.rule.focus import carried_figures, telling_figures
from provenance.rule.wording import excerpt, listed
from provenance.text.agreement import bears_out
from provenance.text.figures import Figure, figures

_SHOWN = 3
_CHECKED = ("claim", "recommendation", "summary")  # analysis may calculate


class FigureNotInPassage(Rule):
    """A figure stands in none of the passages that the statement cites.

    The passage may write the figure in another way (1,250 and 1.25 thousand, 15% and fifteen percent), and the
    statement may round it as far as its own precision and words such as "nearly" or "more than" allow. Years are not
    looked at, nor whole numbers up to ten without a unit. Nothing is said where one of the sources could not be read.

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
        Example("The city replaced fifteen percent of its pipes [@utility-2023{#pipes}].\n", shows="in words"),
        Example("Some 1,300 pipes went [@utility-2023{#pipes}].\n", shows="rounded"),
        Example(
            "Some 8 100 cases (95% CI 7 900–8 300), 31 per 100 000, a rise of 25% [@herald].\n",
            shows="blanks between thousands, a rate, a share in words",
            files={"sources/herald.txt": "The 8,100 cases (7 900-8 300; rate: 31) are a quarter more.\n"},
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
        for entry in ledger.entries:
            if entry.statement.kind in _CHECKED and (passages := _all_read(entry)):
                carried = [figure for passage in passages for figure in carried_figures(passage.text)]
                for figure in telling_figures(entry.statement.text):
                    if not _borne_out(ledger.brief, entry.statement, figure, carried):
                        yield self._finding(ledger, entry, figure, passages)

    def _finding(self, ledger: Ledger, entry: Entry, figure: Figure, passages: list[Passage]) -> Diagnostic:
        statement = entry.statement
        place = ledger.brief.place(statement.words.source(*figure.span))
        close = [passage for passage in passages if passage.reach in ("span", "quotation")]
        keys = listed(list(dict.fromkeys(passage.source.key for passage in passages)))
        where = "the passage" if len(passages) == 1 else "any passage"
        where = where if len(close) == len(passages) else "the text"
        return self.finding(
            f'"{ledger.brief.written(place.span)}" is not in {where} cited from {keys}',
            place,
            seen=tuple(Seen(excerpt(passage.text), passage.place) for passage in close[:_SHOWN]),
            then=(
                "correct the figure, or cite the passage that has it",
                "a calculation of your own is marked so: [… ]{.analysis}",
            ),
            statement=statement.id,
        )


def _borne_out(brief: Brief, statement: Statement, figure: Figure, carried: Sequence[Figure]) -> bool:
    """Whether a source has the figure as it is read, or, where the head of a table adds to it, as it is written."""
    if any(bears_out(statement.text, figure, other) for other in carried):
        return True
    written = brief.written(statement.words.source(*figure.span))
    if written == statement.text[figure.span.start : figure.span.end]:
        return False
    return any(bears_out(written, bare, other) for bare in figures(written) for other in carried)


def _all_read(entry: Entry) -> list[Passage]:
    """The passages a statement cites; none, when one of them could not be read and might hold the figure."""
    passages = [link.passage for link in entry.links]
    if any(passage is None or not passage.text for passage in passages):
        return []
    return [passage for passage in passages if passage is not None]
