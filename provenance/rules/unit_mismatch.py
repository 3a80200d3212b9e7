"""PRV302 unit-mismatch."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Span
from provenance.rule import Example, Rule
from provenance.rule.evidence import Disputed, disputed, other_words, place_of, seen_of
from provenance.text.figures import figures
from provenance.text.grouping import grouped

_RATES = "On average 205 people died each {} on the roads.\n"


class UnitMismatch(Rule):
    """The number of a figure stands in the passage, but with another unit, scale, currency or rate.

    Percent is not percentage points, a million is not a billion, euros are not dollars, a day is not a year. Measures
    that can be brought to one another exactly (thirty months and two and a half years) are not confused.

    ## Why

    The digits look right, so nobody looks twice; and the figure is wrong a thousandfold.

    ## Instead

    Correct the unit, or convert the figure and say so.
    """

    code = "PRV302"
    name = "unit-mismatch"
    examples = (
        Example("It cost $4.2 billion in 2023 [@utility-2023{#cost}].\n", flags=("$4.2 billion",), shows="the scale"),
        Example(
            "It cost €4.2 million in 2023 [@utility-2023{#cost}].\n", flags=("€4.2 million",), shows="the currency"
        ),
        Example(
            "It rose by 15 percentage points [@utility-2023{#pipes}].\n",
            flags=("15 percentage points",),
            shows="percent and percentage points",
        ),
        Example(
            "Some 205 people die each day [@herald].\n",
            flags=("205",),
            shows="a day and a year",
            files={"sources/herald.txt": _RATES.format("year")},
        ),
        Example("It cost 4,200 thousand dollars [@utility-2023{#cost}].\n", shows="another scale, rightly"),
        Example(
            "Some 205 people die each day [@herald].\n",
            shows="the same rate",
            files={"sources/herald.txt": _RATES.format("day")},
        ),
        Example(
            "It takes two and a half years [@herald].\n",
            shows="months and years",
            files={"sources/herald.txt": "The work takes thirty months.\n"},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for each in disputed(ledger):
            if each.discord.kind == "apart" and each.passage:
                place = place_of(ledger, each)
                words, key = ledger.brief.written(place.span), each.passage.source.key
                yield self.finding(
                    _of_rates(each, words, key) or f'"{words}" is "{other_words(each)}" in {key}',
                    place,
                    seen=seen_of(each),
                    then=("correct the unit, or convert the figure and say so",),
                    statement=each.entry.statement.id,
                )


def _of_rates(each: Disputed, words: str, key: str) -> str:
    """What to say where the number is the same on both sides, and only what it is counted by differs; "" elsewhere."""
    there, other = each.discord.evidence, each.discord.other
    if there is None or other is None:
        return ""
    ours, theirs = _rate(each.entry.statement.text, each.discord.span), _rate(there.text, other)
    return f'"{words}" is per {ours}, but per {theirs} in {key}' if ours and theirs and ours != theirs else ""


def _rate(text: str, span: Span) -> str:
    found = next((figure.rate for figure in figures(grouped(text)) if figure.span.overlaps(span)), "")
    return f"{int(found):,}" if found.isdigit() else found
