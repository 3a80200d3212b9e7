from __future__ import annotations

import pytest

from provenance.model import Source, Work
from provenance.model.place import Place
from provenance.stories.capture.descent import LONGEST_STORY, MOST_COMPARED, cues, overlaps
from provenance.text.span import Span

STORY = (
    "The replacement of lead pipes in the harbour district went faster than anyone at the utility had planned for.\n"
    "Crews dug up streets by night to spare the shops, and residents complained less than in earlier years of noise.\n"
    "By the end of the year a third of the district drank from copper, and the oldest houses come next.\n"
)


def source(key: str, **fields: str) -> Source:
    return Source(key, Work(key, "report", fields, Place("a.bib", Span(0, 0))))


def test_a_text_that_shares_long_passages_is_named() -> None:
    others = {
        "gazette": f"From our desk.\n{STORY}",
        "other": "Tariffs on copper rose in March, the ministry announced.\n",
    }
    found, passed = overlaps(f"A story.\n\n{STORY}", others)
    assert [each.key for each in found] == ["gazette"]
    assert "dug up streets by night" in found[0].words
    assert passed == 0


def test_texts_above_the_limit_are_counted_and_not_compared() -> None:
    found, passed = overlaps(STORY, {"a": STORY, "long": "word " * (MOST_COMPARED // 5 + 1)})
    assert [each.key for each in found] == ["a"]
    assert passed == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "According to a report by the Select Committee, the rebate rose.",
            "According to a report by the Select Committee",
        ),
        ("The rebate rose, according to new data from the ministry.", "according to new data from the ministry"),
        (
            "As reported by the audit office in its annual review, it rose.",
            "As reported by the audit office in its annual review",
        ),
    ],
)
def test_what_a_text_has_from_elsewhere(text: str, words: str) -> None:
    assert [cue.words for cue in cues(text, {})] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "According to plan, the pipes were replaced.",
        "According to Mayor Ana Novak, the pipes are gone.",
        "The utility replaced 1,250 pipes and reports no delay.",
        "",
    ],
)
def test_what_no_other_text_is_named_by(text: str) -> None:
    assert cues(text, {}) == ()


def test_known_sources_are_named_by_who_made_them() -> None:
    known = {
        "committee": source("committee", author="{Select Committee on Trade}", title="Report"),
        "audit": source("audit", institution="Audit Office"),
    }
    text = "According to a report by the Select Committee on Trade, it rose."
    assert cues(text, known)[0].keys == ("committee",)


def test_a_long_text_names_too_many() -> None:
    text = "According to a report by the Select Committee, the rebate rose.\n"
    assert cues(text * (LONGEST_STORY // len(text) + 1), {}) == ()
