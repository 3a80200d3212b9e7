"""PRV102 no-primary-citation."""

from collections.abc import Iterator

from provenance.frozen import dataclass
from provenance.lazy import deferred
from provenance.lineage import is_attributed_retelling, is_primary, link_tier
from provenance.model import Diagnostic, Entry, Ledger, Level, Link, Seen
from provenance.rule import Example, Rule
from provenance.rule.claim_kinds import ALL_KINDS, ClaimKind, claim_kinds
from provenance.rule.descent import descent_seen, passages_seen, primary_advice, proposals_seen
from provenance.rule.focus import focus, whole
from provenance.rule.press import of_the_press
from provenance.rule.quoting import quoted_advice
from provenance.rule.unrecorded import unrecorded
from provenance.rule.wording import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.rule.figures_behind import figures_advice
else:  # of few statements it is asked
    figures_advice = deferred("provenance.rule.figures_behind", "figures_advice")


@dataclass(frozen=True, slots=True)
class NoPrimaryCitation(Rule):
    """A claim rests only on sources that retell another source.

    None of its citations leads to a passage of a primary source whose text is captured or attested, and at least one
    is known to be secondary or tertiary. Naming a primary source that nobody captured does not help: nobody has
    checked what it says. A source counts as primary for what it says itself: "According to the Gazette, …", or
    `@gazette says …`, asks for no further source; where the passage is itself a retelling, that is PRV505. Papers are
    also primary for what the press did: "The finding was widely reported, first by the Gazette". With a figure, or
    with what was reported, such a sentence claims more, and needs a primary source like any other.

    Where no record gives a tier, one is proposed by the kind of source, its publisher or its address; the finding says
    why. `tier:` in the record decides.

    ## Why

    Retellings round, shorten and copy each other's mistakes. Two newspapers that retell one report are one witness,
    and it is the report that must be read.

    ## Instead

    Follow the chain that the finding names to the body that made the fact, capture its text, name the passage and
    cite it. The retelling may stay beside it. A primary that cannot be had is cited as such,
    `[@primary; cited in @news{#cost}]`, and the finding becomes a warning.
    """

    require_primary: tuple[ClaimKind, ...] = ALL_KINDS
    """The kinds of claim that need a primary citation."""

    __pydantic_config__ = {"extra": "forbid", "use_attribute_docstrings": True}  # noqa: RUF012

    code = "PRV102"
    name = "no-primary-citation"
    eases_in_draft = True
    yields_to = ("PRV203",)
    examples = (
        Example(
            'The council told the Gazette that it was "pleased beyond words with the work" [@gazette].\n',
            flags=('"pleased beyond words with the work"',),
            shows="the Gazette retells the utility, but has these words from somebody else",
            files={"sources/gazette.txt": "The council said it was “pleased beyond words with the work”.\n"},
        ),
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
        Example(
            "The programme is cut [@wire].\n",
            flags=("The programme is cut",),
            shows="a news agency; nobody has set its tier",
            files={
                "sources.bib": "@online{wire, title = {City cuts programme}, organization = {Reuters}}\n",
                "sources/wire.txt": "The programme is cut.\n",
            },
        ),
        Example("The city is ahead [@gazette].\n", shows="a tier nobody has set", files={"sources/gazette.yml": ""}),
        Example(
            "The city is ahead [@gazette; @utility-2023{#pipes}].\n",
            shows="a source without a record, PRV106",
            files={"sources/utility-2023.yml": ""},
        ),
        Example("Critics disagree with this [but see @gazette].\n", shows="not cited in support"),
        Example(
            "The finding was widely reported in the press, by the Gazette [@gazette] and from there by the Herald "
            "[@herald].\n",
            shows="what the press did, of which the papers are the first-hand evidence",
        ),
        Example(
            "The finding that 15% of the pipes are gone was reported by the Gazette [@gazette].\n",
            flags=("15%",),
            shows="the figure itself rests on the newspaper",
        ),
        Example(
            "It was widely reported in the press that the pipes are going fast [@gazette].\n",
            flags=("It was widely reported in the press that the pipes are going fast",),
            shows="what was reported rests on the newspaper",
        ),
        Example(
            "The Gazette ran the story [@gazette]. We rely on the report itself.\n",
            shows="a remark on the author's own method",
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        lost = unrecorded(ledger)
        for entry in ledger.entries:
            statement = entry.statement
            retelling = [link for link in entry.support if link_tier(link) in ("secondary", "tertiary")]
            # What costs least is asked first.
            if not retelling or not statement.owes_evidence or _guessed(entry, retelling):
                continue
            if any(is_primary(each, statement) or is_attributed_retelling(each, statement) for each in entry.support):
                continue
            if of_the_press(entry) or any(each.source.key in lost for each in entry.support):
                continue
            if not claim_kinds(statement.text).isdisjoint(self.require_primary):
                yield self._finding(ledger, entry, retelling)

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
        shown, advice = ((), ()) if unseen else quoted_advice(ledger, entry, retelling)
        if not (unseen or shown or advice):
            shown, advice = figures_advice(ledger, statement.text, retelling)
        return self.finding(
            f"{subject} rests only on {what} ({', '.join(keys)})",
            place,
            seen=(
                *passages_seen(retelling),
                *_unread(entry),
                *descent_seen(ledger, retelling),
                *proposals_seen(retelling),
                *shown,
            ),
            then=(*(advice or primary_advice(ledger, retelling)), "provenance explain PRV102"),
            statement=statement.id,
            level=level,
        )


def _guessed(entry: Entry, retelling: list[Link]) -> bool:
    """Whether nobody has said that any of these retells, and a primary source is cited whose text is only not captured.

    A guess at a tier accuses nobody who names the primary source; that its text is missing is PRV401's to say.
    """
    if not all(link.source.proposed for link in retelling):
        return False
    return any(link_tier(link) == "primary" and link.passage is None and not link.unseen for link in entry.support)


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
