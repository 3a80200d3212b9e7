from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from provenance.model import Span
from provenance.project import load
from provenance.project.search import captured, searching
from provenance.stories.find import fits
from provenance.stories.suggest import Suggestion, suggest
from tests.project.example import sha256, write
from tests.stories.suggesting import CLAIMS, NOWHERE, TEXTS, TIERS


def _span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def laid_out(root: Path, brief: str) -> Path:
    files = {"provenance.toml": "format = 1\n", "briefs/a.md": brief}
    files["briefs/sources.bib"] = "".join(f"@misc{{{key}, title = {{{key}}}}}\n" for key in TEXTS)
    for key, text in TEXTS.items():
        files[f"briefs/sources/{key}.txt"] = text
        files[f"briefs/sources/{key}.yml"] = (
            f"tier: {TIERS.get(key, 'primary')}\nsnapshot: {{sha256: {sha256(text)}}}\n"
        )
    return write(root, files)


def suggested(root: Path, brief: str) -> dict[str, Suggestion]:
    project = load(laid_out(root, brief))
    sources = captured(project)
    with searching(project, sources, keep=False) as search:
        return {each.statement.text: each for each in suggest(project.ledger("briefs/a.md"), search, sources)}


def test_the_passage_that_holds_a_claim_is_suggested(tmp_path: Path, say: Callable[[str], None]) -> None:
    found = suggested(tmp_path, "\n\n".join(claim for claim, _, _ in CLAIMS) + "\n")
    ranks = []
    for claim, key, words in CLAIMS:
        listed = found[claim].fits if claim in found else ()
        right = [number for number, fit in enumerate(listed, start=1) if fit.source.key == key and words in fit.words]
        ranks.append(min(right, default=0))
        if not ranks[-1]:
            say(f"suggest: not found for {claim!r}")
    first, third = (sum(1 for rank in ranks if 1 <= rank <= most) for most in (1, 3))
    say(f"suggest: the right passage is first for {first}, among three for {third} of {len(CLAIMS)} claims")
    assert first >= 0.9 * len(CLAIMS)
    assert third >= 0.9 * len(CLAIMS)


@pytest.mark.parametrize("claim", NOWHERE)
def test_rather_nothing_than_something_poor(tmp_path: Path, claim: str) -> None:
    assert suggested(tmp_path, f"{claim}\n") == {}


def test_for_a_claim_with_a_secondary_source_only_primary_ones_are_suggested(tmp_path: Path) -> None:
    claim = "The levy brought in 17.1 million euros in the fourth quarter"
    found = suggested(tmp_path, f"{claim} [@gazette].\n")
    assert [(each.wanting, [fit.source.key for fit in each.fits]) for each in found.values()] == [
        ("cites no primary source", ["port-statistics"])
    ]


def test_a_claim_that_has_its_evidence_is_left_alone(tmp_path: Path) -> None:
    assert (
        suggested(tmp_path, "The authority had 62 officers in 2023 [@audit-2024].\n\nThis brief has two parts.\n") == {}
    )


def test_primary_sources_come_first_where_they_fit_about_as_well(tmp_path: Path) -> None:
    sources = captured(load(laid_out(tmp_path, "")))
    text = {key: source.text for key, source in sources.items()}
    hits = [
        ("gazette", _span(text["gazette"], "61 million"), 9.0),
        ("levy-act", _span(text["levy-act"], "2.5 per cent"), 8.0),
        ("audit-2024", _span(text["audit-2024"], "14 minutes"), 1.0),
    ]
    assert [fit.source.key for fit in fits(hits, sources, 3)] == ["levy-act", "gazette", "audit-2024"]
    assert [fit.source.key for fit in fits(hits, sources, 1)] == ["levy-act"]
