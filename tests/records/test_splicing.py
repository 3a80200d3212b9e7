"""Edits of a record: what was meant is said, every other byte stays, an edit undone leaves no trace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.records import composing, parse
from provenance.records.splicing import CannotSplice, Splice, Value, add_span, put, take

HASH = "9f2c" * 16

BEGUN = """# What the committee found.
tier: primary   # by AK

derives-from:
  - one
  - two
spans:
  # The first one.
  rebate:
    exact: raised the rebate   # p. 4
    tier: secondary

  # About the cost.
  cost: {exact: "cost 4", prefix: 'it '}
snapshot: {captured: 2026-11-22}
# The end.
"""


def tree(text: str) -> dict[str, Any]:
    document = composing.read(text)
    assert document.troubles == []
    return document.tree


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_span_goes_where_it_stands_in_the_text(end: str) -> None:
    text = BEGUN.replace("\n", end)
    splice = add_span(text, "share", {"exact": "13 percent", "suffix": ", the highest"}, before="cost")
    added = "  share:\n    exact: '13 percent'\n    suffix: ', the highest'\n".replace("\n", end)
    at = text.index("  # About the cost.")
    assert splice.applied(text) == text[:at] + added + text[at:]
    assert list(tree(splice.applied(text))["spans"]) == ["rebate", "share", "cost"]


def test_a_span_without_a_place_goes_to_the_end() -> None:
    after = add_span(BEGUN, "share", {"exact": "it's 13"}).applied(BEGUN)
    assert after == BEGUN.replace("snapshot:", '  share:\n    exact: "it\'s 13"\nsnapshot:')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "spans:\n  a:\n    exact: b\n"),
        ("tier: primary", "tier: primary\nspans:\n  a:\n    exact: b"),
        ("tier: primary\r\n", "tier: primary\r\nspans:\r\n  a:\r\n    exact: b\r\n"),
        ("# none yet\n", "# none yet\nspans:\n  a:\n    exact: b\n"),
        ("spans:\n# end\n", "spans:\n  a:\n    exact: b\n# end\n"),
        ("spans:   # to come\ntier: primary\n", "spans:   # to come\n  a:\n    exact: b\ntier: primary\n"),
        ("spans: {}\n", "spans: {a: {exact: b}}\n"),
        ("spans: ~\n", "spans: {a: {exact: b}}\n"),
        ("{tier: primary}\n", "{tier: primary, spans: {a: {exact: b}}}\n"),
        ("{spans: , tier: primary}", "{spans: {a: {exact: b}} , tier: primary}"),
        ("---\ntier: primary\n...\n", "---\ntier: primary\nspans:\n  a:\n    exact: b\n...\n"),
        ("spans: {c: {exact: d},\n  e: {exact: f},}\n", "spans: {c: {exact: d},\n  e: {exact: f}, a: {exact: b},}\n"),
        ("spans:\n c:\n  exact: |\n   d\n", "spans:\n c:\n  exact: |\n   d\n a:\n  exact: b\n"),
    ],
)  # fmt: skip
def test_the_first_span_of_a_record(before: str, after: str) -> None:
    splice = add_span(before, "a", {"exact": "b"})
    assert splice.applied(before) == after
    assert splice.undone(after) == before


@pytest.mark.parametrize(
    ("way", "value", "was", "now"),
    [
        (("tier",), "secondary", "tier: primary   # by AK", "tier: secondary   # by AK"),
        (("derives-from",), "unknown", "derives-from:\n  - one\n  - two\n", "derives-from: 'unknown'\n"),
        (("derives-from",), ["a:b", "c"], "derives-from:\n  - one\n  - two\n", "derives-from: ['a:b', c]\n"),
        (("snapshot", "captured"), "2027-01-02", "captured: 2026-11-22", "captured: 2027-01-02"),
        (("snapshot", "sha256"), HASH, "2026-11-22}", f"2026-11-22, sha256: {HASH}}}"),
        (("snapshot", "original"), {"sha256": HASH}, "2026-11-22}", f"2026-11-22, original: {{sha256: {HASH}}}}}"),
        (("spans", "rebate", "exact"), "raised it", "exact: raised the rebate   #", "exact: 'raised it'   #"),
        (("spans", "cost", "exact"), "cost 5", '"cost 4"', "'cost 5'"),
        (("voice",), True, "# The end.\n", "# The end.\nvoice: true\n"),
        (("pages", "first"), 7, "# The end.\n", "# The end.\npages:\n  first: 7\n"),
    ],
)
def test_one_value_is_put(way: tuple[str, ...], value: Value, was: str, now: str) -> None:
    splice = put(BEGUN, way, value)
    assert splice.applied(BEGUN) == BEGUN.replace(was, now)
    assert splice.undone(splice.applied(BEGUN)) == BEGUN


@pytest.mark.parametrize(
    ("way", "was", "now"),
    [
        (("tier",), "tier: primary   # by AK\n", ""),
        (("derives-from",), "derives-from:\n  - one\n  - two\n", ""),
        (("spans", "cost"), "  cost: {exact: \"cost 4\", prefix: 'it '}\n", ""),
        (("spans", "cost", "exact"), 'exact: "cost 4", ', ""),
        (("spans", "cost", "prefix"), ", prefix: 'it '", ""),
        (("snapshot", "captured"), "{captured: 2026-11-22}", "{}"),
    ],
)
def test_one_key_is_taken(way: tuple[str, ...], was: str, now: str) -> None:
    assert take(BEGUN, way).applied(BEGUN) == BEGUN.replace(was, now)


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (lambda: add_span(BEGUN, "cost", {"exact": "x"}), "named cost already"),
        (lambda: add_span(BEGUN, "a", {"exact": "x"}, before="b"), "no span named b"),
        (lambda: put("a: &b c\n", ("tier",), "primary"), "errors"),
        (lambda: put("tier: primary\ntier: secondary\n", ("tier",), "primary"), "errors"),
        (lambda: put("\ufefftier: primary\n", ("tier",), "secondary"), "errors"),
        (lambda: put(BEGUN, ("spans",), {"a": {"exact": "b"}}), "keys of its own"),
        (lambda: put("? tier\n: primary\n", ("tier",), "secondary"), "colon"),
        (lambda: put("derives-from:  # why\n  - a\n", ("derives-from",), ["b"]), "comment"),
        (lambda: put("derives-from:\n  - a  # why\n  - b\n", ("derives-from",), ["b"]), "comment"),
        (lambda: put("revises: >  # why\n  a\n", ("revises",), "b"), "comment"),
        (lambda: put("tier: primary\n", ("revises",), "\ud800"), "half"),
        (lambda: put("tier: primary\n", ("tier", "a"), "b"), "no keys of its own"),
        (lambda: take(BEGUN, ("voice",)), "nothing of voice"),
        (lambda: take("{tier: primary, # why\n voice: true}\n", ("voice",)), "comment"),
    ],
)
def test_what_cannot_be_done_safely_is_refused(edit: Callable[[], Splice], why: str) -> None:
    with pytest.raises(CannotSplice, match=why):
        edit()


def test_a_splice_serves_its_own_record_only() -> None:
    splice = put("tier: primary\n", ("tier",), "secondary")
    with pytest.raises(ValueError, match="not the record"):
        splice.applied("tier: tertiary\n")
    with pytest.raises(ValueError, match="not the record"):
        splice.undone("tier: primary\n")


def test_what_is_written_is_a_sound_record() -> None:
    text = add_span(BEGUN, "x", {"exact": "a\n\x0cb \u2028", "translation": {"text": "…", "by": "AK"}}).applied(BEGUN)
    record, findings = parse(text.encode(), "k.yml", "k")
    assert record is not None and findings == ()
    span = record.span("x")
    assert span is not None and span.exact == "a\n\x0cb \u2028"
    assert span.translation is not None and span.translation.text == "…"


# Records as people write them: block and flow, comments, blank lines, quotation marks, both kinds of line ends.
NAMES = st.sampled_from(["a", "b2", "c-d"])
WORDS = st.sampled_from(["plain", "'it''s'", '"x: \\n y"', "13 percent", "|\n      two\n      lines", "~", ""])
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)


@st.composite
def records(draw: st.DrawFn) -> str:
    flow = draw(st.booleans())
    parts = []
    if draw(st.booleans()):
        parts.append(f"tier: primary{draw(st.sampled_from(['', '  # why']))}")
    if draw(st.booleans()):
        parts.append(
            draw(st.sampled_from(["derives-from: [x, y]", "derives-from:\n- x\n- y", "derives-from: unknown"]))
        )
    if draw(st.booleans()):
        names = draw(st.lists(NAMES, unique=True, max_size=3))
        if flow or not names:
            inner = ", ".join(f"{name}: {{exact: x}}" for name in names)
            parts.append(f"spans: {{{inner}{draw(st.sampled_from(['', ' ']))}}}")
        else:
            comment = st.sampled_from(["", "  # about it\n", "\n"])
            parts.append(
                "spans:\n" + "\n".join(f"{draw(comment)}  {name}:\n    exact: {draw(WORDS)}" for name in names)
            )
    if draw(st.booleans()):
        parts.append(draw(st.sampled_from(["snapshot:", "snapshot: {captured: 2026-11-22}", "snapshot:\n    from: x"])))
    parts = draw(st.permutations(parts))
    text = draw(st.sampled_from(["", "# head\n", "---\n"])) + draw(
        st.sampled_from(["\n", "\n\n", "\n# between\n"])
    ).join(parts)
    text += draw(st.sampled_from(["", "\n", "\n\n", "\n# end\n", "\n# end"])) if parts else ""
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


EDITS: st.SearchStrategy[tuple[tuple[str, ...], Any]] = st.one_of(
    st.tuples(st.just(("tier",)), st.sampled_from(["primary", "secondary"])),
    st.tuples(st.just(("derives-from",)), st.lists(TEXTS, max_size=3)),
    st.tuples(st.just(("revises",)), TEXTS),
    st.tuples(st.just(("snapshot", "from")), TEXTS),
    st.tuples(st.just(("snapshot", "original", "sha256")), st.just(HASH)),
    st.tuples(st.tuples(st.just("spans"), NAMES, st.sampled_from(["exact", "prefix"])), TEXTS),
    st.tuples(st.just(("voice",)), st.booleans()),
)


@settings(max_examples=400)
@given(records(), EDITS)
def test_any_edit_says_what_was_meant_and_undone_leaves_no_trace(text: str, edit: tuple[tuple[str, ...], Any]) -> None:
    way, value = edit
    if composing.read(text).troubles:
        return
    try:
        splice = put(text, way, value)
    except CannotSplice:
        return
    after = splice.applied(text)
    assert splice.undone(after) == text
    assert (after[: splice.at], after[splice.at + len(splice.text) :]) == (
        text[: splice.at],
        text[splice.at + len(splice.was) :],
    )
    said: Any = tree(after)
    for key in way:
        said = said[key]
    assert said == ({True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value)
    assert ("\r\n" in after.replace("\r\n", "", 1)) <= ("\r\n" in text or "\n" not in text)


@settings(max_examples=400)
@given(records(), NAMES.map(lambda name: f"new-{name}"), TEXTS, st.data())
def test_a_span_added_and_taken_leaves_no_trace(text: str, name: str, exact: str, data: st.DataObject) -> None:
    document = composing.read(text)
    if document.troubles:
        return
    spans = document.tree.get("spans")
    there = list(spans) if isinstance(spans, dict) else []
    before = data.draw(st.sampled_from(["", *there]))
    after = add_span(text, name, {"exact": exact, "tier": "primary"}, before).applied(text)
    way = ("spans", name) if ("spans",) in document.places else ("spans",)
    assert list(tree(after)["spans"])[there.index(before) if before else len(there)] == name
    assert take(after, way).applied(after) == text


@given(records(), st.sampled_from([("tier",), ("derives-from",), ("snapshot",), ("spans",), ("spans", "a")]))
def test_a_key_taken_is_gone_and_nothing_else(text: str, way: tuple[str, ...]) -> None:
    try:
        splice = take(text, way)
    except CannotSplice:
        return
    after = splice.applied(text)
    assert splice.undone(after) == text and splice.text == ""
    assert way not in composing.read(after).places
