"""`provenance trace`: one statement down to its origins."""

from __future__ import annotations

import json
import re

import click

from provenance import formats
from provenance.check import gather
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Ledger, Report
from provenance.project import Project, ProjectError, load
from provenance.stories.trace import statements_at
from provenance.stories.trace import trace as follow
from provenance.stories.trace_tree import tree, values
from provenance.text.lines import position

_TARGET = re.compile(r"(?P<brief>.+?):(?P<line>[0-9]{1,9})(?::(?P<column>[0-9]{1,9}))?", re.DOTALL)


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
    asked = _TARGET.fullmatch(target)
    if asked is None:
        raise ProjectError(f"say which line, as in {target[:60]}:12")
    project = load(near=[asked["brief"]], config=config, isolated=isolated)
    chosen, notes = project.chosen([asked["brief"]])
    if len(chosen) != 1:
        raise ProjectError("; ".join(notes) or f"{asked['brief']} is a folder; name one brief")
    ledger = project.ledger(chosen[0])
    if any(each.code == "PRV901" for each in ledger.findings):
        return _unreadable(project, ledger)
    line, column = int(asked["line"]), int(asked["column"]) if asked["column"] else None
    entries = statements_at(ledger, line, column)
    if not entries:
        raise ProjectError(_nothing(ledger, line, column))
    traced = [follow(ledger, entry) for entry in entries]
    if as_json:
        found = {"schema_version": 1, "brief": chosen[0], "statements": [values(each, ledger) for each in traced]}
        say(json.dumps(found, ensure_ascii=True, indent=2) + "\n")
    else:
        shown = "\n".join(tree(each, ledger) for each in traced)
        say("".join(f"{visible(each)}\n" for each in shown.removesuffix("\n").split("\n")))
    return 0


def _unreadable(project: Project, ledger: Ledger) -> int:
    findings = tuple(each for each in ledger.findings if each.code == "PRV901")
    tell(formats.render("full", gather([Report(ledger, findings)], project.disk.text), colour=False, quiet=True))
    return 1


def _nothing(ledger: Ledger, line: int, column: int | None) -> str:
    text, path = ledger.brief.text, visible(ledger.brief.path)
    lines = text.count("\n") + (not text.endswith("\n") and bool(text))
    if not 1 <= line <= max(lines, 1):
        return f"{path} has {lines} line{'' if lines == 1 else 's'}, and no line {line}"
    starts = [position(text, each.statement.span.start).line for each in ledger.entries]
    if not starts:
        return f"{path} states nothing that could be traced"
    near = min(starts, key=lambda each: (abs(each - line), each))
    where = f"line {line}" if column is None else f"column {column} of line {line}"
    return f"no statement of {path} stands on {where}; the nearest begins on line {near}"
