from __future__ import annotations

import importlib
import inspect
import pkgutil

import pytest

import provenance.formats
from provenance.formats import TABLE, formats, render
from tests.formats import case

FOUND = (case.no_primary(), case.uncited(), case.outside(), case.not_captured())


def test_concise_has_one_line_for_each_finding_in_order() -> None:
    assert render("concise", case.audit(*FOUND), quiet=True) == (
        'briefs/rebates.md:3:38: PRV102 "13 percent" rests only on secondary sources (daily)\n'
        "briefs/rebates.md:3:56: PRV107 [*] the span stands outside the citation\n"
        'briefs/rebates.md:3:85: PRV101 "5,000" cites nothing\n'
        "briefs/sources.bib:1:1: PRV401 warning: no captured text for wire\n"
    )


def test_concise_ends_with_what_the_run_came_to() -> None:
    assert render("concise", case.audit(*FOUND)).split("\n")[-3].startswith("Found 3 errors and 1 warning")
    assert render("concise", case.audit()).startswith("No findings. ")
    assert render("concise", case.audit(), quiet=True) == ""


def test_statistics_count_each_code_the_most_frequent_first() -> None:
    found = (*FOUND, *[case.uncited("warning")] * 9)
    assert render("full", case.audit(*found), statistics=True, quiet=True) == (
        "10  PRV101 uncited-claim (1 error, 9 warnings)\n"
        " 1  PRV102 no-primary-citation (error)\n"
        " 1  PRV107 [*] span-outside-citation (error)\n"
        " 1  PRV401 not-captured (warning)\n"
    )


def test_statistics_take_the_place_of_findings_only_where_people_read() -> None:
    audit = case.audit(*FOUND)
    assert render("concise", audit, statistics=True) == render("statistics", audit)
    assert render("json", audit, statistics=True) == render("json", audit)


@pytest.mark.parametrize("name", formats())
def test_every_format_of_the_table_writes_lines(name: str) -> None:
    written = render(name, case.audit(*FOUND))
    assert written.endswith("\n")
    assert written == render(name, case.audit(*FOUND))


def test_no_format_is_forgotten_in_the_table() -> None:
    """Whatever turns an audit into text is a format."""
    written = set()
    for module in pkgutil.iter_modules(provenance.formats.__path__):
        loaded = importlib.import_module(f"provenance.formats.{module.name}")
        for name, function in inspect.getmembers(loaded, inspect.isfunction):
            signature = inspect.signature(function)
            if list(signature.parameters) == ["audit", "show"] and signature.return_annotation == "str":
                written.add((function.__module__, name))
    assert written == set(TABLE.values())


def test_an_unknown_format_is_refused() -> None:
    assert "sarif" not in TABLE
    with pytest.raises(KeyError):
        render("sarif", case.audit())
