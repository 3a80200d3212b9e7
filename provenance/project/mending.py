"""Apply the fixes that findings offer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from provenance.model import Diagnostic, Edit
from provenance.named import NamedTuple


class Mended(NamedTuple):
    """One text before and after the edits, which are sorted and do not overlap."""

    before: str
    after: str
    edits: tuple[Edit, ...]


class Mending(NamedTuple):
    """What applying fixes comes to. `refused` are findings whose fix no longer fits, or meets another one."""

    texts: Mapping[str, Mended]
    done: tuple[Diagnostic, ...]
    refused: tuple[Diagnostic, ...]


@dataclass(slots=True)
class _Draft:
    """A text while edits are gathered for it: those accepted, and the offsets that they claim."""

    text: str | None
    accepted: set[Edit] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)

    def fits(self, edit: Edit) -> bool:
        start, end = edit.place.span
        there = self.text is not None and 0 <= start <= end and self.text[start:end] == edit.was
        return there and self.taken.isdisjoint(_claimed(edit))

    def accept(self, edit: Edit) -> None:
        self.accepted.add(edit)
        self.taken.update(_claimed(edit))


def mended(findings: Iterable[Diagnostic], read: Callable[[str], str | None]) -> Mending:
    """Apply the fix of each of `findings` that has one, as a whole or not at all; `read` gives the text of a path.

    An edit is refused where its text no longer says what it said, or where an earlier fix changes the same
    characters; the fix it belongs to is then refused too. Findings that ask for the same edit share it.
    """
    drafts: dict[str, _Draft] = {}
    done: list[Diagnostic] = []
    refused: list[Diagnostic] = []
    for finding in findings:
        for path in {edit.place.path for edit in finding.fix} - drafts.keys():
            drafts[path] = _Draft(read(path))
        fresh = [each for each in dict.fromkeys(finding.fix) if each not in drafts[each.place.path].accepted]
        if not all(drafts[each.place.path].fits(each) for each in fresh):
            refused.append(finding)
            continue
        if finding.fix:
            done.append(finding)
        for each in fresh:
            drafts[each.place.path].accept(each)
    texts = {path: _applied(each) for path, each in sorted(drafts.items()) if each.accepted}
    return Mending(texts, tuple(done), tuple(refused))


def _claimed(edit: Edit) -> range:
    """The offsets that no other edit may touch; an insertion claims the one that it goes before."""
    start, end = edit.place.span
    return range(start, max(end, start + 1))


def _applied(draft: _Draft) -> Mended:
    text = draft.text or ""
    ordered = tuple(sorted(draft.accepted, key=lambda edit: edit.place))
    return Mended(text, replaced(text, 0, len(text), ordered), ordered)


def replaced(text: str, start: int, end: int, edits: Iterable[Edit]) -> str:
    """`text[start:end]` with those edits made that lie in it; they are sorted and do not overlap."""
    parts: list[str] = []
    at = start
    for edit in edits:
        parts += (text[at : edit.place.span.start], edit.text)
        at = edit.place.span.end
    return "".join((*parts, text[at:end]))
