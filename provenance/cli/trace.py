"""`provenance trace`: one statement down to its origins."""

from __future__ import annotations

import json

import click

from provenance import formats
from provenance.check import gather
from provenance.cli.lines import entries_on, ledger_of, line_of
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Ledger, Report
from provenance.project import Project, ProjectError, load
from provenance.stories.trace import trace as follow
from provenance.stories.trace_tree import tree, values


@click.command()
@click.argument("target", metavar="BRIEF:LINE[:COLUMN]")
@click.option("--json", "as_json", is_flag=True, help="Write it as JSON.")
@project_options
def trace(target: str, as_json: bool, config: str | None, isolated: bool) -> int:
    """Follow a statement of a brief down to its origins.

    LINE is counted from 1; where several statements stand on it, all are shown, or with COLUMN the one that stands
    there. For each citation the passage is shown, its tier, whether its text is captured, what it retells, what that
    retells in turn, and where the chain stops; then how many of the citations are independent of each other.
    """
    asked = line_of(target)
    if asked is None:
        raise ProjectError(f"say which line, as in {target[:60]}:12")
    project = load(near=[asked.brief], config=config, isolated=isolated)
    ledger = ledger_of(project, asked.brief)
    if any(each.code == "PRV901" for each in ledger.findings):
        return _unreadable(project, ledger)
    traced = [follow(ledger, entry) for entry in entries_on(ledger, asked)]
    if as_json:
        found = {
            "schema_version": 1,
            "brief": ledger.brief.path,
            "statements": [values(each, ledger) for each in traced],
        }
        say(json.dumps(found, ensure_ascii=True, indent=2) + "\n")
    else:
        shown = "\n".join(tree(each, ledger) for each in traced)
        say("".join(f"{visible(each)}\n" for each in shown.removesuffix("\n").split("\n")))
    return 0


def _unreadable(project: Project, ledger: Ledger) -> int:
    findings = tuple(each for each in ledger.findings if each.code == "PRV901")
    tell(formats.render("full", gather([Report(ledger, findings)], project.disk.text), colour=False, quiet=True))
    return 1
