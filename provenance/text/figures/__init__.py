"""The figures of a text: how much, how many, how often and when, with exact values, units and places.

Numbers in digits and in words, with scales ("1.3 million", "$2.4bn"), percent, percentage and basis points, currencies,
measures, durations; shares ("two-thirds", "one in five"), ratios, multiples ("doubled"); ranges; rates ("a day");
bounds ("nearly", "at least"); years, fiscal years, quarters and dates. Labels (sections, pages, bills, notes), times of
day, ordinals, identifiers ("COVID-19"), versions and telephone numbers are no figures.
"""

from __future__ import annotations

from provenance.lazy import deferred
from provenance.text.figures.figure import CALENDAR, DURATIONS, Bound, Figure, tells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from provenance.text.figures.bounds import bound
    from provenance.text.figures.conversions import factor
    from provenance.text.figures.measures import measure_at_end
    from provenance.text.figures.reading import figures
else:
    bound = deferred("provenance.text.figures.bounds", "bound")
    factor = deferred("provenance.text.figures.conversions", "factor")
    figures = deferred("provenance.text.figures.reading", "figures")
    measure_at_end = deferred("provenance.text.figures.measures", "measure_at_end")

__all__ = ["CALENDAR", "DURATIONS", "Bound", "Figure", "bound", "factor", "figures", "measure_at_end", "tells"]
