"""What the fields of a record may hold: text, days, hashes, keys. Each says in plain words what it expects."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, Strict
from pydantic_core import PydanticCustomError

from provenance.records.document import Bare

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
        raise PydanticCustomError("expected", "keys of sources; unknown can be said of the whole source only")
    return _listed(value)


def _filled(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("expected", "text")
    return value


def _part_of_date(value: str) -> str:
    match = _DATE.fullmatch(value)
    try:
        date(*(int(part or 1) for part in match.groups())) if match else date(0, 0, 0)
    except ValueError:
        raise PydanticCustomError("expected", "a date such as 2026-11-22, 2026-11 or 2026") from None
    return value


def _full_date(value: str) -> str:
    match = _DATE.fullmatch(value)
    try:
        date(*(int(part) for part in match.groups())) if match and match[3] else date(0, 0, 0)
    except ValueError:
        raise PydanticCustomError("expected", "a date such as 2026-11-22") from None
    return value


def _hash(value: str) -> str:
    if not re.fullmatch(r"[0-9A-Fa-f]{64}", value):
        raise PydanticCustomError("expected", "a SHA-256 hash, 64 digits from 0 to f")
    return value.lower()


def _language(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}", value):
        raise PydanticCustomError("expected", "a language tag such as en, de or pt-BR")
    return value


Text = Annotated[str, BeforeValidator(_word)]
Filled = Annotated[Text, AfterValidator(_filled), Field(json_schema_extra={"minLength": 1})]
Day = Annotated[Text, AfterValidator(_full_date), Field(json_schema_extra={"format": "date"})]
Since = Annotated[Text, AfterValidator(_part_of_date), Field(json_schema_extra={"pattern": f"^{_DATE.pattern}$"})]
Hash = Annotated[Text, AfterValidator(_hash), Field(json_schema_extra={"pattern": "^[0-9A-Fa-f]{64}$"})]
Truth = Annotated[bool, Strict(), BeforeValidator(_truth)]
Number = Annotated[int, Strict(), Field(ge=0), BeforeValidator(_number)]
TierName = Annotated[Literal["primary", "secondary", "tertiary"], BeforeValidator(_word)]
SpanId = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]*$")]
Language = Annotated[Text, AfterValidator(_language)]
Keys = Annotated[tuple[Filled, ...], BeforeValidator(_keys, json_schema_input_type=str | list[str])]
KeysOrUnknown = Annotated[tuple[Filled, ...], BeforeValidator(_keys_or_unknown, json_schema_input_type=str | list[str])]
OneOrMore = Annotated[tuple[Filled, ...], BeforeValidator(_listed, json_schema_input_type=str | list[str])]
KeepName = Annotated[Literal["full", "excerpt", "private", "none"], BeforeValidator(_word)]
StatusName = Annotated[Literal["corrected", "superseded", "retracted"], BeforeValidator(_word)]
