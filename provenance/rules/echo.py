"""PRV502 echo."""

from collections.abc import Iterator, Mapping
from functools import cache

from provenance.lineage import CommonOrigins, attributed, chain, edition, link_parents
from provenance.model import Diagnostic, Entry, Ledger, Link, Seen
from provenance.rule import Example, Rule
from provenance.rule.focus import focus, whole
from provenance.rule.press import of_the_press, tells_descent
from provenance.rule.wording import listed, quoted, standing

_COUNTS = {3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}

_Retold = Mapping[str, tuple[str, ...]]  # the sources that a statement cites, each with those that it retells


class Echo(Rule):
    """A statement cites several sources that all retell one.

    Every source that the statement cites in support goes back to the same origin, directly or through other
    retellings, and the origin is not cited beside them. A later edition (`revises`) is the same source again: neither
    a retelling nor an echo. Nothing is said where one of the sources has the passage first hand, where nobody has
    traced what one of them retells, or where the statement attributes what it says to the one that the others retell,
    or says itself that one has it from the other ("the Gazette, and from there the Herald"), or only tells how widely
    the press reported something.

    This is not PRV102, which often stands beside it. PRV102 says that the primary source is missing and shows the way
    to it; this rule counts the witnesses, which a reader of the brief will count wrongly. A brief with a good reason to
    do without the primary (PRV102 is waived: the appendix is sealed) still has one witness where it shows two. So both
    speak, each of its own matter: the chain from source to source is PRV102's to show, and is not told again here.

    ## Why

    Two citations look like two people who saw the same thing. Where both read it in the same report, a mistake in that
    report is in both, and their agreement proves nothing.

    ## Instead

    Cite the origin, and one retelling beside it where that helps the reader; or find a source that does not draw on
    the same origin.
    """

    code = "PRV502"
    name = "echo"
    level = "warning"
    examples = (
        Example(
            "Fifteen percent of the pipes are gone [@gazette{#pipes}; @herald].\n",
            flags=("Fifteen percent",),
            shows="two newspapers, one report",
        ),
        Example("The pipes are going fast [@digest; @herald].\n", flags=("The pipes are going fast",)),
        Example(
            "It was 15% [@digest; @gazette].\n", flags=("15%",), shows="a newspaper, and a digest of the same newspaper"
        ),
        Example("It was 15% [@gazette; @herald; @utility-2023{#pipes}].\n", shows="the origin itself is cited"),
        Example(
            "It was 15% [@digest; @gazette].\n",
            shows="a newspaper with a count of its own, and a digest of it",
            files={"sources/gazette.yml": "tier: primary\n"},
        ),
        Example(
            "It was 15% [@gazette; @herald].\n",
            shows="one of them has it from somebody else as well",
            files={"sources/herald.yml": "tier: secondary\nderives-from: [utility-2023, mayor]\n"},
        ),
        Example(
            "It was 15% [@gazette; @herald].\n",
            shows="nobody has traced what one of them retells",
            files={"sources/herald.yml": "tier: secondary\nderives-from: unknown\n"},
        ),
        Example(
            "It was 15% [@gazette; @herald].\n",
            shows="two editions of one newspaper's story",
            files={"sources/herald.yml": "tier: secondary\nderives-from: [utility-2023]\nrevises: gazette\n"},
        ),
        Example(
            "The finding was widely reported in the press, by the Gazette [@gazette] and the Herald [@herald].\n",
            shows="how widely the press reported it",
        ),
        Example(
            "The Herald, citing the Gazette, wrote that the pipes are going fast [@gazette; @herald].\n",
            shows="the sentence says that one has it from the other",
        ),
        Example(
            "The city is ahead of its plan [@gazette{#plan}; @herald].\n",
            shows="what one of them says first hand",
            files={
                "sources/gazette.yml": "tier: secondary\nderives-from: [utility-2023]\nspans:\n"
                "  plan: {exact: The city is ahead of its plan, tier: primary, derives-from: []}\n"
            },
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        common = CommonOrigins(ledger.sources)
        # Many statements cite the same few sources, and a way may be long.
        ways = cache(lambda retold, origin: tuple(_ways(ledger, retold, origin)))
        for entry in ledger.entries:
            if not (entry.statement.owes_evidence or entry.statement.kind == "summary"):
                continue
            retold = _retold(ledger, entry)
            origin = common.of(key for keys in retold.values() for key in keys)
            if origin is None or _is_cited(ledger, entry, origin, retold, common):
                continue
            if not (of_the_press(entry) or tells_descent(entry)):
                seen = ways(tuple(retold.items()), origin)
                yield self._finding(ledger, entry, list(retold), origin, seen)

    def _finding(
        self, ledger: Ledger, entry: Entry, keys: list[str], origin: str, ways: tuple[Seen, ...]
    ) -> Diagnostic:
        passages = [link.passage.text for link in entry.support if link.passage]
        statement, brief = entry.statement, ledger.brief
        place = brief.place(focus(statement, passages))
        subject = "this statement" if place.span == whole(statement) else quoted(brief.written(place.span))
        both, count = ("both", "two") if len(keys) == 2 else ("all", _COUNTS.get(len(keys), str(len(keys))))
        return self.finding(
            f"{subject} has one origin, not {count}: {listed(keys)} {both} go back to {origin}",
            place,
            seen=ways,
            then=(
                f"cite {chain([origin], ledger.sources)[-1]} itself, or a source that does not draw on {origin}",
                "provenance explain PRV502",
            ),
            statement=statement.id,
        )


def _retold(ledger: Ledger, entry: Entry) -> _Retold:
    """What each source that a statement cites retells; empty unless there are several and all retell something.

    Editions of one source count as one. A source of which one passage is first hand retells nothing here.
    """
    found: dict[str, tuple[str, ...]] = {}
    editions: dict[str, str] = {}
    for link in entry.support:
        key = link.source.key
        if link.unseen or link.problem == "unknown-source":
            continue
        above = link_parents(link)
        if not above:
            return {}
        kept = editions.setdefault(edition(key, ledger.sources), key)
        found[kept] = (*found.get(kept, ()), *above)
    return found if len(found) > 1 else {}


def _is_cited(ledger: Ledger, entry: Entry, origin: str, retold: _Retold, common: CommonOrigins) -> bool:
    """Whether the origin, or an edition of it, is among the sources cited, or the statement says whose words it has."""
    cited = {edition(link.source.key, ledger.sources) for link in entry.links}
    if edition(origin, ledger.sources) in cited:
        return True
    return any(_speaks_for_all(link, entry, retold, common) for link in entry.support)


def _speaks_for_all(link: Link, entry: Entry, retold: _Retold, common: CommonOrigins) -> bool:
    """Whether a statement attributes what it says to the source of `link`, and all others cited retell that source."""
    key = link.source.key
    others = [each for other, keys in retold.items() if other != key for each in keys]
    return common.of([*others, key]) == key and attributed(entry.statement, link)


def _ways(ledger: Ledger, retold: tuple[tuple[str, tuple[str, ...]], ...], origin: str) -> Iterator[Seen]:
    """How a source that does not retell the origin directly comes from it, and where the origin has it from."""
    for key, above in retold:
        if steps := _steps(ledger, above, origin):
            yield Seen(f"{key} goes back to it through {listed(steps)}")
    way = chain([origin], ledger.sources)
    record = ledger.sources[origin].record if origin in ledger.sources else None
    if len(way) > 1:
        yield Seen(f"{origin} has it from {way[-1]} in turn ({standing(ledger.sources[way[-1]])})")
    elif record is not None and record.unknown_derivation:
        yield Seen(f"nobody has traced where {origin} has it from")


def _steps(ledger: Ledger, above: tuple[str, ...], origin: str) -> list[str]:
    """The sources between one cited and the origin, on the shortest way."""
    before: dict[str, str | None] = dict.fromkeys(above)
    queue = list(before)
    for key in queue:
        source = ledger.sources.get(key)
        for parent in source.derives_from if source else ():
            if parent not in before:
                before[parent] = key
                queue.append(parent)
    steps: list[str] = []
    at = before.get(origin)
    while at is not None:
        steps.append(at)
        at = before[at]
    return steps[::-1]
