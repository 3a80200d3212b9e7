"""How often each rule rang, the most frequent first."""

from __future__ import annotations

from provenance.formats.paint import paint
from provenance.formats.show import Show
from provenance.formats.summary import Count, counts, several, summary
from provenance.formats.visible import visible
from provenance.model import Audit


def statistics(audit: Audit, show: Show) -> str:
    """One line for each code found, with its count, then what the run came to. `[*]` marks codes that `--fix` mends."""
    ordered = sorted(counts(audit), key=lambda each: (-(each.errors + each.warnings), each.code))
    figures = [str(each.errors + each.warnings) for each in ordered]
    room = max(map(len, figures), default=0)
    lines = [f"{figure:>{room}}  {_code(each, show)}" for figure, each in zip(figures, ordered, strict=True)]
    return "".join(f"{line}\n" for line in (*lines, *summary(audit, show)))


def _code(of: Count, show: Show) -> str:
    code = paint(visible(of.code), "error" if of.errors else "warning", on=show.colour)
    both = f"{several(of.errors, 'error')}, {several(of.warnings, 'warning')}"
    level = both if of.errors and of.warnings else "error" if of.errors else "warning"
    mark = " [*]" if of.fixable else ""
    return f"{code}{mark} {visible(of.name)} ({level})"
