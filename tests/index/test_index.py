from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.index import Index, query
from provenance.text.passages import passages

TEXTS = {
    "committee": "In 2020 the ministry raised the rebate to 13 percent. The naïve reading is wrong.\n\nFees fell.",
    "daily": "Some rebates were raised, officials said.\n\nYear\tRate\n2019\t9%\n2020\t13.0 %\n",
    "berlin": "Die Erstattung stieg 2020 auf dreizehn Prozent.\fAuf Seite zwei: 1,300 Tonnen.",
    "tokyo": "二〇二〇年に還付率が引き上げられた。",
}


def given_texts(texts: Mapping[str, str], read: list[str] | None = None) -> Mapping[str, tuple[str, Callable[[], str]]]:
    def reader(key: str) -> Callable[[], str]:
        def text() -> str:
            if read is not None:
                read.append(key)
            return texts[key]

        return text

    return {key: (str(hash(text)), reader(key)) for key, text in texts.items()}


def index_of(texts: Mapping[str, str] = TEXTS, path: Path | None = None) -> Index:
    index = Index(path)
    index.update(given_texts(texts))
    return index


def found(words: str, index: Index | None = None) -> list[tuple[str, str]]:
    return [(hit.key, TEXTS[hit.key][hit.span.start : hit.span.end]) for hit in (index or index_of()).search(words)]


@pytest.mark.parametrize(
    ("words", "key", "passage"),
    [
        ("raised the rebate", "committee", "In 2020 the ministry raised the rebate to 13 percent."),
        ("naive", "committee", "The naïve reading is wrong."),
        ("13%, 2020", "daily", "2020\t13.0 %"),
        ("1300 Tonnen", "berlin", "Auf Seite zwei: 1,300 Tonnen."),
        ("還付率", "tokyo", "二〇二〇年に還付率が引き上げられた。"),
    ],
)
def test_what_fits_is_found_whatever_its_notation(words: str, key: str, passage: str) -> None:
    assert (key, passage) in found(words)[:2]


def test_all_that_give_a_figure_are_found_in_whatever_language() -> None:
    assert set(found("thirteen per cent")) == {
        ("committee", "In 2020 the ministry raised the rebate to 13 percent."),
        ("daily", "2020\t13.0 %"),
        ("berlin", "Die Erstattung stieg 2020 auf dreizehn Prozent."),
    }


@pytest.mark.parametrize(
    "words",
    ["", "  ", "…", "zzz", "17 percent of it", "3 percent", '"', "a OR NEAR(x) * ^ - +", "'; DROP TABLE x"],
)
def test_what_is_nowhere_is_not_found(words: str) -> None:
    assert not found(words)


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "index"
    index_of(path=path).close()
    read: list[str] = []
    index = Index(path)
    index.update(given_texts({**TEXTS, "daily": "All is new."}, read))
    assert read == ["daily"]
    index.update(given_texts({"daily": "All is new."}, read))
    assert read == ["daily"]
    assert [hit.key for hit in index.search("new rebate")] == ["daily"]


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 200])
def test_a_damaged_index_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "index"
    path.write_bytes(damage)
    assert found("raised the rebate", index_of(path=path)) == found("raised the rebate")
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_an_index_of_another_format_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "index"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE about (name, value)")
    connection.commit()
    connection.close()
    assert found("raised the rebate", index_of(path=path)) == found("raised the rebate")


def test_where_nothing_can_be_kept_it_works_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "index").mkdir()
    assert found("raised the rebate", index_of(path=tmp_path / "index"))
    assert found("raised the rebate", index_of(path=tmp_path / "no" / "folder"))


def _updated(path: Path, number: int) -> list[str]:
    index = Index(path)
    index.update(given_texts({**TEXTS, f"text-{number}": "The rebate."}))
    keys = [hit.key for hit in index.search("raised the rebate")]
    index.close()
    return keys


def test_two_at_once_do_no_harm(tmp_path: Path) -> None:
    with ProcessPoolExecutor(2) as pool:
        for keys in pool.map(_updated, [tmp_path / "index"] * 6, range(6)):
            assert keys[0] in {"committee", "daily"}


def test_common_words_are_not_looked_for_unless_there_are_no_others() -> None:
    assert query("What is the rebate of it?") == ("rebate",)
    assert query("to be or not to be") == ("to", "be", "or", "not")


@given(st.text())
def test_passages_are_ranges_in_order(text: str) -> None:
    end = 0
    for span in passages(text):
        assert end <= span.start < span.end
        assert text[span.start : span.end].strip()
        end = span.end


def test_a_passage_without_an_end_is_cut_between_words() -> None:
    text = "word " * 1_000
    spans = list(passages(text))
    assert len(spans) == 5
    assert all(text[span.start : span.end].startswith("word") for span in spans)
    assert "".join(text[span.start : span.end].replace(" ", "") for span in spans) == "word" * 1_000


@given(st.text(max_size=60))
def test_any_words_can_be_looked_for(words: str) -> None:
    index_of({"a": words or "x"}).search(words)
