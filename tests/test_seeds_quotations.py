"""What two real articles that retell one report quote from it, checked against each other.

The articles are not part of this project. They are read from a folder beside it; without that folder these tests are
skipped.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from provenance.model import Diagnostic
from provenance.project import load
from provenance.text.quotations import quotations
from provenance.text.variants import headline_variants, variants

HERE = Path(__file__).parent
ARTICLES = sorted((HERE.parents[1] / "shared" / "seeds").glob("*.txt"))

pytestmark = pytest.mark.skipif(len(ARTICLES) != 2, reason="the two articles are not beside this project")

# The first words of every quotation that both print, in different words.
DISPUTED = [
    ("Holding China and Mexico", "Hold China and Mexico"),
    ("Indeed, unknown to most", "In fact, most Americans"),
    ("If past patterns are", "If historical patterns repeat"),
    ("complicity", "collusion"),
    ("If the U.S. government", "If the U.S. government"),
]

# A brief on both articles: the draft, and the codes of the findings about quotations.
QUOTING = [
    ('It says that "most Americans are unaware that the CCP is actively funding" this [@think].', ["PRV204"]),
    ('"Nearly 200 Americans still die each day from fentanyl overdoses," it says [@think].', []),
    ('Its announcements "don’t carry substantial costs for [its] chemicals industry" [@new].', []),
    ("They say it ‘lacks good-faith partners in both the Chinese and Mexican governments’ [@new].", []),
    ('"At the heart of this crisis is an intricate global partnership …" [@new].', []),
    ('It "eclipses the total of U.S. casualties from the Vietnam War" [@new].', []),
    ('In 2020, "the CCP even raised the rebate to 13%" [@think].', []),
    ('"Illicit fentanyl is typically manufactured in Mexico using Chinese chemical precursors" [@new].', []),
    ('"In fact, most Americans are unaware that the CCP is actively pushing" it [@think].', ["PRV202"]),
    ('In 2020, "the CCP even raised the rebate to 15%" [@think].', ["PRV202"]),
    ('"If historical patterns repeat, the Biden administration’s fentanyl diplomacy will fail" [@think].', ["PRV202"]),
    ('It says that "China has not enough inspectors for all of its factories" [@new].', ["PRV201"]),
    ('"[I]f past patterns are repeated" it is "unlikely to curtail this deadly scourge" [@new].', ["PRV204"] * 2),
    ('The story criticizes a "complicity" with drug cartels [@new].', ["PRV204"]),
    ('The story criticizes a "collusion" with drug cartels [@new].', ["PRV201"]),
    ("Its headline warns of a ‘destabilizing threat’ [@new].", ["PRV204"]),
    ("Its text warns of ‘a destabilizing crisis’ [@new].", []),
    ("Both retell it [@new; @think].", ["PRV204"]),
]


@pytest.fixture(scope="module")
def texts() -> tuple[str, str]:
    one, other = (path.read_bytes().decode() for path in ARTICLES)
    return one, other


def test_every_quotation_in_two_wordings_is_named_and_no_other(texts: tuple[str, str]) -> None:
    one, other = texts
    found = [(one[a.start : a.end], other[b.start : b.end]) for a, b in variants(one, other)]
    assert len(found) == len(DISPUTED)
    for (this, that), (first, second) in zip(found, DISPUTED, strict=True):
        assert this.startswith(first)
        assert that.startswith(second)


def test_the_headline_that_misquotes_its_text_is_named(texts: tuple[str, str]) -> None:
    one, other = texts
    assert [(one[a.start : a.end], one[b.start : b.end]) for a, b in headline_variants(one)] == [
        ("Destabilizing Threat", "destabilizing crisis")
    ]
    assert headline_variants(other) == ()


def found_in(tmp_path: Path, draft: str) -> list[Diagnostic]:
    (tmp_path / "briefs" / "sources").mkdir(parents=True)
    (tmp_path / "provenance.toml").write_bytes(b'format = 1\nselect = ["PRV2"]\nignore = ["PRV203"]\n')
    (tmp_path / "briefs" / "sources.bib").write_bytes(b"@online{new, title = {A}}\n@online{think, title = {B}}\n")
    for article, key in zip(ARTICLES, ("new", "think"), strict=True):
        shutil.copy(article, tmp_path / "briefs" / "sources" / f"{key}.txt")
        record = b"tier: secondary\nderives-from: [heritage]\n"
        (tmp_path / "briefs" / "sources" / f"{key}.yml").write_bytes(record)
    (tmp_path / "briefs" / "draft.md").write_bytes(draft.encode())
    return [each for report in load(tmp_path).check().reports for each in report.diagnostics if each.code < "PRV3"]


@pytest.mark.parametrize(("line", "codes"), QUOTING)
def test_a_sentence_that_quotes_one_of_them(tmp_path: Path, line: str, codes: list[str]) -> None:
    # The other article is cited beside it, so that both are there to be compared.
    draft = f"{line}\n\nOne retells it [@new].\n\nAnother retells it [@think].\n"
    assert [each.code for each in found_in(tmp_path, draft)] == codes


def test_all_that_both_dispute_is_said_at_once(tmp_path: Path) -> None:
    (finding,) = found_in(tmp_path, "The rebate was raised [@new; @think].\n")
    assert finding.code == "PRV204"
    assert finding.message == "new and think print 6 quotations in different words"


@pytest.mark.parametrize("number", [0, 1])
def test_each_article_quotes_itself(tmp_path: Path, texts: tuple[str, str], number: int) -> None:
    """Every sentence that an article prints in quotation marks is found again in it, and in no other words."""
    text, key = texts[number], ("new", "think")[number]
    inner = [text[each.inner.start : each.inner.end] for each in quotations(text)]
    lines = (f"It says: “{' '.join(words.split())}” [@{key}].\n" for words in inner if len(words.split()) > 3)
    assert {each.code for each in found_in(tmp_path, "\n".join(lines))} <= {"PRV204"}
