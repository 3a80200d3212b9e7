"""PRV101 uncited-claim."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.computed import grounded
from provenance.rule.focus import focus
from provenance.rule.mistyped import mistyped
from provenance.text.claims import checkable


class UncitedClaim(Rule):
    """A claim that can be checked cites nothing.

    A claim can be checked when it has a figure with a unit or above ten, quotes four or more words, or says who found
    or said something. A question in quotation marks that nobody is said to have asked owes nothing.

    ## Why

    A reader cannot tell where the figure or the words come from, and neither can the colleague who inherits the file.

    ## Instead

    Cite the source right after the claim, best with the passage: `[@key{#span}]`. One citation serves the uncited
    sentences before it in the same paragraph, unless `scope = "sentence"` is configured. A statement that is the
    brief's own reasoning can say so: `[… ]{.analysis}`, or stand under a heading marked `{.analysis}`. A figure that is
    calculated from figures of the brief, or from what the sentences before it in its paragraph cite, says how:
    `<!-- provenance: computed 75000/365 -->`.
    """

    code = "PRV101"
    name = "uncited-claim"
    eases_in_draft = True
    examples = (
        Example("The city replaced 15% of its lead pipes last year.\n", flags=("15%",)),
        Example("The mayor spoke of “the fastest dig ever seen”.\n", flags=("“the fastest dig ever seen”",)),
        Example("It replaced 1,250 pipes [utility-2023{#pipes}].\n", flags=("1,250",), shows="a key without its @"),
        Example("It replaced 1,250 pipes.\n\nIt was fast [@gazette].\n", flags=("1,250",), shows="another paragraph"),
        Example("The city replaced 15% of its lead pipes [@utility-2023{#pipes}].\n"),
        Example("It replaced 1,250 pipes. It was fast [@utility-2023{#pipes}].\n", shows="the paragraph's citation"),
        Example("There are three reasons for this, and the plan of 2023 names them.\n", shows="nothing to look up"),
        Example("It replaced 15% of them.[^1]\n\n[^1]: Annual report, p. 4.\n", shows="a note without a key, PRV109"),
        Example(
            "It replaced 1,250 pipes [@utility-2023{#pipes}].\n\n"
            "That is about 100 a month <!-- provenance: computed 1250/12 -->.\n",
            shows="a calculation from figures of the brief",
        ),
        Example("“Who pays for the new pipes?” is the question nobody asked.\n", shows="a question of nobody's"),
        Example(
            "“Who pays for the new pipes?” was the question of the mayor.\n",
            flags=("“Who pays for the new pipes?”",),
            shows="somebody's question",
        ),
        Example("## Recommendations\n\nReplace 400 pipes a month.\n", shows="a recommendation"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        calculated = grounded(ledger)
        for entry in ledger.entries:
            statement = entry.statement
            if statement.id in calculated:
                continue
            if statement.kind == "claim" and not entry.links and not statement.unkeyed and checkable(statement.text):
                yield self.finding(
                    "this claim cites nothing",
                    ledger.brief.place(focus(statement)),
                    then=mistyped(ledger, statement)
                    or (
                        "cite the passage it rests on: [@key{#span}]",
                        "reasoning of your own is marked so: [… ]{.analysis}",
                    ),
                    statement=statement.id,
                )
