"""A trace as a tree for people, and as plain values for machines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from provenance.model import Ledger, Link, Place
from provenance.rule.wording import excerpt, listed
from provenance.stories.trace import Branch, End, Step, Trace
from provenance.text.lines import position

_DEEPEST = 24  # steps; what lies deeper is not moved further to the right, so that lines keep a width
_STOPS: Mapping[End, str] = {
    "primary": "The chain ends here",
    "untraced": "The chain stops here: nobody has traced what it retells",
    "unsaid": "The chain stops here: its record does not say what it retells",
    "unrecorded": "The chain stops here: nothing is recorded of it",
}
_PROBLEMS = {
    "unknown-source": "in no library and without a record",
    "not-captured": "its text is not captured, so nobody has checked it",
    "unknown-span": "its record names no such passage",
    "span-lost": "the words of this passage are no longer in its text",
    "quote-not-found": "these words are not in its text",
    "ambiguous": "these words stand in its text more than once",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def tree(traced: Trace, ledger: Ledger) -> str:
    """The trace as lines of text with a line end each: the statement, its links with what lies below, what follows."""
    lines = [f"{_place(ledger.brief.place(traced.statement.span), ledger)}: {traced.statement.kind}"]
    lines += [f"  {excerpt(traced.statement.text, 400)}", ""]
    shown: set[str] = set()
    for branch in traced.branches:
        lines += [*_branch(branch, ledger), *_below(branch, traced, shown)]
    if not traced.branches:
        lines.append("It cites nothing.")
    else:
        lines += ["", *_verdict(traced)]
    return "".join(f"{line}\n" for line in lines)


def values(traced: Trace, ledger: Ledger) -> dict[str, object]:
    """The trace as plain values, ready for JSON. Sources stand in one list, whatever retells whom."""
    statement = traced.statement
    return {
        "id": statement.id,
        "kind": statement.kind,
        "text": statement.text,
        "at": _range(ledger.brief.place(statement.span), ledger),
        "citations": [_citation(each, ledger) for each in traced.branches],
        "sources": [{**each._asdict(), "ends": each.ends or None} for each in traced.sources.values()],
        "witnesses": [
            {"citations": list(group), "origin": shared or None}
            for group, shared in zip(traced.witnesses, traced.shared, strict=True)
        ],
        "untraced": list(traced.untraced),
        "primary": any(each.primary for each in traced.branches),
    }


def _citation(branch: Branch, ledger: Ledger) -> dict[str, object]:
    link, passage = branch.link, branch.link.passage
    return {
        "number": branch.number,
        "key": link.source.key,
        "target": link.target or None,
        "at": _range(link.place, ledger),
        "supports": link.supports,
        "unseen": link.unseen,
        "tier": branch.tier,
        "state": branch.state,
        "primary": branch.primary,
        "problem": link.problem,
        "passage": {
            "reach": passage.reach,
            "at": _range(passage.place, ledger),
            "text": None if passage.reach == "whole" else passage.text[:400],
            "attested": passage.attested,
        }
        if passage
        else None,
        "retells": list(branch.retells),
        "ends": branch.ends or None,
    }


def _branch(branch: Branch, ledger: Ledger) -> Iterator[str]:
    link = branch.link
    name = f" #{link.target}" if link.citation.names else f", {link.target}" if link.target else ""
    yield f"[{branch.number}] {link.source.key}{name}: {branch.tier or 'tier unknown'}, {branch.state}{_asides(link)}"
    passage = link.passage
    if passage is None:
        yield f"    {_PROBLEMS.get(link.problem or '', 'no passage')}"
    elif passage.reach == "whole":
        yield "    the whole source; no passage is named"
    else:
        attested = ", attested and not read again" if passage.attested else ""
        yield f"    {_place(passage.place, ledger)}: {excerpt(passage.text, 200)}{attested}"
    if branch.ends and (branch.ends != "primary" or branch.link.problem != "unknown-source"):
        yield f"    {_STOPS[branch.ends]}."


def _asides(link: Link) -> str:
    if link.unseen:
        return " (seen only through the next)"
    return "" if link.supports else " (not cited in support)"


def _below(branch: Branch, traced: Trace, shown: set[str]) -> Iterator[str]:
    """The sources below a branch, each with its own below it where it is met first. Nothing here calls itself."""
    waiting = [(key, 0, last) for key, last in _lasts(branch.retells)]
    opened: dict[str, bool] = {}  # the way down to the source at hand, and whether each is the last of its kind
    while waiting:
        key, depth, last = waiting.pop()
        while len(opened) > depth:
            opened.popitem()
        rails = "".join("   " if done else "│  " for done in islice(opened.values(), _DEEPEST))
        line = f"    {rails}{'└─' if last else '├─'} retells {key}"
        step = traced.sources[key]
        if key in opened:
            yield f"{line}: a circle, it is above already"
        elif key in shown:
            yield f"{line} (shown above)"
        else:
            shown.add(key)
            yield f"{line}: {_standing(step)}"
            opened[key] = last
            waiting += [(parent, depth + 1, done) for parent, done in _lasts(step.retells)]


def _lasts(keys: Sequence[str]) -> list[tuple[str, bool]]:
    """The keys, the first at the end of the list, each with whether it is the last to be shown."""
    return [(key, number == 0) for number, key in enumerate(reversed(tuple(dict.fromkeys(keys))))]


def _standing(step: Step) -> str:
    title = f"{excerpt(step.title, 80)}, " if step.title else ""
    stops = f". {_STOPS[step.ends]}." if step.ends else ""
    return f"{title}{step.tier or 'tier unknown'}, {step.state}{stops}"


def _verdict(traced: Trace) -> Iterator[str]:
    """What follows for the statement: how many witnesses it has, what is not known, whether a primary bears it out."""
    counted = sum(map(len, traced.witnesses))
    if not counted:
        yield "Nothing is cited in support of it."
        return
    origins = len(traced.witnesses)
    yield f"{_many(counted, 'citation').capitalize()} in support, {_many(origins, 'origin')}."
    for group, shared in zip(traced.witnesses, traced.shared, strict=True):
        names = listed([f"[{number}]" for number in group])
        if len(group) > 1 and len({traced.branches[number - 1].link.source.key for number in group}) == 1:
            yield f"{names} are passages of one source."
        elif len(group) > 1:
            yield f"{names} are not independent: " + (
                f"{'both' if len(group) == 2 else 'all'} lead to {shared}."
                if shared
                else "they share sources on the way down."
            )
    if origins > 1:
        firsts = listed([f"[{group[0]}]" for group in traced.witnesses])
        yield f"{firsts} are independent of each other, as far as the records say."
    if traced.untraced:
        yield f"Where {listed([f'[{number}]' for number in traced.untraced])} has it from is not known to the end."
    primary = [f"[{each.number}]" for each in traced.branches if each.primary]
    yield f"A primary passage bears it: {listed(primary)}." if primary else "No primary passage that was read bears it."


def _many(count: int, noun: str) -> str:
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"


def _place(place: Place, ledger: Ledger) -> str:
    return f"{place.path}:{position(_text(place, ledger), place.span.start).line}"


def _range(place: Place, ledger: Ledger) -> dict[str, object]:
    text = _text(place, ledger)
    start, end = (position(text, at)._asdict() for at in place.span)
    return {"path": place.path, "start": start, "end": end}


def _text(place: Place, ledger: Ledger) -> str:
    """The text in which a place lies, as far as a ledger has it: the draft or a captured text."""
    if place.path == ledger.brief.path:
        return ledger.brief.text
    snapshots = (source.snapshot for source in ledger.sources.values())
    return next((each.text for each in snapshots if each is not None and each.path == place.path), "")
