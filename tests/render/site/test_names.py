"""What the pages of briefs are called."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.render.html.site import page_names

FIT = re.compile(r"[a-z0-9][a-z0-9._-]{0,100}\.html")


def test_a_plain_path_gives_a_name_that_can_be_read() -> None:
    assert page_names(["briefs/precursor-rebates.md"]) == {
        "briefs/precursor-rebates.md": "briefs-precursor-rebates.html"
    }


@pytest.mark.parametrize(
    "paths",
    [
        ("a/b.md", "a-b.md"),
        ("briefs/Tax.md", "briefs/tax.md"),
        ("briefs/tax.md", "briefs/tax.markdown"),
        ("a b.md", "a-b.md"),
        ("é.md", "e.md"),
        ("é.md", "e\u0301.md"),
        ("报告.md", "总结.md"),
        ("x" * 300 + "1.md", "x" * 300 + "2.md"),
        ("\udcff.md", "\udcfe.md"),
        ("..md", ".md"),
    ],
)
def test_paths_that_look_alike_have_pages_of_their_own(paths: tuple[str, str]) -> None:
    names = page_names(paths)
    assert len(set(names.values())) == 2
    assert all(FIT.fullmatch(each) for each in names.values())


@pytest.mark.parametrize(
    "path", ["index.md", "INDEX.md", "con.md", "NUL.txt.md", "com1.md", "../../etc/passwd", "-", ""]
)
def test_no_brief_takes_the_name_of_the_list_or_of_a_device_or_leaves_the_folder(path: str) -> None:
    (name,) = page_names([path]).values()
    assert FIT.fullmatch(name)
    assert name != "index.html"
    assert not re.match(r"(?:con|nul|com1)\.", name)


def test_a_brief_that_comes_later_never_takes_a_name_that_another_had() -> None:
    alone = page_names(["a-b.md"])["a-b.md"]
    assert alone not in page_names(["a-b.md", "a/b.md"]).values()


@given(st.lists(st.text(st.sampled_from("aAbB-/._ é\u0301Σß\\:*報.md"), max_size=12), max_size=8, unique=True))
def test_no_two_names_are_alike_on_any_system(paths: list[str]) -> None:
    names = page_names(paths)
    assert names == page_names(reversed(paths))
    assert len({each.casefold() for each in names.values()}) == len(paths)
    assert all(FIT.fullmatch(each) for each in names.values())
