"""A record becomes what it says, and what is wrong with it is said at its exact place."""

from __future__ import annotations

import pytest

from provenance.model import Attested, Diagnostic, Original, Record, Status, Translation
from provenance.records import parse

HASH = "9f2c" * 16
OTHER_HASH = "77ab" * 16

WHOLE = f"""tier: secondary
derives-from: [select-committee-2024]     # what it retells
revises: gao-2024-06
status: {{is: retracted, since: 2026-03, by: erratum-key}}
voice: true
language: no
keep: excerpt
attested: {{by: AK, on: 2026-10-14}}
cite-as: ["42 U.S.C. § 300g-1"]
pages: {{first: 86418}}
snapshot:
  sha256: {HASH}
  captured: 2026-11-22
  from: https://example.org/report.pdf
  archive: https://archive.example.org/report.pdf
  original: {{sha256: {OTHER_HASH.upper()}, media-type: application/pdf, reader: pypdfium2 5.15.2}}
spans:
  rebate:
    exact: raised the rebate to 13 percent 😀
    prefix: "In 2020 the ministry "
    suffix: ", the highest"
    tier: primary
    derives-from: []
    speaker: Olson
    translation: {{text: "…", by: AK}}
  later_one-2:
    exact: |
      two
      lines
    derives-from: other
"""


def read(text: str) -> tuple[Record | None, tuple[Diagnostic, ...]]:
    return parse(text.encode(), "sources/k.yml", "k")


def sound(text: str) -> Record:
    record, findings = read(text)
    assert findings == () and record is not None
    return record


def marked(text: str, finding: Diagnostic) -> str:
    return text[finding.place.span.start : finding.place.span.end]


def test_every_field_has_its_meaning() -> None:
    record = sound(WHOLE)
    assert (record.key, record.tier, record.derives_from) == ("k", "secondary", ("select-committee-2024",))
    assert record.status == Status("retracted", "2026-03", "erratum-key")
    assert (record.revises, record.voice, record.language, record.keep) == ("gao-2024-06", True, "no", "excerpt")
    assert record.attested == Attested("AK", "2026-10-14")
    assert (record.cite_as, record.first_page) == (("42 U.S.C. § 300g-1",), 86418)
    assert (record.capture.sha256, record.capture.captured) == (HASH, "2026-11-22")
    assert record.capture.source_url == "https://example.org/report.pdf"
    assert record.capture.archive == "https://archive.example.org/report.pdf"
    assert record.capture.original == Original(OTHER_HASH, "application/pdf", "pypdfium2 5.15.2")


def test_spans_keep_their_order_and_their_words() -> None:
    record = sound(WHOLE)
    assert [span.name for span in record.spans] == ["rebate", "later_one-2"]
    span = record.spans[0]
    assert (span.exact, span.prefix, span.suffix) == (
        "raised the rebate to 13 percent 😀",
        "In 2020 the ministry ",
        ", the highest",
    )
    assert (span.tier, span.derives_from, span.speaker) == ("primary", (), "Olson")
    assert span.translation == Translation("…", "AK")
    later = record.spans[1]
    assert (later.exact, later.tier, later.derives_from) == ("two\nlines", None, ("other",))


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_places_are_those_of_the_file(mark: str, line_end: str) -> None:
    text = WHOLE.replace("\n", line_end)
    record, findings = parse((mark + text).encode(), "k.yml", "k")
    assert record is not None and findings == ()
    assert record.derivation_place is not None and record.hash_place is not None
    for place, words in [
        (record.derivation_place, "[select-committee-2024]"),
        (record.hash_place, HASH),
        (record.spans[0].place, "raised the rebate to 13 percent 😀"),
        (record.spans[1].place, f"|{line_end}      two{line_end}      lines"),
    ]:
        assert text[place.span.start : place.span.end] == words


def test_traps_of_yaml_are_closed() -> None:
    record = sound(
        "language: no\nrevises: 075\nderives-from: [on, 12:30, 2026-10-14, 1e3, 0x1F, true]\nspans: {no: {exact: 13}}"
    )
    assert (record.language, record.revises) == ("no", "075")
    assert record.derives_from == ("on", "12:30", "2026-10-14", "1e3", "0x1F", "true")
    assert (record.spans[0].name, record.spans[0].exact) == ("no", "13")


@pytest.mark.parametrize(
    ("written", "keys", "unknown"),
    [
        ("unknown", (), True),
        ("a", ("a",), False),
        ("[a, b]", ("a", "b"), False),
        ("\n- a\n- b", ("a", "b"), False),
        ("[unknown]", ("unknown",), False),
        ("[]", (), False),
    ],
)
def test_derivation(written: str, keys: tuple[str, ...], unknown: bool) -> None:
    record = sound(f"derives-from: {written}\n")
    assert (record.derives_from, record.unknown_derivation) == (keys, unknown)
    assert record.derivation_place is not None


@pytest.mark.parametrize("text", ["", "# to be done\n", "tier:\nspans:\nsnapshot:\n  sha256:\n", "---\n", "{}"])
def test_a_record_may_say_nothing(text: str) -> None:
    record = sound(text)
    assert (record.tier, record.spans, record.keep, record.capture.sha256) == (None, (), "full", "")
    assert record.derivation_place is None and record.hash_place is None


WRONG = [
    ("teir: primary", "teir", 'unknown key "teir"', 'write "tier"'),
    ("derives_from: a", "derives_from", "unknown key", 'write "derives-from"'),
    ("exact: a", "exact", "unknown key", 'it belongs under "spans.NAME"'),
    ("media-type: a/b", "media-type", "unknown key", 'it belongs under "snapshot.original"'),
    ("spans: {a: {exact: b, voice: true}}", "voice", 'unknown key "voice" in "spans.a"', "left margin"),
    ("status: {is: corrected, on: 2026}", "on", 'unknown key "on" in "status"', 'write "since"'),
    ("spans: {a: {exact: b, before: c}}", "before", 'unknown key "before"', 'write "prefix"'),
    ("snapshot: {folded: {line: 1}}", "line", 'unknown key "line" in "snapshot.folded"', 'write "lines"'),
    ("zzz: 1", "zzz", "unknown key", "what may stand here is tier, derives-from"),
    ("tier: primry", "primry", "expects primary, secondary or tertiary", "write tier: primary"),
    ("tier: [primary]", "[primary]", "not a list", "primary"),
    ("tier: 'Primary'", "'Primary'", 'not "Primary"', "write tier: primary"),
    ("voice: yes", "yes", '"voice" expects true or false, not "yes"', "true or false"),
    ('voice: "true"', '"true"', "expects true or false", "true or false"),
    ("pages: {first: 075}", "075", "a whole number", "whole number"),
    ("pages: {first: -1}", "-1", "0 or more", "0 or more"),
    ("pages: {first: xii}", "xii", "a whole number", "whole number"),
    ("pages: 12", "12", "keys and values of its own", "first"),
    ("status: retracted", "retracted", "keys and values of its own", "is, since, by"),
    ("status: {since: 2026}", "status", '"is" is missing from "status"', "add is: …"),
    ("status: {is: gone}", "gone", "corrected, superseded or retracted", "corrected"),
    ("attested: {by: AK, on: 2026-02-30}", "2026-02-30", "a date such as", "2026-11-22"),
    ("attested: {by: AK, on: 14.10.2026}", "14.10.2026", "a date such as", "2026-11-22"),
    ("attested: {by: ' ', on: 2026-10-14}", "' '", "expects text", "text"),
    ("snapshot: {captured: yesterday}", "yesterday", "a date such as", "2026-11-22"),
    ("snapshot: {sha256: abc}", "abc", "a SHA-256 hash", "64 digits"),
    ("language: deutsch oder so", "deutsch oder so", "a language tag", "de"),
    ("derives-from: {a: b}", "{a: b}", "a key or a list of keys", "list of keys"),
    ("derives-from: [a, [b]]", "[b]", "expects text, not a list", "text"),
    ("cite-as: [a, ~]", "~", "expects text, not nothing", "text"),
    ("spans: [a]", "[a]", "names, each with", "names"),
    ("spans: {a: text}", "text", '"spans.a" expects', "exact, prefix, suffix"),
    ("spans: {a: {prefix: b}}", "a", '"exact" is missing from "spans.a"', "add exact: …"),
    ("spans: {a: {exact: ''}}", "''", '"spans.a.exact" expects text', "text"),
    ("spans: {1a: {exact: b}}", "1a", '"1a" cannot be the name of a span', "begin with a letter"),
    ("spans: {a b: {exact: b}}", "a b", "cannot be the name of a span", "begin with a letter"),
    ("spans: {a: {exact: b, derives-from: unknown}}", "unknown", "keys of sources", "whole source only"),
]


@pytest.mark.parametrize(("text", "words", "message", "mend"), WRONG)
def test_each_error_has_its_place(text: str, words: str, message: str, mend: str) -> None:
    whole = f"keep: none\n{text}\n"
    record, findings = read(whole)
    assert [each.code for each in findings] == ["PRV904"], [each.message for each in findings]
    assert marked(whole, findings[0]) == words
    assert message in findings[0].message and mend in findings[0].next[0]
    assert record is not None and record.keep == "none"


def test_what_is_sound_is_kept() -> None:
    text = WHOLE.replace("tier: secondary", "tier: third").replace("exact: raised", "exakt: raised")
    record, findings = read(text)
    assert record is not None
    assert [marked(text, each) for each in findings] == ["third", "rebate", "exakt"]
    assert record.tier is None and record.derivation_place is not None
    assert [span.name for span in record.spans] == ["later_one-2"]
    assert record.capture.sha256 == HASH


def test_nothing_sound_is_no_record() -> None:
    assert read("teir: primary")[0] is None


def test_many_errors_are_counted() -> None:
    record, findings = read("".join(f"x{at}: 1\n" for at in range(70)))
    assert record is None and len(findings) == 51
    assert "20 more errors" in findings[-1].message
