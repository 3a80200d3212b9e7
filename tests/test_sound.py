"""What is let pass without pydantic, pydantic lets pass, and as the same value."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from provenance.project.settings import Settings
from provenance.records.document import Bare
from provenance.records.format import PARTS, RecordFormat, names
from provenance.rules import codes, rule_class
from provenance.sound import Doubtful, reader

SCALARS = st.sampled_from(
    (
        "primary,secondary,corrected,retracted,excerpt,private,none,full,true,false,unknown,en,pt-BR,row,figure,§,é,, ,"
        "2026-11-22,2026-11,2026,2026-02-30,075,12,-3,AK,C5,row=5-7,heritage-2024,briefs/*.md,PRV102,paragraph,a: b,"
        + ",".join(("9f" * 32, "9F" * 32))
    ).split(",")
)
WORDS = st.one_of(SCALARS, SCALARS.map(Bare))
PLAIN = st.one_of(WORDS, st.booleans(), st.integers(-3, 3), st.none(), st.lists(WORDS, max_size=3))
KEYS = [*sorted({name for part in PARTS for name in names(part)}), "rebate", "1st", "unknown-key"]
TREES = st.recursive(
    PLAIN, lambda inner: st.dictionaries(st.sampled_from(KEYS), inner, max_size=4) | st.lists(inner, max_size=2)
)


@st.composite
def records(draw: st.DrawFn, part: tuple[str, ...] = ()) -> Any:
    """A mapping with keys of the format, most values of the right kind."""
    tree = {}
    for name in draw(st.lists(st.sampled_from(names(part)), max_size=5, unique=True)):
        below = (*part, name)
        if below in PARTS:
            tree[name] = draw(records(below))
        elif below == ("spans",):
            spans = st.dictionaries(st.sampled_from(["rebate", "a-1", "b_2"]), records(("spans", "*")), max_size=3)
            tree[name] = draw(spans)
        else:
            tree[name] = draw(PLAIN)
    return tree


def agree(kind: Any, value: Any) -> bool:
    """Whether `value` is let pass here; then pydantic must give the same."""
    try:
        read = reader(kind)(value)
    except Doubtful:
        return False
    checked = TypeAdapter(kind).validate_python(value)
    assert checked == read
    assert repr(checked) == repr(read)
    return True


@given(st.one_of(records(), st.dictionaries(st.sampled_from(KEYS), TREES, max_size=4)))
def test_records_are_let_pass_as_pydantic_reads_them(tree: dict[str, Any]) -> None:
    agree(RecordFormat, tree)


SETTINGS = [name for name in Settings.__dataclass_fields__ if name != "format"]


@given(
    st.dictionaries(
        st.sampled_from([each.replace("_", "-") for each in SETTINGS]),
        st.recursive(PLAIN, lambda inner: st.dictionaries(st.sampled_from(["primary", "host", "PRV102"]), inner)),
        max_size=4,
    )
)
def test_settings_are_let_pass_as_pydantic_reads_them(table: dict[str, Any]) -> None:
    agree(Settings, table)


SOUND: list[tuple[Any, dict[str, Any]]] = [
    (RecordFormat, {}),
    (RecordFormat, {"tier": Bare("primary"), "derives-from": "unknown", "voice": Bare("true"), "language": Bare("de")}),
    (RecordFormat, {"status": {"is": Bare("retracted"), "since": Bare("2026-03"), "by": "erratum"}}),
    (RecordFormat, {"pages": {"first": Bare("86418")}, "cite-as": "42 U.S.C. § 300g-1", "keep": Bare("private")}),
    (RecordFormat, {"snapshot": {"sha256": "9F" * 32, "captured": Bare("2026-11-22"), "from": "https://a.example"}}),
    (RecordFormat, {"spans": {"a": {"exact": "words", "prefix": "the "}, "b": {"cell": {"at": "C5"}}}}),
    (Settings, {"format": 1, "briefs": ["a/*.md"], "scope": "sentence", "require-primary": ["figure"]}),
    (Settings, {"tiers": {"shipped": False, "primary": {"host": ["a.example"]}}, "rules": {"PRV102": {"x": 1}}}),
]


@pytest.mark.parametrize(("kind", "value"), SOUND)
def test_what_is_plainly_right_is_let_pass(kind: Any, value: dict[str, Any]) -> None:
    assert agree(kind, value)


@pytest.mark.parametrize("code", [each for each in codes() if hasattr(rule_class(each), "__pydantic_config__")])
def test_the_options_of_a_rule_are_let_pass_as_pydantic_reads_them(code: str) -> None:
    rule: Any = rule_class(code)
    assert agree(rule, {})
    with pytest.raises(Doubtful):
        reader(rule)({"no-such-option": 1})
    with pytest.raises(ValidationError):
        TypeAdapter(rule).validate_python({"no-such-option": 1})


@pytest.mark.parametrize("kind", [float, list[str], str | int, bytes])
def test_a_kind_that_cannot_be_told_is_a_fault_of_ours(kind: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        reader(kind)
