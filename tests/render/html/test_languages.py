"""The language and direction of a page, of its passages and of what it says itself."""

from __future__ import annotations

import pytest

from provenance.render.html import languages
from tests.render.conftest import Open
from tests.render.html import small
from tests.render.html.reading import elements

RECORD = "tier: primary\nlanguage: {}\nspans:\n  a: {{exact: '{}'}}\n"
ARABIC = "كان هناك 12,000 أنبوب"


def page(draft: str, language: str = "", words: str = ARABIC) -> str:
    files = {
        "sources/gazette.yml": RECORD.format(language or "''", words),
        "sources/gazette.txt": f"{words} في 2020.\n",
    }
    return small.html(draft, files)


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("de", "de"),
        ("pt-BR", "pt-BR"),
        ("no", "no"),
        ("zh_Hant", "zh-Hant"),
        ("'\"><b>'", "en"),
        ("[a]", "en"),
        ("", "en"),
    ],
)
def test_the_front_matter_says_the_language_of_the_page(written: str, tag: str) -> None:
    found = elements(page(f"---\ntitle: T\nlang: {written}\n---\n\nIt rose.\n"))
    assert found.of("html")[0].attrs["lang"] == tag
    assert found.faults == []


def test_what_the_page_says_itself_is_in_english_within_a_brief_of_another_language() -> None:
    draft = "---\nlang: de\n---\n\nDie Zahl stieg um 12 Prozent.\n"
    found = elements(page(draft))
    ours = [each for each in found if each.attrs.get("lang") == "en"]
    assert {"nav", "section", "aside", "details"} <= {each.tag for each in ours}
    quoted = next(each for each in found.of("p", "quote"))
    assert quoted.attrs["lang"] == "de"
    assert not [
        each for each in elements(page("It rose by 12 percent.\n")) if "lang" in each.attrs and each.tag != "html"
    ]


def test_a_passage_is_in_the_language_of_its_source() -> None:
    found = elements(page("It had 12,000 pipes [@gazette{#a}].\n", "ar"))
    passage = found.of("blockquote")[0]
    assert (passage.attrs["lang"], passage.attrs["dir"]) == ("ar", "auto")
    assert "lang" not in elements(page("It had 12,000 pipes [@gazette{#a}].\n", "en-GB")).of("blockquote")[0].attrs


def test_a_brief_that_is_written_to_the_left_is_set_so() -> None:
    draft = f"---\nlang: ar\n---\n\n# {ARABIC}\n\n{ARABIC}.\n\n- {ARABIC}\n\n> {ARABIC}\n\nEnglish, 12%.\n"
    found = elements(page(draft))
    assert found.of("article")[0].attrs["dir"] == "rtl"
    for tag in ("h1", "p", "li"):
        assert any(each.attrs.get("dir") == "auto" for each in found.of(tag)), tag
    assert all(each.attrs["dir"] == "ltr" for each in found.of("details", "remark"))


def test_only_where_words_run_to_the_left_blocks_have_a_direction() -> None:
    found = elements(small.article("# It rose\n\nBy 12 percent.\n\n- one\n"))
    assert not [each for each in found if "dir" in each.attrs]


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", "rtl"), ("he-IL", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", ""), ("de", ""), ("ur-PK", "rtl"), ("", "")],
)
def test_the_direction_is_that_of_the_script(language: str, expected: str) -> None:
    assert languages.direction(language) == expected


def test_in_a_browser_each_block_begins_at_its_own_side(open_page: Open) -> None:
    draft = f"---\nlang: ar\n---\n\n{ARABIC} {{a}}.\n\nAn English paragraph of 12 percent.\n\n1. {ARABIC}\n2. English\n"
    opened, faults = open_page(page(draft))
    directions = opened.evaluate(
        "[...document.querySelectorAll('article > p, article li')].map(e => getComputedStyle(e).direction)"
    )
    assert directions == ["rtl", "ltr", "rtl", "ltr"]
    assert opened.evaluate("document.documentElement.scrollWidth") <= 1440
    assert faults == []
