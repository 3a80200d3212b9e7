"""What a project may configure, and the defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from provenance.frozen import dataclass
from provenance.model import Aspect, Scope, Tier


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings of one project, validated. Paths and patterns are relative to its root, with forward slashes.

    `select`, `ignore`, `error`, `warn` and the values of `per_file_ignores` name rules by code or by the start of
    one ("PRV1"), or all of them ("ALL"). `summary_sections` is None where the built-in headings hold. `rules` has,
    by code, the options that differ from a rule's own. `private` is the folder of texts that are not in git, empty
    where there is none. `tiers` are the project's patterns (tier, aspect, value; see `link.tier_patterns`), in their
    order; `shipped_tiers` says whether those that are shipped hold too. `path` is the file that all this was read
    from, empty when there is none.
    """

    briefs: tuple[str, ...] = ("briefs/**/*.md", "!**/README.md", "!briefs/sources/**")
    bibliography: tuple[str, ...] = ("briefs/*.bib",)
    sources: str = "briefs/sources"
    private: str = ""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    error: tuple[str, ...] = ()
    warn: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    scope: Scope = "paragraph"
    summary_sections: tuple[str, ...] | None = None
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=lambda: MappingProxyType({}))
    tiers: tuple[tuple[Tier, Aspect, str], ...] = ()
    shipped_tiers: bool = True
    path: str = ""
