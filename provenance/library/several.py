"""All libraries of a project, taken together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from provenance.library.catalogue import Catalogue
from provenance.library.inheritance import inherited
from provenance.model import Diagnostic, Place, Seen, Work

MOST_TOLD = 50
"""Faults of one library that are told one by one; how many more there are is said at the end."""


class Libraries:
    """The libraries of a project in the order in which they are looked through; of two with one key the first serves.

    `keys` are all keys with their places, `findings` what is wrong with any of the libraries. An entry may take over
    fields from one in another library, as it may for biblatex.
    """

    def __init__(self, catalogues: Iterable[Catalogue]) -> None:
        self._catalogues = tuple(catalogues)
        self._owners: dict[str, Catalogue] = {}
        for catalogue in reversed(self._catalogues):
            self._owners.update(dict.fromkeys(catalogue.keys, catalogue))
        self.keys: Mapping[str, Place] = _Keys(self._owners)
        self.findings: tuple[Diagnostic, ...] = tuple(self._found())

    def work(self, key: str) -> Work | None:
        """The entry that `key` names, worked on now, with the fields it takes over; None when no library has it."""
        owner = self._owners.get(key)
        own = owner.own(key) if owner else None
        if owner is None or own is None:
            return None

        def look(parent: str) -> Work | None:
            # The library in which the reference stands comes first, then the others in their order.
            return next((found for each in (owner, *self._catalogues) if (found := each.own(parent))), None)

        return inherited(own, look)

    def clashes(self, key: str) -> tuple[Diagnostic, ...]:
        """A finding (PRV902) for each further library in which `key` names another work.

        That two libraries have the same entry is what two exports with something in common look like.
        """
        having = [catalogue for catalogue in self._catalogues if key in catalogue.keys]
        works = [work for catalogue in having if (work := catalogue.work(key))]
        return tuple(_clash(key, works[0], other) for other in works[1:] if not same(works[0], other))

    def _found(self) -> Iterator[Diagnostic]:
        for catalogue in self._catalogues:
            settled = {id(finding) for key, finding in catalogue.wanted if self._has(key)}
            found = [finding for finding in catalogue.findings if id(finding) not in settled]
            yield from found[:MOST_TOLD]
            if len(found) > MOST_TOLD:
                yield _more(len(found) - MOST_TOLD, found[MOST_TOLD].place)

    def _has(self, parent: str) -> bool:
        return any(catalogue.own(parent) for catalogue in self._catalogues)


class _Keys(Mapping[str, Place]):
    """The keys of several libraries."""

    __slots__ = ("_owners",)

    def __init__(self, owners: Mapping[str, Catalogue]) -> None:
        self._owners = owners

    def __getitem__(self, key: str) -> Place:
        return self._owners[key].keys[key]

    def __contains__(self, key: object) -> bool:
        return key in self._owners

    def __iter__(self) -> Iterator[str]:
        return iter(self._owners)

    def __len__(self) -> int:
        return len(self._owners)


def same(one: Work, other: Work) -> bool:
    """Whether two entries may well be of the same work: the same DOI or address, or titles of which one begins so.

    Entries that say too little to be told apart may be.
    """
    for field in ("doi", "url"):
        if (said := one.field(field)) and said.casefold() == other.field(field).casefold():
            return True
    first, second = _title(one), _title(other)
    return first.startswith(second) or second.startswith(first)


def _more(count: int, place: Place) -> Diagnostic:
    faults = "1 more fault" if count == 1 else f"{count:,} more faults"
    return Diagnostic("PRV902", f"{faults} in this library from here on", place, next=("mend the others first",))


def _title(work: Work) -> str:
    return "".join(char for char in work.field("title").casefold() if char.isalnum())


def _clash(key: str, first: Work, other: Work) -> Diagnostic:
    message = f'the key "{key}" stands for another work in {first.place.path}, which is the one that counts'
    seen = Seen(f"there it is “{first.field('title')}”", first.place)
    return Diagnostic("PRV902", message, other.place, (seen,), ("give one of the two a key of its own",))
