"""`provenance who-cites`: which statements lean on a source."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from provenance.cli.project_options import project_options
from provenance.cli.streams import say
from provenance.formats.visible import visible
from provenance.model import Ledger, Source
from provenance.project import Project, ProjectError, load
from provenance.project.nearest import proposal, shown
from provenance.rule.wording import excerpt, standing
from provenance.stories.who_cites import Leaning
from provenance.stories.who_cites import who_cites as leaning
from provenance.text.lines import position


@click.command("who-cites")
@click.argument("target", metavar="KEY[#SPAN]")
@click.option("--json", "as_json", is_flag=True, help="Write it as JSON.")
@project_options
def who_cites(target: str, as_json: bool, config: str | None, isolated: bool) -> int:
    """Show the statements that lean on a source, in all briefs.

    A statement leans on a source that it cites, and on all that this source retells. With #SPAN, those are shown that
    cite this passage, and apart from them those of which only the source as a whole is known.
    """
    project = load(config=config, isolated=isolated)
    paths, notes = project.chosen()
    ledgers = [project.ledger(path) for path in paths]
    key, span = _asked(target, project, ledgers)
    source = project.shelf().source(key)
    found = leaning(ledgers, key, span)
    if as_json:
        texts = {ledger.brief.path: ledger.brief.text for ledger in ledgers}
        document = {
            "schema_version": 1,
            "key": key,
            "span": span or None,
            "statements": [_values(each, texts[each.path]) for each in found],
            "notes": list(notes),
        }
        say(json.dumps(document, ensure_ascii=True, indent=2) + "\n")
    else:
        say("".join(f"{visible(line)}\n" for line in _lines(found, source, span, ledgers)))
    return 0


def _asked(target: str, project: Project, ledgers: Sequence[Ledger]) -> tuple[str, str]:
    """The key, and the name of a span or nothing. Raises ProjectError for what is not there."""
    written = target.removeprefix("@").removeprefix("{").removesuffix("}")
    known = {*project.shelf().keys, *(key for ledger in ledgers for key in ledger.sources)}
    key, _, span = (
        (written, "", "") if written in known else written.rpartition("#") if "#" in written else (written, "", "")
    )
    source = project.shelf().source(key)
    if key not in known and source.record is None and source.snapshot is None:
        raise ProjectError(f'no library, record or brief knows "{shown(key)}"{proposal(key, known)}')
    names = [each.name for each in source.record.spans] if source.record else []
    if span and span not in names:
        raise ProjectError(f'the record of {shown(key)} names no passage "{shown(span)}"{proposal(span, names)}')
    return key, span


def _lines(found: Sequence[Leaning], source: Source, span: str, ledgers: Sequence[Ledger]) -> Iterator[str]:
    texts = {ledger.brief.path: ledger.brief.text for ledger in ledgers}
    name = f"{source.key}#{span}" if span else source.key
    yield f"{name} ({standing(source)})"
    if not found:
        briefs = "the one brief" if len(ledgers) == 1 else f"the {len(ledgers)} briefs"
        yield f"No statement of {briefs} leans on it."
        return
    groups = (
        ("Cited directly:", [each for each in found if len(each.way) == 1 and each.surely]),
        (
            "Cited as a whole, perhaps for this passage:",
            [each for each in found if len(each.way) == 1 and not each.surely],
        ),
        ("Through sources that retell it:", [each for each in found if len(each.way) > 1]),
    )
    for title, group in groups:
        if group:
            yield ""
            yield title
            for place, same in groupby(group, lambda each: each.place):
                yield from _shown(list(same), texts[place.path])
    if span and groups[2][1]:
        yield "Records say what a source retells, not which passage of it."
    yield ""
    statements = {each.place for each in found if each.statement}
    direct = {each.place for each in found if each.statement and len(each.way) == 1}
    yield f"{_many(len(statements))} on it: {len(direct)} directly, {len(statements - direct)} only through others."


def _shown(same: Sequence[Leaning], text: str) -> Iterator[str]:
    """A statement, and the ways on which it leans on the source."""
    first = same[0]
    words = excerpt(first.statement.text, 160) if first.statement else "a citation that serves no statement"
    yield f"  {first.path}:{position(text, first.place.span.start).line}: {words}"
    for each in same:
        link = each.link
        aside = "" if link.supports else ", not in support"
        aside = ", not seen itself" if link.unseen else aside
        target = f" #{link.target}" if link.citation.names else f", {excerpt(link.target, 60)}" if link.target else ""
        yield f"      {link.source.key}{target}{aside}{''.join(f' → {key}' for key in each.way[1:])}"


def _many(count: int) -> str:
    return f"{count} statement leans" if count == 1 else f"{count} statements lean"


def _values(leaning: Leaning, text: str) -> dict[str, object]:
    start, end = (position(text, at)._asdict() for at in leaning.place.span)
    link = leaning.link
    return {
        "path": leaning.path,
        "at": {"path": leaning.path, "start": start, "end": end},
        "statement": leaning.statement.id if leaning.statement else None,
        "text": leaning.statement.text if leaning.statement else None,
        "cites": link.source.key,
        "target": link.target or None,
        "supports": link.supports,
        "unseen": link.unseen,
        "way": list(leaning.way),
        "surely": leaning.surely,
    }
