"""One line for each finding: for lists, editors and `grep`."""

from __future__ import annotations

from provenance.formats.headline import headline
from provenance.formats.show import Show
from provenance.formats.summary import summary
from provenance.model import Audit


def concise(audit: Audit, show: Show) -> str:
    """All findings of `audit`, one a line, then what the run came to. `[*]` marks those that `--fix` would mend."""
    lines = [
        headline(audit, each, colour=show.colour, mark="[*]" if each.fix else "") for each in audit.all_diagnostics
    ]
    return "".join(f"{line}\n" for line in (*lines, *summary(audit, show)))
