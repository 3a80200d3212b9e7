"""A library as read: its keys, what is wrong with it, its entries on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field

from provenance.frozen import dataclass
from provenance.library.inheritance import inherited
from provenance.model import Diagnostic, Place, Work
from provenance.text.span import Span


class Keys(Mapping[str, Place]):
    """The keys of one library with their ranges, which are looked up when they are asked for.

    `known` has the keys, in their order; `span` gives the range of one of them.
    """

    __slots__ = ("_known", "_path", "_span")

    def __init__(self, known: Mapping[str, object], path: str, span: Callable[[str], Span]) -> None:
        self._known, self._path, self._span = known, path, span

    def __getitem__(self, key: str) -> Place:
        if key not in self._known:
            raise KeyError(key)
        return Place(self._path, self._span(key))

    def __contains__(self, key: object) -> bool:
        return key in self._known

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One library.

    `keys` has every key that can be cited, as Pandoc matches them (upper and lower case differ), with its range in the
    library. `findings` are PRV902, in the order of the library. `read` works on one entry and gives the fields that it
    has of its own, or None when there is no such entry. `wanted` are those of the findings which another library of
    the project would settle, each with the key that it would have to have.
    """

    keys: Mapping[str, Place]
    findings: tuple[Diagnostic, ...]
    read: Callable[[str], Work | None] = field(repr=False)
    wanted: tuple[tuple[str, Diagnostic], ...] = ()

    def own(self, key: str) -> Work | None:
        """The entry that `key` names with no fields but its own; None when there is none.

        It may be one that only lends its fields to others (`@xdata`) and cannot be cited.
        """
        return self.read(key)

    def work(self, key: str) -> Work | None:
        """The entry that `key` names, worked on now; None when there is none.

        An entry known by several keys comes under its main one. One that is faulty has the fields that could be read.
        Fields are taken over from the entries it refers to.
        """
        own = self.own(key) if key in self.keys else None
        return inherited(own, self.own) if own else None
