"""What briefs rest on, in formats that other programs read. Each is one module and one line in the table below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import cast

from provenance.model import Report
from provenance.stories.export.naming import BASE, Naming

TABLE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "annotations": ("provenance.stories.export.annotations", "collection"),
        "prov": ("provenance.stories.export.prov_json", "prov_json"),
        "prov-o": ("provenance.stories.export.prov_o", "prov_o"),
        "csl-json": ("provenance.stories.export.csl_json", "csl_json"),
        "csv": ("provenance.stories.export.table", "table"),
    }
)
"""Name -> (module, function). A module is imported when its format is asked for."""

__all__ = ["BASE", "TABLE", "Naming", "export", "unlisted"]

_NAMING = Naming()


def export(name: str, reports: Sequence[Report], naming: Naming = _NAMING) -> str:
    """The briefs of `reports` in the format `name`; KeyError when there is no such format.

    The same reports give the same text: sorted, with no date of its own. `naming` says how things are called.
    """
    module, function = TABLE[name]
    write = cast(Callable[[Sequence[Report], Naming], str], getattr(import_module(module), function))
    return write(sorted(reports, key=lambda report: report.ledger.brief.path), naming)


def unlisted(reports: Sequence[Report]) -> tuple[str, ...]:
    """The keys that are cited and have no entry in the library, so that no list of works can hold them; sorted."""
    links = (link for report in reports for link in report.ledger.links)
    return tuple(sorted({link.source.key for link in links if link.source.work is None}))
