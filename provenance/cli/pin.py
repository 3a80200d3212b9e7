"""`provenance pin`: name a passage, and cite it by its name."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import click

from provenance.cli.lines import entries_on, ledger_of, line_of
from provenance.cli.project_options import project_options
from provenance.cli.streams import say, tell
from provenance.formats.visible import visible
from provenance.model import Edit, Source, Span, Tier
from provenance.project import Project, ProjectError, load
from provenance.project.error import Unreadable
from provenance.project.journal import writing
from provenance.project.mending import replaced
from provenance.project.writing import BOM, rewrite
from provenance.records import parse
from provenance.stories.pinning import NotPinned, Pin, name_at, pin, place, usable
from provenance.stories.pointing import pointed
from provenance.stories.unnamed import Unnamed, unnamed
from provenance.text.lines import line_starts


class Wanted(NamedTuple):
    """What the user says beside the passage. `name` is empty where it is to be made of the passage's words."""

    name: str
    said: Mapping[str, str]


class Change(NamedTuple):
    """The files to write, by path (what is there, None: nothing; what should be), and what to show before."""

    files: dict[str, tuple[str | None, str]]
    shown: str


@click.command("pin")
@click.argument("target", metavar="KEY|BRIEF:LINE")
@click.argument("words", metavar="[WORDS]...", nargs=-1)
@click.option("--name", metavar="NAME", default="", help="What to call the passage; otherwise two of its words.")
@click.option("--tier", type=click.Choice(["primary", "secondary", "tertiary"]), help="How close it is to the fact.")
@click.option("--speaker", metavar="NAME", default="", help="Who says it, where that is not the author.")
@click.option("-y", "--yes", is_flag=True, help="Write without asking.")
@project_options
def pin_command(  # noqa: PLR0913, PLR0917 - one argument for each option
    target: str,
    words: tuple[str, ...],
    name: str,
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
    twice, are refused.
    """
    if name and not usable(name):
        raise ProjectError(
            f'"{visible(name)}" cannot be cited: a name has letters, digits, "-" and "_", a letter first'
        )
    wanted = Wanted(name, {key: value for key, value in (("tier", tier), ("speaker", speaker)) if value})
    asked = None if words else line_of(target)
    project = load(near=[asked.brief] if asked else [], config=config, isolated=isolated)
    with writing(project.root):
        change = _by_words(project, target, " ".join(words), wanted) if words else _by_line(project, target, wanted)
        say(change.shown)
        if not (yes or _agreed()):
            tell("Nothing was written; --yes writes it.\n")
            return 1
        rewrite(project.root, change.files)
    for path in sorted(change.files):
        tell(f"wrote {path}\n")
    return 0


def _agreed() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and click.confirm("Write this?", default=True, err=True)


def _by_words(project: Project, key: str, words: str, wanted: Wanted) -> Change:
    source = project.shelf().source(key)
    if source.snapshot is None:
        raise ProjectError(f"{visible(key)} has no captured text; provenance add FILE --key {visible(key)}")
    try:
        made = pin(source, _record(project, key) or "", place(source, words), wanted.name, wanted.said)
    except NotPinned as refusal:
        raise ProjectError(f"{visible(key)}: {refusal}") from refusal
    cited = f"[@{key}{{#{made.name}}}]"
    before = _record(project, key)
    files = {project.shelf().record_path(key): (before, made.splice.applied(before or ""))}
    return Change(files, f"{_shown(key, made)}cite it: {visible(cited)}\n")


def _by_line(project: Project, target: str, wanted: Wanted) -> Change:
    asked = line_of(target)
    if asked is None:
        raise ProjectError(f"say which words, or which line of a brief, as in {visible(target)}:12")
    ledger = ledger_of(project, asked.brief)
    path = ledger.brief.path
    found = [each for entry in entries_on(ledger, asked) for each in unnamed(entry)]
    pinned = [each for each in found if each.span is not None]
    if not pinned:
        raise ProjectError(f"{visible(target)}: {_nothing(found)}")
    if wanted.name and len(pinned) > 1:
        raise ProjectError(f"{visible(target)}: several passages would be called {wanted.name}; name them one by one")
    edits: list[Edit] = []
    files: dict[str, tuple[str | None, str]] = {}
    shown = ""
    for each in pinned:
        made = _made(project, each, files, wanted)
        if isinstance(made, str):
            name = made
        else:
            name = made.name
            shown += _shown(each.source.key, made, surely=each.surely)
        edits.append(pointed(project.brief(path), each.citation, name))
    text = project.brief(path).text
    after = replaced(text, 0, len(text), sorted(edits, key=lambda edit: edit.place))
    files[path] = (text, after)
    return Change(files, shown + _lines(path, text, edits))


def _made(project: Project, each: Unnamed, files: dict[str, tuple[str | None, str]], wanted: Wanted) -> Pin | str:
    """The passage as it is added to the record, among the `files` to be written; its name where it has one already."""
    path, key = project.shelf().record_path(each.source.key), each.source.key
    before = files[path][0] if path in files else _record(project, key)
    now = files[path][1] if path in files else before or ""
    record = parse(now.encode(), path, key)[0] if now else None
    source = Source(key, each.source.work, record, each.source.snapshot)
    span = each.span or Span(0, 0)
    if name := name_at(source, span):
        return name
    try:
        made = pin(source, now, span, wanted.name, wanted.said)
    except NotPinned as refusal:
        raise ProjectError(f"{visible(key)}: {refusal}") from refusal
    files[path] = (before, made.splice.applied(now))
    return made


def _nothing(found: Sequence[Unnamed]) -> str:
    if not found:
        return "nothing there cites a captured text without naming a passage"
    keys = ", ".join(dict.fromkeys(each.source.key for each in found))
    return (
        f"no one passage of {visible(keys)} has the words and figures of what is said there; "
        "find it yourself, then: provenance pin KEY WORDS"
    )


def _record(project: Project, key: str) -> str | None:
    """The text of a record, None where there is none."""
    try:
        data = project.disk.read(project.shelf().record_path(key))
        return None if data is None else data.removeprefix(BOM).decode()
    except (Unreadable, UnicodeDecodeError) as error:
        raise ProjectError(f"{project.shelf().record_path(key)} cannot be read; mend it first") from error


def _shown(key: str, made: Pin, *, surely: bool = True) -> str:
    line = " ".join(made.exact.split())
    doubt = "" if surely else "  it has the words and figures of the statement; see whether it says the same\n"
    return f"{visible(key)} #{made.name}: {visible(line)}\n{doubt}"


def _lines(path: str, text: str, edits: Sequence[Edit]) -> str:
    """The lines of the draft as they become."""
    shown = ""
    for number, (start, end) in enumerate(zip(line_starts(text), (*line_starts(text)[1:], len(text)), strict=True), 1):
        inside = [each for each in edits if start <= each.place.span.start < end]
        if inside:
            after = replaced(text, start, end, sorted(inside, key=lambda edit: edit.place))
            shown += f"{visible(path)}:{number}: {visible(after.rstrip())}\n"
    return shown
