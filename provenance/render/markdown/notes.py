"""What a note says: the reference, the part cited, the passage in its words, and how far it can be relied on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.model import Citation, Link, Work
from provenance.render import wording
from provenance.render.markdown.escape import address, emphasis, literal
from provenance.render.markdown.remarks import after, before
from provenance.render.reference import Part, reference

Links = Mapping[Citation, Sequence[Link]]


def note(text: str, cluster: Sequence[Citation], links: Links, *, addresses: bool = True) -> str:
    """All that the citations of one cluster of the draft `text` say, as one line of Markdown without a final stop.

    `addresses` is False where no link can stand: there the reference goes without its address.
    """

    def naming(citation: Citation) -> str:
        return name(citation, links)

    said = []
    for citation in cluster:
        found = links.get(citation, ())
        remark = before(text, citation, cluster, naming)
        more = after(text, citation, cluster, naming, quoted=not any(link.passage for link in found))
        part = wording.locator(citation.locator) if citation.locator else ""
        reference = referred(_work(found), citation.key, part, addresses=addresses)
        words = ", ".join(filter(None, (" ".join(filter(None, (remark, reference))), more)))
        evidence = "; ".join(filter(None, map(_evidence, found)))
        said.append(f"{words}: {evidence}" if evidence else words)
    return "; ".join(said)


def name(citation: Citation, links: Links) -> str:
    """Who is cited, as it stands in a sentence, as Markdown."""
    return literal(wording.name(_work(links.get(citation, ())), citation.key))


def referred(work: Work | None, key: str, part: str = "", *, addresses: bool = True) -> str:
    """The reference of a work as Markdown, with `part` before its address; of an unknown one its key and that it is."""
    pieces = reference(work) if work else (Part(f"unknown source: {key}"),)
    end = len(pieces) - 2 if pieces[-1].style == "address" else len(pieces)
    said = "".join(map(_part, pieces[:end])) + (f", {literal(part)}" if part else "")
    return said + "".join(map(_part, pieces[end:])) if addresses else said


def _part(part: Part) -> str:
    if part.style == "address":
        return address(part.text)
    if part.style == "title":
        return emphasis(part.text)
    lead, trail = part.text[:1] == " ", part.text[-1:] == " "
    return f"{' ' * lead}{literal(part.text)}{' ' * trail}"


def _work(links: Sequence[Link]) -> Work | None:
    return links[0].source.work if links else None


def _evidence(link: Link) -> str:
    passage = link.passage
    standing = literal(wording.standing(link))
    if passage is None or passage.reach in ("part", "whole") or not passage.text.strip():
        return standing
    words = f"“{literal(wording.short(passage.text))}”"
    recorded = passage.recorded
    if recorded is not None and recorded.speaker:
        words += f", said by {literal(recorded.speaker)}"
    if recorded is not None and recorded.translation is not None:
        by = f" by {literal(recorded.translation.by)}" if recorded.translation.by else ""
        words += f" [translated{by}: “{literal(wording.short(recorded.translation.text))}”]"
    return f"{words} ({standing})" if standing else words
