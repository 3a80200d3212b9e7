"""`provenance explain`: a rule's page."""

from __future__ import annotations

import click

from provenance.cli.streams import say
from provenance.project import one_code
from provenance.stories.explain import explain as page


@click.command()
@click.argument("rule", metavar="CODE|NAME")
def explain(rule: str) -> None:
    """Print a rule's page: what it finds, why, and what to do instead.

    The page is made by running the rule on its own examples.
    """
    say(page(one_code(rule)))
