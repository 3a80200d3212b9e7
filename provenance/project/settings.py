"""The configuration as text: what a key may hold, and what to say when it does not.

Import this module only where a configuration exists or its schema is wanted. pydantic, the dearest import there is, is
loaded only to say what is wrong, or for the schema (see `provenance.sound`). What stands under a field is its
description in the schema (`project.description`), which alone reads this file for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, fields
from types import MappingProxyType
from typing import Any, ClassVar, Literal

from provenance.frozen import dataclass
from provenance.model import Scope
from provenance.project.configuration import Configuration
from provenance.project.error import ProjectError
from provenance.project.nearest import proposal, shown
from provenance.project.options import WrongOption, checked_options
from provenance.project.root import Found
from provenance.project.selectors import canonical_all
from provenance.project.tier_settings import FORMAT, TierSettings, TiersSettings, listed
from provenance.project.whereabouts import line_of
from provenance.project.wording import in_words
from provenance.sound import Doubtful, reader, written

Claim = Literal["figure", "quotation", "attribution", "other"]

DEFAULTS = Configuration()
NO_TIERS = TiersSettings()


@dataclass(frozen=True, slots=True)
class Settings:
    """The configuration of a project: `provenance.toml`, or `[tool.provenance]` in `pyproject.toml`."""

    __pydantic_config__: ClassVar = FORMAT

    format: Literal[1] = 1
    """The version of this format."""
    briefs: tuple[str, ...] = DEFAULTS.briefs
    """Patterns of the drafts to check, relative to the root; `!` takes away, the last that matches decides."""
    bibliography: tuple[str, ...] = DEFAULTS.bibliography
    """Patterns of the libraries (BibTeX); where two hold the same key, the first one serves."""
    sources: str = DEFAULTS.sources
    """The folder of records and captured texts."""
    private: str | None = None
    """The folder of the texts that are not in git, of sources with `keep: private`."""
    select: tuple[str, ...] = ()
    """The rules that run: codes, starts of codes, names, or ALL. Without it, those that are on by default."""
    ignore: tuple[str, ...] = ()
    """Rules that do not run."""
    error: tuple[str, ...] = ()
    """Rules whose findings are errors."""
    warn: tuple[str, ...] = ()
    """Rules whose findings are warnings."""
    per_file_ignores: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Rules that do not run on the drafts that a pattern means."""
    scope: Scope = DEFAULTS.scope
    """What a citation covers: its sentence, or also the uncited sentences before it in the paragraph."""
    summary_sections: tuple[str, ...] | None = None
    """Headings whose sections sum up, and so owe no citation."""
    require_primary: tuple[Claim, ...] | None = None
    """The kinds of claim that must rest on a primary passage; without it, all."""
    tiers: TiersSettings = NO_TIERS
    """Patterns by which a tier is proposed for sources whose records give none."""
    rules: dict[str, dict[str, Any]] = field(default_factory=dict)
    """The options of single rules, by code."""


def configuration(found: Found) -> Configuration:
    """The configuration that `found.table` gives; raises ProjectError with file and line where it is wrong."""
    table = {key: value for key, value in (found.table or {}).items() if not key.startswith("x-")}
    try:
        return _plain(reader(Settings)(table), found)
    except Doubtful:
        return _plain(_validated(table, found), found)


def _validated(table: Mapping[str, Any], found: Found) -> Settings:
    """The settings as pydantic reads them, which knows what is wrong with them."""
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415 - see above

    try:
        return TypeAdapter(Settings).validate_python(table)
    except ValidationError as error:
        raise _wrong(found, *_first(error, found)) from error


def _plain(settings: Settings, found: Found) -> Configuration:
    private = () if settings.private is None else (settings.private,)
    keys = ("briefs", "bibliography", "sources", "private", "per-file-ignores")
    patterns = (settings.briefs, settings.bibliography, (settings.sources,), private, settings.per_file_ignores)
    for key, those in zip(keys, patterns, strict=True):
        for pattern in those:
            _refuse_outside(found, key, pattern)
    return Configuration(
        briefs=settings.briefs,
        bibliography=settings.bibliography,
        sources=settings.sources.rstrip("/"),
        private=(settings.private or "").rstrip("/"),
        select=_rules(found, ("select",), settings.select),
        ignore=_rules(found, ("ignore",), settings.ignore),
        error=_rules(found, ("error",), settings.error),
        warn=_rules(found, ("warn",), settings.warn),
        per_file_ignores=MappingProxyType(
            {
                pattern: _rules(found, ("per-file-ignores", pattern), ignored)
                for pattern, ignored in settings.per_file_ignores.items()
            }
        ),
        scope=settings.scope,
        summary_sections=settings.summary_sections,
        rules=_options(settings, found),
        tiers=tuple(listed(settings.tiers)),
        shipped_tiers=settings.tiers.shipped,
        path=found.path,
    )


def _options(settings: Settings, found: Found) -> Mapping[str, Mapping[str, object]]:
    options = {code: dict(given) for code, given in settings.rules.items()}
    if settings.require_primary is not None:
        for code in ("PRV102", "PRV505"):
            options.setdefault(code, {}).setdefault("require-primary", settings.require_primary)
    checked = {}
    for code, given in options.items():
        try:
            checked[code] = checked_options(code, given)
        except WrongOption as error:
            raise _wrong(found, error.keys, str(error)) from error
    return MappingProxyType(checked)


def _rules(found: Found, keys: Sequence[str], selectors: Iterable[str]) -> tuple[str, ...]:
    try:
        return canonical_all(selectors)
    except ProjectError as error:
        raise _wrong(found, keys, f"{keys[0]}: {error.message}") from error


def _refuse_outside(found: Found, key: str, pattern: str) -> None:
    names = pattern.removeprefix("!").replace("\\", "/").split("/")
    if not pattern.strip("!/ ") or names[0] in ("", "~") or ":" in names[0] or ".." in names or "\0" in pattern:
        raise _wrong(found, (key,), f'{key}: "{shown(pattern)}" must lie inside the project, as seen from its root')


def _first(error: Any, found: Found) -> tuple[tuple[str, ...], str]:
    """The keys of the first error in the text, and what is wrong there."""
    return min(
        (_worded(each) for each in error.errors(include_url=False)),
        key=lambda each: (line_of(found.text, (*found.within, *each[0])) or 0, each[0]),
    )


def _worded(error: Any) -> tuple[tuple[str, ...], str]:
    keys = tuple(str(each) for each in error["loc"] if isinstance(each, str))
    name = shown(".".join(keys))
    if error["type"] == "unexpected_keyword_argument":
        return keys, f'unknown key "{name}"{proposal(keys[-1], _known(keys[:-1]))}'
    if keys == ("format",):
        return keys, "format: this version of provenance reads format 1"
    return keys, f"{name}: {in_words(error)}"


def _known(keys: tuple[str, ...]) -> list[str]:
    """The keys that the table at `keys` may have."""
    part: type[Settings | TiersSettings | TierSettings] = (Settings, TiersSettings, TierSettings)[len(keys)]
    return [written(each.name) for each in fields(part)]


def _wrong(found: Found, keys: Sequence[str], message: str) -> ProjectError:
    return ProjectError(message, found.path, line_of(found.text, (*found.within, *keys)))
