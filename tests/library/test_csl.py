"""Libraries in CSL-JSON and CSL-YAML are read as Zotero and Better BibTeX export them."""

from __future__ import annotations

import json
import pickle
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.library import Catalogue, scan
from provenance.library.csl.markup import plain, unmarked
from provenance.model import Work
from tests.counting import calls

ENTRY = {
    "id": "agency2024",
    "type": "report",
    "title": "Lead pipes in <i>small</i> towns",
    "author": [{"family": "Smith", "given": "Jane"}, {"literal": "Office of Water"}],
    "publisher": "Environmental Agency",
    "issued": {"date-parts": [[2024, 4, 16]]},
    "accessed": {"date-parts": [["2026", "1", "2"]]},
    "URL": "https://example.org/a%20b?x=1&y=2",
    "page": "4-23",
    "number": 12,
}


def read(text: str, path: str = "refs.json") -> Catalogue:
    return scan(text.encode(), path)


def sound(text: str, key: str, path: str = "refs.json") -> Work:
    catalogue = read(text, path)
    assert catalogue.findings == ()
    found = catalogue.work(key)
    assert found is not None
    return found


def entry(**fields: object) -> Work:
    return sound(json.dumps([{"id": "k", **{name.replace("_", "-"): value for name, value in fields.items()}}]), "k")


def test_an_entry_has_the_fields_that_biblatex_would_have() -> None:
    text = json.dumps([{"id": "other"}, ENTRY], indent=2)
    work = sound(text, "agency2024")
    assert (work.key, work.type) == ("agency2024", "report")
    assert text[work.place.span.start : work.place.span.end] == "agency2024"
    assert work.fields == {
        "title": "Lead pipes in small towns",
        "author": "Smith, Jane and {Office of Water}",
        "institution": "Environmental Agency",
        "date": "2024-04-16",
        "urldate": "2026-01-02",
        "url": "https://example.org/a%20b?x=1&y=2",
        "pages": "4-23",
        "number": "12",
    }


YAML = """---
references:
- id: agency2024
  type: report
  title: >-
    Lead pipes in *small* towns: the <span
    class="nocase">EU</span> view
  author:
    - family: Smith
      given: Jane
    - literal: Office of Water
  issued:
    -
      day: 31
      month: 12
      year: 2014
    - year: 2015
  volume: '007'
  number: 075
  note: no

- DOI: 10.1/x_y
  id: other
  issued: 2020-04
  title: '"Twice" at 5^th^'
...
"""


def test_yaml_is_read_like_json() -> None:
    work = sound(YAML, "agency2024", "refs.yaml")
    assert YAML[work.place.span.start : work.place.span.end] == "agency2024"
    assert work.fields == {
        "title": "Lead pipes in small towns: the EU view",
        "author": "Smith, Jane and {Office of Water}",
        "date": "2014-12-31/2015",
        "volume": "007",
        "number": "075",
        "note": "no",
    }
    assert sound(YAML, "other", "refs.yml").fields == {"doi": "10.1/x_y", "date": "2020-04", "title": '"Twice" at 5th'}


def test_windows_line_ends_and_a_byte_order_mark_move_nothing() -> None:
    text = YAML.replace("\n", "\r\n")
    catalogue = scan(b"\xef\xbb\xbf" + text.encode(), "refs.yaml")
    assert catalogue.findings == () and list(catalogue.keys) == ["agency2024", "other"]
    for key, place in catalogue.keys.items():
        assert text[place.span.start : place.span.end] == key


@pytest.mark.parametrize(
    "text",
    [
        'references: [{id: k, title: "a: b"}]',
        "- id: k\n  title: 'a: b'\n",
        "references:\n  - title: 'a: b'\n    id: k\n",
        "references:\n-\n  id: k\n  title: 'a: b'\nnocite: x\n",
        "# made by hand\nlang: en\nreferences:\n- id: k # the key\n  title: >\n    a: b\n",
        '[{"id": "k", "title": "a: b"}]',
    ],
)
def test_yaml_in_all_its_forms(text: str) -> None:
    assert sound(text, "k", "refs.yaml").fields == {"title": "a: b"}


@pytest.mark.parametrize(
    ("kind", "type_", "subtype"),
    [
        ("article-journal", "article", ""),
        ("article-newspaper", "article", "newspaper"),
        ("legislation", "legislation", ""),
        ("bill", "legislation", "bill"),
        ("hearing", "jurisdiction", "hearing"),
        ("webpage", "online", ""),
        ("chapter", "incollection", ""),
        ("dataset", "dataset", ""),
        ("of-our-own", "of-our-own", ""),
    ],
)
def test_types_are_those_of_biblatex(kind: str, type_: str, subtype: str) -> None:
    work = entry(type=kind)
    assert (work.type, work.field("entrysubtype")) == (type_, subtype)


def test_an_entry_without_a_type_is_of_no_particular_one() -> None:
    assert entry(title="A").type == "misc"


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("article-newspaper", "journaltitle"),
        ("legal_case", "journaltitle"),
        ("chapter", "booktitle"),
        ("webpage", "organization"),
        ("bill", "code"),
    ],
)
def test_what_a_container_is_depends_on_the_type(kind: str, field: str) -> None:
    assert entry(type=kind, container_title="The Whole").field(field) == "The Whole"


def test_zoteros_fields_of_a_hearing() -> None:
    fields = {"authority": "Senate", "section": "Committee on Finance", "chapter_number": "118th", "publisher": "GPO"}
    assert entry(type="hearing", **fields).fields == {
        "legislativebody": "Senate",
        "committee": "Committee on Finance",
        "session": "118th",
        "publisher": "GPO",
        "entrysubtype": "hearing",
    }


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ({"date-parts": [[2024]]}, "2024"),
        ({"date-parts": [[2024, 4]]}, "2024-04"),
        ({"date-parts": [["2024", "04", "06"]]}, "2024-04-06"),
        ({"date-parts": [[2014, 12, 31], [2015, 1, 1]]}, "2014-12-31/2015-01-01"),
        ({"date-parts": [[2014], [0]]}, "2014/"),
        ({"date-parts": [[-44, 3, 15]]}, "-0044-03-15"),
        ({"date-parts": [[2020]], "season": 1}, "2020-21"),
        ({"date-parts": [[2020]], "season": "Winter"}, "2020-24"),
        ({"date-parts": [[2020, 14]]}, "2020-22"),
        ({"date-parts": [[2020]], "circa": True}, "2020~"),
        ({"raw": "2024-04-16"}, "2024-04-16"),
        ({"raw": "2024-04-16T10:00:00Z"}, "2024-04-16"),
        ({"raw": "April 16, 2024"}, "2024-04-16"),
        ({"raw": "16 Sept. 2024"}, "2024-09-16"),
        ({"raw": "Apr 2024"}, "2024-04"),
        ({"raw": "4/16/2024"}, "4/16/2024"),
        ({"literal": "in press"}, "in press"),
        ({"literal": "Spring 2020"}, "2020-21"),
        ({"raw": "2020/2021"}, "2020/2021"),
        ("2024-04", "2024-04"),
        ("2020-04/..", "2020-04/.."),
        (2024, "2024"),
        ([{"year": 2014, "month": 12}], "2014-12"),
        ({"date-parts": [[]]}, ""),
        ({"date-parts": [["later"]]}, ""),
        ({"date-parts": 7}, "0007"),
        (None, ""),
        (True, ""),
    ],
)
def test_dates(value: object, date: str) -> None:
    assert entry(issued=value).field("date") == date


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ({"family": "Smith", "given": "Jane"}, "Smith, Jane"),
        ({"family": "Berg", "given": "Jan", "non-dropping-particle": "van den"}, "van den Berg, Jan"),
        ({"family": "Gaulle", "given": "Charles", "dropping-particle": "de"}, "de Gaulle, Charles"),
        ({"family": "King", "given": "Martin", "suffix": "Jr."}, "King, Jr., Martin"),
        ({"literal": "Barnes and Noble, Inc."}, "{Barnes and Noble, Inc.}"),
        ({"family": "World Bank"}, "{World Bank}"),
        ({"family": "World Bank", "given": ""}, "{World Bank}"),
        ({"family": "Smith and Sons", "given": "J."}, "{Smith and Sons}, J."),
        ({"name": "A {braced} body"}, "{A (braced) body}"),
        ("Plain Text", "{Plain Text}"),
        ({}, ""),
        (None, ""),
        (["nested"], ""),
    ],
)
def test_names(name: object, written: str) -> None:
    assert entry(author=[name]).field("author") == written


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<i>E. coli</i> in <b>CO<sub>2</sub></b>", "E. coli in CO₂"),
        ("10<sup>-3</sup>, the 5<sup>th</sup>", "10⁻³, the 5th"),
        ('<span class="nocase">EU</span> <span style="font-variant:small-caps;">x</span>', "EU x"),
        ("a < b > c, <untitled>, 5<6", "a < b > c, <untitled>, 5<6"),
        ("AT&amp;T &lt;b&gt; R&D", "AT&T <b> R&D"),
        ("two\n  lines\u00a0here", "two lines here"),
        ("5 * 4 and *, snake_case, 50%", "5 * 4 and *, snake_case, 50%"),
    ],
)
def test_tags_are_not_shown(text: str, shown: str) -> None:
    assert plain(text) == shown
    assert entry(title=text).field("title") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The *great* **tax** ***now***", "The great tax now"),
        ("[EU]{.nocase} and [sic]", "EU and [sic]"),
        ("pp. 1--2 --- see https://e.org/a--b", "pp. 1--2 --- see https://e.org/a--b"),
        ("pp. 1--2 --- and ----", "pp. 1–2 — and ----"),
        (r"\$5 to \$10, O\'Neil", "$5 to $10, O'Neil"),
        ("5 * 4 * 3, a*b*c, snake_case_name", "5 * 4 * 3, a*b*c, snake_case_name"),
        ("CO~2~ and m^2^, ~/home and x^y", "CO₂ and m², ~/home and x^y"),
    ],
)
def test_markdown_in_yaml_is_not_shown(text: str, shown: str) -> None:
    assert unmarked(text) == shown


@pytest.mark.parametrize(
    ("title", "shown"), [("a half \\ud83d of one", "a half \ufffd of one"), ("\\ud83c\\udf89", "🎉")]
)
def test_half_a_character_is_no_trouble(title: str, shown: str) -> None:
    assert sound(f'[{{"id": "k", "title": "{title}"}}]', "k").field("title").encode() == shown.encode()


def test_a_number_may_be_an_id() -> None:
    assert sound('[{"id": 12}]', "12").key == "12"
    assert sound("- id: 12\n", "12", "a.yml").key == "12"


def test_zoteros_own_export_is_cited_by_the_key_beside_its_id() -> None:
    text = '[{"id": "http://zotero.org/users/1/items/AB", "citation-key": "smith2020", "title": "A"}]'
    work = sound(text, "smith2020")
    assert work.key == "http://zotero.org/users/1/items/AB"
    assert text[work.place.span.start :].startswith("smith2020")
    assert sound('[{"citation-key": "smith2020"}]', "smith2020").key == "smith2020"


NATIVE = """{
  "config": {"id": "x", "label": "BetterBibTeX JSON"},
  "items": [
    {"itemType": "attachment", "title": "Full text"},
    {"itemType": "newspaperArticle", "citationKey": "daily", "title": "Rates rise", "publicationTitle": "The Daily",
     "date": "April 16, 2024", "url": "https://d.org/1", "accessDate": "2026-01-02T10:00:00Z",
     "creators": [{"creatorType": "author", "firstName": "Jo", "lastName": "Roe"},
                  {"creatorType": "translator", "name": "A Bureau"}],
     "tags": [{"tag": "tax"}, {"tag": "secondary source", "type": 1}]},
    {"itemType": "hearing", "title": "On rates", "committee": "Finance", "extra": "Note\\nCitation Key: hear"}
  ]
}"""


def test_zotero_items_as_they_are() -> None:
    work = sound(NATIVE, "daily")
    assert (work.type, NATIVE[work.place.span.start : work.place.span.end]) == ("article", "daily")
    assert work.fields == {
        "title": "Rates rise",
        "journaltitle": "The Daily",
        "date": "2024-04-16",
        "url": "https://d.org/1",
        "urldate": "2026-01-02",
        "author": "Roe, Jo",
        "translator": "{A Bureau}",
        "keywords": "tax, secondary source",
        "entrysubtype": "newspaper",
    }
    assert sound(NATIVE, "hear").field("committee") == "Finance"
    assert list(read(NATIVE).keys) == ["daily", "hear"]


FAULTS = [
    ("refs.json", '[{"id": "k", "title": "A" "volume": 3},\n {"id": "after"}]', '"volume": 3},', "a comma is missing"),
    ("refs.json", '[{"id": "k", "title": "A},\n {"id": "after"}]', "", "inside quotation marks"),
    ("refs.json", '[{"id": "k", "title": },\n {"id": "after"}]', "},", "a value is missing"),
    ("refs.json", '[{"id": "k" "x"}\n {"id": "after"}]', '"x"}', "a comma is missing"),
    ("refs.json", '[{"id": "k"}\n {"id": "after"}]', '{"id": "after"}]', "a comma or the closing bracket"),
    ("refs.json", '[{"id": "k"}, {"id": "after"}', "", "a comma or the closing bracket"),
    ("refs.json", '[{"id": "k"}, {"id": "after"}] x', "x", "expected the end of the file"),
    ("refs.json", '[{"id": "k"}, {"id": "k", "title": "B"}, {"id": "after"}]', "k", 'the key "k" is used twice'),
    ("refs.json", '[{"id": "k"}, {"title": "B"}, {"id": "after"}]', "{", "has no id"),
    ("refs.json", '[{"id": "k"}, {"id": ["b"]}, {"id": "after"}]', '["b"]', "neither text nor a number"),
    ("refs.json", '[{"id": "k"}, 3, {"id": "after"}]', '3, {"id": "after"}]', "found text or a number"),
    ("refs.json", '[{"id": "k", "volume": NaN}, {"id": "after"}]', "NaN", "NaN is not JSON"),
    ("refs.json", '[{"id": "k", "x": ' + "[" * 5000 + "}, " + '{"id": "after"}]', "{", "nested too deep"),
    ("a.yaml", "- id: k\n  title: a: b\n- id: after\n", ": b", "a colon inside a text"),
    ("a.yaml", "- id: k\n  title: 'open\n- id: after\n", "'open", "quotation mark or bracket that is not closed"),
    ("a.yaml", "- id: k\n  title: [open\n- id: after\n", "[open", "a bracket that is not closed"),
    ("a.yaml", "- id: k\n  title: *a\n- id: after\n", "*a", "an alias is not read"),
    ("a.yaml", "- id: k\n  title: a\n  title: b\n- id: after\n", "title", 'gives the field "title" twice'),
    ("a.yaml", "- id: k\n- id: k\n- id: after\n", "k", 'the key "k" is used twice'),
    ("a.yaml", "- id: k\n- title: b\n- id: after\n", "t", "has no id"),
    ("a.yaml", "- id: k\n- text\n- id: after\n", "text", "found text or a number"),
    ("a.yaml", "- id: k\n  x: " + "[" * 100 + "]" * 100 + "\n- id: after\n", "[", "nested too deep"),
    ("a.yaml", "- id: k\n  x: a\x01b\n- id: after\n", "\x01", "U+0001 cannot stand in YAML"),
]


@pytest.mark.parametrize(("path", "text", "words", "message"), FAULTS)
def test_each_fault_has_its_place_and_costs_no_other_entry(path: str, text: str, words: str, message: str) -> None:
    catalogue = read(text, path)
    (finding,) = catalogue.findings
    assert (finding.code, finding.place.path) == ("PRV902", path) and finding.next
    assert message in finding.message
    assert text[finding.place.span.start : finding.place.span.end] == words
    assert set(catalogue.keys) == {"k", "after"}
    assert all(catalogue.work(key) for key in catalogue.keys)


@pytest.mark.parametrize("path", ["refs.json", "refs.yaml"])
@pytest.mark.parametrize("text", ["", "{}", "3", '"text"', '{"items": 3}', "null"])
def test_what_is_no_library_is_said_to_be_none(text: str, path: str) -> None:
    (finding,) = read(text, path).findings
    assert "no list of entries" in finding.message and read(text, path).keys == {}


@pytest.mark.parametrize("path", ["refs.json", "refs.yaml"])
def test_a_file_that_is_broken_everywhere_is_given_up(path: str) -> None:
    findings = read('[{"id": a b: c}, ' * 1000 if path == "refs.json" else "- id: a: b\n" * 1000, path).findings
    assert "is broken" in findings[-1].message and len(findings) < 50


def test_of_a_field_given_twice_the_first_one_counts() -> None:
    assert sound('[{"id": "k", "title": "A", "title": "B"}]', "k").field("title") == "A"


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    catalogue = read(f"{bomb}references:\n- id: k\n  title: *i\n", "refs.yaml")
    assert all("alias" in each.message for each in catalogue.findings)
    found = catalogue.work("k")
    assert found is not None and found.fields == {}


def test_numbers_of_any_length_are_text() -> None:
    assert sound(f'[{{"id": "k", "volume": {"9" * 9000}}}]', "k").field("volume") == "9" * 9000


@pytest.mark.parametrize("path", ["refs.json", "refs.yaml"])
def test_a_catalogue_goes_to_another_process_and_back(path: str) -> None:
    catalogue = read('[{"id": "k", "title": "A"}]', path)
    again = pickle.loads(pickle.dumps(catalogue))
    assert dict(again.keys) == dict(catalogue.keys) and again.work("k") == catalogue.work("k") is not None


# fmt: off
PARTS = st.sampled_from([
    "[", "]", "{", "}", ",", ":", '"id"', '"a"', '"title"', "3", "null", "NaN", '"\\ud800"', " ", "\n", "- id: b\n",
    "references:\n", "  title: x\n", "  author:\n  - family: y\n", "*a", "&a", "!x", "'", '"', "|\n", ">-\n", "---\n",
    "%YAML 1.1\n", '{"id": "c"},', '"issued": {"date-parts": [[2020]]},', "\t", "\x00", "\r\n", "é", "? ", "#", "...\n",
])
# fmt: on


@settings(deadline=None)
@given(
    st.one_of(st.binary(max_size=100), st.lists(PARTS, max_size=25).map("".join).map(str.encode)),
    st.sampled_from([".json", ".yaml", ".yml"]),
)
def test_nothing_is_raised(data: bytes, suffix: str) -> None:
    catalogue = scan(data, f"a{suffix}")
    for key in catalogue.keys:
        assert catalogue.work(key) is not None and catalogue.keys[key].span.end <= len(data)
    for finding in catalogue.findings:
        assert finding.code == "PRV902" and finding.next
        assert 0 <= finding.place.span.start <= finding.place.span.end <= len(data)
    assert list(catalogue.findings) == sorted(catalogue.findings, key=lambda each: each.place)


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["family", "given", "literal", "date-parts", "raw", "x"]), inner, max_size=3),
    ),
    max_leaves=8,
)
NAMES = [
    "title",
    "author",
    "issued",
    "type",
    "keyword",
    "container-title",
    "itemType",
    "creators",
    "tags",
    "custom",
    "URL",
]


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6))
def test_whatever_fields_hold_text_comes_out(fields: dict[str, object]) -> None:
    catalogue = read(json.dumps([{"id": "k", "citationKey": "k", **fields}]))
    for key in catalogue.keys:
        work = catalogue.work(key)
        assert work is not None and all(value and value == value.strip() for value in work.fields.values())


GROWING = {
    "entries.json": '{"id": "k", "title": "A"},',
    "open.json": "[",
    "objects.json": '{"id": "k", "x": {',
    "quotes.json": '{"id": "k", "x": "}',
    "numbers.json": "1, ",
    "constants.json": '{"id": "k", "x": NaN}, ',
    "entries.yaml": "- id: k\n  title: A\n",
    "broken.yaml": "- id: a: b\n",
    "open.yaml": "[",
    "quotes.yaml": "- id: 'k\n",
    "keys.yaml": "  title: A\n",
    "aliases.yaml": "- *a\n",
    "tags.json": '{"title": "<i><sub>&amp;"},',
}


@pytest.mark.parametrize("name", GROWING)
def test_twice_the_input_costs_at_most_two_and_a_half_times_as_much(name: str) -> None:
    start = "- id: z\n" if name == "keys.yaml" else "" if name.endswith("yaml") else "["
    once, twice = (calls(partial(scan, (start + GROWING[name] * count).encode(), name)) for count in (500, 1000))
    assert twice <= 2.5 * once


@pytest.mark.parametrize("piece", ["<i>", "<sub>", "<span ", "*a ", "[a", "a]{.b ", "^a", "~a", "\\", "&amp", "<sup>1"])
def test_marks_are_taken_out_in_one_go(piece: str) -> None:
    once, twice = (calls(partial(plain, unmarked(piece * count))) for count in (1000, 2000))
    assert twice <= 2.5 * once + 10
