"""PRV407 superseded."""

import re
from collections.abc import Iterator

from provenance.model import Diagnostic, Entry, Ledger, Link, Record, Seen, Status
from provenance.rule import Example, Rule

_SAYS_SO = re.compile(
    r"\b(?:newer|updated?|superseded|replaced\s+by|revised|revision|correct(?:s|ed|ion)|amended|former|formerly|previous"
    r"|previously|original|originally|first\s+edition|at\s+the\s+time|preliminary|provisional)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")

_OLD = {"sources/herald.yml": "tier: primary\nstatus: {is: superseded, since: 2026-03-01, by: gazette}\n"}
_CORRECTED = "tier: primary\nstatus: {is: corrected, since: 2026-03-01, by: correction}\n"


class Superseded(Rule):
    """A claim rests on a source that was superseded or corrected since.

    Its record says so (`status:`). Said once per brief for each source. Nothing is said where the statement makes
    clear that it speaks of the earlier one (its year, "the previous edition", "since corrected"), where it cites what
    came later as well, or where the text was captured after the correction.

    ## Why

    The figure may be another one by now.

    ## Instead

    Superseded: look the claim up in the later source and cite that. Corrected: read the correction; where it leaves the
    passage as it was, capture the corrected text, so that its date shows it.
    """

    code = "PRV407"
    name = "superseded"
    level = "warning"
    examples = (
        Example("Some 1,250 pipes are gone [@herald]. It cost more [@herald].\n", flags=("herald",), files=_OLD),
        Example(
            "Some 1,250 pipes are gone [@herald].\n",
            flags=("herald",),
            shows="corrected",
            files={"sources/herald.yml": _CORRECTED},
        ),
        Example(
            "Some 1,250 pipes are gone [@herald].\n",
            shows="captured after the correction",
            files={"sources/herald.yml": f"{_CORRECTED}snapshot: {{captured: 2026-04-02}}\n"},
        ),
        Example("It was 1,250 [@herald; @gazette].\n", shows="cited with what came later", files=_OLD),
        Example("In 2024 the count stood at 1,250 [@herald].\n", shows="the year of the earlier one", files=_OLD),
        Example("The previous edition had 1,250 [@herald].\n", files=_OLD),
        Example("Others count 1,250 [see also @herald].\n", shows="not in support", files=_OLD),
        Example("Some 1,250 pipes are gone [@gazette].\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        told: set[str] = set()
        for entry in ledger.entries:
            for link in entry.support:
                record = link.source.record
                if record is None or record.status is None or link.source.key in told:
                    continue
                if _is_past(record, record.status) and not _is_meant(entry, link, record.status):
                    told.add(link.source.key)
                    yield self._finding(ledger, entry, link, record.status)

    def _finding(self, ledger: Ledger, entry: Entry, link: Link, status: Status) -> Diagnostic:
        key, by = link.source.key, status.by
        since = f" ({status.since})" if status.since else ""
        if status.what == "superseded":
            then = f"look it up in {by} and cite that" if by else "look it up in what came later and cite that"
        else:
            then = f"see in {by} whether" if by else "see whether"
            then += " the correction touches this, then capture the corrected text"
        record = link.source.record
        return self.finding(
            f"{key} was {status.what}{f' by {by}' if by else ''}{since}",
            ledger.brief.place(link.citation.key_span),
            seen=(Seen("its record says so", record.status_place if record else None),),
            then=(then,),
            statement=entry.statement.id,
        )


def _is_past(record: Record, status: Status) -> bool:
    """Whether what was read may be out of date."""
    if status.what == "corrected":
        captured = record.capture.captured or (record.attested.on if record.attested else "")
        return not (captured and status.since and captured[: len(status.since)] >= status.since)
    return status.what == "superseded"


def _is_meant(entry: Entry, link: Link, status: Status) -> bool:
    """Whether the statement speaks of the earlier source knowingly."""
    if any(each.source.key == status.by for each in entry.links):
        return True
    text = entry.statement.text
    work = link.source.work
    published = _YEAR.search(work.field("date", "year")) if work else None
    return bool(_SAYS_SO.search(text)) or (published is not None and published[0] in _YEAR.findall(text))
