"""The libraries of a project, taken together."""

from __future__ import annotations

from provenance.library import Libraries, scan


def libraries(**texts: str) -> Libraries:
    """Libraries called `a`, `b`, … in the order of the arguments."""
    paths = ((f"{name}.json" if text.startswith("[") else f"{name}.bib", text) for name, text in texts.items())
    return Libraries(scan(text.encode(), path) for path, text in paths)


def test_of_two_libraries_with_one_key_the_first_serves() -> None:
    both = libraries(a="@book{k, title = {A}}", b="@book{k, title = {B}}\n@book{l, title = {L}}")
    assert sorted(both.keys) == ["k", "l"] and len(both.keys) == 2
    assert both.keys["k"].path == "a.bib" and both.keys["l"].path == "b.bib"
    found = both.work("k")
    assert found is not None and found.fields["title"] == "A"
    assert both.work("absent") is None and "absent" not in both.keys


def test_fields_are_taken_over_from_another_library() -> None:
    both = libraries(
        a="@inbook{k, title = {Part}, crossref = {whole}}",
        b="@book{whole, title = {Whole}, xdata = {house}}\n@xdata{house, publisher = {P}}",
    )
    assert both.findings == ()
    found = both.work("k")
    assert found is not None
    assert found.fields == {"title": "Part", "booktitle": "Whole", "publisher": "P", "crossref": "whole"}


def test_a_reference_is_followed_in_its_own_library_first() -> None:
    both = libraries(
        a="@book{whole, title = {Elsewhere}}", b="@inbook{k, crossref = {whole}}\n@book{whole, title = {Here}}"
    )
    found = both.work("k")
    assert found is not None and found.fields["booktitle"] == "Here"


def test_references_in_a_circle_through_two_libraries_end() -> None:
    both = libraries(a="@book{k, title = {K}, crossref = {l}}", b="@book{l, publisher = {L}, crossref = {k}}")
    found = both.work("k")
    assert found is not None and found.fields == {"title": "K", "publisher": "L", "crossref": "l"}


def test_a_reference_that_no_library_can_settle_stays_a_fault() -> None:
    both = libraries(a="@book{k, crossref = {gone}}", b="@book{l, title = {L}}")
    assert ['takes fields from "gone"' in each.message for each in both.findings] == [True]


def test_the_same_work_in_two_libraries_is_no_clash() -> None:
    bib = "@report{k, title = {Lead {Pipes}: A Study}, doi = {10.1/x}}"
    for other in (
        "@report{k, title = {Lead pipes}}",
        "@report{k, title = {Something else}, DOI = {10.1/X}}",
        '[{"id": "k", "title": "Lead pipes: a study"}]',
        "@report{k, author = {No Title}}",
        bib,
    ):
        assert libraries(a=bib, b=other).clashes("k") == ()


def test_another_work_under_the_same_key_is_a_clash() -> None:
    both = libraries(a="@report{k, title = {Lead Pipes}}", b="@report{k, title = {Housing}}", c="@report{l}")
    (finding,) = both.clashes("k")
    assert finding.code == "PRV902" and finding.place.path == "b.bib" and "a.bib" in finding.message
    assert finding.seen[0].place == both.keys["k"] and "Lead Pipes" in finding.seen[0].text
    assert both.clashes("l") == () and both.clashes("absent") == ()


def test_of_very_many_faults_only_the_first_are_told() -> None:
    faults = libraries(a="@book{k, journal = x}\n" * 100 + "@book{l, title = {L}}").findings
    assert len(faults) == 51 and "more faults in this library" in faults[-1].message
    assert faults[-1].place > faults[-2].place
