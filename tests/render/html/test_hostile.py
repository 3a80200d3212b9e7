"""Words from drafts, records, libraries and sources are shown and do nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.lineage.coverage import standing
from provenance.model import Report
from provenance.render import render
from provenance.render.html.escape import clean, shown
from provenance.render.options import Options
from provenance.render.web import linkable
from tests.render.conftest import Open
from tests.render.html import small
from tests.render.html.every_state import DRAFT, FILES
from tests.render.html.long_brief import options
from tests.render.html.poisoned import PAYLOADS, poisoned, words_of
from tests.render.html.reading import Elements, elements


@cache
def sound() -> Report:
    found = small.report(DRAFT, FILES)
    return replace(found, standing=standing(found.ledger))


def page(payload: str) -> str:
    """The page of a project of which every word is made hostile, the cards and pages of its rules too."""
    report = sound()
    known = options(report)
    bad = Options(
        poisoned(known.cards, payload) | dict(known.cards),
        {code: f"{text}\n\n## {payload}\n\n`{payload}` {payload}" for code, text in known.pages.items()},
    )
    return render("html", poisoned(report, payload), bad)


def test_the_project_has_words_in_many_fields() -> None:
    assert words_of(sound()) > 400


def assert_harmless(found: Elements) -> None:
    assert [each.tag for each in found].count("script") == 1
    assert [each.tag for each in found].count("style") == 1
    assert not {"img", "iframe", "object", "embed", "base", "form", "link", "textarea"} & {each.tag for each in found}
    metas = [each.attrs.get("http-equiv", each.attrs.get("name", "charset")) for each in found.of("meta")]
    assert sorted(metas) == ["Content-Security-Policy", "charset", "color-scheme", "generator", "referrer", "viewport"]
    for each in found:
        assert not {
            name for name in each.attrs if name.startswith("on") or name in ("style", "src", "srcdoc", "action")
        }
        target = each.attrs.get("href", "#")
        assert re.match(r"#|https?://|mailto:", target, re.IGNORECASE), target
    assert found.faults == []


@pytest.mark.parametrize("kind", PAYLOADS)
def test_hostile_words_make_no_element_and_no_attribute(kind: str) -> None:
    html = page(PAYLOADS[kind])
    html.encode("utf-8")
    assert_harmless(elements(html))
    assert not set("\x00\x1b\u202e\u2028\u2066") & set(html)
    assert "62615533" not in html


@pytest.mark.parametrize("kind", PAYLOADS)
def test_hostile_words_do_nothing_in_a_browser(kind: str, open_page: Open) -> None:
    page_, faults = open_page(page(PAYLOADS[kind]))
    page_.mouse.move(300, 500)
    for key in ("j", "j", "Enter", "ArrowRight", "Escape", "n", "k", "?"):
        page_.keyboard.press(key)
    page_.locator("article a.m").first.click()
    page_.locator("article a.c").first.click()
    page_.wait_for_timeout(60)
    assert faults == []
    assert page_.evaluate("document.querySelectorAll('script').length") == 1
    assert page_.evaluate("document.querySelectorAll('img,iframe,object,embed,base,form').length") == 0


SLOTS = {
    "a sentence": "It is {} so.\n",
    "a heading": "# It is {}\n",
    "a link": "See [{}]({}) and <{}>.\n",
    "a picture": "![{}]({} '{}')\n",
    "code": "It is `{}` so.\n\n```{}\n{}\n```\n",
    "a cell": "| {} |\n|---|\n| {} |\n",
    "a citation": 'It is [see {} @gazette, p. {}, "{}"] and @{{{}}}.\n',
    "a note": "It is.[^{}] So.^[{}]\n\n[^{}]: {}\n",
    "a comment": "It is. <!-- {} -->\n\n<!-- {} -->\n",
    "the front matter": "---\ntitle: '{}'\n---\n\nIt is.\n",
    "raw HTML": "<div {}>\n{}\n</div>\n",
    "a waiver": 'It is 12%. <!-- provenance: ignore[PRV101] reason="{}" -->\n',
}


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize("kind", PAYLOADS)
def test_hostile_words_written_in_a_draft_are_harmless(slot: str, kind: str) -> None:
    payload = PAYLOADS[kind].encode("utf-8", "replace").decode()
    draft = SLOTS[slot].replace("{{", "\x01").replace("}}", "\x02").replace("{}", payload)
    html = small.html(draft.replace("\x01", "{").replace("\x02", "}"))
    html.encode("utf-8")
    assert_harmless(elements(html))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_any_words_are_shown_as_they_are(words: str) -> None:
    found = elements(f'<p title="{shown(words)}">{shown(words)}</p>')
    assert found[0].attrs["title"] == clean(words)
    assert "".join(found[0].words) == clean(words)
    assert found.faults == []


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab \n*_`[]()<>!#-|@{}^:&;\"'\\/0123456789."), max_size=80))
def test_any_draft_is_rendered_soundly(draft: str) -> None:
    assert elements(small.article(draft)).faults == []


@pytest.mark.parametrize(
    ("url", "fit"),
    [
        ("https://x.org/a b", False),
        ("https://x.org/\u202e", False),
        ("https://x.org/\x00", False),
        ("java\nscript:alert(1)", False),
        ("https:", False),
        (" https://x.org ", True),
        ("mailto:a@x.org?subject=b", True),
    ],
)
def test_only_addresses_of_the_web_and_of_mail_are_linked_to(url: str, fit: bool) -> None:
    assert bool(linkable(url)) is fit
