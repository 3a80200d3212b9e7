"""A library as read: its keys, what is wrong with it, its entries on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from provenance.model import Diagnostic, Place, Work


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One library.

    `keys` has every key that can be cited, as Pandoc matches them (upper and lower case differ), with its range in the
    library. `findings` are PRV902, in the order of the library. `read` works on one entry.
    """

    keys: Mapping[str, Place]
    findings: tuple[Diagnostic, ...]
    read: Callable[[str], Work | None] = field(repr=False)

    def work(self, key: str) -> Work | None:
        """The entry that `key` names, worked on now; None when there is none.

        An entry known by several keys comes under its main one. One that is faulty has the fields that could be read.
        """
        return self.read(key) if key in self.keys else None
