"""Join a brief to the passages that its citations lead to."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from provenance.link.called import called
from provenance.link.follow import follow
from provenance.link.shelf import Shelf
from provenance.model import Brief, Citation, Entry, Ledger, Link, Span, Statement


def link(brief: Brief, shelf: Shelf) -> Ledger:
    """The ledger of `brief`: one entry for each statement, in the order of the draft."""
    unseen = _unseen(brief.citations)
    followed = {
        citation: follow(brief, citation, shelf, unseen=citation in unseen)
        for citation in dict.fromkeys((*brief.citations, *_of_statements(brief)))
    }
    for citations in (by_name := called(brief, shelf)).values():
        followed.update({citation: follow(brief, citation, shelf) for citation in citations})
    named = tuple(dict.fromkeys(citation for citations in by_name.values() for citation in citations))
    sources = shelf.closure(citation.key for citation in (*brief.citations, *named))
    return Ledger(
        brief=brief,
        entries=tuple(
            Entry(each, _links((*each.all_citations, *_named(each, by_name)), followed)) for each in brief.statements
        ),
        links=_links((*brief.citations, *named), followed),
        sources=sources,
        keys=frozenset(shelf.keys),
        findings=(*brief.findings, *shelf.findings(sources)),
    )


def _of_statements(brief: Brief) -> tuple[Citation, ...]:
    return tuple(citation for statement in brief.statements for citation in statement.all_citations)


def _named(statement: Statement, by_name: Mapping[Span, tuple[Citation, ...]]) -> tuple[Citation, ...]:
    """The sources that a statement calls by their names, where it cites nothing by a key."""
    if statement.all_citations:
        return ()
    return tuple(dict.fromkeys(citation for span in statement.unkeyed for citation in by_name[span]))


def _links(citations: tuple[Citation, ...], followed: Mapping[Citation, tuple[Link, ...]]) -> tuple[Link, ...]:
    return tuple(link for citation in citations for link in followed[citation])


def _unseen(citations: tuple[Citation, ...]) -> frozenset[Citation]:
    """The citations after which the same bracket says where they were really seen: `[@a; cited in @b]`."""
    return frozenset(
        first for first, second in pairwise(citations) if second.relays and first.cluster == second.cluster
    )
