"""The page as a whole: one file, the same bytes, nothing from outside, not too large."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable

import pytest

from provenance.draft.parser import parsed
from provenance.model import Report
from provenance.render import render
from tests.counting import calls
from tests.render.html import long_brief, small
from tests.render.html.reading import elements

GOOD = "# Pipes\n\nThe utility replaced 1,250 lead pipes [@utility-2023{#pipes}; @gazette{#pipes}].\n"


def _element(html: str, tag: str) -> str:
    return html.partition(f"<{tag}>")[2].partition(f"</{tag}>")[0]


def test_the_policy_lets_the_one_style_and_the_one_script_in_and_nothing_else() -> None:
    html = small.html(GOOD)
    policy = next(
        each.attrs["content"]
        for each in elements(html).of("meta")
        if each.attrs.get("http-equiv") == "Content-Security-Policy"
    )
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    for tag in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(_element(html, tag).encode()).digest()).decode()
        assert directives[f"{tag}-src"] == f"'sha256-{digest}'"
    assert "unsafe" not in policy
    assert html.index("Content-Security-Policy") < html.index("<style>") < html.index("<script>")


def test_nothing_is_loaded_and_no_attribute_runs_anything() -> None:
    found = elements(render("html", long_brief.report(), long_brief.options(long_brief.report())))
    assert found.faults == []
    assert not {"img", "link", "iframe", "object", "embed", "form", "base", "video", "audio"} & {e.tag for e in found}
    names = {name for each in found for name in each.attrs}
    assert not {name for name in names if name.startswith("on") or name in ("style", "src", "srcset", "srcdoc")}
    targets = [each.attrs["href"] for each in found if "href" in each.attrs]
    assert all(target.startswith(("#", "https://", "http://", "mailto:")) for target in targets)


def test_every_link_within_the_page_leads_somewhere_and_no_id_is_there_twice() -> None:
    found = elements(render("html", long_brief.report(), long_brief.options(long_brief.report())))
    ids = [each.attrs["id"] for each in found if "id" in each.attrs]
    assert len(ids) == len(set(ids))
    inside = {each.attrs["href"][1:] for each in found if each.attrs.get("href", "").startswith("#")}
    assert inside <= set(ids)
    for name in ("aria-labelledby", "aria-describedby", "for", "data-same"):
        assert {each.attrs[name] for each in found if name in each.attrs} <= set(ids)


def test_the_same_report_gives_the_same_bytes() -> None:
    once = small.html(GOOD)
    assert small.html(GOOD) == once
    assert not re.search(r"\d\d:\d\d:\d\d", once)


def test_a_brief_of_five_thousand_words_and_twenty_sources_is_less_than_a_megabyte(
    say: Callable[[str], None],
) -> None:
    report = long_brief.report()
    words = len(report.ledger.brief.text.split())
    page = render("html", report, long_brief.options(report)).encode()
    held = sum(len(source.text) for source in report.ledger.sources.values())
    say(f"html: {words} words, {len(report.ledger.sources)} sources of {held:,} characters: {len(page):,} bytes")
    assert words > 5_000
    assert len(report.ledger.sources) >= 19
    assert len(page) < 1_000_000


def test_only_the_surroundings_of_passages_are_carried() -> None:
    said = "It replaced 1,250 lead pipes, 15% of those known, this year."
    text = f"Far before. {'x ' * 4000}{said} {'y ' * 4000}Far behind."
    html = small.html(GOOD, {"sources/utility-2023.txt": text})
    assert "Far before" not in html
    assert "Far behind" not in html
    assert len(html) < len(small.html(GOOD)) + 1500


def test_a_source_kept_out_of_the_project_lends_only_its_passage() -> None:
    record = "tier: primary\nkeep: private\nspans:\n  pipes: {exact: 'replaced 1,250 lead pipes'}\n"
    html = small.html(GOOD, {"sources/utility-2023.yml": record})
    assert "<mark>replaced 1,250 lead pipes</mark>" in html
    assert "Complaints about water quality" not in html


def test_a_passage_that_many_statements_share_has_its_surroundings_once() -> None:
    draft = "Pipes went [@utility-2023{#pipes}]. All 1,250 pipes went [@utility-2023{#pipes}].\n"
    html = small.html(draft)
    assert html.count("Complaints about water quality") == 1
    assert 'data-same="p1-1"' in html


@pytest.mark.parametrize(
    ("url", "words", "expected"),
    [
        ("https://x.org/a", "1,250 lead-pipes & more", "https://x.org/a#:~:text=1%2C250%20lead%2Dpipes%20%26%20more"),
        ("https://x.org/a#b", "1,250 pipes", "https://x.org/a#b:~:text=1%2C250%20pipes"),
        ("https://x.org/a.pdf", "1,250 pipes", "https://x.org/a.pdf#page=2"),
        ("https://x.org/é", "Käse für 1", "https://x.org/é#:~:text=K%C3%A4se%20f%C3%BCr%201"),
        (
            "https://x.org/a",
            "one two three four five six " + "seven " * 30 + "last words of all here",
            "https://x.org/a#:~:text=one%20two%20three%20four%20five,last%20words%20of%20all%20here",
        ),
    ],
)
def test_the_live_page_is_opened_at_the_words(url: str, words: str, expected: str) -> None:
    record = f"tier: primary\nsnapshot: {{from: '{url}'}}\nspans:\n  pipes: {{exact: '{words}'}}\n"
    text = f"Page one.\fHere: {words}, it says.\n"
    found = small.page(GOOD, {"sources/utility-2023.yml": record, "sources/utility-2023.txt": text})
    assert expected in [each.attrs["href"] for each in found.of("a") if each.attrs.get("target") == "_blank"]


def test_the_page_names_page_tier_capture_and_derivation() -> None:
    record = (
        "tier: secondary\nderives-from: [utility-2023]\npages: {first: 41}\nsnapshot: {captured: 2026-09-14}\n"
        "spans:\n  pipes: {exact: '1,250 lead pipes'}\n"
    )
    files = {"sources/gazette.yml": record, "sources/gazette.txt": "One.\fThere were 1,250 lead pipes.\n"}
    said = small.page("It had 1,250 pipes [@gazette{#pipes}].\n", files).id("p1-1").text
    for each in (
        "secondary",
        "page 42 (page 2 of the file)",
        "captured 2026-09-14",
        "Harbour Water Utility 2023 (primary)",
    ):
        assert each in said
    assert "gazette.txt:1" in said


GROWING: dict[str, Callable[[int], str]] = {
    "sentences": lambda n: "It rose [@gazette{#pipes}]. " * n,
    "paragraphs": lambda n: "It replaced 99% [@gazette{#pipes}].\n\n" * n,
    "a citation of many": lambda n: "It rose [" + "@gazette; " * n + "@gazette].\n",
    "nested citations": lambda n: "It rose " + "[@gazette " * n + "]" * n + ".\n",
    "notes": lambda n: "".join(f"It rose.[^{k}]\n\n[^{k}]: See [@gazette].\n\n" for k in range(n)),
    "rows": lambda n: "| a | b |\n|---|---|\n" + "| x [@gazette] | 12 |\n" * n,
    "lists": lambda n: "- a\n" * n,
    "comments": lambda n: "<!-- a -->\n" * n + "x\n",
    "open comments": lambda n: "<!-- a -->" * n + "<b>\n",
    "tags": lambda n: "<sub>" * n + "</sub>" * n + "\n",
    "links": lambda n: "[a](https://x.org) " * n + "\n",
    "emphasis": lambda n: "*a* " * n + "\n",
}


@pytest.mark.parametrize("name", GROWING)
def test_twice_the_draft_costs_at_most_two_and_a_half_times(name: str) -> None:
    reports = [small.report(GROWING[name](size)) for size in (60, 120)]

    def page(report: Report) -> str:
        parsed.cache_clear()  # reading the draft counts for both, whichever was read last
        return render("html", report)

    page(reports[0])
    few, many = (calls(lambda report=report: page(report)) for report in reports)  # type: ignore[misc]
    assert many <= 2.5 * few, (few, many)
