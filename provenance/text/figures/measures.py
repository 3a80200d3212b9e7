"""What things are measured in, and which measures can be brought to one another exactly."""

from __future__ import annotations

import re
from fractions import Fraction

_WORDS: tuple[tuple[str, str], ...] = (
    ("km/h", "km/h|kph|kilomet(?:er|re)s?{g}(?:per|an){g}hour"),
    ("mph", "mph|miles{g}(?:per|an){g}hour"),
    ("seconds", "seconds?|secs"),
    ("minutes", "minutes?|mins?"),
    ("hours", "hours?|hrs?"),
    ("hours", "h"),
    ("days", "days?"),
    ("weeks", "weeks?"),
    ("months", "months?"),
    ("years", "years?(?!{g}o(?:n|ver){g}year)|yrs?"),
    ("decades", "decades?"),
    ("centuries", "centuries"),
    ("millennia", "millennia"),
    ("mg", "mg|milligrams?"),
    ("µg", "µg|μg|mcg|micrograms?"),
    ("g", "g|grams?|grammes?|gCO[2₂](?:e|eq)?"),
    ("kg", "kg|kilograms?|kilogrammes?|kilos?"),
    ("t", "tonnes?|metric{g}tons?|Tonnen|tonnellate|toneladas|tCO[2₂](?:e|eq)?"),
    ("kt", "kt|kilotonnes?|ktCO[2₂](?:e|eq)?"),
    ("tons", "(?:short{g}|long{g})?tons?"),
    ("lb", "lbs?"),
    ("pounds", "pounds?"),
    ("oz", "oz|ounces?"),
    ("mm", "mm|millimet(?:er|re)s?"),
    ("cm", "cm|centimet(?:er|re)s?"),
    ("m", "met(?:er|re)s?|m(?={g}(?:long|wide|high|tall|deep|thick|across|above|below|apart|of{g}climb)|[)])"),
    ("km", "km|kilomet(?:er|re)s?"),
    ("nmi", "nautical{g}miles?"),
    ("miles", "miles?"),
    ("miles", "mi"),
    ("ft", "ft|feet|foot"),
    ("in", "inch(?:es)?|in(?=[)])"),
    ("m2", "m²|m2|sq\\.?{g}m|square{g}met(?:er|re)s?"),
    ("km2", "km²|km2|sq\\.?{g}km|square{g}kilomet(?:er|re)s?"),
    ("mi2", "mi²|mi2|sq\\.?{g}mi|square{g}miles?"),
    ("ft2", "sq\\.?{g}ft|square{g}f(?:ee|oo)t"),
    ("ha", "ha|hectares?"),
    ("acres", "acres?"),
    ("m3", "m³|m3|cubic{g}met(?:er|re)s?"),
    ("km3", "km³|km3|cubic{g}kilomet(?:er|re)s?"),
    ("ft3", "cu\\.?{g}ft|cubic{g}f(?:ee|oo)t"),
    ("mi3", "cu\\.?{g}mi|cubic{g}miles?"),
    ("l", "lit(?:er|re)s?"),
    ("ml", "m[lL]|millilit(?:er|re)s?"),
    ("gal", "gallons?"),
    ("bbl", "barrels?"),
    ("kWh", "kWh|kilowatt{g}hours?"),
    ("MWh", "MWh|megawatt{g}hours?"),
    ("GWh", "GWh|gigawatt{g}hours?"),
    ("TWh", "TWh|terawatt{g}hours?"),
    ("kW", "kW|kilowatts?"),
    ("MW", "MW|megawatts?"),
    ("GW", "GW|gigawatts?"),
    ("°C", "°{g}?C|degrees{g}(?:Celsius|centigrade|C)"),
    ("°F", "°{g}?F|degrees{g}(?:Fahrenheit|F)"),
    ("TEU", "TEUs?"),
    ("cents", "cents?|euro{g}?cents?|US{g}cents?|¢"),
    ("pence", "pence"),
    ("pence", "(?<=[0-9½])(?<!080)(?<!720)p"),
    ("Mt", "Mt|megatonnes?|MtCO[2₂](?:e|eq)?"),
    ("Gt", "Gt|gigatonnes?|GtCO[2₂](?:e|eq)?"),
    ("bcm", "bcm"),
    ("ppm", "ppm|parts{g}per{g}million"),
    ("ppb", "ppb|parts{g}per{g}billion"),
    ("kV", "kV|kilovolts?"),
    ("mSv", "mSv|millisieverts?"),
    ("kcal", "kcal|kilocalories"),
)
_GAP = r"(?:[ \t\u00a0\u2009\u202f-]{1,2}|[ \t]?\r?\n[ \t]{0,8})"

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
    "km3": ("volume", Fraction(10**12)),
    "ft3": ("volume", Fraction(28316846592, 10**9)),
    "mi3": ("volume", Fraction(4168181825440579584, 10**6)),
    "bcm": ("volume", Fraction(10**12)),
    "gal": ("volume", Fraction(3785411784, 10**9)),
    "bbl": ("volume", Fraction(158987294928, 10**9)),
    "km/h": ("speed", Fraction(1)),
    "mph": ("speed", Fraction(1609344, 10**6)),
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

_MINORS = {
    "cents": frozenset({"USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR"}),
    "pence": frozenset({"GBP", "pounds"}),
}
"""Hundredths of currencies."""

_LETTERS = re.compile("[a-z]{4}")


def _written(name: str) -> str:
    """The pattern of a measure; words may have capitals, abbreviations not."""
    pattern = name.replace("{g}", _GAP)
    return f"(?i:{pattern})" if _LETTERS.match(name) else f"(?:{pattern})"


PATTERN = re.compile(
    rf"(?:{_GAP}(?:d(?:e[ \u00a0]|['’]))?|(?<=[0-9½]))(?P<word>"
    + "|".join(_written(name) for _, name in _WORDS)
    + r")(?![^\W_]|[²³])"
)
"""A measure behind a number. The lengths of its words decide between "miles per hour" and "miles"."""

_AT_END = re.compile(rf"(?:{_GAP})(?P<word>" + "|".join(_written(name) for _, name in _WORDS) + r")\Z")

_KNOWN: dict[str, str] = {"p": "pence"}  # whose pattern looks behind


def measure_named(written: str) -> str:
    """The unit that a word found by `PATTERN` stands for."""
    unit = _KNOWN.get(written)
    if unit is None and written in ("m", "in"):  # whose patterns look ahead
        return written
    if unit is None:
        unit = next(unit for unit, name in _WORDS if re.fullmatch(_written(name), written))
        if len(_KNOWN) < len(_WORDS) * 8:
            _KNOWN[written] = unit
    return unit


def measure_at_end(words: str) -> str:
    """The unit that a few words end with, as the head of a table names it: "kg", "thousand tonnes"; "" where none.

    A letter alone is none, and "in" is not inches.
    """
    found = _AT_END.search(" " + words.rstrip(" .:"))
    return measure_named(found["word"]) if found and len(found["word"]) > 1 and found["word"] != "in" else ""


def factor(unit: str, other: str) -> Fraction | None:
    """By what an amount in `other` is multiplied to be in `unit`; None where the two measure different things."""
    if unit == other:
        return Fraction(1)
    if unit in _MINORS.get(other, ()):
        return Fraction(1, 100)
    if other in _MINORS.get(unit, ()):
        return Fraction(100)
    one, two = _BASES.get(unit), _BASES.get(other)
    if one is None or two is None or one[0] != two[0]:
        return None
    return two[1] / one[1]
