"""What things are measured in, as texts write it behind a number."""

from __future__ import annotations

import re

_WORDS: tuple[tuple[str, str], ...] = (
    ("km/h", "km/h|kph|kilomet(?:er|re)s?{g}(?:per|an){g}hour"),
    ("mph", "mph|miles{g}(?:per|an){g}hour"),
    ("seconds", "seconds?|secs"),
    ("minutes", "minutes?|mins?"),
    ("hours", "hours?|hrs?"),
    ("hours", "h"),
    ("working days", "(?:working|business){g}days?"),
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
    ("hm3", "[hM]m³|[hM]m3|mcm|MCM"),
    ("dam3", "dam³|dam3"),
    ("km3", "km³|km3|cubic{g}kilomet(?:er|re)s?"),
    ("ft3", "cu\\.?{g}ft|cubic{g}f(?:ee|oo)t"),
    ("mi3", "cu\\.?{g}mi|cubic{g}miles?"),
    ("l", "lit(?:er|re)s?"),
    ("ml", "m[lL]|millilit(?:er|re)s?"),
    ("hl", "hl|hectolit(?:er|re)s?"),
    ("ML", "ML|megalit(?:er|re)s?"),
    ("GL", "GL|gigalit(?:er|re)s?"),
    ("gal", "gallons?"),
    ("bbl", "barrels?|bbls?|bpd|b(?=/d)"),
    ("kbbl", "kb(?=/d)|kbpd|kbd"),
    ("Mbbl", "mb(?=/d)|mbpd|mbd"),
    ("bcf", "[Bb]cf"),
    ("tcf", "[Tt]cf"),
    ("MMBtu", "MMB(?:tu|TU)"),
    ("Btu", "B(?:tu|TU)s?"),
    ("MJ", "MJ|megajoules?"),
    ("GJ", "GJ|gigajoules?"),
    ("TJ", "TJ|terajoules?"),
    ("PJ", "PJ|petajoules?"),
    ("EJ", "EJ|exajoules?"),
    ("toe", "toe"),
    ("ktoe", "ktoe"),
    ("Mtoe", "Mtoe"),
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

_KNOWN: dict[str, str] = {"p": "pence", "m": "m", "in": "in", "b": "bbl", "kb": "kbbl", "mb": "Mbbl"}
"""Units by their words: at first those whose patterns look at what is beside them."""


def measure_named(written: str) -> str:
    """The unit that a word found by `PATTERN` stands for."""
    unit = _KNOWN.get(written)
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
