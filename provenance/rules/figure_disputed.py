"""PRV305 figure-disputed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from provenance.lineage import ancestry, edition
from provenance.model import Diagnostic, Entry, Ledger, Place, Seen, Source, Span
from provenance.named import NamedTuple
from provenance.rule import Example, Rule
from provenance.rule.wording import excerpt
from provenance.text.disagreement import Contradiction, contradictions
from provenance.text.figures import Figure, figures
from provenance.text.grouping import grouped

_HERALD = "In 2023 the utility replaced 1,520 lead pipes, its spokesman said.\n"
_GAZETTE = "In 2023 the utility replaced 1,250 lead pipes.\n"


class FigureDisputed(Rule):
    """Two sources that a brief cites give different figures in what is the same sentence.

    The captured texts of all sources that the brief cites are compared, and the passages that were attested. Two
    sentences are the same when they differ in nothing but figures, the order of their words and words that add nothing,
    and name the same thing or year, or stand in sources that one statement cites or that go back to one. Left alone are
    figures of which one rounds the other, ranges that hold the other, other years, units, places, speakers and stages
    (provisional, estimated, final), a text that gives both figures somewhere, later editions (`revises`) and
    corrections, and whatever the brief gives in both forms in one statement. The finding stands at the figure in the
    brief, otherwise in the captured text.

    ## Why

    One of the two is wrong, or they speak of different things. Either way the reader must be told.

    ## Instead

    Look the figure up where it was made, and cite that; or say in one sentence that the sources differ, and how.
    """

    code = "PRV305"
    name = "figure-disputed"
    level = "warning"
    examples = (
        Example(
            "The city replaced 1,250 pipes [@gazette]. More are to come [@herald].\n",
            flags=("1,250",),
            shows="another source has it otherwise",
            files={"sources/gazette.txt": _GAZETTE, "sources/herald.txt": _HERALD},
        ),
        Example(
            "The pipes go fast [@gazette; @herald].\n",
            flags=("1,250",),
            where="sources/gazette.txt",
            shows="two sources of one statement that gives no figure",
            files={"sources/gazette.txt": _GAZETTE, "sources/herald.txt": _HERALD},
        ),
        Example(
            "The Gazette has 1,250 pipes, the Herald 1,520 [@gazette; @herald].\n",
            shows="one statement that gives both",
            files={"sources/gazette.txt": _GAZETTE, "sources/herald.txt": _HERALD},
        ),
        Example(
            "The city replaced 1,250 pipes [@gazette; @herald].\n",
            shows="rounded",
            files={"sources/gazette.txt": _GAZETTE, "sources/herald.txt": _HERALD.replace("1,520", "some 1,300")},
        ),
        Example(
            "The city replaced 1,250 pipes [@gazette; @herald].\n",
            shows="another year",
            files={"sources/gazette.txt": _GAZETTE, "sources/herald.txt": _HERALD.replace("2023", "2022")},
        ),
        Example(
            "The city replaced 1,250 pipes [@gazette; @herald].\n",
            shows="provisional and final",
            files={
                "sources/gazette.txt": _GAZETTE,
                "sources/herald.txt": f"These are provisional figures. {_HERALD}",
            },
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        known = _texts(ledger)
        texts = {name: each.text for name, each in known.items()}
        if not (contradicting := ledger.compare(_contradictions, texts)):
            return
        stated = _Stated(ledger)
        for (one, other), found in sorted(contradicting.items()):
            here, there = known[one], known[other]
            if not _are_editions(here.source, there.source, ledger.sources):
                for each in found:
                    if each.anchored or stated.together(here.source, there.source, ledger):
                        yield from self._of(ledger, here, there, each, stated)

    def _of(
        self, ledger: Ledger, here: "_Text", there: "_Text", found: Contradiction, stated: "_Stated"
    ) -> Iterator[Diagnostic]:
        """The finding on the figure that the brief gives, otherwise on the first; none where the brief gives both."""
        if any(stated.both(*pair) for pair in found.figures):
            return
        keys = (here.source.key, there.source.key)
        given = [(pair, use) for pair in found.figures if (use := stated.use(pair, keys))]
        (one, other), use = given[0] if given else (found.figures[0], None)
        place = use.place(ledger) if use else here.place(one.span)
        says, says_other = here.text[slice(*one.span)], there.text[slice(*other.span)]
        yield self.finding(
            f'{here.source.key} has "{says}", {there.source.key} "{says_other}" in the same sentence',
            place,
            seen=(
                Seen(excerpt(here.text[slice(*found.first)], 160), here.place(found.first)),
                Seen(excerpt(there.text[slice(*found.second)], 160), there.place(found.second)),
            ),
            then=("look the figure up where it was made", "or say in one sentence that the sources differ"),
            statement=use.entry.statement.id if use else None,
        )


class _Text(NamedTuple):
    """What is compared: the captured text of a source, or a passage that a person attested."""

    source: Source
    text: str
    attested: Place | None = None

    def place(self, span: Span) -> Place:
        return self.attested or Place(self.source.snapshot.path if self.source.snapshot else "", span)


class _Use(NamedTuple):
    """A figure of a statement."""

    entry: Entry
    figure: Figure

    def place(self, ledger: Ledger) -> Place:
        return ledger.brief.place(self.entry.statement.words.source(*self.figure.span))


class _Stated:
    """Which statements of a brief give which figures, and which sources they cite together."""

    def __init__(self, ledger: Ledger) -> None:
        self._uses: defaultdict[tuple[Fraction, str], list[_Use]] = defaultdict(list)
        self._cited = [frozenset(link.source.key for link in entry.links) for entry in ledger.entries]
        for entry in ledger.entries:
            for figure in figures(grouped(entry.statement.text)):
                for end in figure.each_end:
                    self._uses[abs(end.value), end.unit].append(_Use(entry, figure))

    def together(self, one: Source, other: Source, ledger: Ledger) -> bool:
        """Whether one statement cites both sources, or records say that they go back to one."""
        if any(one.key in keys and other.key in keys for keys in self._cited):
            return True
        return not ancestry(one.key, ledger.sources).isdisjoint(ancestry(other.key, ledger.sources))

    def both(self, one: Figure, other: Figure) -> bool:
        """Whether one statement gives both figures."""
        first = {id(use.entry) for use in self._of(one)}
        return any(id(use.entry) in first for use in self._of(other))

    def use(self, pair: tuple[Figure, Figure], keys: Sequence[str]) -> _Use | None:
        """The first statement that gives one of the two figures and cites one of the sources."""
        uses = (use for figure in pair for use in self._of(figure))
        citing = [use for use in uses if any(link.source.key in keys for link in use.entry.support)]
        return min(citing, key=lambda use: (use.entry.statement.span, use.figure.span), default=None)

    def _of(self, figure: Figure) -> list[_Use]:
        return [use for end in figure.each_end for use in self._uses.get((abs(end.value), end.unit), ())]


def _contradictions(texts: Mapping[str, str]) -> Mapping[tuple[str, str], tuple[Contradiction, ...]]:
    return contradictions(texts)


def _texts(ledger: Ledger) -> dict[str, _Text]:
    """Everything that is compared, by its name, in the order of the keys; where no text is kept, what was attested."""
    found: dict[str, _Text] = {}
    for link in sorted(ledger.links, key=lambda each: (each.source.key, each.place)):
        source, passage = link.source, link.passage
        if source.snapshot is not None:
            found[source.key] = _Text(source, source.text)
        elif passage is not None:
            found[f"{source.key}#{link.target}"] = _Text(source, passage.text, passage.place)
    return found


def _are_editions(one: Source, other: Source, sources: Mapping[str, Source]) -> bool:
    """Whether two sources are one, or one corrects or takes the place of the other."""
    if edition(one.key, sources) == edition(other.key, sources):
        return True
    states = (each.record.status for each in (one, other) if each.record)
    return any(state is not None and state.by in (one.key, other.key) for state in states)
