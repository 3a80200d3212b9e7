"""The draft within the page: what it says, told apart by statements."""

from __future__ import annotations

import re

import pytest

from provenance.draft.source_map import plain_parser
from tests.draft import commonmark
from tests.render.html import small
from tests.render.html.reading import elements

GOOD = "The utility replaced 1,250 lead pipes [@utility-2023{#pipes}].\n"


def words(draft: str) -> str:
    """What a reader sees of the draft."""
    return " ".join(re.sub(r"<[^>]*>", "", small.article(draft)).split())


def pieces(draft: str) -> list[tuple[str, str]]:
    """The number of the statement and the words of each piece."""
    found = elements(small.article(draft)).of("span", "s")
    return [(each.attrs["data-s"], each.text) for each in found]


def test_a_statement_is_an_element_with_its_state_and_a_way_to_its_sheet() -> None:
    found = small.page(GOOD)
    piece = next(each for each in found.of("span", "s") if each.attrs.get("data-s") == "1")
    assert piece.attrs["class"].split()[:2] == ["s", "primary"]
    assert piece.text == "The utility replaced 1,250 lead pipes (Harbour Water Utility 2023)."
    marker = found.id("m1")
    assert marker.attrs["href"] == "#e1"
    assert marker.text == "Statement 1: primary"
    assert "1,250 lead pipes, 15% of those known" in found.id("e1").text


def test_a_statement_crosses_emphasis_and_links() -> None:
    draft = (
        "The *utility [replaced* x](https://x.org) 1,250 [lead **pipes**](https://x.org/a) [@utility-2023{#pipes}].\n"
    )
    found = pieces(draft)
    assert {number for number, _ in found} == {"1"}
    assert "".join(text for _, text in found).replace(" ", "").startswith("The")
    assert elements(small.article(draft)).faults == []


def test_each_sentence_is_its_own_statement_and_has_one_marker() -> None:
    draft = "Pipes went [@utility-2023{#pipes}]. Costs rose [@utility-2023{#cost}].\n"
    assert [number for number, _ in pieces(draft)] == ["1", "2"]
    assert [each.attrs["id"] for each in elements(small.article(draft)).of("a", "m")] == ["m1", "m2"]


def test_the_words_of_a_finding_are_marked() -> None:
    draft = "The utility replaced 99% of its pipes [@utility-2023{#pipes}].\n"
    marked = [each.text for each in elements(small.article(draft)).of("span", "error")]
    assert marked == ["99%"]
    remark = elements(small.article(draft)).of("details", "remark")
    assert len(remark) == 1
    assert "is not in the passage" in remark[0].text
    assert "Next" in remark[0].text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("It rose [@gazette].", "It rose (Mendes 2024)."),
        ("It rose [see @gazette, p. 4, with care].", "It rose (see Mendes 2024, p. 4, with care)."),
        ("It rose [@gazette; @herald, pp. 2--3].", "It rose (Mendes 2024; Okafor 2024, pp. 2–3)."),
        ("@gazette says so.", "Mendes (2024) says so."),
        ("@gazette [p. 7] says so.", "Mendes (2024, p. 7) says so."),
        ("@gazette [{#pipes}] says so.", "Mendes (2024) says so."),
        ("Mendes says so [-@gazette].", "Mendes says so (2024)."),
        ("It rose [@gazette{p. 4, #pipes}].", "It rose (Mendes 2024, p. 4)."),
        ('It rose [@gazette, "lead pipes were dug up"].', "It rose (Mendes 2024)."),
        ("It rose [@nobody].", "It rose (nobody)."),
        ("In *it [@gazette]* so.", "In it (Mendes 2024) so."),
    ],
)
def test_citations_become_short_references(written: str, read: str) -> None:
    assert words(written + "\n").startswith(read)


def test_a_citation_leads_to_its_passage_in_one_step() -> None:
    found = small.page("Pipes went [@gazette{#pipes}; @utility-2023{#pipes}].\n")
    links = found.of("a", "c")
    assert [each.attrs["href"] for each in links] == ["#p1-1", "#p1-2"]
    assert "1,250 lead pipes were dug up last year" in found.id("p1-1").text


def test_a_citation_in_the_text_of_a_link_is_no_link() -> None:
    html = small.article("[In [@gazette] it](https://y.org) stands.\n")
    assert "(Mendes 2024)" in html
    assert elements(html).of("a", "c") == []


def test_notes_are_numbered_as_they_are_referred_to() -> None:
    found = small.page(
        "One.[^b] Two.[^a] Three.^[In *place* [@gazette].] One.[^b]\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.\n"
    )
    notes = [each for each in found.of("li") if each.attrs.get("id", "").startswith("n")]
    assert [each.text.split()[0] for each in notes] == ["B.", "A.", "In", "C."]
    assert found.id("r1-2").attrs["href"] == "#n1"
    assert found.faults == []


def test_tables_lists_quotations_and_code_are_what_they_are() -> None:
    html = small.article(
        "| a | b |\n|:-:|--:|\n| 1 [@gazette] | 2 |\n\n3. x\n4. y\n   - z\n\n> said\n> so\n\n```\n<b>\n```\n\n    <i>\n"
    )
    found = elements(html)
    assert [each.tag for each in found if each.tag in ("table", "ol", "blockquote", "pre")] == [
        *("table", "ol", "blockquote", "pre", "pre"),
    ]
    assert found.of("ol")[0].attrs == {"start": "3"}
    assert found.of("td")[0].attrs["class"] == "m"
    assert "&lt;b&gt;" in html
    assert found.faults == []


def test_raw_html_is_shown_as_text_comments_are_left_out_and_both_are_said() -> None:
    found = small.page("A <b onclick='x'>b</b> H<sub>2</sub>O<br>c <!-- secret --> d.\n\n<script>alert(1)</script>\n")
    assert [each.tag for each in found if each.tag in ("b", "script")][-1:] == ["script"]
    assert len(found.of("script")) == 1
    assert [each.text for each in found.of("sub")] == ["2"]
    said = " ".join(each.text for each in found.of("p", "left"))
    assert "1 comment is left out" in said
    assert "3 pieces of raw HTML are shown as they are written" in said
    assert "secret" not in "".join(each.text for each in found.of("article"))


def test_pictures_are_named_and_not_loaded() -> None:
    found = small.page("![A map](https://x.org/map.png) and ![local](map.png).\n")
    assert found.of("img") == []
    assert [each.text for each in found.of("span", "picture")] == ["Picture: A map", "Picture: local [map.png]"]


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//x.org",
        "other.md",
        "#top",
        "ftp://x.org",
        "blob:x",
        "https:x",
        "http:/x",
        "&#106;avascript:alert(1)",
        " \tjavascript:x",
    ],
)
def test_links_lead_to_the_web_or_nowhere(target: str) -> None:
    found = elements(small.article(f"See [this](<{target}>) now.\n"))
    assert not [each for each in found.of("a") if not each.attrs["href"].startswith("#")]
    assert found.of("a", "x") == []
    assert elements(small.article(f"See [this]({target}) now.\n")).faults == []


@pytest.mark.parametrize("target", ["https://x.org/a?b=c&d=e", "http://x.org", "mailto:a@x.org", "HTTPS://X.org"])
def test_links_to_the_web_are_links(target: str) -> None:
    found = [each.attrs["href"] for each in elements(small.article(f"See [this]({target}).\n")).of("a")]
    assert [each for each in found if not each.startswith("#")] == [target]


@pytest.fixture(scope="module")
def examples(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    cache = getattr(request.config, "cache", None)
    try:
        return commonmark.examples(cache.mkdir("commonmark") if cache else tmp_path_factory.mktemp("commonmark"))
    except commonmark.NotFetchedError as error:
        pytest.skip(str(error))


BLOCKS = frozenset(
    {"p", "ul", "ol", "li", "blockquote", "pre", "hr", "em", "strong", "h1", "h2", "h3", "h4", "h5", "h6"}
)
REMARKS = re.compile(r'<details class="remark.*?</details>', re.DOTALL)
RAW = re.compile(r"<[a-zA-Z!/?]|!\[")


def test_the_examples_of_commonmark_have_the_structure_that_the_parser_gives_them(examples: list[str]) -> None:
    compared = 0
    for draft in examples:
        found = elements(REMARKS.sub("", small.article(draft)))
        assert found.faults == [], draft
        assert not {"script", "img", "iframe", "style", "form"} & {each.tag for each in found}, draft
        if RAW.search(draft):
            continue  # raw HTML and pictures are not what they are elsewhere
        expected = re.findall(r"<([a-z][a-z0-9]*)", plain_parser().render(draft))
        assert [each.tag for each in found if each.tag in BLOCKS] == [tag for tag in expected if tag in BLOCKS], draft
        compared += 1
    assert compared > 450
