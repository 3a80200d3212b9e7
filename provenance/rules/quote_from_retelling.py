"""PRV203 quote-from-retelling."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Seen
from provenance.rule import Example, Rule
from provenance.rule.quoting import Retelling, retelling, sayings
from provenance.rule.wording import excerpt, listed, standing
from provenance.text.collation import shown

_QUOTING = {
    "sources/gazette.txt": "“The pipes will be gone by 2030,” the report says. “We never drank from them,” said Ann "
    "Lopez of Pier Street. The city council told the Gazette that it was “pleased beyond words” with the work.\n"
}


class QuoteFromRetelling(Rule):
    """Words in quotation marks are known only from a source that retells where they are from.

    The words are those of somebody else, a report or a committee, say, and of the sources cited only a secondary or
    tertiary one has them. Left alone is what a newspaper heard itself (from a resident, in an interview), what a source
    says of its own accord where the brief gives it to nobody else, and what the brief itself says it has at second hand
    (`[@report; quoted in @gazette]`), which PRV102 sees. Where the source retold is captured and has the words too,
    PRV102 asks for it to be cited. Where both would ring for the same words, only this rule does.

    ## Why

    Newspapers shorten, smooth and translate what they quote, and each does so in its own way. Who quotes the quotation
    answers for words that he has not seen.

    ## Instead

    Capture the source that the words are from, and quote that.
    """

    code = "PRV203"
    name = "quote-from-retelling"
    eases_in_draft = True
    examples = (
        Example(
            'The report says that "the pipes will be gone by 2030" [@gazette].\n',
            flags=("the pipes will be gone by 2030",),
            shows="a newspaper quotes a report",
            files=_QUOTING,
        ),
        Example(
            'The Harbour Water Utility says that "1,250 lead pipes were dug up last year" [@gazette; @utility-2023].\n',
            flags=("1,250 lead pipes were dug up last year",),
            shows="the newspaper's own words, given to the utility, which is captured and does not say so",
        ),
        Example(
            'The utility counts 1,250 pipes and says "the pipes will be gone by 2030" [@utility-2023; @gazette].\n',
            flags=("the pipes will be gone by 2030",),
            shows="a primary is cited beside it for something else",
            files=_QUOTING,
        ),
        Example('The report says that it "replaced 1,250 lead pipes" [@utility-2023].\n', shows="the report itself"),
        Example(
            'A resident, Ann Lopez, said, "We never drank from them" [@gazette].\n',
            shows="what the newspaper heard itself",
            files=_QUOTING,
        ),
        Example(
            'The council told the newspaper that it was "pleased beyond words" with it [@gazette].\n',
            shows="an interview",
            files=_QUOTING,
        ),
        Example('The Gazette said that "the city is ahead of its plan" [@gazette].\n', shows="its own words"),
        Example(
            'The report says that "the pipes will be gone by 2030" [@utility-2023; quoted in @gazette].\n',
            shows="the brief says that it is quoted at second hand",
            files=_QUOTING,
        ),
        Example(
            'The report says that "the pipes will be gone by 2030" [@gazette].\n',
            shows="the report is captured and says so: PRV102 asks for it",
            files={**_QUOTING, "sources/utility-2023.txt": "The pipes will be gone by 2030.\n"},
        ),
        Example(
            'The report says that "the pipes will be gone by 2030" [@gazette].\n',
            shows="a source of which nobody has said what it is",
            files={**_QUOTING, "sources/gazette.yml": ""},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for saying in sayings(ledger):
            found = retelling(ledger, saying)
            if found is not None:
                key = found.sighting.source.key
                yield self.finding(
                    f"{excerpt(saying.words)} is known only from {key}, {_what(found)}",
                    saying.place,
                    seen=tuple(_seen(found, saying.words)),
                    then=(_next(ledger, found), f"or say so: [@original; quoted in @{key}]"),
                    statement=saying.entry.statement.id,
                )


def _what(found: Retelling) -> str:
    return f"which retells {', which retells '.join(found.way)}" if found.way else "which is not where it is from"


def _seen(found: Retelling, words: str) -> Iterator[Seen]:
    yield Seen(excerpt(found.sighting.original), found.sighting.place)
    original = found.original
    if original is not None and original.collation is not None:
        differs = shown(words, original.original, original.collation.differences)
        yield Seen(f'{original.source.key} itself says: "{differs}"', original.place)


def _next(ledger: Ledger, found: Retelling) -> str:
    if not found.way:
        return "find the source that the words are from, capture it and quote it"
    captured = [key for key in found.way if ledger.sources[key].snapshot]
    if captured:
        return f"quote what {listed(captured)} itself says"
    source = ledger.sources[found.way[0]]
    return f"capture {source.key} ({standing(source)}) and quote it: provenance add FILE --key {source.key}"
