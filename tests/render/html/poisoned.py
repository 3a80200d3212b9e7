"""Words that would do harm in a page, put into every field of the model that holds words."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

PAYLOADS: Mapping[str, str] = MappingProxyType(
    {
        "script": "<script>alert(1)</script>",
        "image": "<img src=x onerror=alert(1)>",
        "vector": "<svg/onload=alert(1)><svg><script>alert(1)</script></svg>",
        "frame": '<iframe src="javascript:alert(1)" srcdoc="<script>alert(1)</script>"></iframe>',
        "attribute": "\" autofocus onfocus=alert(1) x=\"' onmouseover='alert(1)' `",
        "end of script": "</script></style></title></textarea></svg><script>alert(1)</script>",
        "comment": "<!-- --!> --><!--><script>alert(1)</script>-->",
        "cdata": "]]><![CDATA[<script>alert(1)</script>",
        "javascript": "javascript:alert(1)",
        "address": "https://evil.example/?x=\"'><script>alert(1)</script>",
        "address of data": "data:text/html,<script>alert(1)</script>",
        "beacon": "https://evil.example/beacon.png",
        "markdown": "![x](https://evil.example/x.png) [y](javascript:alert(1)) <https://evil.example>",
        "template": "{{ 7919*7907 }}{% raw %}{{ config }}${alert(1)}#{7919*7907}<%= 7919*7907 %>",
        "entity": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x&#62; &quot;",
        "separators": "\u2028\u2029\x85\x0b\x0c\x1c alert(1)",
        "controls": "\x00\x07\x1b[31m\x7f\x9b \ud800 \ufffe",
        "order": "\u202e gpj.exe \u2066\u2067\u202d\u202a",
        "style": "</style><style>*{background:url(https://evil.example/x)}</style>@import 'https://evil.example/x';",
        "policy": "<meta http-equiv=refresh content='0;url=https://evil.example'><base href=https://evil.example>",
        "form": "<form action=https://evil.example><input name=show type=radio id=f-all></form>",
        "ids": "e1 m1 p1-1 live evidence keys",
        "prototype": "__proto__ constructor toString",
        "utf-7": "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    }
)

_HINTS: dict[Any, Mapping[str, Any]] = {}


def poisoned(value: Any, payload: str, hint: Any = None) -> Any:
    """`value` with `payload` in every field that may hold any words.

    The text of a draft or a source gets it at its end, so that ranges in it stay what they are; all other words get it
    on both sides. Fields that hold one of a few names keep it.
    """
    if isinstance(value, str):
        return value if _named(hint) else f"{payload}{value}{payload}"
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(value)]
        return type(value)(**{name: _field(value, name, payload) for name in names})
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(_field(value, name, payload) for name in value._fields))
    if isinstance(value, Mapping):
        return MappingProxyType({poisoned(key, payload): poisoned(each, payload) for key, each in value.items()})
    if isinstance(value, (tuple, frozenset)):
        inner = next(iter(get_args(hint)), None)
        return type(value)(poisoned(each, payload, inner) for each in value)
    return value


def words_of(value: Any) -> int:
    """How many fields of `value` hold words that a payload is put into."""
    count = 0

    def note(said: str) -> str:
        nonlocal count
        count += 1
        return said

    _count(value, note)
    return count


def _count(value: Any, note: Any, hint: Any = None) -> None:
    if isinstance(value, str):
        if not _named(hint):
            note(value)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            _count(getattr(value, field.name), note, _hints(type(value)).get(field.name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            _count(key, note)
            _count(each, note)
    elif isinstance(value, (tuple, frozenset)):
        for each in value:
            _count(each, note, next(iter(get_args(hint)), None))


def _field(value: Any, name: str, payload: str) -> Any:
    held = getattr(value, name)
    if name == "text" and type(value).__name__ in ("Brief", "Snapshot"):
        return f"{held}\n\n{payload}\n\nSee {payload} [@{payload}] and [x]({payload}).\n"
    if name == "text" and type(value).__name__ == "Mapped":
        return held
    return poisoned(held, payload, _hints(type(value)).get(name))


def _hints(kind: Any) -> Mapping[str, Any]:
    if kind not in _HINTS:
        _HINTS[kind] = get_type_hints(kind)
    return _HINTS[kind]


def _named(hint: Any) -> bool:
    """Whether a type says that only certain names are possible."""
    if get_origin(hint) is Literal:
        return True
    return get_origin(hint) in (Union, type(int | str)) and any(map(_named, get_args(hint)))
