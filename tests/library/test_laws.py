"""What holds for every library, however it is made."""

from __future__ import annotations

import logging
from functools import partial

import pytest
from bibtexparser.splitter import Splitter
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.library import scan, splitting
from provenance.library.grammar import heads_at_lines
from provenance.library.latex import plain
from provenance.library.macros import Macros
from provenance.library.outline import Outline
from provenance.library.people import names, shown
from provenance.library.quick import Run, quick
from provenance.library.walk import Walk
from tests.counting import calls

# fmt: off
PARTS = st.sampled_from([
    "@book{", "@", "{", "}", "}}", '"', ",", "=", "#", "\n", " ", "\\", "%", "(", ")", "@string{", "@comment{", "key",
    " title = {A {B} c},", ' note = "x",', " year = 2020", "\n}\n", "\n@misc{b, title = {B}}\n", " month = jan,", "é",
    "crossref = {b}", "ids = {c}", "author = {{X} and Y, Z}", "\\url{", "$", "\\'", "~", "--", "\r\n", "\f", "\u2028",
])
TEXTS = st.lists(PARTS, max_size=30).map("".join)
LINES = st.sampled_from([
    "@book{a,\n", "@misc{b,\n", "  title = {A {B} c},\n", '  note = "x",\n', "\tyear = 2020\n", "}\n", "  }\n", "\n",
    " month = apr,\r\n", " title = {A\n b = c},\n", " note = {a@b},\n", "  URL = {\n@book{x,\n},\n",
    "@string{x = {y}}\n", " crossref = {b},\n", " % no\n", " note = {open,\n", " x = y,\n",
])
# fmt: on
EXPORTS = st.lists(LINES, max_size=12).map("".join)


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=200), TEXTS.map(str.encode)))
def test_nothing_is_raised(data: bytes) -> None:
    catalogue = scan(data, "a.bib")
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    for key, place in catalogue.keys.items():
        assert catalogue.work(key) is not None
        if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            assert text[place.span.start : place.span.end] == key
    for finding in catalogue.findings:
        assert finding.code == "PRV902" and finding.next
        assert 0 <= finding.place.span.start <= finding.place.span.end <= len(data)
    assert list(catalogue.findings) == sorted(catalogue.findings, key=lambda each: each.place)


@settings(deadline=None)
@given(st.one_of(TEXTS, EXPORTS))
def test_an_entry_read_at_once_is_the_same_as_one_walked(text: str) -> None:
    heads = heads_at_lines(text)
    for at, head in enumerate(heads):
        limit = heads[at + 1].start if at + 1 < len(heads) else len(text)
        entry = quick(text, head, limit, Macros(text).texts)
        taken = Run(text).take(head.start)
        assert taken is None or taken == (entry, limit)
        if entry:
            walk = Walk(text, head, limit, None)
            assert walk.entry(entry.type) == entry
            assert walk.faults == [] and walk.pointers == []


@settings(deadline=None)
@given(TEXTS)
def test_what_bibtexparser_cannot_read_is_a_finding(text: str) -> None:
    logging.getLogger("bibtexparser").addHandler(logging.NullHandler())
    outline = Outline(text)
    if "%" in text or "@comment" in text.lower() or '{"' in text:
        return  # here Pandoc is followed, and bibtexparser reads otherwise
    if Splitter(text).split().failed_blocks:
        assert outline.faults
    if not outline.faults:
        assert {entry.key for entry in Splitter(text).split().entries} == set(outline.entries)


@settings(deadline=None)
@given(TEXTS)
def test_bibtexparser_reads_the_fields_that_the_walk_has_seen(text: str) -> None:
    for entry in Outline(text).entries.values():
        head = entry.key_span
        walked = text[entry.fields.start : entry.fields.end]
        if not entry.patches and walked.strip():
            assert splitting.fields(walked), (head, walked)


@settings(deadline=None)
@given(st.text(alphabet="{}\\\"'`$^_~-%ab1 é\nuclorf", max_size=60))
def test_latex_is_always_shown(latex: str) -> None:
    assert plain(latex) == plain(latex).strip()
    assert names(shown(latex)) is not None


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="\\{}$~`-'", exclude_categories=["Cs"]), max_size=60))
def test_text_without_latex_is_left_alone(text: str) -> None:
    assert plain(text) == " ".join(text.split())


def library(count: int) -> bytes:
    entry = (
        "@article{{key-{0},\n  title = {{Title {{No}} {0}}},\n  month = apr,\n  year = 2020,\n  note = {{{1}}},\n}}\n\n"
    )
    return "".join(entry.format(at, "some words of an abstract, " * 10) for at in range(count)).encode()


def test_only_the_entry_asked_for_is_worked_on(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    fields = splitting.fields

    def counted(body: str) -> tuple[tuple[str, str], ...]:
        read.append(body)
        return fields(body)

    monkeypatch.setattr(splitting, "fields", counted)
    catalogue = scan(library(10_000), "a.bib")
    assert len(catalogue.keys) == 10_000 and catalogue.findings == () and read == []
    found = catalogue.work("key-7000")
    assert found is not None and found.fields["title"] == "Title No 7000"
    assert len(read) == 1


def test_an_exported_library_is_taken_in_one_run() -> None:
    text = library(100).decode()
    run, at, keys = Run(text), 0, []
    while taken := run.take(at):
        entry, at = taken
        keys.append(entry.key)
    assert at == len(text) and keys == [f"key-{number}" for number in range(100)]


HOSTILE = [
    "@book{a, t={",
    '@book{a, t="x\n',
    "@book{a,\n t = {x\n",
    "@book{a,\n t = {x}}\n",
    "@comment{\n@book{x\n",
    "{",
    "}",
    "@",
    "@book",
    "\n@book{a,t=x#x#x,",
    '\n@string{a = a # a}\n@string{b = "x" # b # a}',
    ",",
    " = ",
    "%",
    "\\",
    "@book{a, crossref={a,a},",
    "\n@book{a,b={c}\n\n",
    "   \n",
    "\x00",
    "\r",
    "@book{a,\n b = {c},\n}\n",
    "@book{a,\n b = {c},\n b = {d},\n}\n",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_input_costs_at_most_two_and_a_half_times_as_much(piece: str) -> None:
    once, twice = (calls(partial(scan, (piece * count).encode(), "a.bib")) for count in (500, 1000))
    assert twice <= 2.5 * once


@pytest.mark.parametrize(
    "piece", ["{", "{a", "\\'", "\\'{", "\\url{", "$", "$a", "\\emph{", "}", "`", "{a b", "{ and ", " and ", "\\", "~"]
)
def test_latex_is_read_in_one_go(piece: str) -> None:
    def work(count: int) -> None:
        latex = piece * count + "}" * 100
        plain(latex)
        shown(latex)

    assert calls(partial(work, 4000)) <= 2.5 * calls(partial(work, 2000))


@pytest.mark.parametrize("piece", ["family=a, ", 'given="a, ', "family={, ", "prefix=a and "])
def test_names_are_read_in_one_go(piece: str) -> None:
    once, twice = (calls(partial(shown, "family=x, " + piece * count)) for count in (1000, 2000))
    assert twice <= 2.5 * once
