"""The page in use: pointer, keys, filters, paper, no script, and what an audit of accessibility says."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from provenance.render import render
from tests.render.conftest import Open, Opened
from tests.render.html import long_brief, small
from tests.render.html.every_state import DRAFT, FILES

WIDTHS = {"wide": {"width": 1440, "height": 900}, "middle": {"width": 900, "height": 1000}}
WIDTHS["narrow"] = {"width": 390, "height": 844}


@cache
def brief() -> str:
    report = long_brief.report(sections=2)
    return render("html", report, long_brief.options(report))


@pytest.fixture
def opened(open_page: Open) -> Iterator[Opened]:
    found = open_page(brief())
    yield found
    assert found.faults == []


def chosen(page: Page) -> str:
    """The number of the statement whose sheet is shown; empty when none is."""
    shown = page.locator(".e:visible")
    assert shown.count() <= 1
    return shown.first.get_attribute("data-s") or "" if shown.count() else ""


def in_view(page: Page, selector: str) -> bool:
    """Whether an element, or its first line, is in sight."""
    page.wait_for_timeout(700)
    return bool(
        page.locator(selector).first.evaluate(
            "e => { const b = e.getClientRects()[0]; return b.top >= 0 && b.top < innerHeight }"
        )
    )


def test_what_needs_work_is_seen_first(opened: Opened) -> None:
    page = opened.page
    assert page.locator(".verdictline strong").inner_text().endswith("statements need work")
    assert in_view(page, ".todo li a")
    assert chosen(page) == ""
    page.locator(".todo li a").nth(2).click()
    number = chosen(page)
    assert number
    assert in_view(page, f'main .s[data-s="{number}"]')
    assert page.locator(f"#e{number} .finding").first.is_visible()


def test_a_citation_leads_to_the_highlighted_words_with_one_click(opened: Opened) -> None:
    page = opened.page
    link = page.locator("article a.c").nth(4)
    target = (link.get_attribute("href") or "")[1:]
    link.click()
    assert in_view(page, f"#{target} mark")
    assert page.locator(f"#{target} .around").first.is_visible()
    assert f"e{target[1:].split('-')[0]}" in page.url


def test_clicking_a_statement_shows_its_sheet_and_marks_its_words(opened: Opened) -> None:
    page = opened.page
    page.locator('main .s[data-s="16"]').first.click()
    assert chosen(page) == "16"
    assert page.locator(".s.on").first.get_attribute("data-s") == "16"
    assert page.locator("#m16").get_attribute("aria-current") == "true"
    page.get_by_role("button", name="Close").click()
    assert chosen(page) == ""
    assert page.locator(".todo").is_visible()


def test_hovering_shows_a_sheet_and_leaving_takes_it_away(opened: Opened) -> None:
    page = opened.page
    page.locator('main .s[data-s="7"]').first.hover()
    page.wait_for_timeout(400)
    assert chosen(page) == "7"
    assert page.locator(".s.hot").first.get_attribute("data-s") == "7"
    page.locator(".top").hover()
    page.wait_for_timeout(100)
    assert chosen(page) == ""


def test_hovering_a_passage_shows_which_statement_it_is_of(opened: Opened) -> None:
    page = opened.page
    page.locator('main .s[data-s="7"]').first.click()
    page.locator("#e7 figure").first.hover()
    assert page.locator(".s.hot").first.get_attribute("data-s") == "7"


def test_the_keys_move_between_statements_and_passages(opened: Opened) -> None:
    page = opened.page

    def at() -> str:
        return str(page.evaluate("document.activeElement.id || document.activeElement.tagName"))

    page.keyboard.press("j")
    first = chosen(page)
    assert at() == f"m{first}"
    page.keyboard.press("j")
    page.keyboard.press("j")
    third = chosen(page)
    assert int(third) > int(first)
    page.keyboard.press("k")
    assert int(first) < int(chosen(page)) < int(third)
    page.locator('main .s[data-s="16"]').first.click()
    page.keyboard.press("ArrowRight")
    assert at() == "p16-1"
    page.keyboard.press("ArrowLeft")
    assert at() == "m16"
    page.keyboard.press("Enter")
    assert at() == "p16-1"
    page.keyboard.press("Escape")
    assert at() == "m16"
    assert chosen(page) == "16"
    page.keyboard.press("Escape")
    assert chosen(page) == ""


def test_n_and_p_go_where_work_is_needed(opened: Opened) -> None:
    page = opened.page
    for _ in range(3):
        page.keyboard.press("n")
        assert page.locator(f"#e{chosen(page)} .finding").count() > 0
    page.keyboard.press("p")
    assert page.locator(f"#e{chosen(page)} .finding").count() > 0


def test_the_keys_can_be_switched_off_and_leave_combinations_alone(opened: Opened) -> None:
    page = opened.page
    page.keyboard.press("Control+j")
    assert chosen(page) == ""
    page.keyboard.press("?")
    page.locator("#keys").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert chosen(page) == ""


def test_what_is_chosen_is_told_to_a_screen_reader(opened: Opened) -> None:
    page = opened.page
    page.locator('main .s[data-s="16"]').first.click()
    said = page.locator("#live").inner_text()
    assert "Statement 16" in said
    assert "passage" in said
    assert page.locator("#live").get_attribute("aria-live") == "polite"


@pytest.mark.parametrize("name", ["work", "echo", "uncited", "stale", "primary"])
def test_filters_dim_the_rest_and_narrow_the_keys(opened: Opened, name: str) -> None:
    page = opened.page
    page.locator(f"#f-{name}").check()
    number = int(page.locator(f".c-{name} b").inner_text())
    assert page.locator("#live").inner_text() == f"{number} statement{'s' if number > 1 else ''}"
    wanted = ".w" if name == "work" else f".{name}"
    colours: Any = page.evaluate(
        "wanted => { const of = what => [...new Set("
        "[...document.querySelectorAll(what)].map(e => getComputedStyle(e).color))];"
        "return [of('main .s' + wanted), of('main .s:not(' + wanted + ')')] }",
        wanted,
    )
    assert len(colours[0]) == len(colours[1]) == 1
    assert colours[0] != colours[1]
    page.locator("body").press("j")
    shown = page.locator(f"#e{chosen(page)}").get_attribute("class") or ""
    assert {"error", "warning"} & set(shown.split()) if name == "work" else name in shown.split()


def test_a_passage_shown_before_is_shown_in_its_surroundings_again(opened: Opened) -> None:
    page = opened.page
    again = page.locator("figure[data-same]").first
    number = (again.get_attribute("id") or "p0-0")[1:].split("-")[0]
    page.evaluate(f"location.hash = '#e{number}'")
    page.wait_for_timeout(200)
    assert page.locator(f"#e{number} figure .around").count() > 0
    assert page.locator(f"#e{number} figure[data-same]").count() == 0


def test_an_address_with_a_statement_opens_at_it(opened: Opened) -> None:
    page = opened.page
    page.goto(f"{page.url.partition('#')[0]}#e20")
    page.reload()
    assert chosen(page) == "20"
    assert in_view(page, 'main .s[data-s="20"]')


def test_without_a_script_every_passage_is_a_link_away(open_page: Open) -> None:
    page, faults = open_page(brief(), java_script_enabled=False)
    assert page.locator(".e:visible").count() > 50
    page.locator("#m16").click()
    page.wait_for_timeout(700)
    box = page.locator("#e16").bounding_box()
    assert box
    assert 0 <= box["y"] < 500
    page.locator("#f-echo").check()
    assert page.locator(".e:visible").count() == page.locator(".e.echo").count()
    assert not page.locator("button").first.is_visible()
    assert faults == []


def test_on_a_narrow_screen_the_passage_is_a_sheet_below(open_page: Open) -> None:
    page, faults = open_page(brief(), viewport=WIDTHS["narrow"])
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.locator("article a.c").nth(3).click()
    page.wait_for_timeout(700)
    sheet = page.locator("#evidence").bounding_box()
    assert sheet
    assert sheet["y"] > 250
    assert round(sheet["y"] + sheet["height"]) == 844
    assert page.locator(".e:visible mark").first.is_visible()
    page.get_by_role("button", name="Close").click()
    assert not page.locator("#evidence").is_visible()
    assert faults == []


def test_on_paper_it_is_the_list_of_the_fact_checker(opened: Opened) -> None:
    page = opened.page
    page.emulate_media(media="print")
    assert not page.locator("main").is_visible()
    assert not page.locator(".filters").is_visible()
    row = page.locator("#e16")
    for part in ("h3", ".quote", "figcaption .tier", "figcaption .name", "mark", ".meta"):
        assert row.locator(part).first.is_visible(), part
    assert "page" in row.locator(".meta").first.inner_text()
    assert "☐" in page.evaluate("getComputedStyle(document.getElementById('e16'), '::after').content")
    assert page.locator(".e:visible").count() > 50


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_an_audit_of_accessibility_finds_nothing(open_page: Open, width: str, scheme: str) -> None:
    html = small.html(DRAFT, FILES)  # of a long brief the audit takes minutes
    page, faults = open_page(html, viewport=WIDTHS[width], color_scheme=scheme, bypass_csp=True)
    for step in ("", "n", "n"):
        if step:
            page.keyboard.press(step)
            page.wait_for_timeout(500)
        found = Axe().run(page)
        assert [
            (each["id"], [node["target"] for node in each["nodes"]][:3]) for each in found.response["violations"]
        ] == []
    assert faults == []
