"""How much of an audit a format shows, and whether in colour."""

from __future__ import annotations

from provenance.named import NamedTuple


class Show(NamedTuple):
    """The wishes of whoever reads the output.

    `colour` allows ANSI colours. `quiet` leaves out everything but the findings, `verbose` adds what each rule is for
    and what each brief stands on. A format that is read by machines follows none of them.
    """

    colour: bool = False
    quiet: bool = False
    verbose: bool = False
