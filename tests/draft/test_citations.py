"""What a citation is, and where each part of it stands."""

import pytest

from provenance import draft
from provenance.model import Citation


def cited(text: str) -> tuple[Citation, ...]:
    return draft.parse(text).citations


def one(text: str) -> Citation:
    (citation,) = cited(text)
    return citation


def keys(text: str) -> list[str]:
    return [citation.key for citation in cited(text)]


def test_the_parts_of_a_citation_and_their_ranges() -> None:
    text = 'It rose [see @daily{p. 4, #rebate}, "raised *it* to\n13 percent"; cf. @wire].\n'
    brief = draft.parse(text)
    daily, wire = brief.citations
    assert (daily.key, daily.mode, daily.prefix) == ("daily", "normal", "see")
    assert brief.written(daily.span) == text[9 : text.index(";")]
    assert brief.written(daily.key_span) == "daily"
    assert brief.written(daily.cluster) == text[8 : text.index("].") + 1]
    assert daily.locator is not None
    assert (daily.locator.label, daily.locator.value, brief.written(daily.locator.span)) == ("page", "4", "p. 4")
    assert [(name.name, brief.written(name.span)) for name in daily.names] == [("rebate", "#rebate")]
    assert daily.quoted is not None
    assert daily.quoted.words == "raised it to 13 percent"
    assert brief.written(daily.quoted.span) == "raised *it* to\n13 percent"
    assert (wire.key, wire.prefix, brief.written(wire.span)) == ("wire", "cf.", "cf. @wire")
    assert wire.cluster == daily.cluster
    assert not wire.supports


@pytest.mark.parametrize(
    ("text", "span", "cluster"),
    [
        ("So @smith says.", "@smith", "@smith"),
        ("So @smith [p. 3] says.", "@smith [p. 3]", "@smith [p. 3]"),
        ("So @smith [p. 3; @b] says.", "@smith [p. 3", "@smith [p. 3; @b]"),
        ("So @{a b} [-@smith, p. 4] says.", "-@smith, p. 4", "[-@smith, p. 4]"),
        ("So @smith [see @b] says.", "@smith", "@smith [see @b]"),
        ("So [@smith](https://x.org) says.", "@smith", "@smith"),
        ("So [@smith]{.c} says.", "@smith", "@smith"),
        ("So @smith{#rebate} says.", "@smith", "@smith"),
        ("> So [@smith,\n> p. 4] says.", "@smith,\n> p. 4", "[@smith,\n> p. 4]"),
        ("So 😀 [@smith , p. 4 ] says.\r\n", "@smith , p. 4", "[@smith , p. 4 ]"),
    ],
)
def test_a_citation_alone_and_its_cluster(text: str, span: str, cluster: str) -> None:
    brief = draft.parse(text)
    citation = brief.citations[0]
    assert (citation.key, brief.written(citation.span), brief.written(citation.cluster)) == ("smith", span, cluster)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("[@k]", "normal"),
        ("[-@k]", "suppress-author"),
        ("[see -@k, p. 4]", "suppress-author"),
        ("@k says", "author-in-text"),
        ("-@k says", "author-in-text"),
        ("[@k](u)", "author-in-text"),
        ("[@k][r]\n\n[r]: u", "author-in-text"),
        ("[@k]{.c}", "author-in-text"),
        ("[@k; and nothing]", "author-in-text"),
        ("[text [@k] more](u)", "normal"),
        ("![a picture [@k]](u)", "normal"),
        ("# Heading [@k]", "normal"),
        ("| a |\n|---|\n| x [@k] |", "normal"),
        ("x^[in place [@k]]", "normal"),
        ("x[^1]\n\n[^1]: note [@k]", "normal"),
    ],
)
def test_modes(text: str, mode: str) -> None:
    assert (one(text).key, one(text).mode) == ("k", mode)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[@gao-2024:a.b_c]", "gao-2024:a.b_c"),
        ("@smith.", "smith"),
        ("See @https://example.org/a?b.", "https://example.org/a?b"),
        ("[@a=b]", "a"),
        ("@{https://example.org/a,b}", "https://example.org/a,b"),
        ("@{gao.}", "gao."),
        ("[@key#rebate]", "key#rebate"),
        ("@müller says", "müller"),
        ("@中文 says", "中文"),
        ("@1a says", "1a"),
        ("[@a--b]", "a"),
    ],
)
def test_keys(text: str, key: str) -> None:
    assert one("x " + text).key == key


@pytest.mark.parametrize(
    "text",
    [
        "Write to someone@example.org.",
        "<someone@example.org>",
        "`@code` and `[@code]`",
        "```{r}\n@knitr\n```",
        "    @indented",
        "<!-- @comment [@c] -->",
        '<span title="@attr">x</span>',
        "<div>\n[@html]\n</div>",
        "\\@escaped and \\@ref(fig:x)",
        "(@example) The first.\n\nAs (@example) and @example show.",
        "e.g.@stop",
        "[@ blank] and @ alone",
        "[a](https://example.org/@user 'title @t')",
        "[r]: https://example.org/@user\n",
        "---\nnocite: '@me'\n---\n\nText",
        "[\\@escaped]",
    ],
)
def test_not_citations(text: str) -> None:
    assert keys(text) == []


@pytest.mark.parametrize(
    ("suffix", "label", "value"),
    [
        (", p. 4", "page", "4"),
        (" p. 4", "page", "4"),
        (", pp. 46–48, 393", "page", "46–48, 393"),
        (", 33-35, emphasis added", "page", "33-35"),
        (", chapter 2", "chapter", "2"),
        (", chap. IV", "chapter", "IV"),
        (", § 3", "section", "3"),
        (", §§ 3–5", "section", "3–5"),
        (", sec. 1(2)(a)(i)", "section", "1(2)(a)(i)"),
        (", vol. 2", "volume", "2"),
        (", para. 12a and more", "paragraph", "12a"),
        (", n. 7", "note", "7"),
        ("{p. 4, #rebate}", "page", "4"),
        ("{#rebate, p. 4, #cost}", "page", "4"),
        (", {ch. 3 and 4}", "page", "ch. 3 and 4"),
        (", {table 2}", "page", "table 2"),
    ],
)
def test_locators(suffix: str, label: str, value: str) -> None:
    locator = one(f"[@k{suffix}]").locator
    assert locator is not None
    assert (locator.label, locator.value) == (label, value)


@pytest.mark.parametrize(
    "suffix", ["", ", see also", ", emphasis added", " and others", "{#rebate}", ", page", ", p. foo"]
)
def test_no_locator(suffix: str) -> None:
    assert one(f"[@k{suffix}]").locator is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[@k{#a}]", ["a"]),
        ("[@k{p. 4, #a, #b-2_c}]", ["a", "b-2_c"]),
        ("@k [{#a}] says", ["a"]),
        ("[@k, {#a}]", ["a"]),
        ("[@k, p. 4, {#a}]", []),
        ("@k{#a} says", []),
        ("[@k{#1a}]", []),
    ],
)
def test_names_of_passages(text: str, names: list[str]) -> None:
    assert [name.name for name in one(text).names] == names


def test_a_citation_in_a_suffix_is_one_too() -> None:
    outer, inner = cited("[@a, see also @b, p. 2; @c]")[:2]
    assert (outer.key, inner.key, inner.mode) == ("a", "b", "author-in-text")
    assert outer.span.contains(inner.span)


def test_emphasis_and_links_in_a_prefix_are_read_as_words() -> None:
    assert one("[*But see* @k]").prefix == "But see"
    assert not one("[*But see* @k]").supports
    assert one("[see [the report](u), @k]").prefix == "see the report,"
