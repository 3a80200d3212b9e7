"""The title in the front matter is a statement: a summary, with its words where they stand in the YAML."""

import pytest

from provenance import draft
from provenance.check.trial import trial, underlined
from provenance.model import Brief, Statement
from provenance.rule import Example


def titled(yaml: str, body: str = "Text.", ends: str = "\n") -> tuple[Brief, Statement]:
    brief = draft.parse(f"---\nauthor: 😀\n{yaml}\nlang: en\n---\n\n{body}\n".replace("\n", ends), "b.md")
    return brief, brief.statements[0]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("yaml", "words", "written"),
    [
        ("title: Exports rose to 13%", "Exports rose to 13%", "Exports rose to 13%"),
        ("title:   Exports, 13%   # so", "Exports, 13%", "Exports, 13%"),
        ("title: 'Exports: 13%'", "Exports: 13%", "Exports: 13%"),
        ("title: 'China''s 13%'", "China's 13%", "China''s 13%"),
        ('title: "Exports: 13%"', "Exports: 13%", "Exports: 13%"),
        ('title: "\\"Exports\\" \\u2013 13%"', '"Exports" – 13%', '\\"Exports\\" \\u2013 13%'),
        ("title: Exports\n  rose to 13%", "Exports rose to 13%", "Exports\n  rose to 13%"),
        ("title: 'Exports\n  rose to 13%'", "Exports rose to 13%", "Exports\n  rose to 13%"),
        ('title: "Exports \\\n  rose to 13%"', "Exports rose to 13%", "Exports \\\n  rose to 13%"),
        ("title: 2020 and 13%", "2020 and 13%", "2020 and 13%"),
        ("'title': &t !!str Exports 13%", "Exports 13%", "Exports 13%"),
    ],
)
def test_a_title_is_a_summary_with_exact_places(yaml: str, words: str, written: str, ends: str) -> None:
    brief, title = titled(yaml, ends=ends)
    assert (title.text, title.kind, title.citations, title.covering) == (words, "summary", (), ())
    assert brief.written(title.span) == written.replace("\n", ends)
    assert brief.front.title == words
    at = words.index("13" if "13" in words else "Text")
    assert brief.written(title.words.source(at, at + 2)) == "13"
    assert brief.findings == ()
    assert [each.text for each in brief.statements] == [words, "Text."]


@pytest.mark.parametrize(
    ("yaml", "words", "written"),
    [
        ("title: |\n  Exports 13%", "Exports 13%", "Exports 13%"),
        ("title: >-\n  Exports\n  13%", "Exports 13%", "Exports\n  13%"),
        ("title: Exports\n\n  13%", "Exports 13%", "Exports\n\n  13%"),
    ],
)
def test_a_title_of_several_lines_has_exact_places_too(yaml: str, words: str, written: str) -> None:
    brief, title = titled(yaml)
    assert " ".join(title.text.split()) == words
    assert brief.written(title.span) == written
    at = title.text.index("13")
    assert brief.written(title.words.source(at, at + 2)) == "13"


@pytest.mark.parametrize(
    ("yaml", "body"),
    [
        ("title: Exports rose", "# Exports *rose* [@a] {.x}\n\nText."),
        ("title: EXPORTS  rose", "Text.\n\n# Exports rose"),
        *((f"title: {nothing}", "Text.") for nothing in ("", "~", "null", '""', "[a, b]", "{a: b}", "'—'")),
        ("other: title", "Text."),
    ],
)
def test_no_second_statement_and_none_of_nothing(yaml: str, body: str) -> None:
    brief, _ = titled(yaml, body)
    start = brief.text.index(body)
    assert all(each.span.start >= start for each in brief.statements)


def test_a_title_that_says_more_than_the_heading_is_a_statement_too() -> None:
    brief, title = titled("title: Exports rose by 13%", "# Exports rose\n\nText.")
    assert [each.text for each in brief.statements] == ["Exports rose by 13%", "Exports rose", "Text."]
    assert title.span.start == brief.text.index("Exports")


def test_the_figures_of_a_title_must_stand_in_the_body() -> None:
    body = "The city replaced 15% of its pipes [@utility-2023{#pipes}].\n"
    wrong = Example(f'---\ntitle: "The city\'s 17\\% of pipes"\n---\n\n{body}'.replace("\\%", "%"))
    assert [underlined(each, wrong) for each in trial("PRV108", wrong).diagnostics] == ["17%"]
    right = Example(f"---\ntitle: The city's 15% of pipes\n---\n\n{body}")
    assert trial("PRV108", right).diagnostics == ()


def test_a_title_keeps_its_citations_and_says_the_words_without_them() -> None:
    brief, title = titled('title: "\\u201cRebates\\u201d rose [see @k, p. 4; @b{#x}]"')
    assert title.text == "“Rebates” rose"
    assert [each.key for each in title.citations] == ["k", "b"]
    assert brief.citations == title.citations
    first, second = brief.citations
    assert [brief.written(each.key_span) for each in brief.citations] == ["k", "b"]
    assert brief.written(first.cluster) == "[see @k, p. 4; @b{#x}]"
    assert brief.written(second.names[0].span) == "#x"


def test_a_title_that_differs_from_the_heading_only_in_its_citations_says_the_same() -> None:
    brief, first = titled('title: "Exports rose [@k]"', "# Exports rose\n\nText.")
    assert first.span.start == brief.text.index("Exports rose\n")
    assert [each.key for each in brief.citations] == ["k"]


def test_a_waiver_below_the_front_matter_still_serves_the_whole_brief() -> None:
    text = '---\ntitle: 17% of pipes\n---\n\n<!-- provenance: ignore-file[PRV108] reason="so" -->\n\nText.\n'
    (waiver,) = draft.parse(text).waivers
    assert waiver.target is not None
    assert waiver.target.contains(draft.parse(text).statements[0].span)
