"""The examples of CommonMark 0.31 are traced: every character leads to its own, and the HTML is the parser's own."""

from collections.abc import Callable

import pytest

from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map import environment, plain_parser, tracing_parser
from tests.draft import commonmark
from tests.draft.tracing import FORMS, characters, is_made_from, starts


@pytest.fixture(scope="module")
def examples(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    cache = getattr(request.config, "cache", None)
    try:
        return commonmark.examples(cache.mkdir("commonmark") if cache else tmp_path_factory.mktemp("commonmark"))
    except commonmark.NotFetchedError as error:
        pytest.skip(str(error))


@pytest.mark.parametrize("form", FORMS)
def test_every_character_of_the_examples_comes_from_its_own_place(
    examples: list[str], form: str, say: Callable[[str], None]
) -> None:
    assert len(examples) == 652
    count = 0
    wrong: list[tuple[str, str, str]] = []
    for draft in map(FORMS[form], examples):
        found = [(char, draft[start:end]) for char, start, end in characters(draft)]
        wrong += [(draft, char, source) for char, source in found if not is_made_from(char, source)]
        count += len(found)
    say(f"offsets: CommonMark examples, {form}: {count} characters compared, {len(wrong)} differing")
    assert wrong == []
    assert count > 5_000


@pytest.mark.parametrize("form", FORMS)
def test_places_increase_within_every_block_of_the_examples(examples: list[str], form: str) -> None:
    for draft in map(FORMS[form], examples):
        for block in starts(draft):
            assert block == sorted(block), draft


@pytest.mark.parametrize("form", FORMS)
def test_the_html_of_the_examples_is_the_parsers_own(examples: list[str], form: str) -> None:
    for draft in map(FORMS[form], examples):
        known = environment(LineEnds(draft))
        assert tracing_parser().render(draft, known) == plain_parser().render(draft), draft
