"""The tiers that a configuration proposes for sources whose records give none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from provenance.frozen import dataclass
from provenance.model import Aspect, Tier
from provenance.sound import written

FORMAT = {"extra": "forbid", "alias_generator": written, "defer_build": True}
"""How pydantic is to take the tables of a configuration."""


@dataclass(frozen=True, slots=True)
class TierSettings:
    """What an entry of the library must be like for a tier to be proposed. Letter case does not count."""

    __pydantic_config__: ClassVar = FORMAT

    keywords: tuple[str, ...] = ()
    """Keywords of the entry."""
    type: tuple[str, ...] = ()
    """Kinds of entry: legislation, dataset."""
    publisher: tuple[str, ...] = ()
    """Words in the name of the publisher, institution, journal or author: Bureau of Labor Statistics."""
    host: tuple[str, ...] = ()
    """Hosts of its address with those below them, perhaps with a path: gov.uk, bbc.com/news."""


@dataclass(frozen=True, slots=True)
class TiersSettings:
    """The tiers proposed for sources whose records give none."""

    __pydantic_config__: ClassVar = FORMAT

    shipped: bool = True
    """Whether the shipped patterns hold beside these."""
    primary: TierSettings = TierSettings()
    """The bodies that make the fact: statutes, data sets, statistical offices."""
    secondary: TierSettings = TierSettings()
    """Those that retell: newspapers."""
    tertiary: TierSettings = TierSettings()
    """Those that retell what is retold: encyclopedias."""


def listed(tiers: TiersSettings) -> Iterator[tuple[Tier, Aspect, str]]:
    """The project's patterns; of two that fit, the higher tier claims less."""
    named: tuple[tuple[Tier, TierSettings], ...] = (
        ("tertiary", tiers.tertiary),
        ("secondary", tiers.secondary),
        ("primary", tiers.primary),
    )
    aspects: tuple[Aspect, ...] = ("keywords", "type", "publisher", "host")
    for aspect in aspects:
        for tier, patterns in named:
            yield from ((tier, aspect, value) for value in getattr(patterns, aspect))
