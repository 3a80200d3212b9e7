"""`provenance suggest`: passages for the claims of a brief that lack evidence."""

from __future__ import annotations

import json

import click

from provenance.cli.find import shown, values_of
from provenance.cli.lines import ledger_of
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Ledger
from provenance.project import load
from provenance.project.search import captured, searching
from provenance.stories.suggest import Suggestion
from provenance.stories.suggest import suggest as suggestions
from provenance.text.lines import position


@click.command()
@click.argument("brief", metavar="BRIEF")
@click.option("--json", "as_json", is_flag=True, help="Write it as JSON.")
@click.option("--no-cache", is_flag=True, help="Keep no index for the next search.")
@project_options
def suggest(brief: str, as_json: bool, no_cache: bool, config: str | None, isolated: bool) -> int:
    """For each claim of BRIEF that cites nothing, or no primary source, show passages that may hold it.

    They are looked for in the captured texts. Read a passage before you cite it: that it has the same words and figures
    does not mean that it says the same. Where nothing fits well, nothing is shown.
    """
    project = load(near=[brief], config=config, isolated=isolated)
    ledger = ledger_of(project, brief)
    sources = captured(project)
    with searching(project, sources, keep=not no_cache) as search:
        found = suggestions(ledger, search, sources)
    if as_json:
        values = [
            {
                "statement": each.statement.id,
                "line": position(ledger.brief.text, each.statement.span.start).line,
                "wanting": each.wanting,
                "passages": [values_of(project, fit) for fit in each.fits],
            }
            for each in found
        ]
        say(json.dumps({"schema_version": 1, "suggestions": values}, ensure_ascii=True, indent=2) + "\n")
    else:
        say("\n".join(_headed(ledger, each) + "".join(shown(project, fit) for fit in each.fits) for each in found))
    if not found:
        tell("Nothing to suggest: no claim that lacks evidence has its words and figures in a captured text.\n")
    return 0


def _headed(ledger: Ledger, each: Suggestion) -> str:
    line = position(ledger.brief.text, each.statement.span.start).line
    words = " ".join(each.statement.text.split())
    cut = words if len(words) <= 200 else words[:199] + "…"
    return f"{visible(ledger.brief.path)}:{line} {each.wanting}: {visible(cut)}\n"
