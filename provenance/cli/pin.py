"""`provenance pin`: name a passage, and cite it by its name."""

from __future__ import annotations

import sys

import click

from provenance.cli.lines import line_of
from provenance.cli.pin_lines import by_line
from provenance.cli.pinned import Change, Wanted, record_of, told
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Cells, Tier
from provenance.project import Project, ProjectError, load
from provenance.project.journal import writing
from provenance.project.writing import rewrite
from provenance.stories.pinning import NotPinned, pin, place, usable
from provenance.stories.pinning_cells import asked as asked_cells
from provenance.stories.pinning_cells import cells, pin_cells


@click.command("pin")
@click.argument("target", metavar="KEY|BRIEF:LINE")
@click.argument("words", metavar="[WORDS]...", nargs=-1)
@click.option("--name", metavar="NAME", default="", help="What to call the passage; otherwise two of its words.")
@click.option("--cell", metavar="ADDRESS", default="", help="A cell or range of a table: C5, 'Table 2!C5:D7', row=5.")
@click.option("--row", metavar="NAME", multiple=True, help="The name of the row of a cell; outer names first.")
@click.option("--column", metavar="NAME", multiple=True, help="The name of its column; outer names first.")
@click.option("--sheet", metavar="NAME", default="", help="The sheet, where a workbook has several.")
@click.option("--tier", type=click.Choice(["primary", "secondary", "tertiary"]), help="How close it is to the fact.")
@click.option("--speaker", metavar="NAME", default="", help="Who says it, where that is not the author.")
@click.option("-y", "--yes", is_flag=True, help="Write without asking.")
@project_options
def pin_command(  # noqa: PLR0913, PLR0917 - one argument for each option
    target: str,
    words: tuple[str, ...],
    name: str,
    cell: str,
    row: tuple[str, ...],
    column: tuple[str, ...],
    sheet: str,
    tier: Tier | None,
    speaker: str,
    yes: bool,
    config: str | None,
    isolated: bool,
) -> int:
    """Name a passage in the record of its source.

    With KEY and WORDS: the passage of the source KEY that has these words; the citation to paste is printed. With
    BRIEF:LINE: the passages that the statements on that line rest on, and the citations there are made to name them.
    What will be written is shown first, and written after a yes. Words that are not in the captured text, or are there
    twice, are refused. So is, with --yes, a passage that has a part of its statement only: somebody must see it first.

    With KEY and --row and --column, or --cell: a cell of a captured table. It is recorded by the names of its row and
    column where these lead to it alone, so that it is found again where rows were added, and with what it says, so that
    a change is noticed. --name with a name that is there, of a passage that is not there any more, records it anew.
    """
    if name and not usable(name):
        raise ProjectError(
            f'"{visible(name)}" cannot be cited: a name has letters, digits, "-" and "_", a letter first'
        )
    wanted = Wanted(name, {key: value for key, value in (("tier", tier), ("speaker", speaker)) if value})
    tabular = _cells(words, cell, sheet, row, column)
    asked = None if words or tabular else line_of(target)
    project = load(near=[asked.brief] if asked else [], config=config, isolated=isolated)
    with writing(project.root):
        if words or tabular:
            change = _by_key(project, target, " ".join(words), tabular, wanted)
        else:
            change = by_line(project, target, wanted)
        if not _is_wanted(change, yes=yes):
            return 1
        rewrite(project.root, change.files)
    for path in sorted(change.files):
        tell(f"wrote {path}\n")
    return 0


def _is_wanted(change: Change, *, yes: bool) -> bool:
    """Show a change and ask for it; `yes` asks for no answer, but raises ProjectError for what nobody has seen."""
    if change.partly and yes:
        raise ProjectError(change.partly)
    say(change.shown)
    if yes or _agreed(sure=not change.partly):
        return True
    tell(f"Nothing was written. {change.partly}\n" if change.partly else "Nothing was written; --yes writes it.\n")
    return False


def _agreed(*, sure: bool) -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and click.confirm("Write this?", default=sure, err=True)


def _cells(
    words: tuple[str, ...], cell: str, sheet: str, row: tuple[str, ...], column: tuple[str, ...]
) -> Cells | None:
    """The cells that are asked for, None where words or a line are."""
    if not (cell or sheet or row or column):
        return None
    if words:
        raise click.UsageError("name a passage by its words or by its cell, not both")
    try:
        return asked_cells(cell, sheet, row, column)
    except NotPinned as refusal:
        raise click.UsageError(str(refusal)) from refusal


def _by_key(project: Project, key: str, words: str, tabular: Cells | None, wanted: Wanted) -> Change:
    source = project.shelf().source(key)
    if source.snapshot is None:
        raise ProjectError(f"{visible(key)} has no captured text; provenance add FILE --key {visible(key)}")
    try:
        record = record_of(project, key) or ""
        if tabular is not None:
            made = pin_cells(source, record, cells(source, tabular), wanted.name, wanted.said)
        else:
            made = pin(source, record, place(source, words), wanted.name, wanted.said)
    except NotPinned as refusal:
        raise ProjectError(f"{visible(key)}: {refusal}") from refusal
    cited = f"[@{key}{{#{made.name}}}]"
    before = record_of(project, key)
    files = {project.shelf().record_path(key): (before, made.splice.applied(before or ""))}
    return Change(files, f"{told(key, made)}cite it: {visible(cited)}\n")
