"""What a statement rests on, in one word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal

from provenance.lineage import CommonOrigins, is_primary, link_tier, parents
from provenance.model import Entry, Link
from provenance.named import NamedTuple

State = Literal[
    "uncited", "unread", "stale", "echo", "secondary", "unknown", "waived", "attested", "primary", "analysis", "silent"
]

_ECHO = "PRV502"


class Look(NamedTuple):
    """How a state is named, and what the name means."""

    label: str
    means: str


LOOKS: Mapping[State, Look] = MappingProxyType(
    {
        "uncited": Look("uncited", "a claim that offers no source"),
        "unread": Look("not read", "cites only what could not be read: not captured, not found, no key"),
        "stale": Look("stale", "the source has changed or was withdrawn since it was cited"),
        "echo": Look("echo", "several sources that all retell one origin: one witness, not many"),
        "secondary": Look("secondary only", "rests only on sources that retell others"),
        "unknown": Look("tier unknown", "rests on a source of which nobody has said whether it retells"),
        "waived": Look("waived", "the author gives a reason to leave a finding be"),
        "attested": Look("attested", "primary, read by a person; the text is not kept and was not read again"),
        "primary": Look("primary", "rests on a passage of the body that made the fact"),
        "analysis": Look("analysis", "the authors’ own analysis; owes no source"),
        "silent": Look("owes no source", "a heading, summary, question, signpost or recommendation"),
    }
)
"""Every state, those that ask for work first."""


def state(entry: Entry, codes: Sequence[str], waived: bool, origins: CommonOrigins) -> State:
    """The state of a statement. `codes` are those of its findings that count, `waived` says that others do not.

    `origins` knows where the sources of the ledger come from.
    """
    if waived and not codes:
        return "waived"
    if entry.statement.kind == "analysis":
        return "analysis"
    if entry.support or entry.statement.owes_evidence:
        return _resting(entry, codes, origins)
    return "silent"


def _resting(entry: Entry, codes: Sequence[str], origins: CommonOrigins) -> State:
    primary = [link for link in entry.support if is_primary(link, entry.statement) and not stale(link)]
    if primary:
        return "attested" if all(link.passage and link.passage.attested for link in primary) else "primary"
    if any(map(stale, entry.support)):
        return "stale"
    if entry.passages:
        return _retold(entry, codes, origins)
    return "unread" if entry.support or entry.statement.unkeyed else "uncited"


def stale(link: Link) -> bool:
    """Whether what a citation leads to is no longer what it was when it was cited."""
    source = link.source
    changed = source.snapshot is not None and source.snapshot.state == "changed"
    withdrawn = source.record is not None and source.record.status is not None
    return changed or withdrawn or link.problem == "span-lost"


def _retold(entry: Entry, codes: Sequence[str], origins: CommonOrigins) -> State:
    if _ECHO in codes or _one_origin(entry, origins):
        return "echo"
    tiers = {link_tier(link) for link in entry.support if link.passage}
    return "unknown" if tiers == {None} else "secondary"


def _one_origin(entry: Entry, origins: CommonOrigins) -> bool:
    """Whether several sources are cited, all known to retell, and all lead back to one."""
    if len({passage.source.key for passage in entry.passages}) < 2:
        return False
    above = [parents(passage) for passage in entry.passages]
    return all(above) and origins.of(key for each in above for key in each) is not None
