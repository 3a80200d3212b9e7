"""The index on disk: SQLite with its full-text search (FTS5)."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from provenance.index.terms import indexed, query
from provenance.named import NamedTuple
from provenance.text.passages import passages
from provenance.text.span import Span

FORMAT = "1"
"""Changes whenever what is kept changes; an index of another format is made anew."""

PATIENCE = 30
"""Seconds for which a run waits for another one that writes to the index."""

_TABLES = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE texts (key TEXT PRIMARY KEY, digest TEXT);
CREATE TABLE places (id INTEGER PRIMARY KEY, key TEXT, start INTEGER, end INTEGER);
CREATE INDEX places_by_key ON places (key);
CREATE VIRTUAL TABLE words USING fts5 (terms, tokenize = "porter unicode61 remove_diacritics 2");
"""


class Hit(NamedTuple):
    """A passage that holds some of what was looked for: the key of its source, its range in the text, how well it fits.

    `score` is higher for a better fit; only scores of one search can be compared.
    """

    key: str
    span: Span
    score: float


class Index:
    """The passages of some texts. Where `path` is None the index lives in memory and is gone with this object.

    A damaged or foreign file is replaced; one that cannot be written to is done without.
    """

    def __init__(self, path: Path | None) -> None:
        self._connection = _opened(path)

    def update(self, texts: Mapping[str, tuple[str, Callable[[], str]]]) -> None:
        """Make the index one of `texts`: by key a digest of the text, and how to get it. Only what changed is read."""
        with _transaction(self._connection):
            kept = dict(self._connection.execute("SELECT key, digest FROM texts"))
            for key in sorted(kept.keys() - texts.keys()):
                self._remove(key)
            for key, (digest, text) in sorted(texts.items()):
                if kept.get(key) != digest:
                    self._remove(key)
                    self._add(key, digest, text())

    def search(self, words: str, most: int = 20) -> tuple[Hit, ...]:
        """The passages that fit `words` best, at most so many, the best first; among equals by key and place.

        A passage need not hold all words; rare ones count for more than common ones.
        """
        terms = query(words)
        if not terms:
            return ()
        rows = self._connection.execute(
            "SELECT key, start, end, -bm25(words) AS score FROM words JOIN places ON places.id = words.rowid"
            " WHERE words MATCH ? ORDER BY round(score, 6) DESC, key, start LIMIT ?",
            (" OR ".join(f'"{term}"' for term in terms), most),
        )
        return tuple(Hit(key, Span(start, end), round(score, 6)) for key, start, end, score in rows)

    def close(self) -> None:
        self._connection.close()

    def _remove(self, key: str) -> None:
        self._connection.execute("DELETE FROM words WHERE rowid IN (SELECT id FROM places WHERE key = ?)", (key,))
        self._connection.execute("DELETE FROM places WHERE key = ?", (key,))
        self._connection.execute("DELETE FROM texts WHERE key = ?", (key,))

    def _add(self, key: str, digest: str, text: str) -> None:
        self._connection.execute("INSERT INTO texts VALUES (?, ?)", (key, digest))
        for span in passages(text):
            place = self._connection.execute("INSERT INTO places (key, start, end) VALUES (?, ?, ?)", (key, *span))
            terms = indexed(text[span.start : span.end])
            self._connection.execute("INSERT INTO words (rowid, terms) VALUES (?, ?)", (place.lastrowid, terms))


def _opened(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        for _ in range(2):
            with contextlib.suppress(sqlite3.Error, OSError):
                return _ready(str(path))
            with contextlib.suppress(OSError):
                path.unlink()  # damaged, or of another format
    return _ready(":memory:")


def _ready(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=PATIENCE, isolation_level=None)
    try:
        with _transaction(connection):
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'about'").fetchone():
                for statement in filter(str.strip, _TABLES.split(";\n")):
                    connection.execute(statement)
                connection.execute("INSERT INTO about VALUES ('format', ?)", (FORMAT,))
            elif connection.execute("SELECT value FROM about WHERE name = 'format'").fetchone() != (FORMAT,):
                raise sqlite3.DatabaseError("another format")
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
