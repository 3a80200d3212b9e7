"""PRV203 quote-from-retelling."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Seen
from provenance.rule import Example, Rule
from provenance.rule.quoting import (
    Retelling,
    Saying,
    Sighting,
    absent_advice,
    holders,
    nearest,
    retelling,
    sayings,
)
from provenance.rule.wording import cite_itself, excerpt, listed, standing

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

    The finding names another captured primary source that has the words. Where the source retold has them otherwise, it
    shows how: `[-…-]` is what is quoted, `{+…+}` what stands there. What a newspaper heard itself, in a text that else
    retells, is told by a span with `derives-from: []` and `speaker:`.

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
        Example(
            'The report says that "the pipes will be gone by 2030" [@gazette].\n',
            flags=("the pipes will be gone by 2030",),
            shows="the source retold is captured and says it in other words, which are shown",
            files={**_QUOTING, "sources/utility-2023.txt": "We expect that all the pipes are gone by 2035.\n"},
        ),
        Example(
            'The report says that "the pipes will be gone by 2030" [@gazette]. It was fast [@audit].\n',
            flags=("the pipes will be gone by 2030",),
            shows="another source has the words, and is named",
            files={
                **_QUOTING,
                "sources.bib": "@report{utility-2023, title = {Annual report}}\n@report{audit, title = {Audit}}\n"
                "@article{gazette, title = {Pipes}, journaltitle = {Gazette}}\n",
                "sources/audit.yml": "tier: primary\n",
                "sources/audit.txt": "It was fast. The pipes will be gone by 2030.\n",
            },
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for saying in sayings(ledger):
            found = retelling(ledger, saying)
            if found is not None:
                yield self._finding(ledger, saying, found)

    def _finding(self, ledger: Ledger, saying: Saying, found: Retelling) -> Diagnostic:
        key = found.sighting.source.key
        held = next(holders(ledger, saying.words, (key, *found.behind)), None)
        instead = None if held is not None or found.original is None else nearest(found.original, saying.words)
        seen = [Seen(excerpt(found.sighting.original), found.sighting.place)]
        if held is not None:
            message = f"{excerpt(saying.words)} is quoted from {key}, and {held.source.key} says it itself"
            seen.append(Seen(f"{held.source.key} itself says {excerpt(held.original)}", held.place))
        else:
            message = f"{excerpt(saying.words)} is known only from {key}, {_what(found)}"
        if instead is not None and found.original is not None:
            seen.append(Seen(f'{found.original.source.key} itself says: "{instead[0]}"', instead[1]))
        return self.finding(
            message,
            saying.place,
            seen=tuple(seen),
            then=_next(ledger, found, held, "" if instead is None or not found.original else found.original.source.key),
            statement=saying.entry.statement.id,
        )


def _what(found: Retelling) -> str:
    told = [", which retells ".join(way) for way in found.ways]
    return f"which retells {listed(told)}" if told else "which is not where it is from"


def _next(ledger: Ledger, found: Retelling, held: Sighting | None, instead: str) -> tuple[str, ...]:
    """What to do about words that `held` has as they are quoted, or the source `instead` in other words."""
    key = found.sighting.source.key
    second_hand = f"or say so: [@original; quoted in @{key}]"
    if held is not None:
        return (cite_itself(held.source.key),)
    if instead:
        return f"quote what {instead} itself says", second_hand
    if not found.ways:
        return "find the source that the words are from, capture it and quote it", second_hand
    sources = [ledger.sources[each] for each in found.behind]
    missing = [each for each in sources if not each.is_whole]
    if not missing:
        return absent_advice(found.behind, (key,))
    first = missing[0]
    which = f"{first.key} ({standing(first)}) and quote it"
    if len(found.ways) > 1 and len(missing) > 1:
        which = f"the one of {listed([each.key for each in missing])} that has these words, and quote it"
    return f"capture {which}: provenance add FILE --key {first.key}", second_hand
