"""`provenance find`: search all captured texts."""

from __future__ import annotations

import json

import click

from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Place
from provenance.project import Project, load
from provenance.project.search import captured, searching
from provenance.stories.find import Fit, fits
from provenance.text.lines import position


@click.command()
@click.argument("words", metavar="WORDS", nargs=-1, required=True)
@click.option("-n", "--most", type=click.IntRange(1, 100), default=8, show_default=True, help="How many passages.")
@click.option("--json", "as_json", is_flag=True, help="Write it as JSON.")
@click.option("--no-cache", is_flag=True, help="Keep no index for the next search.")
@project_options
def find(  # noqa: PLR0913, PLR0917 - one argument for each option
    words: tuple[str, ...], most: int, as_json: bool, no_cache: bool, config: str | None, isolated: bool
) -> int:
    """Find passages in the captured texts, primary sources first, each with the citation to paste.

    Figures match in any notation: 13% finds "thirteen percent". Exit code 1 means that nothing was found.
    """
    project = load(config=config, isolated=isolated)
    sources = captured(project)
    with searching(project, sources, keep=not no_cache) as search:
        found = fits(search(" ".join(words)), sources, most)
    if as_json:
        values = [values_of(project, fit) for fit in found]
        say(json.dumps({"schema_version": 1, "passages": values}, ensure_ascii=True, indent=2) + "\n")
    else:
        say("\n".join(shown(project, fit) for fit in found))
    if not found:
        tell(f"Nothing like that in {_several(len(sources))}.\n")
    return int(not found)


def shown(project: Project, fit: Fit) -> str:
    """A passage in three lines: where it stands and its tier, what it says, how to cite it."""
    tier = fit.tier or "tier not known"
    words = fit.words if len(fit.words) <= 400 else fit.words[:399] + "…"
    return f"{visible(_where(project, fit.place))}: {fit.source.key}, {tier}\n  {visible(words)}\n  {fit.citation}\n"


def values_of(project: Project, fit: Fit) -> dict[str, object]:
    """The same for programs; offsets count code points, lines and columns from 1."""
    start = position(project.disk.text(fit.place.path) or "", fit.place.span.start)
    return {
        "source": fit.source.key,
        "tier": fit.tier,
        "path": fit.place.path,
        "line": start.line,
        "column": start.column,
        "start": fit.place.span.start,
        "end": fit.place.span.end,
        "text": fit.words,
        "citation": fit.citation,
    }


def _where(project: Project, place: Place) -> str:
    return f"{place.path}:{position(project.disk.text(place.path) or '', place.span.start).line}"


def _several(count: int) -> str:
    return f"{count} captured text{'' if count == 1 else 's'}"
