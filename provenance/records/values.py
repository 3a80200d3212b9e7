"""What the fields of a record may hold: text, days, hashes, keys. Each says in plain words what it expects."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal

from provenance.records.document import Bare
from provenance.sound import Mark, Unfit
from provenance.text.cells import EXPECTED, NoAddress, address

_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def _truth(value: Any) -> Any:
    return _TRUTH.get(value, value) if isinstance(value, Bare) else value


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, Bare) and _NUMBER.fullmatch(value) else value


def _word(value: Any) -> Any:
    return str(value) if isinstance(value, Bare) else value


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _keys_or_unknown(value: Any) -> Any:
    return [] if value == "unknown" else _listed(value)


def _keys(value: Any) -> Any:
    if value == "unknown":
        raise Unfit("keys of sources; unknown can be said of the whole source only")
    return _listed(value)


def _filled(value: str) -> str:
    if not value.strip():
        raise Unfit("text")
    return value


def _part_of_date(value: str) -> str:
    match = _DATE.fullmatch(value)
    try:
        date(*(int(part or 1) for part in match.groups())) if match else date(0, 0, 0)
    except ValueError:
        raise Unfit("a date such as 2026-11-22, 2026-11 or 2026") from None
    return value


def _full_date(value: str) -> str:
    match = _DATE.fullmatch(value)
    try:
        date(*(int(part) for part in match.groups())) if match and match[3] else date(0, 0, 0)
    except ValueError:
        raise Unfit("a date such as 2026-11-22") from None
    return value


def _hash(value: str) -> str:
    if not re.fullmatch(r"[0-9A-Fa-f]{64}", value):
        raise Unfit("a SHA-256 hash, 64 digits from 0 to f")
    return value.lower()


def _language(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}", value):
        raise Unfit("a language tag such as en, de or pt-BR")
    return value


def _cell_address(value: str) -> str:
    try:
        address(value)
    except NoAddress as error:
        why = "one range" if "one range" in str(error) else EXPECTED
        raise Unfit(why) from None
    return value


def _not_negative(value: int) -> int:
    if value < 0:
        raise Unfit("a whole number, 0 or more")
    return value


def _shown(**more: Any) -> Callable[[dict[str, Any]], None]:
    """What a JSON Schema says more of a value."""
    return lambda schema: schema.update(more)


Text = Annotated[str, Mark(before=_word)]
Filled = Annotated[Text, Mark(after=_filled, schema=_shown(minLength=1))]
Day = Annotated[Text, Mark(after=_full_date, schema=_shown(format="date"))]
Since = Annotated[Text, Mark(after=_part_of_date, schema=_shown(pattern=f"^{_DATE.pattern}$"))]
Hash = Annotated[Text, Mark(after=_hash, schema=_shown(pattern="^[0-9A-Fa-f]{64}$"))]
Truth = Annotated[bool, Mark(strict=True, before=_truth)]
Number = Annotated[int, Mark(strict=True, before=_number, after=_not_negative, schema=_shown(minimum=0))]
TierName = Annotated[Literal["primary", "secondary", "tertiary"], Mark(before=_word)]
SpanId = Annotated[str, Mark(pattern="[A-Za-z][A-Za-z0-9_-]*"), Mark(before=_word)]
Language = Annotated[Text, Mark(after=_language)]
Keys = Annotated[tuple[Filled, ...], Mark(before=_keys, takes=str | list[str])]
KeysOrUnknown = Annotated[tuple[Filled, ...], Mark(before=_keys_or_unknown, takes=str | list[str])]
CellAddress = Annotated[Text, Mark(after=_cell_address)]
OneOrMore = Annotated[tuple[Filled, ...], Mark(before=_listed, takes=str | list[str])]
KeepName = Annotated[Literal["full", "excerpt", "private", "none"], Mark(before=_word)]
StatusName = Annotated[Literal["corrected", "superseded", "retracted"], Mark(before=_word)]
