"""Records from strangers: what YAML could do and a record may not."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Diagnostic
from provenance.records import composing, parse
from provenance.records.document import Bare


def findings(text: str) -> tuple[Diagnostic, ...]:
    return parse(text.encode(), "k.yml", "k")[1]


REFUSED = [
    ("tier: primary\nkeep: &a full\n", "&a full", "an anchor"),
    ("tier: primary\nkeep: *a\n", "*a", "an alias"),
    ("tier: primary\nspans: {a: {<<: *b, exact: c}}\n", "*b", "an alias"),
    ("tier: primary\n*a : full\n", "*a", "an alias"),
    ("tier: primary\nkeep: !!str full\n", "!!str full", "a tag"),
    ("tier: primary\nkeep: !!python/object/apply:os.system [x]\n", "!!python/object/apply:os.system [", "a tag"),
    ("tier: primary\ntier: secondary\n", "tier", "given twice"),
    ("tier: primary\nspans: {a: {exact: b, exact: c}}\n", "exact", "given twice"),
    ("tier: primary\nspans: {a: {exact: b}, a: {exact: c}}\n", "a", "given twice"),
    ("tier: primary\n---\ntier: secondary\n", "---", "a second document"),
    ("tier: primary\n? [a]\n: b\n", "[", "a key cannot be a list"),
    ("tier: primary\nkeep: full: or not\n", ": or not", "a colon inside a text"),
    ("tier: primary\nkeep: @full\n", "@full", "cannot begin with this"),
    ("tier: primary\nkeep: 'full\n", "'full", "not closed"),
    ("tier: primary\nkeep: [full\n", "", "not closed"),
    ("tier: primary\n\tkeep: full\n", "\tkeep: full", "tabs"),
    ('tier: primary\nkeep: "\\d"\n', '"\\d"', "a backslash"),
    ("tier: primary\nkeep\n", "keep", "no colon"),
    ("tier: primary\n  keep: full\n", ": full", "a colon inside a text"),
    ("%YAML 1.1\n---\ntier: primary\n", "%", "a YAML directive"),
    ("tier: primary\nkeep: \x00full\n", "\x00", "U+0000"),
    ("tier: primary\nkeep: \x07full\n", "\x07", "U+0007"),
    ("[a, b]\n", "[", "keys and their values"),
    ("words\n", "words", "keys and their values"),
    ("tier: primary\nspans: " + "[" * 30 + "\n", "[", "nested too deep"),
]


@pytest.mark.parametrize(("text", "words", "message"), REFUSED)
def test_what_is_refused_has_its_place(text: str, words: str, message: str) -> None:
    told = [each for each in findings(text) if message in each.message]
    assert len(told) == 1, [each.message for each in findings(text)]
    start, end = told[0].place.span
    assert text[start:end] == words and told[0].next and told[0].code == "PRV904"


@pytest.mark.parametrize(
    ("text", "words", "message"), [case for case in REFUSED if case[0].startswith("tier: primary")]
)
def test_what_came_before_is_kept(text: str, words: str, message: str) -> None:
    record, _ = parse(text.encode(), "k.yml", "k")
    unfinished = ("\tkeep", ": full")  # here the text of the tier goes on over the line end
    if "U+" not in message and not words.startswith(unfinished):
        assert record is not None and record.tier == "primary"


def test_a_key_given_twice_shows_the_first_one() -> None:
    text = "tier: primary\ntier: secondary\n"
    (finding,) = findings(text)
    assert finding.place.span.start == 14
    assert finding.seen[0].place is not None and finding.seen[0].place.span == (0, 4)


def test_what_an_unread_end_may_hold_is_not_called_missing() -> None:
    told = findings("spans:\n  a:\n    exact: b\n  c:\n    prefix: d: e\n")
    assert len(told) == 1 and "colon" in told[0].message


@pytest.mark.parametrize(
    "text",
    [
        "spans: " + "[" * 300_000,
        "[" * 300_000,
        "{" * 300_000,
        "- " * 300_000,
        "? " * 300_000,
        "a: " * 300_000,
        "".join(f"{'  ' * at}a:\n" for at in range(1000)),
        "a: &a [x, x]\n" + "".join(f"b{at}: &b{at} [*a, *a, *a, *a]\n" for at in range(2000)),
        "%TAG !a! tag:x,2000:\n" * 20_000,
        "x: '" + "\n" * 200_000,
        "#" * 500_000,
        "".join(f"k{at}: 1\n" for at in range(30_000)),
    ],
)
def test_a_hostile_record_is_refused_quickly(text: str) -> None:
    # No clock is needed: read in full, the first of these take minutes each.
    assert len(findings(text)) <= 102


def test_a_record_above_the_limit_is_not_read() -> None:
    record, told = parse(b"#" * 2_000_001, "k.yml", "k")
    assert record is None and "2 MB" in told[0].message


def test_not_utf8() -> None:
    data = "keep: none\nlanguage: ä".encode() + b"\xe4"
    record, (finding,) = parse(data, "k.yml", "k")
    assert record is None and finding.place.span == (22, 23) and "UTF-8" in finding.message


# fmt: off
PIECES = st.sampled_from([
    "tier", ":", " ", "\n", "  ", "[", "]", "{", "}", ",", "'", '"', "&a", "*a", "!", "|", ">", "#", "%", "@", "\t",
    "spans:\n  a:\n    exact: b\n", "primary", "? ", "\r\n", "\x85", "\u2028", "\ufeff", "😀", "---\n", "...\n", "<<",
    "\\", "- ",
])
# fmt: on
TEXTS = st.lists(PIECES, max_size=25).map("".join)


@given(st.one_of(st.binary(max_size=100), TEXTS.map(str.encode)))
def test_nothing_is_raised(data: bytes) -> None:
    record, told = parse(data, "k.yml", "k")
    assert record is not None or told
    for finding in told:
        assert finding.code == "PRV904" and finding.next
        assert 0 <= finding.place.span.start <= finding.place.span.end <= len(data)


@given(TEXTS)
def test_a_bare_scalar_stands_where_it_is_said_to(text: str) -> None:
    document = composing.read(text)
    for path, marks in document.places.items():
        value: Any = document.tree
        for step in path:
            numbered = dict(enumerate(value)) if isinstance(value, list) else value
            value = numbered.get(step) if isinstance(numbered, dict) else None
        written = text[marks.value.start : marks.value.end]
        if isinstance(value, Bare) and not any(each in written for each in "\r\n\x85\u2028"):
            assert written == value


def test_the_parser_in_python_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [findings(text) for text, _, _ in REFUSED]
    monkeypatch.delattr(yaml, "CSafeLoader")
    after = [findings(text) for text, _, _ in REFUSED]
    assert [[each.place for each in told] for told in after] == [[each.place for each in told] for told in before]


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = "import sys, provenance.records, provenance.library; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"yaml", "pydantic", "bibtexparser"} & set(done.stdout.split())
