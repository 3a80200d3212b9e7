"""PRV702 waiver-without-reason."""

from collections.abc import Iterator

from provenance import rules
from provenance.model import Diagnostic, Ledger, Span, Waiver
from provenance.rule import Example, Rule
from provenance.rule.naming import names_rule
from provenance.rule.wording import nearest


class WaiverWithoutReason(Rule):
    """A waiver does not say what it waives, or why.

    Such a waiver waives nothing. Nor is a comment read that was meant to begin with `provenance:` and does not.

    ## Why

    Whoever signs the brief must be able to judge the exception without asking its author.

    ## Instead

    `<!-- provenance: ignore[PRV102] reason="the committee's appendix is sealed" until=2027-03-31 -->`: one or more
    rules by code or name, a reason in quotation marks, and best a day on which the exception ends.
    """

    code = "PRV702"
    name = "waiver-without-reason"
    examples = (
        Example(
            "It was 15% [@gazette]. <!-- provenance: ignore[PRV102] -->\n",
            flags=("<!-- provenance: ignore[PRV102] -->",),
        ),
        Example(
            'It was 15% [@gazette]. <!-- provenance: ignore reason="agreed" -->\n',
            flags=('<!-- provenance: ignore reason="agreed" -->',),
            shows="everything at once",
        ),
        Example(
            'It was 15% [@gazette]. <!-- provenance: ignore[PRV1022] reason="agreed" -->\n',
            flags=("PRV1022",),
            shows="no such rule",
        ),
        Example('It was 15% [@gazette]. <!-- provenance: ignore[PRV102] reason="the report is sealed" -->\n'),
        Example(
            'It was 15% [@gazette]. <!-- provenence: ignore[PRV102] reason="the report is sealed" -->\n',
            flags=('<!-- provenence: ignore[PRV102] reason="the report is sealed" -->',),
            shows="a slip of the pen: nobody reads it",
        ),
        Example("It was 15% [@utility-2023]. <!-- provenance of this figure: ask AK -->\n", shows="any other comment"),
        Example("It was 15% [@utility-2023]. <!-- ask the provenance desk -->\n", shows="any other comment"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for waiver in ledger.brief.waivers:
            if waiver.problem:
                slip = not waiver.names and waiver.target == waiver.span
                form = "begin it with <!-- provenance:" if slip else 'write ignore[PRV102] reason="…"'
                yield self._finding(ledger, waiver.span, waiver.problem, form)
            elif not waiver.names:
                yield self._finding(ledger, waiver.span, "this waiver names no rule", 'write ignore[PRV102] reason="…"')
            elif not waiver.reason:
                yield self._finding(ledger, waiver.span, "this waiver gives no reason", 'add reason="…"')
            yield from self._unknown(ledger, waiver)

    def _unknown(self, ledger: Ledger, waiver: Waiver) -> Iterator[Diagnostic]:
        kinds = [rules.rule_class(code) for code in rules.codes()]
        for name in waiver.names:
            if not any(names_rule(name.name, kind) for kind in kinds):
                near = nearest(name.name, [*(kind.code for kind in kinds), *(kind.name for kind in kinds)])
                then = f"did you mean {near}?" if near else "provenance rules lists them"
                yield self._finding(ledger, name.span, f'no rule is called "{name.name}"', then)

    def _finding(self, ledger: Ledger, span: Span, message: str, then: str) -> Diagnostic:
        return self.finding(message, ledger.brief.place(span), then=(then,))
