"""The class that every rule extends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from provenance.model import Card, Diagnostic, Edit, Ledger, Level, Place, Seen
from provenance.rule.example import Example


class Rule:
    """One thing that may be wrong with a brief.

    A rule is one file. Its class docstring is its page in the manual: a first sentence that says what is wrong, then
    `## Why` and `## Instead`. Its `examples` are shown on that page and are its tests. Options, if any, are fields of
    a dataclass that carries `__pydantic_config__`, so that a configuration can be validated against them.

    `level` is what a finding counts as; `on` is False for a rule that runs only when it is asked for by name; `always`
    is True for one that runs whatever is selected, unless it is ignored; `eases_in_draft` makes an error a warning
    while a brief is a draft. `yields_to` are the codes of rules that say the same more exactly: where one of
    them rings in a statement, this one is silent about all of it but its other figures.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    level: ClassVar[Level] = "error"
    on: ClassVar[bool] = True
    always: ClassVar[bool] = False
    eases_in_draft: ClassVar[bool] = False
    yields_to: ClassVar[tuple[str, ...]] = ()
    examples: ClassVar[tuple[Example, ...]] = ()

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        """What is wrong in `ledger`. Order does not matter; nothing is changed."""
        raise NotImplementedError

    @classmethod
    def page(cls) -> str:
        """The text of the rule's page, in Markdown."""
        import inspect  # noqa: PLC0415 - takes long to import, and a check reads no pages

        return inspect.cleandoc(cls.__doc__ or "")

    @classmethod
    def card(cls) -> Card:
        """The rule in a few words. The level of a rule that is off says so."""
        summary = (cls.__doc__ or "").strip().partition("\n")[0]
        return Card(cls.code, cls.name, cls.level if cls.on else f"{cls.level} (off)", summary)

    @classmethod
    def finding(  # noqa: PLR0913 - a finding has that many parts, and all but two have a default
        cls,
        message: str,
        place: Place,
        *,
        seen: tuple[Seen, ...] = (),
        then: tuple[str, ...] = (),
        fix: tuple[Edit, ...] = (),
        statement: str | None = None,
        level: Level | None = None,
    ) -> Diagnostic:
        """A finding of this rule. `then` says what to do next; `level` only to be milder than the rule's own."""
        return Diagnostic(cls.code, message, place, seen, then, fix, statement, level)
