"""PRV405 span-ambiguous."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link, Place, RecordedSpan, Seen
from provenance.rule import Example, Rule
from provenance.rule.deciding import decides
from provenance.rule.wording import excerpt

_SHOWN = 3


class SpanAmbiguous(Rule):
    """The words of a passage stand more than once in the captured text.

    The finding names, for the first places, the words before or behind each that would decide. So it is with a cell of
    a table whose row and column have names that others have too; then the finding names those cells.

    ## Why

    Nobody can tell which of the places the claim rests on; they may say different things.

    ## Instead

    Give a few words before or after the passage (`prefix:` and `suffix:` in the record) or quote more of it.
    """

    code = "PRV405"
    name = "span-ambiguous"
    examples = (
        Example(
            "It was 15% [@herald{#share}].\n",
            flags=("15%",),
            where="sources/herald.yml",
            files={
                "sources/herald.yml": "tier: secondary\nspans:\n  share: {exact: 15%}\n",
                "sources/herald.txt": "Rents rose by 15% last year. Of the pipes, 15% are gone.\n",
            },
        ),
        Example(
            'It fell [@herald, "the cost of the pipes"].\n',
            flags=("the cost of the pipes",),
            shows="in a citation",
            files={"sources/herald.txt": "In 2022 the cost of the pipes rose. In 2023 the cost of the pipes fell.\n"},
        ),
        Example(
            "Norway spent 4.2 million in 2023 [@herald{#norway}].\n",
            flags=("{row: Norway, column: 2023}",),
            where="sources/herald.yml",
            shows="two columns of a table have the name",
            files={
                "sources/herald.yml": "tier: primary\nspans:\n  norway: {cell: {row: Norway, column: 2023}}\n",
                "sources/herald.txt": "\tExports\tImports\nCountry\t2023\t2023\nNorway\t3.9\t4.2\n",
            },
        ),
        Example(
            "It was 15% [@herald{#share}].\n",
            shows="the words before it decide",
            files={
                "sources/herald.yml": "tier: secondary\nspans:\n  share: {exact: 15%, prefix: 'Of the pipes, '}\n",
                "sources/herald.txt": "Rents rose by 15% last year. Of the pipes, 15% are gone.\n",
            },
        ),
        Example(
            'It says that "the cost of the pipes" fell [@herald].\n',
            shows="words of the brief itself, which every place has",
            files={"sources/herald.txt": "In 2022 the cost of the pipes rose. In 2023 the cost of the pipes fell.\n"},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            if link.problem == "ambiguous":
                recorded = _recorded(link)
                if recorded and recorded.cells:
                    yield self._cells(link, recorded)
                    continue
                words = recorded.exact if recorded else link.target
                more = f"and {len(link.candidates) - _SHOWN} more" if len(link.candidates) > _SHOWN else ""
                yield self.finding(
                    f"{link.source.key} says {excerpt(words)} more than once",
                    recorded.place if recorded else link.place,
                    seen=(*_places(link, recorded), *([Seen(more)] if more else [])),
                    then=(_advice(recorded),),
                )

    def _cells(self, link: Link, recorded: RecordedSpan) -> Diagnostic:
        more = f"and {len(link.candidates) - _SHOWN} more" if len(link.candidates) > _SHOWN else ""
        told = zip(link.called[:_SHOWN], link.candidates, strict=False)
        return self.finding(
            f"{link.source.key}: {link.why} (#{recorded.name})",
            recorded.place,
            seen=(*(Seen(excerpt(words), place) for words, place in told), *([Seen(more)] if more else [])),
            then=(
                "name the outer row or column too, as in row: [Men, Norway] or column: [Exports, 2023], or the sheet;"
                " or give the address of the cell: at: …",
            ),
        )


def _recorded(link: Link) -> RecordedSpan | None:
    record = link.source.record
    return record.span(link.target) if record and link.citation.names else None


def _places(link: Link, recorded: RecordedSpan | None) -> Iterator[Seen]:
    text = link.source.text
    spans = [place.span for place in link.candidates]
    for place in link.candidates[:_SHOWN]:
        found = decides(text, place.span, spans)
        if found is None:
            yield Seen("here", place)
        elif recorded is None:
            start, end = place.span.start - len(found.prefix), place.span.end + len(found.suffix)
            yield Seen(f"here: quote {excerpt(text[start:end])}", Place(place.path, place.span))
        else:
            side, words = ("prefix", found.prefix) if found.prefix else ("suffix", found.suffix)
            yield Seen(f'here: {side}: "{" ".join(words.split())}"', place)


def _advice(recorded: RecordedSpan | None) -> str:
    if recorded is None:
        return "quote enough of the passage that it stands there once"
    return f"write the prefix: or suffix: of the place that is meant beside exact: (#{recorded.name})"
