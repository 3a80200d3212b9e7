from __future__ import annotations

import pytest

from provenance.model import Link, Translation
from provenance.render.wording import PASSAGE
from tests.render import case
from tests.render.case import DAILY, SELECT, cite, fail, reach
from tests.render.test_markdown import rendered


def notes(text: str, *links: Link) -> list[str]:
    return [line.partition("]: ")[2] for line in rendered(text, *links).split("\n") if line.startswith("[^")]


def test_one_note_holds_all_sources_of_a_bracket_and_the_words_around_them() -> None:
    cluster = "[see @select; but\n> see -@{daily}, p. 3, who\n> *differs* [so](u)]"
    text = f"> It rose {cluster}.\n"
    first = cite(text, cluster, "select", span="see @select")
    second = cite(text, cluster, "daily", page="p. 3", span=cluster[14:-1])
    assert notes(text, reach(first, SELECT, "rose"), reach(second, DAILY, "fell")) == [
        "see Select Committee, *The Report* (April 16, 2024), <https://x.org/r.pdf>: “rose” (primary); "
        "but see Ann Lee, “Rebates,” *Daily*, 2024, p. 3, who *differs* [so](u): “fell” (tier not recorded)."
    ]


def test_several_passages_of_one_source_are_all_quoted() -> None:
    text = "It rose [@daily{#a, #b}].\n"
    cited = cite(text, "[@daily{#a, #b}]", "daily", names="#a #b")
    links = (
        reach(cited, DAILY, "one", tier="primary"),
        reach(cited, DAILY, "two"),
        fail(cited, DAILY, "unknown-span", "c"),
    )
    assert notes(text, *links) == [
        "Ann Lee, “Rebates,” *Daily*, 2024: “one” (primary); “two” (tier not recorded); "
        "the record names no passage “c”, tier not recorded."
    ]


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (lambda c: reach(c, SELECT), "no passage named, primary"),
        (lambda c: reach(c, SELECT, "a page of text", "part"), "no passage named, primary"),
        (lambda c: fail(c, SELECT, "not-captured"), "not captured, primary"),
        (lambda c: fail(c, SELECT, "span-lost"), "the passage is no longer in the captured text, primary"),
        (lambda c: fail(c, SELECT, "quote-not-found"), "these words are not in the captured text, primary"),
        (lambda c: fail(c, SELECT, "ambiguous"), "the passage stands in several places of the captured text, primary"),
        (
            lambda c: case.unseen(fail(c, SELECT, "not-captured")),
            "not captured, primary, cited only as others report it",
        ),
        (lambda c: fail(c, case.unknown("select"), "unknown-source"), "unknown source: select"),
    ],
)
def test_what_there_is_no_passage_for_is_said(link: object, said: str) -> None:
    text = "It rose [@select].\n"
    made = link(cite(text, "[@select]", "select"))  # type: ignore[operator]
    assert notes(text, made)[0].endswith(f"{said}.")


def test_a_quotation_in_the_suffix_is_not_said_twice() -> None:
    cluster = '[@daily, p. 4, "raised the rebate", twice]'
    text = f"It rose {cluster}.\n"
    cited = cite(text, cluster, "daily", page="p. 4", quoted="raised the rebate")
    assert notes(text, reach(cited, DAILY, "raised  the\nrebate", "quotation")) == [
        "Ann Lee, “Rebates,” *Daily*, 2024, p. 4, twice: “raised the rebate” (tier not recorded)."
    ]
    assert '"raised the rebate", twice' in notes(text, fail(cited, DAILY, "quote-not-found"))[0]


@pytest.mark.parametrize(
    ("cluster", "points", "said"),
    [
        ("@daily [{p. 4, #a} who doubts]", {"page": "p. 4", "names": "#a"}, "p. 4, who doubts: "),
        ("@daily [who doubts]", {}, "who doubts: "),
        ("@daily [p. 4]", {"page": "p. 4"}, "p. 4: "),
        ("@daily [p. 4, see [17]]", {"page": "p. 4"}, "p. 4, see [17]: "),
        ("@daily [{pp. 4--5}]", {"page": "pp. 4--5"}, "pp. 4–5: "),
        ("@daily", {}, ": "),
    ],
)
def test_words_after_an_author_in_the_text_are_kept(cluster: str, points: dict[str, str], said: str) -> None:
    text = f"As {cluster} says.\n"
    cited = cite(text, cluster, "daily", "author-in-text", **points)  # type: ignore[arg-type]
    start = "Ann Lee, “Rebates,” *Daily*, 2024"
    assert notes(text, reach(cited, DAILY)) == [
        f"{start}{'' if said == ': ' else ', '}{said}no passage named, tier not recorded."
    ]


def test_a_citation_within_the_words_of_another_is_named_there_and_noted_after_it() -> None:
    cluster = "[see @daily, who cites @select [p. 4]]"
    text = f"It rose {cluster}.\n"
    inner = cite(text, cluster, "select", "author-in-text", page="p. 4", span="@select [p. 4]")
    links = (reach(cite(text, cluster, "daily"), DAILY), reach(inner, SELECT))
    assert notes(text, *links) == [
        "see Ann Lee, “Rebates,” *Daily*, 2024, who cites Select Committee: no passage named, tier not recorded; "
        "Select Committee, *The Report* (April 16, 2024), 4, <https://x.org/r.pdf>: no passage named, primary."
    ]


def test_long_passages_are_cut_after_a_word() -> None:
    text = "It rose [@daily].\n"
    quoted = notes(text, reach(cite(text, "[@daily]", "daily"), DAILY, "word " * 100_000))[0]
    assert "word word… (".replace("… (", "…” (") in quoted
    assert len(quoted) < PASSAGE + 100


def test_a_translation_stands_beside_its_passage() -> None:
    text = "It rose [@daily].\n"
    link = reach(cite(text, "[@daily]", "daily"), DAILY, "stieg", translation=Translation("rose", "AK"))
    assert "“stieg” [translated by AK: “rose”] (" in notes(text, link)[0]


def test_who_says_it_is_said() -> None:
    text = "It rose [@daily].\n"
    link = reach(cite(text, "[@daily]", "daily"), DAILY, "it rose", speaker="Rep. <Olson>")
    assert "“it rose”, said by Rep. &lt;Olson&gt; (" in notes(text, link)[0]


def test_a_passage_that_says_whom_it_retells_is_marked() -> None:
    text = "It rose [@select].\n"
    link = reach(cite(text, "[@select]", "select"), SELECT, "rose", derives_from=("gao-2024",))
    assert notes(text, link)[0].endswith("“rose” (secondary, retells gao-2024).")
