"""PRV704 misplaced-waiver."""

import re
from collections.abc import Iterator

from provenance.model import Computed, Diagnostic, Ledger, Span, Waiver
from provenance.rule import Example, Rule
from provenance.rule.computed import verdicts
from provenance.rule.wording import excerpt

_BEHIND_FIGURE = "write it right behind the figure that it gives, on the same line"
_AT_STATEMENT = "write it at the end of the statement, on the same line"
_LINE_BEFORE = "join it to the end of the line before"
_GOES_ON = re.compile(r"[^\s>][ \t]*\r?\n[ \t>]*\Z")
_BY_BLOCK = "ignore-"
_REACH = 40
_BESIDE_TABLE = "write it on a line of its own right before or after the table, with a blank line between"


class MisplacedWaiver(Rule):
    """A waiver stands where it serves no statement.

    So does a calculation (`<!-- provenance: computed 75000/365 -->`) that stands beside no statement with a figure, or
    for a column of a table beside no table. A comment on a line of its own inside a paragraph, between the rows of a
    table or between the items of a list divides it, and so changes the brief. One that begins a line hides the rest of
    that line from Markdown.

    ## Why

    The waiver waives nothing, and the brief is not shown as it was meant.

    ## Instead

    Write it at the end of the statement, on the same line; or as `ignore-next[…]` on a line of its own, with a blank
    line before it, right before the paragraph, list or table; or as `ignore-file[…]` at the top of the brief.
    """

    code = "PRV704"
    name = "misplaced-waiver"
    examples = (
        Example(
            'Pipes last\n<!-- provenance: ignore[PRV102] reason="agreed" -->\nfor decades [@gazette].\n',
            flags=('<!-- provenance: ignore[PRV102] reason="agreed" -->',),
        ),
        Example(
            'Pipes last [@gazette].\n\n<!-- provenance: ignore-next[PRV102] reason="agreed" -->\n',
            flags=('<!-- provenance: ignore-next[PRV102] reason="agreed" -->',),
            shows="nothing follows",
        ),
        Example(
            "The city replaced 1,250.\n\n<!-- provenance: computed 1250/12 -->\n\nThat is 104 a month.\n",
            flags=("<!-- provenance: computed 1250/12 -->",),
            shows="a calculation beside no statement",
        ),
        Example(
            "It was 1,250 a year, or 104\n<!-- provenance: computed 1250/12 --> a month [@utility-2023].\n",
            flags=("<!-- provenance: computed 1250/12 -->",),
            shows="a calculation that begins a line of the paragraph",
        ),
        Example('Pipes last [@gazette]. <!-- provenance: ignore[PRV102] reason="agreed" -->\n'),
        Example('<!-- provenance: ignore-next[PRV102] reason="agreed" -->\nPipes last [@gazette].\n'),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for waiver in ledger.brief.waivers:
            if waiver.target is None:
                yield self._misplaced(ledger, waiver, "waiver", "statement", _AT_STATEMENT)
        for computed in ledger.brief.computed:
            if computed.target is None or not (computed.column or _has_figure(ledger, computed.span)):
                then = _BESIDE_TABLE if computed.column else _BEHIND_FIGURE
                yield self._misplaced(ledger, computed, "calculation", "figure", then)

    def _misplaced(self, ledger: Ledger, asked: Waiver | Computed, what: str, served: str, then: str) -> Diagnostic:
        brief = ledger.brief
        message = f"this {what} stands where it serves no {served}"
        if asked.hides and asked.target is None:
            lost = excerpt(brief.written(asked.hides))
            message = f"this {what} begins a line, so that the rest of the line is not read: {lost}"
        goes_on = asked.target is None and _GOES_ON.search(
            brief.text, max(0, asked.span.start - _REACH), asked.span.start
        )
        joins = goes_on and then is not _BESIDE_TABLE and _BY_BLOCK not in brief.written(asked.span)
        return self.finding(message, brief.place(asked.span), then=(_LINE_BEFORE if joins else then,))


def _has_figure(ledger: Ledger, comment: Span) -> bool:
    """Whether the statement has a figure that the calculation of a comment can have given."""
    return any(each.span == comment for each in verdicts(ledger))
