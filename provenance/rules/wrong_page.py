"""PRV408 wrong-page."""

from collections.abc import Iterator

from provenance import anchor
from provenance.link.pages import is_on, page_number
from provenance.model import Citation, Diagnostic, Ledger, Place, Seen, Source
from provenance.rule import Example, Rule
from provenance.rule.quoting import Saying, sayings
from provenance.rule.wording import excerpt

_SHOWN = 50  # characters
_PAGES = {
    "sources/herald.yml": "tier: primary\nspans:\n  bill: {exact: The bill stood at two million}\n",
    "sources/herald.txt": "Some pipes are gone.\n\fThe bill stood at two million.\n\fNobody complained.\n",
}
_PRINTED = {**_PAGES, "sources/herald.yml": _PAGES["sources/herald.yml"] + "pages: {first: 86}\n"}
_NUMBERED = {
    **_PAGES,
    "sources/herald.txt": "Some pipes are gone.\n\n411\n\fThe bill stood at two million.\n\n412\n\fNobody came.\n",
}


class WrongPage(Rule):
    """A citation names a page, and the passage that it names or that the statement quotes stands on another.

    The page may be given by its printed number (`pages: {first: 86}` in the record says with which number the text
    begins; figures at the heads or feet of the pages are read too) or by its place in the file. Of a
    passage that reaches over two pages either is right. Nothing is said where the captured text has no pages, where
    the page is not given in figures, or where it is beyond the end of the text and nobody has said how it is counted.

    ## Why

    The next reader opens the source at the page that is named.

    ## Instead

    Correct the page, or write into the record which number the first page of the text has in print.
    """

    code = "PRV408"
    name = "wrong-page"
    level = "warning"
    examples = (
        Example("It cost two million [@herald{p. 3, #bill}].\n", flags=("p. 3",), files=_PAGES),
        Example(
            'It cost two million [@herald, p. 1, "stood at two million"].\n',
            flags=("p. 1",),
            shows="words quoted in the citation",
            files=_PAGES,
        ),
        Example(
            'The Herald says that "the bill stood at two million" [@herald, p. 3].\n',
            flags=("p. 3",),
            shows="words quoted in the statement",
            files=_PAGES,
        ),
        Example("It cost two million [@herald{p. 90, #bill}].\n", flags=("p. 90",), shows="as printed", files=_PRINTED),
        Example("It cost two million [@herald{p. 2, #bill}].\n", files=_PAGES),
        Example("It cost two million [@herald{pp. 1–2, #bill}].\n", shows="a range", files=_PAGES),
        Example("It cost two million [@herald{pp. 1, 2, #bill}].\n", shows="two pages", files=_PAGES),
        Example("It cost two million [@herald{p. 87, #bill}].\n", shows="the printed number", files=_PRINTED),
        Example("It cost two million [@herald{p. 2, #bill}].\n", shows="the place in the file", files=_PRINTED),
        Example("It cost two million [@herald{p. 412, #bill}].\n", shows="a number at the foot", files=_NUMBERED),
        Example("It cost two million [@herald{p. 86, #bill}].\n", shows="who knows how it is counted", files=_PAGES),
        Example("It cost two million [@herald{p. iv, #bill}].\n", shows="a Roman number", files=_PAGES),
        Example("It cost $4.2 million [@utility-2023{p. 3, #cost}].\n", shows="a text without pages"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            if link.passage and link.passage.reach in ("span", "quotation") and not link.passage.attested:
                yield from self._checked(ledger, [link.citation], link.passage.place, link.passage.text, None)
        for saying in sayings(ledger):
            yield from self._quoted(ledger, saying)

    def _quoted(self, ledger: Ledger, saying: Saying) -> Iterator[Diagnostic]:
        seen = saying.seen
        if seen is None or not seen.faithful or seen.place is None or seen.translated:
            return
        links = [link for link in saying.entry.links if link.source.key == seen.source.key]
        if not any(link.citation.names or link.citation.quoted for link in links):
            cited = [link.citation for link in links]
            found = list(self._checked(ledger, cited, seen.place, seen.original, saying.entry.statement.id))
            yield from found if found and _stands_once(seen.source, saying.words) else ()

    def _checked(
        self, ledger: Ledger, cited: list[Citation], place: Place, words: str, statement: str | None
    ) -> Iterator[Diagnostic]:
        """A finding where none of the citations of one source names a page on which `place` is."""
        source = ledger.sources[cited[0].key]
        first = source.record.first_page if source.record else None
        named = [each.locator for each in cited if each.locator and each.locator.label == "page"]
        if not named or len(named) < len(cited) or place.path != (source.snapshot.path if source.snapshot else ""):
            return
        if all(is_on(source.text, place.span, each.value, first) is False for each in named):
            number = page_number(source.text, place.span.start, first)
            yield self.finding(
                f"{excerpt(words, _SHOWN)} stands on page {number} of {source.key}, not on page {named[0].value}",
                ledger.brief.place(named[0].span),
                seen=(Seen(excerpt(words), place),),
                then=(_correct(number, first),),
                statement=statement,
            )


def _correct(number: int, first: int | None) -> str:
    if first is not None:
        return f"write p. {number}"
    return f"write p. {number}, or say in the record which number the first page has: pages: {{first: …}}"


def _stands_once(source: Source, words: str) -> bool:
    return len(anchor.locate(source.text, words).candidates) == 0
