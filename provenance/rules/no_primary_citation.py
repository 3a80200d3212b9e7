"""PRV102 no-primary-citation."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from provenance.lineage import chain, is_primary, link_tier, parents
from provenance.model import Diagnostic, Entry, Ledger, Level, Link, Seen
from provenance.rule import Example, Rule
from provenance.rule.focus import focus, telling_figures, whole
from provenance.rule.wording import excerpt, listed, quoted, standing
from provenance.text.attribution import attributions
from provenance.text.quotations import quotations

ClaimKind = Literal["figure", "quotation", "attribution", "other"]


@dataclass(frozen=True)
class NoPrimaryCitation(Rule):
    """A claim rests only on sources that retell another source.

    None of its citations leads to a passage of a primary source whose text is captured or attested, and at least one
    is known to be secondary or tertiary. Naming a primary source that nobody captured does not help: nobody has
    checked what it says. A source counts as primary for what it says itself: "According to the Gazette, …", or
    `@gazette says …`, asks for no further source unless the passage is itself a retelling.

    ## Why

    Retellings round, shorten and copy each other's mistakes. Two newspapers that retell one report are one witness,
    and it is the report that must be read.

    ## Instead

    Follow the chain that the finding names to the body that made the fact, capture its text, name the passage and
    cite it. The retelling may stay beside it. A primary that cannot be had is cited as such,
    `[@primary; cited in @news{#cost}]`, and the finding becomes a warning.
    """

    require_primary: tuple[ClaimKind, ...] = ("figure", "quotation", "attribution", "other")
    """The kinds of claim that need a primary citation."""

    __pydantic_config__ = {"extra": "forbid", "use_attribute_docstrings": True}  # noqa: RUF012

    code = "PRV102"
    name = "no-primary-citation"
    eases_in_draft = True
    examples = (
        Example(
            "The city replaced 15% of its lead pipes [@gazette{#pipes}].\n",
            flags=("15%",),
            shows="a newspaper that retells the utility's report",
        ),
        Example("Lead pipes are going fast [@gazette; @herald].\n", flags=("Lead pipes are going fast",)),
        Example("The digest counts 15% [@digest].\n", flags=("15%",), shows="a retelling of a retelling"),
        Example(
            "The city replaced 15% of its pipes [@gazette; @utility-2023].\n",
            flags=("15%",),
            shows="the primary is cited, but nobody captured it",
            files={"sources/utility-2023.txt": ""},
        ),
        Example(
            "The city replaced 15% of its pipes [@utility-2023; cited in @gazette].\n",
            flags=("15%",),
            shows="a warning: the primary was not seen, and the brief says so",
        ),
        Example("The city replaced 15% of its pipes [@gazette; @utility-2023{#pipes}].\n", shows="a primary beside it"),
        Example(
            "@herald says that the pipes are gone.\n",
            shows="the Herald's own words",
            files={"sources/herald.yml": "tier: secondary\n"},
        ),
        Example("The city is ahead [@gazette].\n", shows="a tier nobody has set", files={"sources/gazette.yml": ""}),
        Example("Critics disagree with this [but see @gazette].\n", shows="not cited in support"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for entry in ledger.entries:
            if not entry.statement.owes_evidence or not self._concerned(entry.statement.text):
                continue
            if any(is_primary(link, entry.statement) for link in entry.support):
                continue
            retelling = [link for link in entry.support if link_tier(link) in ("secondary", "tertiary")]
            if retelling:
                yield self._finding(ledger, entry, retelling)

    def _concerned(self, text: str) -> bool:
        kinds: set[ClaimKind] = set()
        if telling_figures(text):
            kinds.add("figure")
        if quotations(text):
            kinds.add("quotation")
        if attributions(text):
            kinds.add("attribution")
        return bool((kinds or {"other"}) & set(self.require_primary))

    def _finding(self, ledger: Ledger, entry: Entry, retelling: list[Link]) -> Diagnostic:
        passages = [link.passage for link in retelling if link.passage]
        brief, statement = ledger.brief, entry.statement
        place = brief.place(focus(statement, [passage.text for passage in passages]))
        subject = "this statement" if place.span == whole(statement) else quoted(brief.written(place.span))
        keys = list(dict.fromkeys(link.source.key for link in retelling))
        tiers = " and ".join(sorted({link_tier(link) or "" for link in retelling}))
        what = f"a {tiers} source" if len(keys) == 1 else f"{tiers} sources"
        unseen = any(link.unseen for link in entry.support)
        level: Level | None = "warning" if unseen else None
        return self.finding(
            f"{subject} rests only on {what} ({', '.join(keys)})",
            place,
            seen=(*_passages(retelling), *_unread(entry), *_chains(ledger, retelling)),
            then=(_next(ledger, retelling), "provenance explain PRV102"),
            statement=statement.id,
            level=level,
        )


def _passages(links: list[Link]) -> Iterator[Seen]:
    for link in links:
        if link.passage and link.passage.reach in ("span", "quotation"):
            yield Seen(excerpt(link.passage.text), link.passage.place)


def _unread(entry: Entry) -> Iterator[Seen]:
    """Primary sources that the statement cites and that nobody can have checked it against."""
    said: dict[str, str] = {}
    for link in entry.support:
        if link_tier(link) == "primary":
            if link.unseen:
                said[link.source.key] = "seen only through another source"
            elif link.problem == "not-captured":
                said[link.source.key] = "its text is not captured"
    for key, why in said.items():
        yield Seen(f"{key} is primary, but {why}")


def _chains(ledger: Ledger, links: list[Link]) -> Iterator[Seen]:
    """One line for each way in which the cited sources come from another: who retells whom, down to the primary."""
    ways: dict[tuple[str, ...], list[str]] = {}
    for link in links:
        keys = ways.setdefault(_way(ledger, link), [])
        if link.source.key not in keys:
            keys.append(link.source.key)
    for way, keys in ways.items():
        if not way:
            yield Seen(f"nothing says what {listed(keys)} {'retells' if len(keys) == 1 else 'retell'}")
            continue
        both = {1: "retells", 2: "both retell"}.get(len(keys), "all retell")
        yield Seen(f"{listed(keys)} {both} {', which retells '.join(way)} ({standing(ledger.sources[way[-1]])})")


def _way(ledger: Ledger, link: Link) -> tuple[str, ...]:
    """The chain of sources from what a link leads to, that itself left out, down to the primary."""
    return chain(parents(link.passage) if link.passage else link.source.derives_from, ledger.sources)


def _next(ledger: Ledger, links: list[Link]) -> str:
    ends = [ledger.sources[way[-1]] for way in (_way(ledger, link) for link in links) if way]
    primary = next((end for end in ends if end.record and end.record.tier == "primary"), None)
    if primary is None:
        return "find the source that states this itself, capture it and cite it"
    if primary.snapshot:
        return f"cite the passage in {primary.key} itself: [@{primary.key}{{#span}}]"
    return f"provenance add FILE --key {primary.key}, then name the passage and cite it: [@{primary.key}{{#span}}]"
