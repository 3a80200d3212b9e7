"""PRV201 quote-not-found."""

from collections.abc import Iterator, Sequence

from provenance.model import Diagnostic, Ledger, Link, Place, Seen, Source
from provenance.rule import Example, Rule
from provenance.rule.quoting import Saying, absent, like, outside_main_text, uncompared
from provenance.rule.wording import excerpt, listed

_UNLIKE = ", and nothing like it was found"
_MOST = 5  # quotations of those that are not compared that are shown
_GERMAN = {
    "sources/herald.yml": "tier: primary\nlanguage: de\n",
    "sources/herald.txt": "Die Stadt hat vierzig Rohre ersetzt, sagte der Direktor.\n",
}
_TRANSLATED = {
    **_GERMAN,
    "sources/herald.yml": "tier: primary\nlanguage: de\nspans:\n  pipes:\n"
    "    exact: Die Stadt hat vierzig Rohre ersetzt\n"
    "    translation: {text: The city has replaced forty pipes, by: AK}\n",
}


class QuoteNotFound(Rule):
    """Words in quotation marks stand in none of the sources cited for them.

    Looked at are the words that a citation quotes, quotations of four words or more in the sentences that it serves,
    shorter ones that somebody is said to have spoken, and block quotations. They are looked for in the whole captured
    text of every source cited there; nothing is said where one of those has no captured text, or only parts of it.

    Left alone are titles ("Lead pipes go faster than planned"), single words and terms (the word "pipe", a so-called
    "green" bond), words that a writer puts into nobody's mouth ("one may ask"), boxes and notes that are set off like
    quotations, and quotations that nothing is cited for. A quotation within a quotation is compared with the whole; a
    quotation of several sentences too, an ellipsis standing for what was left out. Where the record of a source gives
    another language than that of the brief (`lang` in its front matter, English otherwise), the translation in the
    record is compared; where it has none, that is said once, of all of them, but for those whose original is quoted
    beside them, in the sentence or in a note to it, as the source has it. What is quoted in the language of the source
    itself is compared with the source. Words that stand only in what was left out of the captured text of a page
    (menus, captions, comments) are called so.

    ## Why

    Words in quotation marks are a promise that the source says them.

    ## Instead

    Quote what the source says, or cite the source that says it. What is not anybody's words needs no marks.
    """

    code = "PRV201"
    name = "quote-not-found"
    examples = (
        Example('It was 15% [@utility-2023, "16% of those known"].\n', flags=("16% of those known",)),
        Example(
            'The report says that "no pipe was replaced on time" [@utility-2023].\n',
            flags=("no pipe was replaced on time",),
            shows="words in the sentence itself",
        ),
        Example('The utility called it "a national disgrace" [@utility-2023].\n', flags=("a national disgrace",)),
        Example(
            "The report says:\n\n> Nobody knows how many pipes of copper there are in the harbour.\n>\n"
            "> --- [@utility-2023]\n",
            flags=("Nobody knows how many pipes of copper there are in the harbour.",),
            shows="a block quotation",
        ),
        Example(
            'The director says that "the mayor is sorry for the delay" [@herald{#pipes}].\n',
            flags=("the mayor is sorry for the delay",),
            shows="another thing than the translation in the record",
            files=_TRANSLATED,
        ),
        Example(
            'The director says that "the city has replaced forty pipes" [@herald].\n',
            flags=("the city has replaced forty pipes",),
            shows="a warning: a source in German, without a translation, cannot be compared",
            files=_GERMAN,
        ),
        Example(
            'The city calls it "the largest dig in forty years" [@herald].\n',
            flags=("the largest dig in forty years",),
            shows="a warning: a caption, which is not in the main text of the page",
            files={
                "sources/herald.yml": f"tier: secondary\nsnapshot: {{original: {{sha256: {'0' * 64}}}}}\n",
                "sources/herald~full.txt": "Home\n\nSome lead pipes are gone.\n\nThe largest dig in forty years\n",
            },
        ),
        Example('It was 15% [@utility-2023, "15% of those known"].\n'),
        Example('It was 15% [@utility-2023, "15%  OF those known"].\n', shows="other capitals and spaces"),
        Example('The utility "replaced 1,250 lead pipes, 15% of those known," it says [@utility-2023{#cost}].\n'),
        Example("> In 2023 the utility replaced 1,250 lead pipes. [@utility-2023]\n", shows="a block quotation"),
        Example('In "Lead pipes go faster than planned" a newspaper told it [@utility-2023].\n', shows="a title"),
        Example('Its so-called "race to the bottom of the barrel" ended [@utility-2023].\n', shows="a term"),
        Example(
            'This is no "race to the bottom" [@utility-2023].\n', shows="a phrase that nobody is said to have spoken"
        ),
        Example('The word "plumbing" is used for both [@utility-2023].\n', shows="a word as a word"),
        Example('One may ask, "who is to pay for all of this?" [@utility-2023].\n', shows="nobody's words"),
        Example('Olson says that "no pipe was replaced on time".\n', shows="nothing is cited"),
        Example(
            'Olson says that "no pipe was replaced on time" [@herald; @utility-2023].\n',
            shows="one of the sources could not be looked at",
            files={"sources/herald.txt": ""},
        ),
        Example(
            'The director says that "the city has replaced forty pipes".[^1]\n\n'
            '[^1]: "Die Stadt hat vierzig Rohre ersetzt" [@herald], our translation.\n',
            shows="the original in a note",
            files=_GERMAN,
        ),
        Example(
            'The director says that "the city has replaced forty pipes" [@herald{#pipes}].\n',
            shows="as translated in the record",
            files=_TRANSLATED,
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        found = absent(ledger)
        yield from map(self._in_citation, found.links)
        yield from map(self._in_prose, found.sayings)
        if found.uncompared:
            yield self._not_compared(found.uncompared)
        if (place := uncompared(ledger)) is not None:
            message = "this quotation and those behind it are not compared: there are too many before it"
            yield self.finding(message, place, then=("divide the brief",), level="warning")

    def _in_citation(self, link: Link) -> Diagnostic:
        if (place := outside_main_text(link.source, link.target)) is not None:
            return self._outside(link.source, link.target, link.place, place)
        near = like(link.target, link.source.text, link.nearest)
        return self.finding(
            f"{link.source.key} does not say {excerpt(link.target)}{'' if near else _UNLIKE}",
            link.place,
            seen=(Seen("most like it", near),) if near else (),
            then=("quote the words of the source, or correct the key",),
        )

    def _in_prose(self, saying: Saying) -> Diagnostic:
        for each in saying.sightings:
            if (place := outside_main_text(each.source, saying.words)) is not None:
                return self._outside(each.source, saying.words, saying.place, place, saying.entry.statement.id)
        keys = list(dict.fromkeys(each.source.key for each in saying.sightings))
        who = f"{keys[0]} does not say" if len(keys) == 1 else f"none of {listed(keys)} says"
        places = (like(saying.words, each.source.text, each.nearest) for each in saying.sightings)
        near = [Seen("most like it", place) for place in places if place]
        return self.finding(
            f"{who} {excerpt(saying.words)}{'' if near else _UNLIKE}",
            saying.place,
            seen=tuple(near[:2]),
            then=("quote the words of the source, or cite the one that says this", "nobody's words need no marks"),
            statement=saying.entry.statement.id,
        )

    def _outside(self, source: Source, words: str, at: Place, place: Place, statement: str = "") -> Diagnostic:
        return self.finding(
            f"{source.key} says {excerpt(words)} outside its main text only",
            at,
            seen=(Seen("left out of the captured text", place),),
            then=("look whether these are words of the source, and not of a menu, a comment or another story",),
            statement=statement or None,
            level="warning",
        )

    def _not_compared(self, translations: Sequence[tuple[str, Place]]) -> Diagnostic:
        keys = sorted({key for key, _ in translations})
        what = "it is" if len(keys) == 1 else "they are"
        first, *others = sorted({place for _, place in translations})
        more = f"; the same goes for {len(others)} more" if others else ""
        return self.finding(
            f"quotations from {listed(keys)} are not compared: {what} in another language, and no translation is "
            f"recorded{more}",
            first,
            seen=tuple(Seen("not compared either", place) for place in others[:_MOST]),
            then=("add the words as translated to the passage in the record: translation: {text: …, by: …}",),
            level="warning",
        )
