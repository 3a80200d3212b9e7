"""PRV404 span-lost."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Level, Link, Place, RecordedSpan, Seen
from provenance.rule import Example, Rule
from provenance.rule.quoting import like
from provenance.rule.wording import excerpt
from provenance.text.collation import collate, shown

_UNLIKE = ", and nothing like it was found"
_PIPES = {"sources/herald.yml": "tier: secondary\nspans:\n  pipes:\n    exact: 1,350 lead pipes\n"}
_NEAR = {
    "sources/herald.yml": "tier: secondary\nspans:\n  bill:\n    exact: the whole bill stood at two million in all\n",
    "sources/herald.txt": "Some pipes are gone, the utility says, the entire bill stood at two million in all.\n",
}
_SET = {
    "sources/herald.yml": "tier: secondary\nspans:\n  bill:\n    exact: the utility's bill stood at ... two million\n",
    "sources/herald.txt": "The utility’s bill\nstood at about two mil-\nlion.\n",
}

_TABLE = {
    "sources/herald.txt": "Spending, million dollars\nCountry\t2022\t2023\nNorway\t3.9\t4.2\nSweden\t5.0\t5.1\n",
}
_CELL = "tier: primary\nspans:\n  norway:\n    exact: '4.2'\n    cell: {}\n"


class SpanLost(Rule):
    """A passage named in a record does not stand in the captured text, or stands there in other words.

    Quotation marks, dashes, blanks, line breaks, hyphens at line ends, ligatures and capitals may differ, and an
    ellipsis in `exact:` stands for words that are left out. A passage that is there with some words changed is found,
    and what it rests on is what the text says; that the record has other words is a warning, shown word for word as
    `[-record-]` and `{+text+}`. Another figure, name or negation makes another passage. Where the words are gone, the
    passage most like them is shown, if any is: a hint, on which nothing rests. A cell of a table (`cell:` in the
    record) is lost where its sheet, row or column is not there or it is empty, and has other words where it says
    something else than `exact:`, if the record has that.

    ## Why

    The claims that cite it rest on words that are not there: the text was captured again and has changed, or the
    words were copied wrongly.

    ## Instead

    Where the text is right, copy its words into `exact:`, or pin the passage anew; where it is not the text that was
    read, capture it again. If the passage is really gone, look at every claim that cites it.
    """

    code = "PRV404"
    name = "span-lost"
    examples = (
        Example(
            "It was 15% [@herald{#pipes}].\n", flags=("1,350 lead pipes",), where="sources/herald.yml", files=_PIPES
        ),
        Example(
            "It cost two million [@herald{#bill}].\n",
            flags=("the whole bill stood at two million in all",),
            where="sources/herald.yml",
            shows="a warning: some of its words are others",
            files=_NEAR,
        ),
        Example(
            "Norway spent 4.2 million in 2023 [@herald{#norway}].\n",
            flags=("{row: Norge, column: 2023}",),
            where="sources/herald.yml",
            shows="a row that the table does not have",
            files={**_TABLE, "sources/herald.yml": _CELL.format("{row: Norge, column: 2023}")},
        ),
        Example(
            "Norway spent 4.2 million in 2023 [@herald{#norway}].\n",
            flags=("{row: Norway, column: 2023}",),
            where="sources/herald.yml",
            shows="a cell that says something else now",
            files={
                "sources/herald.yml": _CELL.format("{row: Norway, column: 2023}"),
                "sources/herald.txt": _TABLE["sources/herald.txt"].replace("4.2", "4.4"),
            },
        ),
        Example("It was 15% [@utility-2023{#pipes}].\n"),
        Example(
            "Norway spent 4.2 million in 2023 [@herald{#norway}].\n",
            shows="a cell by the names of its row and column",
            files={**_TABLE, "sources/herald.yml": _CELL.format("{row: Norway, column: 2023}")},
        ),
        Example(
            "Norway spent 4.2 million in 2023 [@herald{#norway}].\n",
            shows="a cell by its address",
            files={**_TABLE, "sources/herald.yml": _CELL.format("{at: 'cell=3,3'}")},
        ),
        Example("It cost two million [@herald{#bill}].\n", shows="set otherwise, and shortened", files=_SET),
        Example(
            "It was 15% [@herald{#pipes}].\n", shows="no captured text", files={**_PIPES, "sources/herald.txt": ""}
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for link in ledger.links:
            record = link.source.record
            recorded = record.span(link.target) if record else None
            if link.problem == "span-lost" and recorded is not None:
                yield self._lost(link, recorded)
            elif link.passage and link.passage.recorded and not link.passage.attested:
                yield from self._changed(link, link.passage.recorded)

    def _lost(self, link: Link, recorded: RecordedSpan) -> Diagnostic:
        key = link.source.key
        there = link.nearest if recorded.cells else like(recorded.exact, link.source.text, link.nearest)
        near = (Seen(_likeness(there, link.source.text, recorded), there),) if there else ()
        return self.finding(
            f"{key}: {link.why} (#{recorded.name})"
            if recorded.cells
            else f"{key} does not contain {excerpt(recorded.exact)} (#{recorded.name}){'' if near else _UNLIKE}",
            recorded.place,
            seen=near,
            then=_renamed(key, recorded)
            if recorded.cells
            else (
                f'mend exact: in the record, or name the passage anew: provenance pin {key} "words of the text"',
                f"or, if it is not the text that was read: provenance refresh {key}",
                "if the passage is gone, look at every claim that cites it",
            ),
        )

    def _changed(self, link: Link, recorded: RecordedSpan) -> Iterator[Diagnostic]:
        if link.passage is None:
            return
        if (recorded.cells is not None and not recorded.exact) or recorded.exact == link.passage.said:
            return
        found = collate(recorded.exact, link.passage.said)
        if found.verdict == "reworded":
            level: Level | None = None if found.altered else "warning"
            words = shown(recorded.exact, link.passage.said, found.differences)
            yield self.finding(
                f'the text of {link.source.key} has other words than #{recorded.name}: "{words}"',
                recorded.place,
                seen=(Seen(excerpt(link.passage.text), link.passage.place),),
                then=("copy the words of the text into exact:, and look at the claims that cite it",),
                level=level,
            )


def _renamed(key: str, recorded: RecordedSpan) -> tuple[str, ...]:
    """What to do about a cell that is not there."""
    return (
        f"mend cell: in the record, or name the cell anew: provenance pin {key} --row ROW --column COLUMN",
        f"or, if it is not the table that was read: provenance refresh {key}",
        f"if the cell is gone, look at every claim that cites #{recorded.name}",
    )


def _likeness(there: Place, text: str, recorded: RecordedSpan) -> str:
    """What is said of the nearest passage: how it differs, where it is like enough to be compared."""
    original = text[there.span.start : there.span.end]
    found = collate(recorded.exact, original)
    differing = sum(each.quoted.length for each in found.differences)
    if found.verdict != "reworded" or 2 * differing > len(recorded.exact):
        return "most like it"
    return f'most like it: "{shown(recorded.exact, original, found.differences)}"'
