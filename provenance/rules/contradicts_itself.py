"""PRV307 contradicts-itself."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.text.own_direction import Slip, own_direction


class ContradictsItself(Rule):
    """A statement says that a figure rose, and by its own two figures it fell, or the other way round.

    Looked at are figures of one unit that the statement itself compares: "rose from 8 to 5 percent", "5 percent, up
    from 8". Left alone is what rises while its number falls: places in an order, losses and debts, rates of exchange.
    Sources are not asked; whether they say that it rose is looked at by PRV304.

    ## Why

    One of the three is wrong, the word or one of the figures, and readers will not agree on which.

    ## Instead

    Look the figures up, and correct the one that is wrong.
    """

    code = "PRV307"
    name = "contradicts-itself"
    level = "warning"
    examples = (
        Example("The share of lead pipes rose from 18% to 15% [@utility-2023{#pipes}].\n", flags=("rose",)),
        Example("It was 15%, up from 18% [@utility-2023{#pipes}].\n", flags=("up",), shows="told backwards"),
        Example("The share of lead pipes fell from 18% to 15% [@utility-2023{#pipes}].\n", flags=()),
        Example("The city rose from place 18 to place 15 of the list.\n", flags=(), shows="places in an order"),
        Example("It did not rise from 18% to 15%.\n", flags=(), shows="what is denied"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for entry in ledger.entries:
            statement = entry.statement
            # Most statements compare nothing.
            slips = ledger.compare(_slips, statement.text) if " from " in statement.text else ()
            for slip in slips:
                earlier, later = (statement.text[slice(*each.span)] for each in (slip.earlier, slip.later))
                word = statement.text[slice(*slip.word)]
                yield self.finding(
                    f'"{word}" from {earlier} to {later} contradicts itself',
                    ledger.brief.place(statement.words.source(*slip.word)),
                    then=("look both figures up, and correct the word or the figure that is wrong",),
                    statement=statement.id,
                )


def _slips(text: str) -> tuple[Slip, ...]:
    return own_direction(text)
