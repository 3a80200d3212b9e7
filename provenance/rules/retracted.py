"""PRV406 retracted."""

import re
from collections.abc import Iterator

from provenance.model import Diagnostic, Entry, Ledger, Link, Place, Seen
from provenance.rule import Example, Rule

_SAYS_SO = re.compile(r"\b(?:retract(?:s|ed|ion|ions)?|withdr(?:aws?|ew|awn|awal)|rescinded|disowned)\b", re.IGNORECASE)

_GONE = {"sources/herald.yml": "tier: primary\nstatus: {is: retracted, since: 2026-03-01, by: correction}\n"}


class Retracted(Rule):
    """A claim rests on a source that was retracted.

    Its record says so (`status: {is: retracted}`). Nothing is said where the statement itself speaks of the
    retraction, or cites the notice of it.

    ## Why

    Whoever published it does not stand by it any more.

    ## Instead

    Find another source for the claim, or drop it. Where the retraction is the point, say that it was retracted.
    """

    code = "PRV406"
    name = "retracted"
    examples = (
        Example("Some 1,250 pipes are gone [@herald].\n", flags=("herald",), files=_GONE),
        Example("Lead is gone [@gazette; @herald].\n", flags=("herald",), files=_GONE, shows="one of two sources"),
        Example("Some 1,250 pipes are gone [@gazette].\n"),
        Example("The Herald's count of 1,250 was later retracted [@herald].\n", shows="the brief says so", files=_GONE),
        Example("It was 1,250 [@herald; @correction].\n", shows="the notice is cited beside it", files=_GONE),
        Example("Others count 1,250 [but see @herald].\n", shows="not in support", files=_GONE),
        Example(
            "Some 1,250 pipes are gone [@herald].\n",
            shows="corrected, which is PRV407",
            files={"sources/herald.yml": "status: {is: corrected}\n"},
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        told: set[Place] = set()
        for entry in ledger.entries:
            for link in entry.support:
                place = ledger.brief.place(link.citation.key_span)
                if place not in told and _is_retracted(link) and not _is_said(entry, link):
                    told.add(place)
                    yield self._finding(ledger, entry, link, place)

    def _finding(self, ledger: Ledger, entry: Entry, link: Link, place: Place) -> Diagnostic:
        record = link.source.record
        status = record.status if record else None
        since = f" ({status.since})" if status and status.since else ""
        by = f", see {status.by}" if status and status.by else ""
        return self.finding(
            f"{link.source.key} was retracted{since}",
            place,
            seen=(Seen(f"its record says so{by}", record.status_place if record else None),),
            then=("find another source for this, drop it, or say that it was retracted",),
            statement=entry.statement.id,
        )


def _is_retracted(link: Link) -> bool:
    record = link.source.record
    return record is not None and record.status is not None and record.status.what == "retracted"


def _is_said(entry: Entry, link: Link) -> bool:
    """Whether the statement itself tells of the retraction."""
    record = link.source.record
    notice = record.status.by if record and record.status else ""
    return bool(_SAYS_SO.search(entry.statement.text)) or any(each.source.key == notice for each in entry.links)
