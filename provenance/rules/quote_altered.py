"""PRV202 quote-altered."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link, Place, Seen
from provenance.rule import Example, Rule
from provenance.rule.quoting import (
    Saying,
    Sighting,
    clip_of,
    denials,
    disordered,
    endings_only,
    other_speaker,
    sayings,
    told,
)
from provenance.rule.wording import excerpt
from provenance.text.collation import Collation, collate

_BEHIND = 200  # characters behind a passage in which its sentence goes on
_MOST = 3
_HEARING = {
    "sources/utility-2023.yml": "tier: primary\nspans:\n  slow:\n    exact: The programme was slow to begin\n"
    "    speaker: Rep. Olson\n  fast:\n    exact: It was never fast enough\n    speaker: Ms. Reyes\n",
    "sources/utility-2023.txt": "Mr. Olson: The programme was slow to begin. Ms. Reyes: It was never fast enough.\n",
}
_STORY = {
    "sources/gazette.txt": '"It is a drop in the bucket," said Paul Reyes, who manages a plant in Kentucky.\n',
}
_DENIAL = {"sources/gazette.txt": '"I do not believe that the programme has failed," said the director.\n'}
_RULE = {
    "sources/utility-2023.txt": "The rebate is paid on all pipes, except those of copper, when the work is done. It "
    "was not easy to agree on this. The state pays two thirds, which not everybody likes, of the cost.\n"
}


class QuoteAltered(Rule):
    """Words in quotation marks are not quite those of the source.

    What an editor lets pass is let pass: the shapes of quotation marks and dashes, blanks, hyphens at line ends, note
    marks, capitals and stops, among them the comma that American style puts within the marks; how a number or percent
    is spelled ("13 per cent" for "13%", "a hundred" for "100"); and changes that own up to themselves: an ellipsis,
    words in square brackets ("raised [the rebate]", "[t]he", "[sic]"), "(emphasis added)".
    An ellipsis that takes out a word on which the meaning hangs (not, no, never, except, unless, if, when, only, up to,
    including, excluding) from a sentence that is quoted in part is not let pass; what stands in whole sentences left
    out is. Nor are brackets that say the contrary of what they stand for ("[every] buyer" for "no buyer"). The finding
    shows the words of the quotation as `[-…-]` and those of the source as `{+…+}`. Pieces joined by an ellipsis must
    stand in the source in that order; of three words alone it is told when the source has a "not" among them.

    It also rings where the brief gives the words to another person than the record does (`speaker:` of a span), or than
    the source itself: right beside the words ("…," said Paul Reyes), or by whose turn it is in a transcript. What the
    brief says counts beside the words, in a line of credit below a block quotation ("— Paul Reyes"), in the first cell
    of a row under a header such as "Who" or "Speaker", in `Paul Reyes: "…"`, and in a line with a colon right before a
    block. Both must name a person: one with a title or a known given name, or one whom the text introduces as such ("X
    Y, a roofer", "X Y, 43", "X Y … he added"). A body, an office ("the mayor") or a pronoun may mean the same one, and
    so may another spelling, or the same surname, unless both have given names that are never short for one another
    ("Mary Collins", "John Collins") and the source knows one of this surname only.

    And it rings where the words stand as they are quoted, but under a denial that is left out: "the Act has failed" of
    "I do not believe that the Act has failed". This is told where the denial surely covers all of it ("does not think
    that", "no evidence that", "it is not true that", "nobody claims that", "a myth that", "denied that", "unlikely
    that", "could not establish whether"), a whole clause or what it says of its subject is quoted, and the brief has no
    word of denial or doubt beside it; or where the words stand right behind "would not", "refused to" or the like, and
    in the brief right behind "would", "agreed to" or the like. A few words of a clause may be quoted by anybody.
    Conditions ("if the bill passes, …") are left to the reader.

    Nothing is said where one of the sources cited has no captured text: the words may stand there as they are quoted.

    ## Why

    A reader takes what is in quotation marks for the words themselves. One word less can turn a sentence round.

    ## Instead

    Quote the words of the source; mark what you change or leave out; or report them in your own words, without marks.
    """

    code = "PRV202"
    name = "quote-altered"
    examples = (
        Example(
            'It "replaced 1,250 lead pipes, 18% of those known" [@utility-2023].\n',
            flags=("replaced 1,250 lead pipes, 18% of those known",),
            shows="another figure",
        ),
        Example(
            'The state says that "the rebate is paid on all pipes … when the work is done" [@utility-2023].\n',
            flags=("the rebate is paid on all pipes … when the work is done",),
            shows="an ellipsis that hides an exception",
            files=_RULE,
        ),
        Example(
            '"The programme was slow to begin," said Ms. Reyes [@utility-2023{#slow}].\n',
            flags=("The programme was slow to begin,",),
            shows="somebody else's words",
            files=_HEARING,
        ),
        Example(
            '"It is a drop in the bucket," said John Smith, who runs a plant [@gazette].\n',
            flags=("It is a drop in the bucket,",),
            shows="the Gazette has Paul Reyes say it",
            files=_STORY,
        ),
        Example(
            '"It is a drop in the bucket," the manager of a plant told the Gazette [@gazette].\n',
            shows="nobody is named",
            files=_STORY,
        ),
        Example(
            'The director said that "the programme has failed" [@gazette].\n',
            flags=("the programme has failed",),
            shows="a denial left out",
            files=_DENIAL,
        ),
        Example(
            'The director would not say that "the programme has failed" [@gazette].\n',
            shows="a denial that the brief gives in its own words",
            files=_DENIAL,
        ),
        Example(
            'The director would "sign the order on lead pipes" in May [@gazette].\n',
            flags=("sign the order on lead pipes",),
            shows="a negation left out",
            files={"sources/gazette.txt": '"I would not sign the order on lead pipes," said the director.\n'},
        ),
        Example('It "replaced 1,250 lead pipes, 15% of those known," it says [@utility-2023].\n'),
        Example(
            '"The rebate is paid on [no] pipes, except those of copper" [@utility-2023].\n',
            flags=("The rebate is paid on [no] pipes, except those of copper",),
            shows="a bracket that turns the meaning",
            files=_RULE,
        ),
        Example(
            'It "replaced 1,250 lead pipes, 15 per cent of those known" [@utility-2023].\n', shows="another spelling"
        ),
        Example('It "replaced … 15% of those known" [@utility-2023].\n', shows="an ellipsis"),
        Example('"[T]he utility [of the harbour] replaced 1,250 lead pipes" [@utility-2023].\n', shows="brackets"),
        Example('"The programme cost $4.2 million" (emphasis added) [@utility-2023].\n', shows="a remark"),
        Example(
            '"The rebate is paid on all pipes … The state pays two thirds," it says [@utility-2023].\n',
            flags=("The rebate is paid on all pipes … The state pays two thirds,",),
            shows="the exception was in the sentence quoted",
            files=_RULE,
        ),
        Example(
            '"The rebate is paid on all pipes, except those of copper, when the work is done. … The state pays two '
            'thirds … of the cost" [@utility-2023].\n',
            shows="a whole sentence left out; an aside",
            files=_RULE,
        ),
        Example(
            '"The programme was slow to begin," said Olson [@utility-2023{#slow}].\n',
            shows="the speaker named in the record",
            files=_HEARING,
        ),
        Example(
            '"The programme was slow to begin," a member of the committee said [@utility-2023{#slow}].\n',
            shows="no name",
            files=_HEARING,
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            if link.passage and link.passage.reach == "quotation" and link.citation.quoted:
                yield from self._in_citation(link, link.citation.quoted.words)
        for saying in (*sayings(ledger), *denials(ledger)):
            seen = saying.seen
            if seen is None:
                continue
            if seen.faithful:
                yield from self._misattributed(ledger, saying)
                yield from self._clipped(ledger, saying)
            elif not saying.unread and not endings_only(saying, seen):
                yield from self._in_prose(saying, seen)

    def _in_citation(self, link: Link, words: str) -> Iterator[Diagnostic]:
        if link.passage is None:
            return
        span, text = link.passage.place.span, link.source.text
        found = collate(words, link.passage.text, text[span.end : span.end + _BEHIND])
        if not found.faithful:
            yield self._altered(words, link.passage.text, found, link.place, link.passage.place, link.source.key, None)

    def _in_prose(self, saying: Saying, seen: Sighting) -> Iterator[Diagnostic]:
        if seen.collation is not None and seen.place is not None:
            statement = saying.entry.statement.id
            key = seen.source.key
            if not (seen.collation.differences or seen.collation.omitted):
                yield self._disordered(saying, seen)
                return
            yield self._altered(saying.words, seen.original, seen.collation, saying.place, seen.place, key, statement)

    def _altered(  # noqa: PLR0913, PLR0917 - both sides of a comparison, where they stand, and whose they are
        self, words: str, original: str, found: Collation, place: Place, there: Place, key: str, statement: str | None
    ) -> Diagnostic:
        message, advice = told(words, original, found, key)
        return self.finding(message, place, seen=(Seen(excerpt(original), there),), then=(advice,), statement=statement)

    def _disordered(self, saying: Saying, seen: Sighting) -> Diagnostic:
        message, advice = disordered(seen)
        shown = tuple(
            Seen(excerpt(seen.source.text[each.span.start : each.span.end]), each) for each in seen.parts[:_MOST]
        )
        return self.finding(
            message,
            saying.place,
            seen=shown or (Seen(excerpt(seen.original), seen.place),),
            then=(advice,),
            statement=saying.entry.statement.id,
        )

    def _misattributed(self, ledger: Ledger, saying: Saying) -> Iterator[Diagnostic]:
        found = other_speaker(ledger, saying)
        if found is not None:
            given = "recorded as the words of" if found.by_record else "given there to"
            mend = ", or correct speaker: in the record" if found.by_record else ""
            yield self.finding(
                f"these are the words of {found.recorded}, not of {found.named}",
                saying.place,
                seen=(Seen(f"{given} {found.recorded}", found.place),),
                then=(f"name the speaker of these words{mend}",),
                statement=saying.entry.statement.id,
            )

    def _clipped(self, ledger: Ledger, saying: Saying) -> Iterator[Diagnostic]:
        found = clip_of(ledger, saying)
        if found is not None:
            yield self.finding(
                f'{found.key} has these words behind "{found.denial}", which the quotation leaves out',
                saying.place,
                seen=(Seen(excerpt(found.sentence), found.place),),
                then=("quote the whole of the sentence, or say beside the quotation that the source denies it",),
                statement=saying.entry.statement.id,
            )
