"""What sources are called in the text of a page: "Smith 2024"."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.model import Source
from provenance.named import NamedTuple
from provenance.render import wording
from provenance.render.dates import year


class Label(NamedTuple):
    """Who speaks and when. `when` is empty where the library has no entry."""

    who: str
    when: str = ""

    @property
    def both(self) -> str:
        return f"{self.who} {self.when}".strip()


def labels(sources: Mapping[str, Source]) -> Mapping[str, Label]:
    """A label for each source by its key; where several would be the same, letters behind the year tell them apart."""
    alike: dict[Label, list[str]] = {}
    for key in sorted(sources):
        work = sources[key].work
        label = Label(wording.name(work, key), year(work)) if work else Label(key)
        alike.setdefault(label, []).append(key)
    found: dict[str, Label] = {}
    for label, keys in alike.items():
        for number, key in enumerate(keys):
            found[key] = label if len(keys) == 1 else Label(label.who, f"{label.when}{_letters(number)}")
    return found


def _letters(number: int) -> str:
    """a … z, aa, ab …"""
    said = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        said = chr(97 + rest) + said
    return said
