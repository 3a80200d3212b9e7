"""Which tier a source probably has, by its entry in the library."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from provenance.link.tier_patterns import HOSTS_OF_BOTH, RETELLING_PATHS, RETELLING_TYPES, TierPattern
from provenance.model import Aspect, Proposal, Work

_WORD = re.compile(r"[^\W_]+")
_PUBLISHERS = ("publisher", "institution", "organization", "journal", "journaltitle", "newspaper", "author")
_ADDRESS = re.compile(r"https?://([^/\s?#@]+@)?([^/\s?#:]+)(?::\d+)?([^\s?#]*)", re.IGNORECASE)
_BOTH = tuple(" ".join(each.split()) for each in HOSTS_OF_BOTH.split("|"))
_BRACKETS = re.compile(r"\([^()]*\)")
_SHOWN = 80  # characters of a name
_SEPARATORS = re.compile(r"[,;]")


def propose(work: Work, own: Iterable[TierPattern] = (), shipped: Iterable[TierPattern] = ()) -> Proposal | None:
    """The tier that the patterns propose for `work`, and why; None where none fits.

    The project's `own` patterns come first, in their order: the first that fits decides. Of the `shipped` ones,
    keywords decide, then the kind of entry, then publisher and host together, which must not disagree.
    """
    aspects = _aspects(work)
    talk = not RETELLING_TYPES.isdisjoint(each.casefold() for each in aspects["type"])
    for pattern in own:
        if (found := _found(pattern, aspects, careful=False)) is not None:
            return found
    proposed: dict[Aspect, list[Proposal]] = {}
    for pattern in shipped:
        if talk and pattern.tier == "primary" and pattern.aspect != "keywords":
            continue
        if (found := _found(pattern, aspects, careful=True)) is not None:
            proposed.setdefault(pattern.aspect, []).append(found)
    for group in (("keywords",), ("type", "publisher", "host")):
        fitting = [each for aspect in group for each in proposed.get(aspect, ())]  # type: ignore[call-overload]
        if fitting:
            return fitting[0] if len({each.tier for each in fitting}) == 1 else None
    return None


def _found(pattern: TierPattern, aspects: dict[Aspect, list[str]], *, careful: bool) -> Proposal | None:
    for given in aspects[pattern.aspect]:
        if _FITS[pattern.aspect](pattern.value, given, careful and pattern.tier == "primary"):
            if careful and pattern.aspect == "publisher" and pattern.tier != "primary" and not _named(pattern, given):
                continue
            shown = given.partition("/")[0] if pattern.aspect == "host" else given
            return Proposal(pattern.tier, f"{_WHY[pattern.aspect]} {shown[:_SHOWN]}")
    return None


def _aspects(work: Work) -> dict[Aspect, list[str]]:
    types = (work.type, work.field("entrysubtype"), work.field("type"), work.field("genre"))
    return {
        "keywords": [each.strip() for each in _SEPARATORS.split(work.field("keywords"))],
        "type": [each for each in types if each],
        "publisher": [value for name in _PUBLISHERS if (value := work.field(name))],
        "host": list(_addresses(work.field("url"))),
    }


def _addresses(url: str) -> Iterator[str]:
    """Host and path of an address; of the page that an archive keeps rather than those of the archive."""
    found = list(_ADDRESS.finditer(url, max(0, url.lower().rfind("http")))) or list(_ADDRESS.finditer(url))
    for match in found[:1]:
        yield f"{match[2].rstrip('.')}{match[3]}"


def _same(pattern: str, given: str, careful: bool) -> bool:
    return pattern.casefold() == given.casefold()


def _within(pattern: str, given: str, careful: bool) -> bool:
    wanted = [word.casefold() for word in _WORD.findall(pattern)]
    words = [word.casefold() for word in _WORD.findall(given)]
    return bool(wanted) and f" {' '.join(wanted)} " in f" {' '.join(words)} "


def _named(pattern: TierPattern, given: str) -> bool:
    """Whether a publisher has just that name: the Reuters Institute is not Reuters."""
    words = [word.casefold() for word in _WORD.findall(_BRACKETS.sub("", given))]
    wanted = [word.casefold() for word in _WORD.findall(pattern.value)]
    return [word for word in words if word != "the"] == [word for word in wanted if word != "the"]


def _below(pattern: str, given: str, careful: bool) -> bool:
    if not _on(pattern, given):
        return False
    # What is shipped is true of most pages of a host; what a project says of one, it says of all.
    return not careful or not (any(_on(each, given) for each in _BOTH) or _talks(given))


def _on(pattern: str, given: str) -> bool:
    """Whether an address is on the host of a pattern, or on one below it, and below its path."""
    wanted, _, path = pattern.casefold().removeprefix("*.").partition("/")
    host, _, folder = given.casefold().partition("/")
    on_host = host == wanted or host.endswith(f".{wanted}")
    return on_host and f"/{folder}/".startswith(f"/{path}/" if path else "/")


def _talks(address: str) -> bool:
    return not RETELLING_PATHS.isdisjoint(address.casefold().split("/")[1:])


_FITS = {"keywords": _same, "type": _same, "publisher": _within, "host": _below}
_WHY = {
    "keywords": "since it has the keyword",
    "type": "since its kind is",
    "publisher": "since its publisher is",
    "host": "since it is on",
}
