"""`provenance rules`: all rules in a table."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from provenance import rules as every
from provenance.cli.streams import say
from provenance.stories.explain import table


@click.command()
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", help="How to write the table."
)
def rules(form: str) -> None:
    """List all rules with their codes, names and levels."""
    cards = [every.rule_class(code).card() for code in every.codes()]
    if form == "markdown":
        say(table())
    elif form == "json":
        say(json.dumps([asdict(card) for card in cards], ensure_ascii=False, indent=2) + "\n")
    else:
        name, level = (max(len(str(getattr(card, part))) for card in cards) for part in ("name", "level"))
        say("".join(f"{card.code}  {card.name:{name}}  {card.level:{level}}  {card.summary}\n" for card in cards))
