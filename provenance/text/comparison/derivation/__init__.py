"""Figures that a reader finds from others: as sums, shares and changes, by dates, or in another measure."""
