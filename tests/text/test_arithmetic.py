"""A small language of calculation."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.arithmetic import LONGEST, NotAFormula, calculate, formula


def result(written: str) -> Fraction | None:
    return calculate(formula(written), lambda operand: operand.value)


GIVES = [
    ("75000/365", Fraction(75000, 365)),
    ("75,000 / 365", Fraction(75000, 365)),
    ("1 + 2 * 3", Fraction(7)),
    ("(1 + 2) * 3", Fraction(9)),
    ("10 - 3 - 2", Fraction(5)),
    ("12 / 3 / 2", Fraction(2)),
    ("-3 * (2 + 4)", Fraction(-18)),
    ("2 - -3", Fraction(5)),
    ("+2 + 3", Fraction(5)),
    ("9200 × 15 % ÷ 2", Fraction(690)),
    ("7 − 2", Fraction(5)),
    ("1,250.5 * 2", Fraction(2501)),
    (".5 * 3", Fraction(3, 2)),
    ("4.2 million / 1250", Fraction(3360)),
    ("$4.2m - $3.1m", Fraction(1_100_000)),
    ("€1.5 bn / 3", Fraction(500_000_000)),
    ("15 percent * 40", Fraction(6)),
    ("15 per cent * 40", Fraction(6)),
    ("1 250 000 * 2", Fraction(2_500_000)),
    ("((((1)))) + 1", Fraction(2)),
    ("0.1 + 0.2", Fraction(3, 10)),
    ("1 / 3 * 3", Fraction(1)),
    ("5 * 0", Fraction(0)),
    ("5 / 0", None),
    ("5 / (3 - 3)", None),
]


@pytest.mark.parametrize(("written", "value"), GIVES)
def test_what_a_calculation_gives(written: str, value: Fraction | None) -> None:
    assert result(written.replace("1 250 000", "1\u202f250\u202f000")) == value


REFUSED = [
    ("", "a number is missing at the end"),
    ("5", "nothing to calculate"),
    ("-5", "nothing to calculate"),
    ("5 6", 'an operator is missing before "6"'),
    ("5 +", "a number is missing at the end"),
    ("* 5", 'a number is missing before "*"'),
    ("5 ** 2", 'a number is missing before "*"'),
    ("5 // 2", 'a number is missing before "/"'),
    ("(5 + 2", "is not closed"),
    ("5 + 2)", "closes that was not opened"),
    ("()", 'a number is missing before ")"'),
    ("5 (2)", 'an operator is missing before "("'),
    ("5 + 2 = 7", '"=" cannot be read'),
    ("1e5 / 2", '"1e5" cannot be read'),
    ("12,34 / 2", '"12,34" cannot be read in a calculation: decimals have a point there'),
    ("1.2.3 / 2", '"1.2.3" cannot be read'),
    ("5 ^ 2", '"^" cannot be read in a calculation: write a power as a product'),
    ("__import__('os')", "cannot be read"),
    ("5 / '2'", "cannot be read"),
    ("5; 2", "cannot be read"),
    ('"a / 2', "cannot be read"),
    ("1 + " * 60 + "1", "more than 60 numbers"),
    ("1 +" * LONGEST, f"longer than {LONGEST} characters"),
]


@pytest.mark.parametrize(("written", "message"), REFUSED)
def test_what_is_no_calculation(written: str, message: str) -> None:
    with pytest.raises(NotAFormula) as raised:
        formula(written)
    assert message in str(raised.value)
    assert 0 <= raised.value.at <= len(written)


def test_names_of_columns() -> None:
    made = formula('Lines / "All lines (2023)" * 100')
    assert [each.name for each in made.operands] == ["Lines", "All lines (2023)", ""]
    assert calculate(made, lambda operand: Fraction(len(operand.name) or 100)) == Fraction(5 * 100, 16)


def test_operands_know_where_they_stand() -> None:
    written = " 75,000 / $4.2 million"
    assert [written[slice(*each.span)] for each in formula(written).operands] == ["75,000", "$4.2 million"]
    assert [(each.stated, each.value, each.bare) for each in formula(f"{written} * 15%").operands] == [
        (Fraction(75000), Fraction(75000), True),
        (Fraction(4_200_000), Fraction(4_200_000), False),
        (Fraction(15), Fraction(15, 100), False),
    ]


def test_brackets_go_as_deep_as_a_formula_is_long() -> None:
    depth = (LONGEST - 3) // 2
    assert result("(" * depth + "1+1" + ")" * depth) == 2


_expressions = st.recursive(
    st.integers(0, 999).map(str),
    lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda each: f"({each[0]}{each[1]}{each[2]})"),
    max_leaves=20,
)


@given(_expressions.filter(lambda each: len(each) <= LONGEST and "(" in each))
def test_it_agrees_with_exact_arithmetic(written: str) -> None:
    try:
        exact = _evaluate(written)
    except ZeroDivisionError:
        exact = None
    assert result(written) == exact


def _evaluate(written: str) -> Fraction:
    """The value of a fully bracketed expression, by taking its outermost operator apart."""
    if written.isdigit():
        return Fraction(int(written))
    depth = 0
    for at, sign in enumerate(written):
        depth += (sign == "(") - (sign == ")")
        if depth == 1 and sign in "+-*/":
            one, two = _evaluate(written[1:at]), _evaluate(written[at + 1 : -1])
            return {"+": one.__add__, "-": one.__sub__, "*": one.__mul__, "/": one.__truediv__}[sign](two)
    raise AssertionError(written)


@given(st.text("0123456789.,+-*/()%$ km\"“”abc=_'", max_size=60) | st.text(max_size=60))
def test_nothing_but_a_formula_or_a_refusal_comes_out(written: str) -> None:
    try:
        made = formula(written)
    except NotAFormula as refused:
        assert str(refused)
    else:
        calculate(made, lambda operand: operand.value)
