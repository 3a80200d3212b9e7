"""How a brief is written out with its evidence. Each renderer is one module and one line in the table below."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from provenance.model import Report
from provenance.render.options import Options

TABLE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "markdown": ("provenance.render.markdown", "markdown"),
        "html": ("provenance.render.html", "html"),
        "pandoc": ("provenance.render.pandoc", "pandoc"),
    }
)
"""Name -> (module, function). A module is imported when its renderer is asked for."""

_NO_OPTIONS = Options()


def renderers() -> tuple[str, ...]:
    """The names of all renderers."""
    return tuple(TABLE)


def render(name: str, report: Report, options: Options = _NO_OPTIONS) -> str:
    """The brief of `report` as the renderer `name` writes it. Raises KeyError when there is no such renderer."""
    module, function = TABLE[name]
    return cast(str, getattr(import_module(module), function)(report, options))
