from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from provenance.formats import render, report_schema
from provenance.model import Audit, Diagnostic, Passage, Place, Report, Span
from tests.formats import case

FOUND = (case.no_primary(), case.uncited(), case.outside(), case.not_captured())
SCHEMA = report_schema()


def report(audit: Audit) -> Any:
    """The report on `audit`, found to be as its schema says."""
    read = json.loads(render("json", audit))
    jsonschema.Draft202012Validator(SCHEMA).validate(read)
    return read


def reached(passage: Passage) -> Audit:
    """An audit of one statement that rests on `passage`."""
    ledger = case.ledger()
    link = replace(ledger.links[0], passage=passage)
    entry = replace(ledger.entries[0], links=(link,))
    return replace(case.audit(), reports=(Report(replace(ledger, entries=(entry,), links=(link,))),))


def test_the_schema_is_one_and_closed() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    shapes = [SCHEMA, *SCHEMA["$defs"].values()]  # type: ignore[attr-defined]
    assert all(shape["additionalProperties"] is False for shape in shapes)
    assert all(shape["description"] for shape in shapes)
    assert all(set(shape["required"]) == set(shape["properties"]) for shape in shapes)
    assert SCHEMA["title"] == "Report of provenance check"
    assert str(SCHEMA["$id"]).startswith("urn:")


def test_an_empty_run_is_a_report_too() -> None:
    read = report(Audit((), (), {}, {}))
    assert read["briefs"] == read["diagnostics"] == []


def test_what_a_finding_holds() -> None:
    first = report(case.audit(*FOUND))["diagnostics"][0]
    assert first["fingerprint"]
    del first["fingerprint"]
    start = case.DAILY.index("raised")
    assert first == {
        "code": "PRV102",
        "name": "no-primary-citation",
        "level": "error",
        "message": '"13 percent" rests only on secondary sources (daily)',
        "at": {
            "path": "briefs/rebates.md",
            "start": {"line": 3, "column": 38, "offset": 48},
            "end": {"line": 3, "column": 48, "offset": 58},
        },
        "statement": "id-1",
        "seen": [
            {
                "text": "",
                "at": {
                    "path": "briefs/sources/daily.txt",
                    "start": {"line": 1, "column": start + 1, "offset": start},
                    "end": {"line": 1, "column": start + 32, "offset": start + 31},
                },
            },
            {"text": "daily retells heritage-2024, which retells select-committee-2024", "at": None},
        ],
        "next": ["provenance add … --key select-committee-2024", "provenance explain PRV102"],
        "fix": None,
        "waiver": None,
    }


def test_a_fix_is_a_list_of_edits() -> None:
    read = report(case.audit(*FOUND))
    fixes = [each["fix"] for each in read["diagnostics"] if each["fix"]]
    assert [(edit["was"], edit["text"], edit["at"]["start"]["column"]) for edit in fixes[0]] == [
        ("{#rebate}", "[{#rebate}]", 56)
    ]


def test_statements_have_their_citations_and_passages() -> None:
    brief = report(case.audit())["briefs"][0]
    (said,) = brief["statements"]
    assert (brief["path"], said["id"], said["kind"]) == ("briefs/deaths.md", "id-3", "claim")
    (cited,) = said["citations"]
    del cited["at"]
    assert cited == {
        "key": "cdc",
        "mode": "normal",
        "locator": {"label": "page", "value": "4"},
        "spans": ["count"],
    }
    (passage,) = said["passages"]
    assert passage.pop("at")["path"] == "briefs/sources/cdc.txt"
    assert passage == {
        "source": "cdc",
        "span": "count",
        "tier": "primary",
        "reach": "span",
        "text": "107,543",
        "attested": False,
    }


def test_long_passages_are_cut_and_whole_sources_not_repeated() -> None:
    source = case.source("daily", case.DAILY)
    place = Place("briefs/sources/daily.txt", Span(0, 9))
    (said,) = report(reached(Passage(source, "part", place, "x" * 401)))["briefs"][0]["statements"]
    assert said["passages"][0]["text"] == "x" * 399 + "…"
    (said,) = report(reached(Passage(source, "part", place, "x" * 400)))["briefs"][0]["statements"]
    assert said["passages"][0]["text"] == "x" * 400
    assert said["passages"][0]["tier"] is None
    (said,) = report(reached(Passage(source, "whole", place, "x" * 400)))["briefs"][0]["statements"]
    assert said["passages"][0]["text"] == ""


def test_the_summary_counts() -> None:
    summary = report(case.audit(*FOUND, notes=("passed over",)))["summary"]
    assert (summary["errors"], summary["warnings"], summary["notes"]) == (3, 1, ["passed over"])
    assert summary["statements"] == {"owing": 3, "primary": 1, "other": 1, "unread": 0, "none": 1}
    assert summary["sources"] == {"cited": 2, "attested": 0, "private": 0, "not_captured": 0}
    assert [(each["code"], each["fixable"]) for each in summary["codes"]] == [
        ("PRV101", 0),
        ("PRV102", 0),
        ("PRV107", 1),
        ("PRV401", 0),
    ]


def test_findings_are_sorted_by_path_offset_and_code() -> None:
    read = report(case.audit(*reversed(FOUND)))
    order = [(each["at"]["path"], each["at"]["start"]["offset"], each["code"]) for each in read["diagnostics"]]
    assert order == sorted(order)


def test_a_finding_keeps_its_fingerprint_when_lines_move_and_equal_ones_are_numbered() -> None:
    def prints(text: str, *starts: int) -> list[str]:
        found = tuple(Diagnostic("PRV101", f"m{at}", Place("a.md", Span(at, at + 2)), level="error") for at in starts)
        return [each["fingerprint"] for each in report(Audit((), found, {}, {"a.md": text}))["diagnostics"]]

    before, after = prints("13 x 13 14", 0, 5, 8), prints("\n\n13 x 13 14", 2, 7, 10)
    assert before == after
    assert before[1] == before[0] + "-2"
    assert before[2][:4] != before[0][:4]


@pytest.mark.parametrize("bad", ["\ud800", "\udfff x", "\x00\x1b[2J", "\x9b", "\u202e", "\u2028", "🎉", "北京"])
def test_any_text_survives_the_way_through_json(bad: str) -> None:
    finding = Diagnostic("PRV101", bad, Place(bad, Span(0, 1)), level="error")
    written = render("json", Audit((), (finding,), {}, {bad: bad}))
    read = json.loads(written.encode("utf-8"))
    jsonschema.validate(read, SCHEMA)
    assert read["diagnostics"][0]["message"] == read["diagnostics"][0]["at"]["path"] == bad


def test_writing_a_report_loads_neither_pydantic_nor_its_shapes() -> None:
    code = (
        "import sys; from provenance.formats import render; from provenance.model import Audit;"
        "render('json', Audit((), (), {}, {}));"
        "print(sorted({'pydantic', 'typing_extensions', 'jsonschema'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
