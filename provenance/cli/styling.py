"""References of the rarer kinds of works, formatted by Pandoc."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from provenance.cli.streams import tell
from provenance.model import Report, Source
from provenance.project.nearest import shown
from provenance.render.reference import Styled
from provenance.render.reference.styled import answered, asked, rare
from provenance.stories.export.csl_json import item

_NAMED = 3  # keys


class Styling:
    """Asks Pandoc once for all works of some reports; says once, and not again, that it could not."""

    def __init__(self) -> None:
        self._told = False

    def of(self, reports: Iterable[Report]) -> Styled:
        """The references of those works in `reports` that have no formatter of ours; none where Pandoc cannot help.

        Pandoc is not started where there is no such work.
        """
        sources: dict[str, Source] = {}
        for report in reports:
            sources.update(report.ledger.sources)
            sources.update((link.source.key, link.source) for link in report.ledger.links)
        keys = rare(sources)
        return self._formatted({key: sources[key] for key in keys}) if keys else {}

    def _formatted(self, sources: Mapping[str, Source]) -> Styled:
        from provenance import pandoc  # noqa: PLC0415 - seldom needed

        items = [(source, item(source.work, key)) for key, source in sources.items() if source.work]
        try:
            data = pandoc.convert(asked(items).encode("ascii"), "csljson", "json", ["--citeproc", *pandoc.style()])
            return answered(json.loads(data), tuple(sources))
        except (pandoc.NotConverted, ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
            self._tell(error, tuple(sources))
            return {}

    def _tell(self, error: Exception, keys: tuple[str, ...]) -> None:
        if self._told:
            return
        self._told = True
        named = ", ".join(map(shown, keys[:_NAMED])) + (" …" if len(keys) > _NAMED else "")
        what = f"The reference of {named} is" if len(keys) == 1 else f"The references of {named} are"
        why = str(error) if type(error).__name__ == "NotConverted" else "what pandoc answered cannot be read"
        tell(f"{what} written plainly: works of such kinds are formatted by Pandoc, and {why}.\n")
