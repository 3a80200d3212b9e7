"""Which statements a citation covers."""

import pytest

from provenance import draft
from provenance.model import Scope


def covering(text: str, scope: Scope = "paragraph") -> dict[str, str]:
    """Each statement with the keys that cover it from elsewhere."""
    brief = draft.parse(text, scope=scope)
    return {each.text: " ".join(citation.key for citation in each.covering) for each in brief.statements}


def test_a_citation_covers_back_to_the_one_before() -> None:
    text = "One rose. Two rose. Three rose [@a]. Four rose. Five rose [@b; @c]. Six rose.\n\nSeven rose.\n"
    assert covering(text) == {
        "One rose.": "a",
        "Two rose.": "a",
        "Three rose.": "",
        "Four rose.": "b c",
        "Five rose.": "",
        "Six rose.": "",
        "Seven rose.": "",
    }
    assert set(covering(text, "sentence").values()) == {""}


def test_behind_the_stop_it_belongs_to_the_sentence_before() -> None:
    assert covering("One rose. [@a] Two rose.\n", "sentence") == {"One rose.": "", "Two rose.": ""}
    first, second = draft.parse("One rose. [@a] Two rose.\n").statements
    assert ([c.key for c in first.citations], second.citations) == (["a"], ())


def test_an_author_in_the_text_covers_forward() -> None:
    text = "@a says so. It rose more. It fell. Then it rose [@b]. It stayed.\n"
    assert covering(text) == {
        "says so.": "",
        "It rose more.": "a b",
        "It fell.": "a b",
        "Then it rose.": "",
        "It stayed.": "",
    }


@pytest.mark.parametrize("scope", ["paragraph", "sentence"])
def test_a_note_serves_every_statement_that_refers_to_it(scope: Scope) -> None:
    text = "One rose.[^1] Two rose [@x].[^1] Three rose^[From [@c].].\n\n[^1]: Here [@a]. There [@b].\n"
    found = covering(text, scope)
    assert (found["One rose."], found["Two rose."], found["Three rose."]) == ("a b", "a b", "c")


def test_a_note_covers_back_as_a_citation_does() -> None:
    assert covering("One rose. Two rose.[^1]\n\n[^1]: From [@a].\n")["One rose."] == "a"


def test_the_citations_of_a_note_cover_all_of_it() -> None:
    found = covering("One rose.[^1]\n\n[^1]: From [@a]. It says 13. See also [@b].\n")
    assert found["It says 13."] == "a b"


@pytest.mark.parametrize("scope", ["paragraph", "sentence"])
@pytest.mark.parametrize(
    "text",
    [
        "{table}\nSource: the office [@a].\n",
        "{table}\nNote: as counted in [@a].\n",
        "{table}\nSources: x.\n\nNotes: as in [@a].\n",
        "Table: Exports [@a]\n\n{table}",
        "Table 3. Exports [@a]\n\n{table}",
        "{table}\n: Exports [@a]\n",
        "{table}\n[@a]\n",
        "Exports were as follows [@a]:\n\n{table}",
    ],
)
def test_what_stands_at_a_table_serves_its_rows(text: str, scope: Scope) -> None:
    table = "| year | tons |\n|---|---|\n| 2020 | 13 |\n| 2021 | 15 [@x] |\n"
    found = covering(text.replace("{table}", table), scope)
    assert (found["2020 | 13 tons"], found["2021 | 15 tons"]) == ("a", "a")


def test_a_citation_in_the_first_row_serves_all_rows() -> None:
    assert covering("| year | tons [@a] |\n|---|---|\n| 2020 | 13 |\n") == {"2020 | 13 tons": "a"}


def test_a_paragraph_apart_from_the_table_does_not_serve_it() -> None:
    table = "| year |\n|---|\n| 2020 |\n\n"
    assert covering(table + "It rose [@a].\n")["2020"] == ""
    assert covering(table + "It rose.\n\nSource: [@a].\n")["2020"] == ""


def test_a_line_that_introduces_a_list_serves_its_items() -> None:
    text = "It names three [@a]:\n\n- One.\n    - Two.\n- Three [@b].\n\nFour.\n"
    assert covering(text) == {"It names three:": "", "One.": "a", "Two.": "a", "Three.": "", "Four.": ""}
    assert covering(text.replace("]:", "]."))["One."] == ""


def test_a_line_that_introduces_a_list_rests_on_what_the_list_cites() -> None:
    found = covering("Alone. It names two:\n\n- One [@a].\n- Two [@b].\n")
    assert (found["It names two:"], found["Alone."]) == ("a b", "")


@pytest.mark.parametrize(
    "below",
    ["\n— Rep. Olson [@a]\n", ">\n> -- Rep. Olson, 2024 [@a]\n", "\n[@a, p. 4]\n"],
    ids=["under", "within", "bare"],
)
def test_an_attribution_serves_a_block_quotation(below: str) -> None:
    found = covering("> They raised the rebate.\n" + below + "\nMore.\n")
    assert found["They raised the rebate."] == "a"
    assert found["More."] == ""


def test_an_introduced_quotation_is_served() -> None:
    assert covering("As @a puts it:\n\n> They raised it.\n")["They raised it."] == "a"


def test_source_lines_and_attributions_state_nothing() -> None:
    text = "| a |\n|---|\n| 1 |\n\nSource: the office.\n\n> Said.\n\n— Olson\n"
    kinds = {each.text: each.kind for each in draft.parse(text).statements}
    assert (kinds["Source: the office."], kinds["— Olson"]) == ("signpost", "signpost")


def test_the_scope_of_the_brief_goes_before_the_callers() -> None:
    text = "---\nprovenance:\n  scope: sentence\n---\n\nOne rose. Two rose [@a].\n"
    assert covering(text)["One rose."] == ""


def test_a_citation_is_never_given_twice() -> None:
    text = "One rose[^1] and[^1] rose.\n\n[^1]: From [@a].\n"
    assert covering(text)["One rose and rose."] == "a"
