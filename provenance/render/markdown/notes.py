"""What a note says: the reference, the part cited, the passage in its words, and how far it can be relied on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from provenance.model import Citation, Link, Source, Work
from provenance.render import wording
from provenance.render.live import archive, live
from provenance.render.markdown.escape import address, emphasis, link, literal
from provenance.render.markdown.remarks import after, before
from provenance.render.reference import Part, Styled, reference, short_reference

Links = Mapping[Citation, Sequence[Link]]


class Notes:
    """The notes of one brief, in the order in which they are asked for: a work is given in full by the first of them.

    `text` is the draft, `styled` has references that are formatted already. Without `passages` the words of passages
    are not quoted.
    """

    def __init__(self, text: str, links: Links, styled: Styled, *, passages: bool = True) -> None:
        self._text, self._styled = text, styled
        self._links = links
        self._passages = passages
        self._given: set[str] = set()
        works = {found[0].source.key: work for found in links.values() if (work := _work(found)) is not None}
        shorts = {key: _plain(short_reference(work)) for key, work in works.items()}
        dated = {key: _plain(short_reference(work, dated=True)) for key, work in works.items()}
        times, times_dated = Counter(shorts.values()), Counter(dated.values())
        self._dated = {key for key, said in shorts.items() if times[said] > 1}
        self._alike = {key for key, said in dated.items() if times_dated[said] > 1}

    def note(self, cluster: Sequence[Citation], *, addresses: bool = True) -> str:
        """All that the citations of one cluster say, as one line of Markdown without a final stop.

        `addresses` is False where no link can stand: there the reference goes without its address.
        """
        said = []
        for citation in cluster:
            found = self._links.get(citation, ())
            remark = before(self._text, citation, cluster, self.name)
            quoted = not any(link.passage for link in found)
            more = after(self._text, citation, cluster, self.name, quoted=quoted)
            reference = self._reference(citation, found, addresses=addresses)
            words = ", ".join(filter(None, (" ".join(filter(None, (remark, reference))), more)))
            evidence = "; ".join(filter(None, (self._evidence(link, addresses=addresses) for link in found)))
            said.append(f"{words}: {evidence}" if evidence else words)
        return "; ".join(said)

    def name(self, citation: Citation) -> str:
        """Who is cited, as it stands in a sentence, as Markdown."""
        return literal(wording.name(_work(self._links.get(citation, ())), citation.key))

    def _reference(self, citation: Citation, links: Sequence[Link], *, addresses: bool) -> str:
        source = links[0].source if links else Source(citation.key)
        work, key = source.work, citation.key
        part = wording.locator(citation.locator) if citation.locator else ""
        again = key in self._given and key not in self._alike
        self._given.add(key)
        if work is None or not again:
            return referred(source, part, self._styled.get(key, ()), addresses=addresses)
        return shown(short_reference(work, part, dated=key in self._dated))

    def _evidence(self, link: Link, *, addresses: bool) -> str:
        passage = link.passage
        standing = "; ".join(filter(None, (literal(wording.standing(link)), _there(link) if addresses else "")))
        if passage is None or passage.reach in ("part", "whole") or not passage.text.strip() or not self._passages:
            return standing
        words = f"“{literal(wording.short(passage.text))}”"
        recorded = passage.recorded
        if recorded is not None and recorded.speaker:
            words += f", said by {literal(recorded.speaker)}"
        if recorded is not None and recorded.translation is not None:
            by = f" by {literal(recorded.translation.by)}" if recorded.translation.by else ""
            words += f" [translated{by}: “{literal(wording.short(recorded.translation.text))}”]"
        return f"{words} ({standing})" if standing else words


def referred(source: Source, part: str = "", styled: tuple[Part, ...] = (), *, addresses: bool = True) -> str:
    """The reference of a source in full as Markdown; of one without an entry its key and that it is unknown.

    `part` is what of it is cited, `styled` the reference where it is formatted already. Without `addresses` it goes
    without its address and that of its archived copy.
    """
    if source.work is None:
        return ", ".join(filter(None, (literal(f"unknown source: {source.key}"), literal(part))))
    pieces = reference(source.work, part, styled)
    if pieces[-1].style == "address" and not addresses:
        pieces = pieces[:-2]
    copy = link("archived copy", archive(source)) if addresses else ""
    return shown(pieces) + (f" ({copy})" if copy else "")


def shown(pieces: Sequence[Part]) -> str:
    """The parts of a reference as Markdown."""
    return "".join(map(_part, pieces))


def _part(part: Part) -> str:
    if part.style == "address":
        return address(part.text)
    if part.style == "title":
        return emphasis(part.text)
    lead, trail = part.text[:1] == " ", part.text[-1:] == " " and len(part.text) > 1
    return f"{' ' * lead}{literal(part.text)}{' ' * trail}"


def _plain(pieces: Sequence[Part]) -> str:
    return "".join(part.text for part in pieces).casefold()


def _work(links: Sequence[Link]) -> Work | None:
    return links[0].source.work if links else None


def _there(found: Link) -> str:
    """A link to the words in the page they were taken from; nothing where it would lead to the source as a whole."""
    if found.passage is None:
        return ""
    there = live(found.source, found.passage)
    if there == live(found.source):
        return ""
    return link("see the words" if ":~:text=" in there else "see the page", there)
