import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.quotations import quotations

QUOTED = [
    ('He said "raise it" twice.', ["raise it"]),
    ("He said “raise it” twice.", ["raise it"]),
    ("“One” and “two”.", ["One", "two"]),
    ("„Das gilt“, sagte er.", ["Das gilt"]),
    ("»Das gilt«, sagte er.", ["Das gilt"]),
    ("Elle dit « oui » et «non».", ["oui", "non"]),
    ("Elle dit «\u00a0oui\u00a0».", ["oui"]),
    ("”Så är det” sade hon.", ["Så är det"]),
    ("「税率」は上がった。", ["税率"]),
    ("a ‘red line’ was crossed", ["red line"]),
    ("a 'red line' was crossed", ["red line"]),
    ("“He said ‘no’ to it”", ["He said ‘no’ to it"]),
    ('("raise it")', ["raise it"]),
    ('"raise it"[@a]', ["raise it"]),
    ('p. 4, "raised the rebate to 13 percent"', ["raised the rebate to 13 percent"]),
    ('"Stop." "Go."', ["Stop.", "Go."]),
    ("“over\ntwo lines”", ["over\ntwo lines"]),
    ("“unclosed ‘inner’ words", ["inner"]),
    # not quotations
    ("don't and won't", []),
    ("don’t and won’t", []),
    ("the states' rights and the boys' club", []),
    ("the ’90s and '80s and the years' end", []),
    ("rock 'n' roll", []),
    ("'tis the season of the courts' rulings", []),
    ('a 5" pipe and a 6" pipe', []),
    ("“never closed", []),
    ("never opened”", []),
    ('"never closed', []),
    ("“one\n\ntwo”", []),
    ('""', []),
    ("“ ”", []),
    ("5′ 10″", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "inner"), QUOTED)
def test_quotations(text: str, inner: list[str]) -> None:
    assert [text[each.inner.start : each.inner.end] for each in quotations(text)] == inner


def test_the_span_has_the_marks() -> None:
    text = "Elle dit « oui »."
    (quotation,) = quotations(text)
    assert text[quotation.span.start : quotation.span.end] == "« oui »"


@given(st.one_of(st.text(), st.text("\"'“”„‘’«»‹› ab.\n", max_size=60)))
def test_ordered_disjoint_and_within(text: str) -> None:
    at = 0
    for each in quotations(text):
        assert at <= each.span.start < each.inner.start < each.inner.end < each.span.end <= len(text)
        assert text[each.inner.start : each.inner.end].strip() == text[each.inner.start : each.inner.end]
        at = each.span.end


@pytest.mark.parametrize("unit", ["“", '"', "'a ", "“‘", "„“", "»"])
def test_a_hundred_thousand_marks_are_read(unit: str) -> None:
    quotations(unit * (100_000 // len(unit)))
