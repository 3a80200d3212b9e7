"""Which measures can be brought to one another exactly.

A tonne of oil equivalent is 41.868 gigajoules, as the International Energy Agency defines it.
"""

from __future__ import annotations

from fractions import Fraction

_BASES: dict[str, tuple[str, Fraction]] = {
    "seconds": ("time", Fraction(1)),
    "minutes": ("time", Fraction(60)),
    "hours": ("time", Fraction(3600)),
    "days": ("time", Fraction(86400)),
    "weeks": ("time", Fraction(7 * 86400)),
    "months": ("months", Fraction(1)),
    "years": ("months", Fraction(12)),
    "decades": ("months", Fraction(120)),
    "centuries": ("months", Fraction(1200)),
    "millennia": ("months", Fraction(12000)),
    "µg": ("mass", Fraction(1, 10**6)),
    "mg": ("mass", Fraction(1, 1000)),
    "g": ("mass", Fraction(1)),
    "kg": ("mass", Fraction(1000)),
    "t": ("mass", Fraction(10**6)),
    "kt": ("mass", Fraction(10**9)),
    "Mt": ("mass", Fraction(10**12)),
    "Gt": ("mass", Fraction(10**15)),
    "oz": ("mass", Fraction(28349523125, 10**9)),
    "lb": ("mass", Fraction(45359237, 10**5)),
    "mm": ("length", Fraction(1, 1000)),
    "cm": ("length", Fraction(1, 100)),
    "m": ("length", Fraction(1)),
    "km": ("length", Fraction(1000)),
    "in": ("length", Fraction(254, 10**4)),
    "ft": ("length", Fraction(3048, 10**4)),
    "miles": ("length", Fraction(1609344, 1000)),
    "nmi": ("length", Fraction(1852)),
    "m2": ("area", Fraction(1)),
    "ha": ("area", Fraction(10**4)),
    "km2": ("area", Fraction(10**6)),
    "ft2": ("area", Fraction(9290304, 10**8)),
    "acres": ("area", Fraction(40468564224, 10**7)),
    "mi2": ("area", Fraction(2589988110336, 10**6)),
    "ml": ("volume", Fraction(1, 1000)),
    "l": ("volume", Fraction(1)),
    "m3": ("volume", Fraction(1000)),
    "hl": ("volume", Fraction(100)),
    "ML": ("volume", Fraction(10**6)),
    "GL": ("volume", Fraction(10**9)),
    "dam3": ("volume", Fraction(10**6)),
    "hm3": ("volume", Fraction(10**9)),
    "km3": ("volume", Fraction(10**12)),
    "ft3": ("volume", Fraction(28316846592, 10**9)),
    "mi3": ("volume", Fraction(4168181825440579584, 10**6)),
    "bcf": ("volume", Fraction(28316846592)),
    "tcf": ("volume", Fraction(28316846592 * 1000)),
    "bcm": ("volume", Fraction(10**12)),
    "gal": ("volume", Fraction(3785411784, 10**9)),
    "bbl": ("volume", Fraction(158987294928, 10**9)),
    "kbbl": ("volume", Fraction(158987294928, 10**6)),
    "Mbbl": ("volume", Fraction(158987294928, 1000)),
    "km/h": ("speed", Fraction(1)),
    "mph": ("speed", Fraction(1609344, 10**6)),
    "MJ": ("energy", Fraction(10, 36)),
    "GJ": ("energy", Fraction(10**4, 36)),
    "TJ": ("energy", Fraction(10**7, 36)),
    "PJ": ("energy", Fraction(10**10, 36)),
    "EJ": ("energy", Fraction(10**13, 36)),
    "toe": ("energy", Fraction(11630)),
    "ktoe": ("energy", Fraction(11630 * 10**3)),
    "Mtoe": ("energy", Fraction(11630 * 10**6)),
    "Btu": ("heat", Fraction(1)),
    "MMBtu": ("heat", Fraction(10**6)),
    "kWh": ("energy", Fraction(1)),
    "MWh": ("energy", Fraction(1000)),
    "GWh": ("energy", Fraction(10**6)),
    "TWh": ("energy", Fraction(10**9)),
    "kW": ("power", Fraction(1)),
    "MW": ("power", Fraction(1000)),
    "GW": ("power", Fraction(10**6)),
    "bp": ("points", Fraction(1, 100)),
    "pp": ("points", Fraction(1)),
    "%": ("points", Fraction(1)),
}

_WORKING_WEEK = {("weeks", "working days"): Fraction(1, 5), ("working days", "weeks"): Fraction(5)}
"""Working days are weeks to whoever counts them, and never days."""

_MINORS = {
    "cents": frozenset({"USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR"}),
    "pence": frozenset({"GBP", "pounds"}),
}
"""Hundredths of currencies."""


def factor(unit: str, other: str) -> Fraction | None:
    """By what an amount in `other` is multiplied to be in `unit`; None where the two measure different things."""
    if unit == other:
        return Fraction(1)
    if unit in _MINORS.get(other, ()):
        return Fraction(1, 100)
    if other in _MINORS.get(unit, ()):
        return Fraction(100)
    if working := _WORKING_WEEK.get((unit, other)):
        return working
    one, two = _BASES.get(unit), _BASES.get(other)
    if one is None or two is None or one[0] != two[0]:
        return None
    return two[1] / one[1]
