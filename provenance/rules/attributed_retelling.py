"""PRV505 attributed-retelling."""

from collections.abc import Iterator

from provenance.frozen import dataclass
from provenance.lazy import deferred
from provenance.lineage import is_attributed_retelling, is_primary, link_parents
from provenance.model import Diagnostic, Entry, Ledger, Link
from provenance.rule import Example, Rule
from provenance.rule.claim_kinds import ALL_KINDS, ClaimKind, claim_kinds
from provenance.rule.descent import descent_seen, passages_seen, primary_advice
from provenance.rule.focus import focus, whole
from provenance.rule.press import of_the_press
from provenance.rule.quoting import quoted_advice
from provenance.rule.wording import listed, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.rule.figures_behind import figures_advice
else:  # of few statements it is asked
    figures_advice = deferred("provenance.rule.figures_behind", "figures_advice")


@dataclass(frozen=True, slots=True)
class AttributedRetelling(Rule):
    """A claim is attributed to a source that has it from another.

    "According to the Gazette, …" makes the Gazette primary for what it says itself. Here its record, or that of the
    passage, says that it retells. Nothing is said where a primary passage is cited as well.

    ## Why

    The attribution names the wrong witness: the reader takes the Gazette for the one who knows.

    ## Instead

    Attribute the claim to the source that the finding names, read that, and cite it. Where this passage is the
    source's own finding after all, say so in its record: name the passage, with `derives-from: []`.
    """

    require_primary: tuple[ClaimKind, ...] = ALL_KINDS
    """The kinds of claim that need a primary citation, as for PRV102."""

    __pydantic_config__ = {"extra": "forbid", "use_attribute_docstrings": True}  # noqa: RUF012

    code = "PRV505"
    name = "attributed-retelling"
    eases_in_draft = True
    examples = (
        Example(
            "According to the Harbour Gazette, the city replaced 15% of its lead pipes [@gazette{#pipes}].\n",
            flags=("15%",),
            shows="the Gazette has it from the utility",
        ),
        Example("@herald says that the pipes are gone.\n", flags=("says that the pipes are gone",)),
        Example(
            "@herald found that 15% were gone.\n",
            flags=("15%",),
            shows="nobody has traced where the Herald has it from",
            files={"sources/herald.yml": "tier: secondary\nderives-from: unknown\n"},
        ),
        Example(
            "According to the Gazette, the city is ahead of its plan [@gazette{#plan}].\n",
            shows="what the Gazette says first hand",
            files={
                "sources/gazette.yml": "tier: secondary\nderives-from: [utility-2023]\nspans:\n"
                "  plan: {exact: The city is ahead of its plan, derives-from: []}\n"
            },
        ),
        Example(
            "According to the Gazette, the city replaced 15% [@gazette{#pipes}; @utility-2023{#pipes}].\n",
            shows="the primary beside it",
        ),
        Example("According to Harbour Water Utility, it replaced 15% [@utility-2023{#pipes}].\n", shows="a primary"),
        Example(
            "According to the Evening Herald, the pipes are gone [@herald].\n",
            shows="a newspaper that retells nobody",
            files={"sources/herald.yml": "tier: secondary\n"},
        ),
        Example("According to the utility, 15% were replaced [@gazette{#pipes}].\n", shows="the right witness, PRV102"),
        Example("The city replaced 15% of its pipes [@gazette{#pipes}].\n", shows="attributed to nobody, PRV102"),
        Example("Critics disagree with what the Gazette reported [but see @gazette].\n", shows="not in support"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for entry in ledger.entries:
            statement = entry.statement
            retelling = [link for link in entry.support if is_attributed_retelling(link, statement)]
            # What costs least is asked first.
            if not retelling or not statement.owes_evidence:
                continue
            if any(is_primary(link, statement) for link in entry.support) or of_the_press(entry):
                continue
            if not claim_kinds(statement.text).isdisjoint(self.require_primary):
                yield self._finding(ledger, entry, retelling)

    def _finding(self, ledger: Ledger, entry: Entry, retelling: list[Link]) -> Diagnostic:
        statement, brief = entry.statement, ledger.brief
        place = brief.place(focus(statement, [link.passage.text for link in retelling if link.passage]))
        subject = "this statement" if place.span == whole(statement) else quoted(brief.written(place.span))
        keys = list(dict.fromkeys(link.source.key for link in retelling))
        above = list(dict.fromkeys(key for link in retelling for key in link_parents(link)))
        shown, advice = quoted_advice(ledger, entry, retelling) if above else ((), ())
        if above and not (shown or advice):
            shown, advice = figures_advice(ledger, statement.text, retelling)
            advice = advice if shown else ()  # that the figure is nowhere else is PRV102's to say
        has = "has" if len(keys) == 1 else "have"
        return self.finding(
            f"{subject} is attributed to {listed(keys)}, which {has} it from "
            f"{listed(above) if above else 'a source that nobody has traced'}",
            place,
            seen=(*passages_seen(retelling), *(descent_seen(ledger, retelling) if above else ()), *shown),
            then=(*(advice or primary_advice(ledger, retelling)), "provenance explain PRV505"),
            statement=statement.id,
            level="warning" if any(link.unseen for link in entry.support) else None,
        )
