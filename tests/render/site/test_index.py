"""The page that lists all briefs: what it says, where it leads, and that words of others do nothing in it."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from provenance import draft, rules
from provenance.check import Selection, examine
from provenance.link import Shelf, link
from provenance.model import Report
from provenance.render.html.site import INDEX, Site
from provenance.render.html.sources import anchor
from tests.counting import calls
from tests.render.conftest import Open
from tests.render.html import small
from tests.render.html.every_state import DRAFT, FILES
from tests.render.html.long_brief import options
from tests.render.html.poisoned import PAYLOADS, poisoned
from tests.render.html.reading import Elements, elements
from tests.render.site.office import project


def made(files: dict[str, str], today: str = "") -> tuple[dict[str, str], str]:
    """The pages of a project by name, and the list."""
    texts = {path: text.encode() for path, text in files.items()}
    shelf = Shelf(texts.get, ("briefs/sources.bib",), "briefs/sources")
    paths = sorted(path for path in texts if path.endswith(".md"))
    site, pages = Site(paths), {}
    for path in paths:
        ledger = replace(link(draft.read(texts[path], path), shelf), today=today)
        report = examine(ledger, rules.make(), Selection())
        if page := site.add(report, options(report)):
            pages[site.names[path]] = page
    return pages, site.index(("briefs/x is a symbolic link to a folder; it was not searched",))


@cache
def office() -> tuple[dict[str, str], str]:
    return made({**project(8), "briefs/broken.md": "a\x00b\x00c\x00d\x00" * 40}, "2026-11-22")


@cache
def index() -> Elements:
    return elements(office()[1])


def test_every_brief_is_listed_with_its_stage_and_what_it_rests_on() -> None:
    rows = index().of("li", "brief")
    assert len(rows) == 9
    assert sum("on a primary passage" in each.text for each in rows) == 8
    assert {each.text for each in index().of("span", "stage")} == {"draft", "review", "published"}
    assert len(index().of("svg", "bar")) == 9


def test_a_brief_that_cannot_be_read_has_no_page_and_a_reason() -> None:
    first = index().of("li", "brief")[0]
    assert "briefs/broken.md" in first.text
    assert "not" in first.text
    assert not any("broken" in name for name in office()[0])


def test_the_bar_is_that_of_the_page() -> None:
    pages, html = office()
    for page in pages.values():
        bar = page.partition('<svg class="bar"')[2].partition("</svg>")[0]
        rects = re.findall(r"<rect.*", bar)
        assert rects
        assert rects[0] in html


def test_every_link_leads_somewhere() -> None:
    pages, html = office()
    ids = {name: {each.attrs.get("id") for each in elements(page)} for name, page in {**pages, INDEX: html}.items()}
    seen = 0
    for name, page in {**pages, INDEX: html}.items():
        for target in (each.attrs["href"] for each in elements(page) if "href" in each.attrs):
            if re.match("https?:", target):
                continue
            file, _, place = target.partition("#")
            assert (file or name) in ids, target
            assert not place or place in ids[file or name], target
            seen += bool(file)
    assert seen > 100
    assert all(f'href="{INDEX}"' in page for page in pages.values())


def test_the_sources_say_who_cites_them_and_through_what() -> None:
    said = index().id(anchor("report-1")).text
    assert re.search(r"Cited in .* \(\d+", said)
    retold = {
        **project(0),
        "briefs/one.md": "The Courier tells of 14 leaks [@courier-11].\n",
    }
    html = made(retold)[1]
    row = elements(html).id(anchor("report-1")).text
    assert row.endswith("Leant on in briefs/one.md through Okafor 2025")


def test_retellings_that_carry_most_come_first() -> None:
    rows = [each.text for each in index().of("ol", "looks")]
    counted = [int(each) for each in re.findall(r"(\d+) statements? ha", rows[0])]
    assert counted == sorted(counted, reverse=True)
    assert "retells Water Office of" in rows[0]


def test_what_is_stale_is_named() -> None:
    stale = index().id("stale").text
    assert "text changed since it was recorded" in stale
    assert "superseded" in stale
    over = made(project(8), "2027-07-01")[1]
    assert re.search(r"2027-06-30 has passed", elements(over).id("waivers").text)
    undated = elements(made(project(8))[1]).id("waivers").text
    assert "has passed" not in undated
    assert "for no day in particular" in undated


def test_briefs_of_the_same_title_are_told_apart() -> None:
    same = {path.replace("grants", "loans"): text for path, text in project(3).items() if "grants" in path}
    html = made({**project(3), **same})[1]
    assert "Grants to owners in Calder Vale (loans-to-owners-002.md)" in html


def test_what_was_passed_over_is_said() -> None:
    assert "symbolic link" in index().id("passed").text


def test_the_same_reports_give_the_same_bytes() -> None:
    assert made(project(4)) == made(project(4))


def test_one_style_no_script_and_nothing_from_outside() -> None:
    found, html = index(), office()[1]
    assert found.faults == []
    assert not {"script", "img", "link", "iframe", "form", "base", "object"} & {each.tag for each in found}
    policy = next(e.attrs["content"] for e in found.of("meta") if "http-equiv" in e.attrs)
    style = html.partition("<style>")[2].partition("</style>")[0]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in policy
    assert not {name for each in found for name in each.attrs if name.startswith("on") or name in ("style", "src")}
    ids = [each.attrs["id"] for each in found if "id" in each.attrs]
    assert len(ids) == len(set(ids))


@cache
def sound() -> Report:
    return small.report(DRAFT, FILES)


@pytest.mark.parametrize("kind", PAYLOADS)
def test_hostile_words_do_nothing(kind: str, open_page: Open) -> None:
    report: Any = poisoned(sound(), PAYLOADS[kind])
    site = Site([report.ledger.brief.path])
    assert site.add(report, options(sound()))
    html = site.index([PAYLOADS[kind]])
    html.encode("utf-8")
    found = elements(html)
    assert found.faults == []
    assert not {"script", "img", "iframe", "form", "base", "link", "object", "embed"} & {each.tag for each in found}
    for each in found:
        assert re.match(r"#|[a-z0-9._-]+\.html(?:#|\Z)|https?://|mailto:", each.attrs.get("href", "#"), re.IGNORECASE)
    assert not set("\x00\x1b\u202e\u2028\u2066") & set(html)
    page, faults = open_page(html)
    page.wait_for_timeout(20)
    assert faults == []


def test_twice_the_briefs_cost_twice_as_much() -> None:
    reports = [small.report(DRAFT.replace("99%", f"{at}%"), FILES) for at in range(10, 18)]

    def listing(count: int) -> None:
        site = Site(f"{at}.md" for at in range(count))
        for at in range(count):
            report: Any = reports[at]
            report = _renamed(report, f"{at}.md")
            site.add(report)
        site.index()

    listing(1)
    few, many = calls(lambda: listing(4)), calls(lambda: listing(8))
    assert many <= 2.5 * few


def _renamed(report: Report, path: str) -> Report:
    return replace(report, ledger=replace(report.ledger, brief=replace(report.ledger.brief, path=path)))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_it_is_accessible_and_fits_its_screen(open_page: Open, width: int, scheme: str) -> None:
    page, faults = open_page(
        office()[1], viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    assert [(e["id"], [n["target"] for n in e["nodes"]][:3]) for e in found.response["violations"]] == []
    assert faults == []


def test_on_paper_and_without_a_script_it_says_the_same(open_page: Open) -> None:
    page, faults = open_page(office()[1], java_script_enabled=False)
    page.emulate_media(media="print")
    for part in (".brief", "#stale", "#leaned", "#sources .by"):
        assert page.locator(part).first.is_visible()
    assert not page.locator(".jump").is_visible()
    assert faults == []
