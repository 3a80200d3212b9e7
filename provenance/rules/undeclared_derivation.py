"""PRV504 undeclared-derivation."""

from collections.abc import Iterator, Mapping, Sequence

from provenance.lineage import ancestry
from provenance.model import Diagnostic, Ledger, Place, Seen, Source, Span
from provenance.rule import Example, Rule
from provenance.rule.wording import excerpt
from provenance.text.shared import Shared

_SHOWN = 3

_GAZETTE = """\
The replacement of lead pipes in the harbour district went faster than anyone at the utility had planned for.
Crews dug up streets by night to spare the shops, and residents complained less than in earlier years about noise.

By the end of the year a third of the district drank from copper. The utility wants to finish the hills next, where
the oldest houses stand and where digging is slow because of the rock.
"""
_HERALD = """\
Nobody at the utility had expected it: the replacement of lead pipes in the harbour district went much faster than
planned. To spare the shops, crews dug up streets by night, and the noise made residents complain less than in earlier
years.

Next come the hills. There the oldest houses stand, and digging is slow because of the rock.
"""


class UndeclaredDerivation(Rule):
    """Two sources share long or many passages, and no record says that one retells the other or both a third.

    The captured texts of all sources that the brief cites are compared, also where sentences are turned or words
    replaced in part. What both have in quotation marks is taken for a third's words and does not count, nor do names,
    notices of rights, running heads, formulas of laws and releases, or what an organisation says of itself. Editions
    of one source (`revises`) are left alone, and so are sources of which one derives from the other, or both from a
    third, through however many others.

    ## Why

    Who copies words copies findings. As long as the records do not say so, the two count as two witnesses.

    ## Instead

    Find out which retells which, or what both retell, and write it in the record: `derives-from: [key]`; where the
    common source cannot be found, `derives-from: unknown` in both.
    """

    code = "PRV504"
    name = "undeclared-derivation"
    level = "warning"
    on = False
    examples = (
        Example(
            "The pipes go fast [@gazette; @herald].\n",
            flags=(_GAZETTE[_GAZETTE.index("replacement") : _GAZETTE.index(" to spare")],),
            where="sources/gazette.txt",
            shows="a story reworded in part",
            files={
                "sources/gazette.txt": _GAZETTE,
                "sources/herald.txt": _HERALD,
                "sources/gazette.yml": "tier: secondary\n",
                "sources/herald.yml": "tier: secondary\n",
            },
        ),
        Example(
            "The pipes go fast [@gazette; @herald].\n",
            shows="both records say what they retell",
            files={"sources/gazette.txt": _GAZETTE, "sources/herald.txt": _HERALD},
        ),
        Example(
            "The pipes go fast [@gazette; @herald].\n",
            shows="a later edition",
            files={
                "sources/gazette.txt": _GAZETTE,
                "sources/herald.txt": _HERALD,
                "sources/gazette.yml": "tier: secondary\n",
                "sources/herald.yml": "tier: secondary\nrevises: gazette\n",
            },
        ),
        Example(
            "The pipes go fast [@gazette; @herald].\n",
            shows="both quote a third",
            files={
                "sources/gazette.txt": f"The mayor said: “{' '.join(_GAZETTE.split())}”\n",
                "sources/herald.txt": f"In the council one heard “{' '.join(_GAZETTE.split())}” and applause.\n",
                "sources/gazette.yml": "tier: secondary\n",
                "sources/herald.yml": "tier: secondary\n",
            },
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        cited = {link.source.key: link.source for link in ledger.links}
        texts = {key: cited[key].text for key in sorted(cited)}
        for (one, other), passages in sorted(ledger.compare(_copied, texts).items()):
            if not _declared(one, other, ledger.sources):
                yield self._finding(cited[one], cited[other], passages)

    def _finding(self, one: Source, other: Source, passages: Sequence[Shared]) -> Diagnostic:
        count = "a passage" if len(passages) == 1 else f"{len(passages)} passages"
        seen = [
            Seen(excerpt(source.text[span.start : span.end], 160), _place(source, span))
            for shared in passages[:_SHOWN]
            for source, span in ((one, shared.first), (other, shared.second))
        ]
        return self.finding(
            f"{one.key} and {other.key} share {count}, and no record says that one retells the other or both a third",
            _place(one, passages[0].first),
            seen=tuple(seen),
            then=("write derives-from in the record of the one that retells", "provenance explain PRV504"),
        )


def _copied(texts: Mapping[str, str]) -> Mapping[tuple[str, str], tuple[Shared, ...]]:
    from provenance.text.copied import copied_passages  # noqa: PLC0415 - much to load for a rule that is off

    return copied_passages(texts)


def _declared(one: str, other: str, sources: Mapping[str, Source]) -> bool:
    """Whether records say that one source comes from the other, or both from a third; editions are one source."""
    return not ancestry(one, sources).isdisjoint(ancestry(other, sources))


def _place(source: Source, span: Span) -> Place:
    return Place(source.snapshot.path if source.snapshot else "", span)
