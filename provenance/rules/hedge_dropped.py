"""PRV304 hedge-dropped."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger
from provenance.rule import Example, Rule
from provenance.rule.evidence import Disputed, disputed, other_words, place_of, seen_of
from provenance.rule.focus import whole
from provenance.rule.quoting import clip_of, sayings

_MAY = "The work may have replaced 1,250 lead pipes.\n"
_SHORT = 40  # characters of a word or a figure, not of a sentence
_UP_TO = "Fines of up to $500 were imposed.\n"


class HedgeDropped(Rule):
    """The source leaves open what the statement asserts, sets another bound, or says the contrary.

    Where the passage says "may", "allegedly", "is likely to", "estimates" or "up to" of the very figure, the statement
    must leave it open too, in whatever words, or say whose words they are. "At least five" is not "up to five".

    The contrary is a word that is turned round where the rest says the same: a direction ("fell" for "rose", "higher"
    for "lower", or a rise between two figures of the passage that fall), a duty ("may" for "must" or "shall"), a "not",
    "no longer" or "there is no" that is left out or put in, another number of times ("twice a day" for "once a day"),
    or, beside the very same figure of a named passage, a word like "median" for "mean" or "accepted" for "rejected".
    Words within quotation marks are left to PRV202.

    ## Why

    A guess that is copied without its "may" becomes a fact in the next paper that cites this one.

    ## Instead

    Keep the reservation, or name who makes it; say what the source says.
    """

    code = "PRV304"
    name = "hedge-dropped"
    level = "warning"
    examples = (
        Example(
            'The board resolved that "no lead line may remain in use" [@herald].\n',
            shows="a word of a quotation, which PRV202 tells",
            files={"sources/herald.txt": "The board resolved that no lead line shall remain in use.\n"},
        ),
        Example(
            "The city replaced 1,250 lead pipes [@herald].\n", flags=("1,250",), files={"sources/herald.txt": _MAY}
        ),
        Example("Fines were $500 [@herald].\n", flags=("$500",), files={"sources/herald.txt": _UP_TO}),
        Example(
            "Fines of at least $500 were imposed [@herald].\n",
            flags=("$500",),
            shows="a bound turned round",
            files={"sources/herald.txt": _UP_TO},
        ),
        Example("The city may have replaced 1,250 pipes [@herald].\n", files={"sources/herald.txt": _MAY}),
        Example(
            "According to the Herald, 1,250 pipes were replaced [@herald].\n",
            shows="whose words they are",
            files={"sources/herald.txt": _MAY},
        ),
        Example(
            "The number of lead pipes rose by 15 percent to 1,250 [@herald].\n",
            flags=("rose",),
            shows="a direction turned round",
            files={"sources/herald.txt": "The number of lead pipes fell by 15 percent to 1,250.\n"},
        ),
        Example(
            "The utility may report the count of pipes every year [@utility-2023{#duty}].\n",
            flags=("may",),
            shows="a duty made a choice",
            files={
                "sources/utility-2023.yml": "tier: primary\nspans:\n  duty:\n"
                "    exact: The utility shall report the count of pipes every year\n",
                "sources/utility-2023.txt": "The utility shall report the count of pipes every year.\n",
            },
        ),
        Example(
            'The median wait was 24.1 weeks [@utility-2023, "The mean wait was 24.1 weeks"].\n',
            flags=("median",),
            shows="a word of the contrary beside the same figure",
            files={"sources/utility-2023.txt": "The mean wait was 24.1 weeks.\n"},
        ),
        Example("Fines reached a maximum of $500 [@herald].\n", files={"sources/herald.txt": _UP_TO}),
        Example("The city replaced 1,250 lead pipes [@utility-2023{#pipes}].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for each in disputed(ledger):
            if each.discord.kind == "contrary" and _is_quoted(ledger, each):
                continue
            if each.discord.kind in ("hedge", "bound", "contrary") and each.passage:
                yield self._finding(ledger, each)

    def _finding(self, ledger: Ledger, each: Disputed) -> Diagnostic:
        statement, passage = each.entry.statement, each.passage
        key = passage.source.key if passage else ""
        place = place_of(ledger, each)
        if each.discord.span.length == len(statement.text):
            place = ledger.brief.place(whole(statement))
        if each.discord.kind == "hedge":
            message, then = f'{key} says "{each.discord.how}", and the statement does not', "keep the reservation"
        elif each.discord.kind == "contrary":
            message, then = _clash(each, key, ledger.brief.written(place.span)), "say what the source says"
        else:
            message = f'{key} sets another bound: {each.discord.how} "{other_words(each)}"'
            then = "keep the bound of the source"
        return self.finding(
            message, place, seen=seen_of(each), then=(f"{then}, or cite a passage without it",), statement=statement.id
        )


def _is_quoted(ledger: Ledger, each: Disputed) -> bool:
    """Whether a word stands in a quotation, whose words are compared with the source one by one (PRV202), or a whole
    statement has one of which PRV202 tells that it leaves out the "not"."""
    if each.discord.span.length < len(each.entry.statement.text):
        return any(said.entry is each.entry and said.at.contains(each.discord.span) for said in sayings(ledger))
    mine = (said for said in sayings(ledger) if said.entry is each.entry and said.seen and said.seen.faithful)
    return any(clip_of(ledger, said) for said in mine)


def _clash(each: Disputed, key: str, written: str) -> str:
    """What a statement says and its source says the contrary of, side by side."""
    how, whole_statement = each.discord.how, each.discord.span.length == len(each.entry.statement.text)
    if any(map(str.isdigit, how)) and len(how) <= _SHORT:
        return f'it went the other way by {key}, which gives "{how}" to compare with'
    if whole_statement:
        return f'{key} says "{how}", and the statement does not'
    if len(how) > _SHORT:
        return f'the statement says "{written}", and {key} does not'
    return f'the statement says "{written}" where {key} says "{how}"'
