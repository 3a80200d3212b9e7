"""The sources of all briefs, each with the briefs that lean on it: directly, or through what they cite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.model import Source
from provenance.named import NamedTuple
from provenance.render.html.labels import Label
from provenance.render.html.site.account import Account
from provenance.render.html.sources import Listed, described
from provenance.render.reference import Styled


class Citing(NamedTuple):
    """A brief that leans on a source: by the statements with these `numbers`, or `through` a source that it cites."""

    title: str
    page: str
    numbers: tuple[int, ...]
    through: str = ""
    language: str = ""


class Known(NamedTuple):
    """A source, the briefs that cite it, and those that lean on it only through others."""

    source: Listed
    directly: tuple[Citing, ...]
    through: tuple[Citing, ...]

    @property
    def statements(self) -> int:
        """How many statements cite it."""
        return sum(len(each.numbers) for each in self.directly)


def known(
    accounts: Sequence[Account], sources: Mapping[str, Source], names: Mapping[str, Label], styled: Styled
) -> tuple[Known, ...]:
    """All `sources` in the order of their labels; the briefs of each in the order given. `styled`: see `Options`."""
    directly: dict[str, list[Citing]] = {}
    through: dict[str, list[Citing]] = {}
    for each in accounts:
        for key, numbers in each.cited.items():
            directly.setdefault(key, []).append(Citing(each.title, each.page, numbers, language=each.language))
        for key, cited in each.through.items():
            if key not in each.cited:
                label = names[cited].both if cited in names else cited
                through.setdefault(key, []).append(Citing(each.title, each.page, (), label, each.language))
    order = sorted(sources, key=lambda key: (names[key].both.casefold(), key))
    return tuple(
        Known(
            described(number, sources[key], names, key in directly, (), styled),
            tuple(directly.get(key, ())),
            tuple(through.get(key, ())),
        )
        for number, key in enumerate(order, 1)
    )
