"""What was found, and the account of a run."""

from __future__ import annotations

from typing import Literal

from provenance.frozen import dataclass
from provenance.model.place import Edit, Place

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Seen:
    """Something shown beside a finding: a line of explanation, perhaps with a place to look at."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `place` is what is underlined. `seen` is shown beside it, `next` says what to do, `fix` would do it and changes
    no word of a brief. `statement` is the id of the statement concerned, if any. `level` is None until a check has
    decided it; a rule sets it only to be milder than its own level. `waiver` is the reason for which the author asks
    to leave it be; a finding that is waived does not count.
    """

    code: str
    message: str
    place: Place
    seen: tuple[Seen, ...] = ()
    next: tuple[str, ...] = ()
    fix: tuple[Edit, ...] = ()
    statement: str | None = None
    level: Level | None = None
    waiver: str | None = None
