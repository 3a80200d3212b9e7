"""Which rules run on a brief, and what their findings count as."""

from __future__ import annotations

from provenance.frozen import dataclass
from provenance.model import Brief, FrontMatter, Level
from provenance.rule import Rule
from provenance.rule.naming import names_rules


@dataclass(frozen=True, slots=True)
class Selection:
    """What an editor chose. A rule is named by its code, the beginning of its code, its name, or ALL.

    `select` says which rules run; without it those run that are on by default and those that `error` or `warn` name.
    The rules that say what was not read or not checked run in any case, unless they are ignored.
    `ignore` takes rules away again. `error` and `warn` set levels. The front matter of a brief narrows all this: it can
    take rules away and set levels, never bring a rule back.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    error: tuple[str, ...] = ()
    warn: tuple[str, ...] = ()

    def level(self, rule: Rule, brief: Brief) -> Level | None:
        """What a finding of `rule` in `brief` counts as; None when the rule does not run on it."""
        front = brief.front
        if not self._chosen(rule) or self._ignored(rule, brief):
            return None
        if front.select is not None and not rule.always and not _named(rule, front.select):
            return None
        return self._level(rule, front)

    def _chosen(self, rule: Rule) -> bool:
        if self.select and not rule.always:
            return _named(rule, self.select)
        return rule.on or _named(rule, self.error) or _named(rule, self.warn)

    def _ignored(self, rule: Rule, brief: Brief) -> bool:
        return _named(rule, self.ignore) or _named(rule, brief.front.ignore)

    def _level(self, rule: Rule, front: FrontMatter) -> Level:
        for errors, warnings in ((front.error, front.warn), (self.error, self.warn)):
            if _named(rule, errors):
                return "error"
            if _named(rule, warnings):
                return "warning"
        return "warning" if rule.eases_in_draft and front.stage == "draft" else rule.level


def _named(rule: Rule, names: tuple[str, ...]) -> bool:
    return any(names_rules(name, rule) for name in names)
