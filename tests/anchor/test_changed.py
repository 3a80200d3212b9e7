"""Passages some of whose words or letters were changed."""

import pytest

from provenance.anchor import Found, context_for, deciding, locate
from provenance.text.span import Span

TEXT = (
    "The committee met in Lindenau. In 2020 the ministry raised the rebate on 14 chemical precursors to 13 percent, "
    "the highest on record, although the auditors had warned against it.\n\nThe Trade Agency told the committee that "
    "small exporters had quietly stopped applying, with the result of lower revenue than the forecast assumed. "
    "Nobody in Norvia was asked.\n\n17\n\fAnnual Report 2021\n\nA second round of talks followed in the spring and "
    "came to nothing."
)
PREFIX, SUFFIX = "he ministry raised ", ", the highest on record"


def words(text: str, found: Found) -> str | None:
    return text[slice(*found.span)] if found.span else None


@pytest.mark.parametrize(
    ("exact", "there"),
    [
        (
            "small exporters had quitely stopped applying, with the result",
            "small exporters had quietly stopped applying, with the result",
        ),
        (
            "the ministry raised the refund on 14 chemical precursors to 13 percent",
            "the ministry raised the rebate on 14 chemical precursors to 13 percent",
        ),
        (
            "the ministry raised the rebate on 14 precursors to 13 percent, the highest",
            "the ministry raised the rebate on 14 chemical precursors to 13 percent, the highest",
        ),
        (
            "Nobody in Norvia was asked. A second round of talks followed",
            "Nobody in Norvia was asked.\n\n17\n\fAnnual Report 2021\n\nA second round of talks followed",
        ),
    ],
)
def test_found_by_what_is_left_of_it(exact: str, there: str) -> None:
    found = locate(TEXT, exact)
    assert (words(TEXT, found), found.how) == (there, "aligned")
    assert 0.6 < found.similarity <= 1


@pytest.mark.parametrize(
    ("exact", "there"),
    [
        ("raised the rebate … to 13 percent", "raised the rebate on 14 chemical precursors to 13 percent"),
        ("The committee met […] against it.", TEXT[: TEXT.index("against it.") + 11]),
        ("[t]he ministry [in Lindenau] raised the rebate", "the ministry raised the rebate"),
        ("told [them] that small exporters", "told the committee that small exporters"),
    ],
)
def test_pieces_are_found_in_their_order(exact: str, there: str) -> None:
    found = locate(TEXT, exact)
    assert (words(TEXT, found), found.how, found.similarity) == (there, "pieces", 1.0)


@pytest.mark.parametrize(
    ("exact", "nearest"),
    [
        ("the ministry raised the rebate on 15 chemical precursors to 13 percent", "raised the rebate on 14"),
        ("The Trade Council told the committee that small exporters had quietly", "The Trade Agency told"),
        ("although the auditors had not warned against it, the highest", None),
        ("to 13 percent … raised the rebate on 14 chemical precursors", None),
        ("the auditors against had warned it although record on highest the", None),
    ],
)
def test_another_figure_name_negation_or_order_is_another_passage(exact: str, nearest: str | None) -> None:
    found = locate(TEXT, exact)
    assert (found.span, found.how, found.candidates) == (None, None, ())
    assert nearest is None or (found.nearest and nearest in TEXT[slice(*found.nearest)])


def test_the_altered_figure_is_shown_where_its_context_is() -> None:
    found = locate(TEXT, "the rebate on 14 chemical precursors to 1.3 percent", PREFIX, SUFFIX)
    assert found.span is None
    assert found.nearest and TEXT[slice(*found.nearest)].endswith("to 13 percent")


def test_the_edited_original_comes_before_a_copy_of_the_old_words() -> None:
    old = "the rebate on 14 chemical precursors to 13 percent"
    text = TEXT.replace("chemical precursors", "chemical substances") + f"\n\nPress release: {old} was announced."
    found = locate(text, old, PREFIX, SUFFIX)
    assert words(text, found) == "the rebate on 14 chemical substances to 13 percent"
    assert words(text, locate(text, old)) == old


def test_context_that_makes_a_place_the_only_one() -> None:
    text = "It rose to 13 percent in the north. " + "It rose to 13 percent in the south of the country. " * 2
    for start in (11, 47):
        span = Span(start, start + 10)
        found = locate(text, "13 percent", *context_for(text, span))
        assert found.span == span
    places = [Span(11, 21), Span(47, 57), Span(98, 108)]
    assert deciding(text, places)[0] == ("", " in the north.")
    assert all(
        locate(text, "13 percent", *pair).span == place
        for pair, place in zip(deciding(text, places), places, strict=True)
        if any(pair)
    )


@pytest.mark.parametrize("text", ["", "a", "13 percent", "税率は上がった。" * 50, "\ud800 x"])
def test_any_text_gives_context(text: str) -> None:
    span = Span(0, len(text))
    assert context_for(text, span) == ("", "")
    assert deciding(text, [span]) == (("", ""),)
