"""What is wrong with one figure of a statement, beside its passages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.lazy import deferred
from provenance.text.comparison.apart import apart, at_another_rate
from provenance.text.comparison.candidates import Found, Question, supporters
from provenance.text.comparison.discord import Discord
from provenance.text.comparison.focused import focused
from provenance.text.comparison.literally import stands_there
from provenance.text.comparison.support import excused
from provenance.text.comparison.tables.rows import of_another_row
from provenance.text.comparison.wording.hedges import Held
from provenance.text.comparison.wording.turned_way import went_the_other_way
from provenance.text.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.comparison.in_its_stead import Instead, in_its_place
    from provenance.text.comparison.tables.by_years import of_its_year
else:
    in_its_place = deferred("provenance.text.comparison.in_its_stead", "in_its_place")
    of_its_year = deferred("provenance.text.comparison.tables.by_years", "of_its_year")

_HELD = 20  # places that are looked at of those where a figure stands


def on_figure(question: Question, held: list[Held]) -> Iterator[Discord]:
    """What is wrong with a figure; where nothing is, `held` gains the figures that bear it out."""
    span = question.figure.span
    if other := at_another_rate(question):
        yield _apart(span, other)
    elif excused(question) and (misplaced := of_another_row(question, excused)):
        where = f'in the row of "{misplaced.label}"'
        yield Discord(span, "absent", misplaced.figure.span, misplaced.evidence, where)
    elif instead := _told_instead(question):
        found = instead.found
        yield Discord(span, "absent", found.figure.span, found.evidence, instead.how)
    elif excused(question) or _is_excused_nearby(question):
        if other_way := went_the_other_way(question):
            yield other_way
        figure = question.figure._replace(bound=question.meant)
        held += [
            Held(question.said, figure, each.evidence, each.figure, question.end)
            for each in islice(supporters(question), _HELD)
        ]
    elif other := apart(question):
        yield _apart(span, other)
    else:
        yield Discord(span, "absent")


def _told_instead(question: Question) -> Instead | None:
    """The figure that named passages have instead of one that stands in none of them and is excused all the same."""
    if not all(each.close for each in question.evidence) or stands_there(question) or not excused(question):
        return None
    return in_its_place(question, excused) or of_its_year(question)


def _is_excused_nearby(question: Question) -> bool:
    """Whether a figure follows from what stands in the part of a long source that is about the same."""
    near = tuple(focused(question.said.text, each) for each in question.evidence)
    return near != question.evidence and excused(question._replace(evidence=near))


def _apart(span: Span, other: Found) -> Discord:
    return Discord(span, "apart", other.figure.span, other.evidence)
