"""Waivers: where they stand, what they say, what they serve."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance import draft
from provenance.model import Brief, Waiver

REASON = 'reason="agreed"'


def only(text: str) -> tuple[Brief, Waiver]:
    brief = draft.parse(text)
    (waiver,) = brief.waivers
    return brief, waiver


def served(text: str) -> str | None:
    brief, waiver = only(text)
    return brief.written(waiver.target) if waiver.target else None


def test_what_a_waiver_says() -> None:
    brief, waiver = only(
        'It fell by 15%. <!-- provenance: ignore[PRV102, uncited-claim] reason="it\'s sealed" until=2027-03-31 -->\n'
    )
    assert [name.name for name in waiver.names] == ["PRV102", "uncited-claim"]
    assert [brief.written(name.span) for name in waiver.names] == ["PRV102", "uncited-claim"]
    assert (waiver.reason, waiver.until, waiver.problem) == ("it's sealed", "2027-03-31", "")
    assert brief.written(waiver.span).startswith("<!-- provenance: ignore[")
    assert brief.written(waiver.span).endswith("-->")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One. Two. <!-- W -->\n", "Two."),
        ("One. <!-- W --> Two.\n", "One."),
        ("One [@a]. <!-- W --> Two.\n", "One [@a]."),
        ("One <!-- W --> and two.\n", "One <!-- W --> and two."),
        ("**One.** <!-- W -->\n", "**One.**"),
        ("- One. <!-- W -->\n- Two.\n", "One."),
        ("> One. <!-- W -->\n> Two.\n", "> One. <!-- W -->\n> Two."),
        ("| A |\n|---|\n| One <!-- W --> |\n| Two |\n", "| One"),
        ("# One <!-- W -->\n\nTwo.\n", "One"),
        ("One.\r\nTwo. <!-- W -->\r\n", "Two."),
        ("One, two. <!-- other --> <!-- W -->\n", "One, two."),
    ],
)
def test_ignore_serves_the_statement_that_it_stands_in_or_behind(text: str, words: str) -> None:
    comment = f"<!-- provenance: ignore[PRV102] {REASON} -->"
    found = served(text.replace("<!-- W -->", comment))
    assert found is not None
    assert found.rstrip() == words.replace("<!-- W -->", comment)


@pytest.mark.parametrize(
    "text",
    [
        "W\n\nOne.\n",
        "One.\n\nW\n\nTwo.\n",
        "One\nW\ntwo.\n",
        "- One.\n\nW\n\n- Two.\n",
        "| A W |\n|---|\n| One |\n",
    ],
)
def test_ignore_on_its_own_serves_nothing(text: str) -> None:
    assert served(text.replace("W", f"<!-- provenance: ignore[PRV102] {REASON} -->")) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("W\nOne. Two.\n\nThree.\n", "One. Two.\n"),
        ("Zero.\n\nW\n\nOne. Two.\n", "One. Two.\n"),
        ("W\n\n- One.\n- Two.\n\nThree.\n", "- One.\n- Two.\n\n"),
        ("W\n\n| A |\n|---|\n| One |\n\nTwo.\n", "| A |\n|---|\n| One |\n"),
        ("W\n\n> One.\n\nTwo.\n", "> One.\n"),
        ("- Zero.\n\n  W\n\n  One.\n\n- Two.\n", "  One.\n"),
        ("# Head\nW\nOne.\n", "One.\n"),
    ],
)
def test_ignore_next_serves_the_block_behind_it(text: str, words: str) -> None:
    found = served(text.replace("W", f"<!-- provenance: ignore-next[PRV102] {REASON} -->"))
    assert found is not None
    assert found.rstrip() == words.rstrip()


@pytest.mark.parametrize("text", ["One.\n\nW\n", "One\nW\nTwo.\n", "- One.\nW\n- Two.\n", "One. W\n", "> W\n\nOne.\n"])
def test_ignore_next_that_divides_a_block_or_precedes_none_serves_nothing(text: str) -> None:
    assert served(text.replace("W", f"<!-- provenance: ignore-next[PRV102] {REASON} -->")) is None


def test_ignore_file_serves_everything_from_the_top_only() -> None:
    comment = f"<!-- provenance: ignore-file[PRV401] {REASON} -->"
    text = f"---\ntitle: A\n---\n\n{comment}\n\nOne.\n"
    assert served(text) == text
    assert served(f"One.\n\n{comment}\n") is None


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("ignore[PRV102] reason", "reason"),
        ('ignore[PRV102] reason="a" untill=2027-01-01', "untill"),
        ('ignore[PRV102] reason="a" until=tomorrow', "day"),
        ('ignore[PRV102] reason="a" until=2027-13-01', "day"),
        ("ignored[PRV102]", "nothing it knows"),
        ("please", "nothing it knows"),
        ("", "nothing it knows"),
    ],
)
def test_what_is_wrong_with_a_waiver_is_said(said: str, problem: str) -> None:
    assert problem in only(f"One. <!-- provenance: {said} -->\n")[1].problem


@pytest.mark.parametrize(
    "text",
    [
        "One. <!-- the provenance of this is unknown -->\n",
        "`<!-- provenance: ignore[PRV102] -->`\n",
        "```\n<!-- provenance: ignore[PRV102] -->\n```\n",
        "\\<!-- provenance: ignore[PRV102] -->\n",
        "```\n<!-- provenence: ignore[PRV102] -->\n```\n",
        "One. <!-- ignore the next line -->\n",
        "One. <!-- provisional: computed with the old figures? ask -->\n",
    ],
)
def test_what_is_no_comment_to_us_is_none(text: str) -> None:
    assert draft.parse(text).waivers == ()


@pytest.mark.parametrize(
    "comment",
    [
        '<!-- provenence: ignore[PRV102] reason="sealed" -->',
        '<!-- Provenance: ignore[PRV102] reason="sealed" -->',
        '<!-- provenance ignore-next[PRV102] reason="sealed" -->',
        "<!-- provenance computed 90 + 3 -->",
        "<!--provanance :computed 90 + 3-->",
    ],
)
def test_a_slip_in_the_word_that_begins_a_comment_is_said(comment: str) -> None:
    for text in (f"One. {comment}\n", f"One.\n\n{comment}\n\nTwo.\n"):
        brief, waiver = only(text)
        assert waiver.problem == 'this comment does not begin with "provenance:" and is not read'
        assert brief.written(waiver.span) == comment
        assert brief.computed == ()


@given(
    st.text(alphabet='ignore[]-PRV102 ="\n,<>!', max_size=40),
    st.sampled_from(["One. ", "", "- ", "> ", "| a |\n|-|\n| "]),
)
def test_any_comment_is_read(said: str, before: str) -> None:
    text = f"{before}<!-- provenance: {said} -->\n\nTwo.\n"
    brief = draft.parse(text)
    for waiver in brief.waivers:
        assert brief.written(waiver.span).startswith("<!--")
        assert all(brief.written(name.span) == name.name for name in waiver.names)
        assert waiver.target is None or 0 <= waiver.target.start <= waiver.target.end <= len(text)


@pytest.mark.parametrize(
    ("text", "hidden", "findings"),
    [
        ("One\n<!-- C --> of two. \nThree.\n", "of two.", []),
        ("One\r\n<!-- C --> of two.\r\n", "of two.", []),
        ("- One\n  <!-- C --> of two.\n", "of two.", []),
        ("One\n<!-- C --> <!-- x -->\n", None, []),
        ("One\n<!-- C -->\nof two.\n", None, []),
        ("One <!-- C --> of two.\n", None, []),
        ("<div>\n<!-- C --> of two.\n</div>\n", None, ["text in HTML is not read"]),
    ],
)
def test_what_a_comment_that_begins_a_line_hides_is_said_once(
    text: str, hidden: str | None, findings: list[str]
) -> None:
    brief, waiver = only(text.replace("<!-- C -->", '<!-- provenance: ignore[PRV102] reason="sealed" -->'))
    assert (waiver.hides and brief.written(waiver.hides)) == hidden
    assert [each.message for each in brief.findings] == findings


def test_what_a_waiver_for_the_next_block_hides_is_unread() -> None:
    text = 'One.\n\n<!-- provenance: ignore-next[PRV102] reason="sealed" --> Two.\n\nThree.\n'
    assert [each.code for each in only(text)[0].findings] == ["PRV905"]
