"""The names in an author field, as BibTeX writes them."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Work
from provenance.named import NamedTuple

_NAMED_IN_FULL = 3  # of more authors only the first is named, as in the notes of the Chicago Manual

_BODIES = frozenset(
    {"administration", "agency", "association", "authority", "bureau", "center", "centre", "commission", "committee"}
    | {"congress", "council", "court", "department", "foundation", "government", "institute", "institution", "ministry"}
    | {"news", "office", "organisation", "organization", "parliament", "press", "senate", "service", "university"}
)
_LINKING = frozenset({"for", "of", "on", "the"})


class Name(NamedTuple):
    """One author. A body has no given name, and its whole name is the family name."""

    family: str
    given: str = ""
    suffix: str = ""

    @property
    def in_full(self) -> str:
        return " ".join(filter(None, (self.given, self.family, self.suffix)))


class Names(NamedTuple):
    """Authors in their order; `others` when the field ends in "and others"."""

    people: tuple[Name, ...] = ()
    others: bool = False

    @property
    def in_full(self) -> str:
        """Given names first: "Ann Lee and Bo Ito"."""
        return _enumerated([each.in_full for each in self.people], self.others)

    @property
    def short(self) -> str:
        """Family names only: "Lee and Ito"."""
        return _enumerated([each.family for each in self.people], self.others)


def names(field: str) -> Names:
    """The names in a BibTeX list: `Last, First`, `Last, Jr, First`, `First von Last` or `{A Body}`, joined by `and`.

    A name in braces is that of a body. So is one without a comma that only a body can have ("Bureau of Labor
    Statistics"), though BibTeX itself would take it for a person.
    """
    listed = [" ".join(words) for words in _divided(field) if _bare(" ".join(words)).strip(" ,")]
    others = bool(listed) and listed[-1].casefold() == "others"
    return Names(tuple(_name(each) for each in (listed[:-1] if others else listed)), others)


def author(work: Work) -> Names:
    """Who wrote a work: its authors, otherwise its editors; nobody where it names neither."""
    return names(work.field("author", "editor"))


def _divided(field: str) -> Iterator[list[str]]:
    """The words of each name; `and` inside braces divides nothing."""
    words: list[str] = []
    depth = 0
    for word in field.split():
        if depth == 0 and word.casefold() == "and":
            if words:
                yield words
            words = []
            continue
        words.append(word)
        depth = max(0, depth + word.count("{") - word.count("}"))
    if words:
        yield words


def _name(text: str) -> Name:
    if _braced(text):
        return Name(_bare(text))
    parts = [_bare(part) for part in _by_commas(text)]
    if len(parts) > 2:
        return Name(parts[0], ", ".join(parts[2:]), parts[1])
    if len(parts) == 2:
        return Name(parts[0], parts[1])
    words = parts[0].split()
    if _is_body(words):
        return Name(parts[0])
    first = len(words) - 1
    while first > 1 and words[first - 1][:1].islower():
        first -= 1
    return Name(" ".join(words[first:]), " ".join(words[:first]))


def _is_body(words: list[str]) -> bool:
    return any(word in _LINKING or word.casefold() in _BODIES for word in words)


def _braced(text: str) -> bool:
    """Whether one pair of braces encloses all of `text`."""
    depth = 0
    for at, char in enumerate(text):
        depth += (char == "{") - (char == "}")
        if depth == 0:
            return at == len(text) - 1 and at > 0
    return False


def _by_commas(text: str) -> list[str]:
    parts = [""]
    depth = 0
    for char in text:
        depth = max(0, depth + (char == "{") - (char == "}"))
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


def _bare(text: str) -> str:
    return " ".join(text.replace("{", "").replace("}", "").split())


def _enumerated(listed: list[str], others: bool) -> str:
    if others or len(listed) > _NAMED_IN_FULL:
        return " ".join([*listed[:1], "et al."])
    if len(listed) < 3:
        return " and ".join(listed)
    return f"{', '.join(listed[:-1])}, and {listed[-1]}"
