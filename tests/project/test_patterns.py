"""Which paths a pattern means."""

import pytest

from provenance.project.patterns import chosen, folders, matches


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("briefs/**/*.md", "briefs/a.md"),
        ("briefs/**/*.md", "briefs/2026/q3/a.md"),
        ("**/README.md", "README.md"),
        ("**/README.md", "a/b/README.md"),
        ("briefs/sources/**", "briefs/sources/deep/a.txt"),
        ("**", "a/b"),
        ("a/**/b/**/c", "a/b/x/b/y/c"),
        ("a/*/c", "a/b/c"),
        ("a?.md", "ab.md"),
        ("a[0-9].md", "a7.md"),
        ("ärger/*.md", "ärger/ö.md"),
    ],
)
def test_meant(pattern: str, path: str) -> None:
    assert matches(pattern, path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.md", "briefs/a.md"),
        ("briefs/*.md", "briefs/2026/a.md"),
        ("briefs/sources/**", "briefs/sources"),
        ("briefs/**/*.md", "briefs/a.MD"),
        ("briefs/**/*.md", "more-briefs/a.md"),
        ("a/**/c", "a/c/d"),
        ("a.md", "axmd"),
    ],
)
def test_not_meant(pattern: str, path: str) -> None:
    assert not matches(pattern, path)


def test_the_last_pattern_that_matches_decides() -> None:
    patterns = ("briefs/**/*.md", "!briefs/old/**", "briefs/old/kept.md")
    assert chosen(patterns, "briefs/a.md")
    assert not chosen(patterns, "briefs/old/a.md")
    assert chosen(patterns, "briefs/old/kept.md")
    assert not chosen(patterns, "elsewhere/a.md")


def test_only_folders_that_can_hold_something_are_searched() -> None:
    assert folders(("briefs/**/*.md", "briefs/old/*.md", "notes/a.md", "!x/**")) == ("briefs", "notes")
    assert folders(("*.md", "briefs/*.md")) == ("",)


def test_a_pattern_made_to_be_slow_is_not() -> None:
    # No clock is needed: tried one after the other, the ways to match these would outlast the sun.
    assert not matches("/".join(["**", "a"] * 200) + "/b", "/".join(["a"] * 400))
    assert not matches("*a" * 40 + "b", "a" * 200)
