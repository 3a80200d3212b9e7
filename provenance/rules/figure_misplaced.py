"""PRV308 figure-misplaced."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.evidence import disputed, other_words, place_of, seen_of

_SURVEY = (
    "1,480 households sent the form back. Of them 44 percent would pay more for water if rivers were cleaner.\n"
    "Replacing the lead pipe under the garden was thought to be worth the money by 31 percent.\n"
    "18 percent had already had it replaced. Of leaks 62 percent had not been told enough.\n"
)


class FigureMisplaced(Rule):
    """A figure stands in the passage, but beside other words: those of the statement stand there beside another one.

    Looked at are the words around the figure in the statement, and around each figure of the same unit in the passages
    cited (of a whole source, in the paragraphs that speak of the same): the words that stand nearest, those that are
    rare in the passage, the noun behind the figure, the label before it, and the years. Only where another figure is
    the likelier one by a hundred to one is anything said, or by four to one where the figure stands only beside the
    words that the author named; and nothing where the statement gives both, of totals, and of figures of quite another
    size. What words mean is not known: the passage has to be read.

    ## Why

    The right page, the wrong line: a figure of another group, another year or another thing is found in the source by
    everyone who only looks for the number.

    ## Instead

    Read the passage again, and take the figure that it gives for what the statement says. Where the statement is right
    all the same, say it more in the words of the source, or name the passage.
    """

    code = "PRV308"
    name = "figure-misplaced"
    level = "warning"
    examples = (
        Example(
            "Replacing the lead pipe is thought to be worth the money by 44 percent [@herald].\n",
            flags=("44 percent",),
            files={"sources/herald.txt": _SURVEY},
        ),
        Example(
            "Replacing the lead pipe is thought to be worth the money by 31 percent [@herald].\n",
            files={"sources/herald.txt": _SURVEY},
        ),
        Example(
            "While 44 percent would pay for rivers, replacing the pipe is worth the money to 31 percent [@herald].\n",
            shows="both figures",
            files={"sources/herald.txt": _SURVEY},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for each in disputed(ledger):
            if each.discord.kind == "misplaced" and each.passage:
                place = place_of(ledger, each)
                written, key = ledger.brief.written(place.span), each.passage.source.key
                yield self.finding(
                    f'"{written}" is said of something else in the text cited ("{each.discord.how}"); with the words of'
                    f' this statement {key} has "{other_words(each)}"',
                    place,
                    seen=seen_of(each),
                    then=("read the passage again, and correct the figure if it is another one that is meant",),
                    statement=each.entry.statement.id,
                )
