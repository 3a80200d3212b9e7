"""PRV901 unreadable-brief."""

from collections.abc import Iterator

from provenance import rules
from provenance.model import Brief, Diagnostic, Ledger, Span
from provenance.rule import Example
from provenance.rule.naming import names_rules
from provenance.rule.reading import ReadingRule
from provenance.rule.wording import nearest


class UnreadableBrief(ReadingRule):
    """A brief, or its front matter, cannot be read.

    ## Why

    What is not read is not checked.

    ## Instead

    Save the brief as UTF-8, keep it under 5 MB, and correct the front matter at the place shown.
    """

    code = "PRV901"
    name = "unreadable-brief"
    examples = (
        Example("---\nprovenance: {stag: draft}\n---\n\nPipes last [@gazette].\n", flags=("stag: draft",)),
        Example(
            "---\nprovenance:\n  ignore: [PRV1002]\n---\n\nPipes last [@gazette].\n",
            flags=("PRV1002",),
            shows="no such rule",
        ),
        Example("---\nprovenance: {stage: draft, ignore: [PRV103, no-passage-named]}\n---\n\nPipes last [@gazette].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        yield from super().check(ledger)
        kinds = [rules.rule_class(code) for code in rules.codes()]
        for name in _named(ledger.brief):
            if not any(names_rules(name, kind) for kind in kinds):
                near = nearest(name, [*(kind.code for kind in kinds), *(kind.name for kind in kinds)])
                yield self.finding(
                    f'no rule is called "{name}"',
                    ledger.brief.place(_place(ledger.brief, name)),
                    then=(f"did you mean {near}?" if near else "provenance rules lists them",),
                )


def _named(brief: Brief) -> tuple[str, ...]:
    front = brief.front
    return tuple(dict.fromkeys((*(front.select or ()), *front.ignore, *front.error, *front.warn)))


def _place(brief: Brief, name: str) -> Span:
    """Where the front matter, which comes first in a draft, writes the name."""
    at = brief.text.find(name)
    return Span(at, at + len(name)) if at >= 0 else Span(0, 0)
