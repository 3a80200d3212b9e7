"""`provenance pin BRIEF:LINE`: the passages that the statements on a line rest on."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.cli.lines import entries_on, ledger_of, line_of
from provenance.cli.pinned import Change, Wanted, doubted, in_part, record_of, told
from provenance.formats.visible import visible
from provenance.model import Citation, Edit, Source, Span
from provenance.project import Project, ProjectError
from provenance.project.mending import replaced
from provenance.records import parse
from provenance.stories.pinning import NotPinned, Pin, name_at, pin
from provenance.stories.pointing import pointed
from provenance.stories.unnamed import Unnamed, unnamed
from provenance.text.lines import line_starts


def by_line(project: Project, target: str, wanted: Wanted) -> Change:
    """The passages that the statements on the line `target` rest on, named, and cited by their names.

    Raises ProjectError where there is no such line, or nothing there to be named.
    """
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
            shown += told(each.source.key, made, doubted(each.lacks, surely=each.surely))
        edits.append(pointed(project.brief(path), each.citation, name))
    shown += "".join(f"{visible(each.source.key)}: {_unfit(each.citation)}\n" for each in found if each.span is None)
    text = project.brief(path).text
    after = replaced(text, 0, len(text), sorted(edits, key=lambda edit: edit.place))
    files[path] = (text, after)
    parts = "; ".join(_part(each) for each in pinned if each.partly)
    return Change(files, shown + _lines(path, text, edits), f"{visible(target)}: {parts}" if parts else "")


def _part(each: Unnamed) -> str:
    start, end = each.span or Span(0, 0)
    return in_part(each.source.key, each.source.text[start:end], each.lacks)


def _made(project: Project, each: Unnamed, files: dict[str, tuple[str | None, str]], wanted: Wanted) -> Pin | str:
    """The passage as it is added to the record, among the `files` to be written; its name where it has one already."""
    path, key = project.shelf().record_path(each.source.key), each.source.key
    before = files[path][0] if path in files else record_of(project, key)
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
        f"no one passage of {visible(keys)} has the figures and enough of the words of what is said there; "
        "find it yourself, then: provenance pin KEY WORDS"
    )


def _unfit(citation: Citation) -> str:
    """What is said of a citation on the line for which no passage was found, while there is one for another."""
    return (
        "no one passage has the figures and enough of the words of a statement there; find it yourself, then: "
        f"provenance pin {visible(citation.key)} WORDS"
    )


def _lines(path: str, text: str, edits: Sequence[Edit]) -> str:
    """The lines of the draft as they become."""
    shown = ""
    for number, (start, end) in enumerate(zip(line_starts(text), (*line_starts(text)[1:], len(text)), strict=True), 1):
        inside = [each for each in edits if start <= each.place.span.start < end]
        if inside:
            after = replaced(text, start, end, sorted(inside, key=lambda edit: edit.place))
            shown += f"{visible(path)}:{number}: {visible(after.rstrip())}\n"
    return shown
