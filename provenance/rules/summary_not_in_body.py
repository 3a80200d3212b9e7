"""PRV108 summary-not-in-body."""

import re
from collections.abc import Iterator

from provenance.lazy import deferred
from provenance.model import Diagnostic, Ledger, Statement
from provenance.rule import Example, Rule
from provenance.rule.computed import settled
from provenance.text.comparison import Said, claimed, small_counts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.derivation.body import Part
    from provenance.text.comparison.derivation.summing_up import not_borne
else:
    Part = deferred("provenance.text.comparison.derivation.body", "Part")
    not_borne = deferred("provenance.text.comparison.derivation.summing_up", "not_borne")

_NUMBERED = re.compile(r"\A\d{1,3}(?:\.\d{1,3}){0,5}\.?(?=\s+[A-Z])")


class SummaryNotInBody(Rule):
    """A figure of the summary stands nowhere in the body of the brief.

    A summary, a title and headings owe no citation, because the body bears them out. They may round what the body says,
    and say what follows in one step from a statement that speaks of the same, from two that stand side by side, or from
    the rows of a table that they name: a share, a rest, a change, a sum.

    ## Why

    Readers take the summary away with them. A figure that only stands there was never checked.

    ## Instead

    Correct the figure, or say it in the body, with its citation. Where it is calculated from figures that stand further
    apart, say how: `<!-- provenance: computed 312/1250 -->`.
    """

    code = "PRV108"
    name = "summary-not-in-body"
    eases_in_draft = True
    examples = (
        Example(
            "## Summary\n\nThe city replaced 17% of its pipes.\n\n## Pipes\n\nIt was 15% [@utility-2023{#pipes}].\n",
            flags=("17%",),
        ),
        Example("# 1,350 pipes replaced\n\nThe city replaced 1,250 pipes [@utility-2023{#pipes}].\n", flags=("1,350",)),
        Example(
            "## Key findings\n\nAbout 1,300 pipes went.\n\n## Pipes\n\nIt was 1,250 [@utility-2023{#pipes}].\n",
            shows="rounded",
        ),
        Example(
            "## Summary\n\nTwo thirds of the pipes leak.\n\n## Pipes\n\nOf 1,250 pipes 312 leak [@utility-2023].\n",
            flags=("Two thirds",),
        ),
        Example(
            "## Summary\n\nA quarter of the pipes leak.\n\n## Pipes\n\nOf 1,250 pipes 312 leak [@utility-2023].\n",
            shows="a share of two figures of one statement",
        ),
        Example("## 11.2 Pipes\n\nThe city replaced 1,250 [@utility-2023].\n", shows="the number of a heading"),
        Example("## Summary\n\nThree steps follow.\n\n## Steps\n\nFirst, dig [@gazette].\n", shows="a small count"),
        Example(
            "## Summary\n\nThe city replaced 15% of its pipes [@utility-2023{#pipes}].\n\n## Pipes\n\nThey go.\n",
            shows="the summary cites its source itself",
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        statements = [entry.statement for entry in ledger.entries]
        calculated = settled(ledger)
        for statement in statements:
            if statement.kind != "summary" or statement.all_citations:
                continue
            summary = Said(_NUMBERED.sub(_blank, statement.text))
            # Asked first, as most headings have no figure, and the body is long.
            if not ledger.compare(_tells, summary.text):
                continue
            for span in not_borne(summary, ledger.once(_parts), calculated.get(statement.id, ())):
                place = ledger.brief.place(statement.words.source(*span))
                yield self.finding(
                    f'"{ledger.brief.written(place.span)}" stands nowhere in the body of the brief',
                    place,
                    then=("correct it, or say it in the body with its citation",),
                    statement=statement.id,
                )


def _tells(text: str) -> bool:
    """Whether a text gives any figure that the body might give otherwise."""
    return bool(claimed(text) or small_counts(text))


def _blank(number: re.Match[str]) -> str:
    """As many blanks as the number of a heading has characters: it counts nothing."""
    return " " * len(number[0])


def _parts(ledger: Ledger) -> tuple[Part, ...]:
    """The statements of the body, in their order."""
    told = sorted((each.statement for each in ledger.entries if each.statement.kind != "summary"), key=_start)
    ends = (0, *(each.span.end for each in told))
    between = (ledger.brief.text[end : each.span.start] for end, each in zip(ends, told, strict=False))
    return tuple(Part(each.text, "\n\n" not in gap.replace("\r", "")) for each, gap in zip(told, between, strict=True))


def _start(statement: Statement) -> int:
    return statement.span.start
