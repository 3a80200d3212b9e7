import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.citing import relays, withdraws

WITHDRAWN = [
    *("but see", "But see,", "but see, e.g.,", "see also", "See also", "see, also", "*see also*", "and see also"),
    *("cf.", "Cf", "but cf.", "c.f.", "compare", "Compare", "contra", "see contra", "contrast", "but", "contrary to"),
    *("for a contrary view, see, contra,", "disputed by", "as contradicted by", "SEE  ALSO", "see\nalso"),
]
SUPPORTING = [
    "",
    " ",
    "see",
    "See, e.g.,",
    "see generally",
    "as",
    "accord",
    "e.g.",
    "see for example",
    "in",
    "confirmed by",
]

RELAYED = [
    *("cited in", "Cited in", "as cited in", "quoted in", "quoted by", "as quoted by", "qtd. in", "as reported by"),
    *("reported in", "as first reported by", "cited  in,", "quoted with approval in", "and quoted in", "via", "apud"),
    *("as described in", "summarised in", "*cited in*", "which is cited in"[9:]),
]
NOT_RELAYED = [
    "",
    "see",
    "see the figures reported in",
    "but see",
    "cited",
    "in",
    "as reported",
    "the data cited by",
    "by",
]


@pytest.mark.parametrize("prefix", WITHDRAWN)
def test_signals_that_withdraw_support(prefix: str) -> None:
    assert withdraws(prefix)


@pytest.mark.parametrize("prefix", SUPPORTING + RELAYED)
def test_signals_that_do_not(prefix: str) -> None:
    assert not withdraws(prefix)


@pytest.mark.parametrize("prefix", RELAYED)
def test_signals_that_relay(prefix: str) -> None:
    assert relays(prefix)


@pytest.mark.parametrize("prefix", NOT_RELAYED)
def test_signals_that_do_not_relay(prefix: str) -> None:
    assert not relays(prefix)


@given(st.text())
def test_any_prefix_has_an_answer(prefix: str) -> None:
    assert withdraws(prefix) in (True, False)
    assert relays(prefix) in (True, False)
