"""The fields of an entry are ready to be shown."""

from __future__ import annotations

import pickle

import pytest

from provenance.library import names, scan
from provenance.model import Work


def work(text: str, key: str = "k") -> Work:
    catalogue = scan(text.encode(), "a.bib")
    assert catalogue.findings == ()
    found = catalogue.work(key)
    assert found is not None
    return found


def field(value: str, name: str = "title") -> str:
    return work(f"@misc{{k, {name} = {value}}}").field(name)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("{{Whole Title in Braces}}", "Whole Title in Braces"),
        ("{The {EU}'s {T}ax}", "The EU's Tax"),
        ('"In quotation marks"', "In quotation marks"),
        ("{Over\n   two\tlines }", "Over two lines"),
        (r"{Fish \& Chips at 50\% for \$5, \#1, a\_b}", "Fish & Chips at 50% for $5, #1, a_b"),
        ("{50% of $5 to $10}", "50% of $5 to $10"),
        ("{pp. 1--4 --- and 5-6}", "pp. 1–4 — and 5-6"),
        ("{He said ``yes'' and `no'}", "He said “yes” and ‘no'"),
        (
            r"{na\"{\i}ve, \'El\`eve, \c{C}a, \v{S}koda, Stra{\ss}e, \AA ngstr\"om}",
            "naïve, Élève, Ça, Škoda, Straße, Ångström",
        ),
        (r"{K{\o}benhavn and \L{}\'od\'z, {\OE}uvre}", "København and Łódź, Œuvre"),
        (r"{\emph{Brown} v.\ \textbf{Board}, \enquote{so}}", "Brown v. Board, “so”"),
        (r"{{\em old} switches}", "old switches"),
        (r"{42 U.S.C.~\S~300g-1}", "42 U.S.C. § 300g-1"),
        (r"{See \url{https://e.org/a_b%20c~d}}", "See https://e.org/a_b%20c~d"),
        (r"{See \href{https://e.org/a_b}{the page}}", "See the page"),
        (r"{CO$_2$, 10$^{-3}$ m$^2$, the 5$^{th}$, $\alpha$}", "CO₂, 10⁻³ m², the 5th, α"),
        (r"{\unknown{argument} and \LaTeX}", "argument and LaTeX"),
        (r"{\unknown command}", r"\unknown command"),
        (r"{a\^{} b}", "a^ b"),
        (r"{5$^{\circ}$C, 1\textonehalf{} \textdegree F}", "5°C, 1½ °F"),
        (r"{See https://e.org/~a/b--c_d\_e\%20f, pp. 1--2}", "See https://e.org/~a/b--c_d_e%20f, pp. 1–2"),
        (r"{``https://e.org/a-b'' it said}", "“https://e.org/a-b” it said"),
        (r"{An odd \{brace\vphantom\}}", "An odd {brace"),
        ("2020", "2020"),
        ("{a} # { b} # 3", "a b3"),
        ("{trailing \\\\ break}", "trailing break"),
    ],
)
def test_latex_is_shown_as_text(value: str, shown: str) -> None:
    assert field(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("{https://e.org/a%20b?x=1&y=~z#p--q}", "https://e.org/a%20b?x=1&y=~z#p--q"),
        (r"{https://e.org/a\_b\%20{\_}c}", "https://e.org/a_b%20_c"),
        (r"{\url{https://e.org/a_b}}", "https://e.org/a_b"),
        (r"{https://e.org/\textasciitilde{}me}", "https://e.org/~me"),
    ],
)
def test_addresses_stay_as_they_are(value: str, shown: str) -> None:
    assert field(value, "url") == shown


def test_identifiers_stay_as_they_are() -> None:
    assert field("{10.1000/a_b--c<d>}", "doi") == "10.1000/a_b--c<d>"
    assert field("{2001.01234}", "eprint") == "2001.01234"


@pytest.mark.parametrize(
    ("value", "shown"),
    [("apr", "April"), ('apr # "~16"', "April 16"), ("{04}", "04"), ("4", "4"), ("DEC", "December")],
)
def test_months(value: str, shown: str) -> None:
    assert field(value, "month") == shown


def test_abbreviations_whatever_their_case() -> None:
    text = '@string{JPA = "Journal of " # {Policy \\& Analysis}}\n@article{k, journal = jpa # ", B"}'
    assert work(text).fields["journal"] == "Journal of Policy & Analysis, B"


def test_biblatex_keeps_its_own_names() -> None:
    text = (
        "@Report{k, Institution = {GAO}, howpublished = {\\url{https://e.org}}, urldate = {2026-01-02},"
        " eprint = {x_y}, location = {Washington}, date = {2024-04-16}, type = {techreport}}"
    )
    assert work(text).type == "report"
    assert work(text).fields == {
        "institution": "GAO",
        "howpublished": "https://e.org",
        "urldate": "2026-01-02",
        "eprint": "x_y",
        "location": "Washington",
        "date": "2024-04-16",
        "type": "techreport",
    }


def test_an_empty_field_is_left_out() -> None:
    assert work("@misc{k, title = {}, note = { }, year = 2020}").fields == {"year": "2020"}


def test_the_place_of_a_work_is_its_key() -> None:
    text = "@misc{k, title = {A}}"
    place = work(text).place
    assert (place.path, text[place.span.start : place.span.end], place.span.start) == ("a.bib", "k", 6)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("{{Congressional Research Service}}", "{Congressional Research Service}"),
        ("{{Reuters} and Smith, Jane}", "{Reuters} and Smith, Jane"),
        (
            "{Smith, Jane AND {Barnes and Noble, Inc.} and others}",
            "Smith, Jane and {Barnes and Noble, Inc.} and others",
        ),
        (r"{{\"O}zg{\"u}r, {\c C}a}", "Özgür, Ça"),
        (r"{M{\"{u}}ller, J.}", "Müller, J."),
        (r"{{\'{E}}mile {de la} Tour}", "Émile {de la} Tour"),
        ("{{D}oe, {J}ohn}", "Doe, John"),
        (r"{{U.S. Department of Health \& Human Services}}", "{U.S. Department of Health & Human Services}"),
        ("{Knuth, Donald~E. and\n  Doe, John}", "Knuth, Donald E. and Doe, John"),
        ("{{{Double} Braces}}", "{Double Braces}"),
        ("{family=Gogh, given=Vincent, given-i=V, prefix=van, useprefix=true}", "van Gogh, Vincent"),
        (
            r"{family=King, given=Martin Luther, suffix=Jr. and {A, B} and others}",
            "King, Jr., Martin Luther and {A, B} and others",
        ),
        (r'{family="Pe{\~n}a, S.A.", given={Jo\~ao}}', "{Peña, S.A.}, João"),
        ("{given=Plato}", "Plato"),
    ],
)
def test_names_stay_apart(value: str, shown: str) -> None:
    assert field(value, "author") == shown


def test_names_are_told_apart() -> None:
    value = "Smith, Jane and {Barnes and Noble} and others"
    assert names(value) == ("Smith, Jane", "{Barnes and Noble}", "others")
    assert names("") == ()
    assert names("Alexander Anderson") == ("Alexander Anderson",)


def test_fields_are_taken_over_from_the_entry_referred_to() -> None:
    text = """
@inproceedings{k, title = {Part}, author = {Smith, Jane}, crossref = {whole}}
@proceedings{whole, title = {Whole}, editor = {Doe, John}, publisher = {Pub}, year = 2019, label = {x}}
"""
    assert work(text).fields == {
        "title": "Part",
        "author": "Smith, Jane",
        "crossref": "whole",
        "booktitle": "Whole",
        "editor": "Doe, John",
        "publisher": "Pub",
        "year": "2019",
    }


def test_own_fields_come_first_and_dates_are_not_mixed() -> None:
    text = "@book{k, title = {Own}, date = {2020-05-01}, crossref = {p}}\n@book{p, title = {P}, year = 1999, month = 4}"
    assert work(text).fields == {"title": "Own", "date": "2020-05-01", "crossref": "p"}


def test_titles_are_those_of_the_larger_work() -> None:
    text = """
@mvbook{main, title = {Main}, publisher = {P}, date = {1990}}
@book{volume, title = {Volume}, volume = 2, crossref = {main}}
@inbook{k, title = {Chapter}, crossref = {volume}}
"""
    assert work(text).fields == {
        "title": "Chapter",
        "booktitle": "Volume",
        "maintitle": "Main",
        "volume": "2",
        "publisher": "P",
        "date": "1990",
        "crossref": "volume",
    }


def test_an_entry_that_only_lends_its_fields_cannot_be_cited() -> None:
    text = "@xdata{x, publisher = {P}, location = {Berlin}}\n@book{k, title = {K}, xdata = {x}}"
    assert work(text).fields == {"title": "K", "publisher": "P", "location": "Berlin", "xdata": "x"}
    catalogue = scan(text.encode(), "a.bib")
    assert set(catalogue.keys) == {"k"} and catalogue.work("x") is None


def test_references_in_a_circle_end() -> None:
    text = "@book{k, crossref = {p}, title = {K}}\n@book{p, crossref = {k}, publisher = {P}}"
    assert work(text).fields == {"crossref": "p", "title": "K", "publisher": "P"}


def test_an_entry_is_found_by_its_other_keys() -> None:
    text = "@book{k, ids = {old-key, older}, title = {K}}"
    catalogue = scan(text.encode(), "a.bib")
    place = catalogue.keys["old-key"]
    assert text[place.span.start : place.span.end] == "old-key"
    found = catalogue.work("older")
    assert found is not None and found.key == "k"


def test_a_catalogue_goes_to_another_process_and_back() -> None:
    catalogue = scan(b'@string{j = "J"}\n@book{k, title = {K}, journal = j}', "a.bib")
    again = pickle.loads(pickle.dumps(catalogue))
    assert again.keys == catalogue.keys and again.work("k") == catalogue.work("k")


def test_keys_differ_by_case() -> None:
    catalogue = scan(b"@book{k, title = {small}}\n@book{K, title = {large}}", "a.bib")
    assert catalogue.findings == () and set(catalogue.keys) == {"k", "K"}
    assert catalogue.work("absent") is None
