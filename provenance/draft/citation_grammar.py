"""Citations as Pandoc's Markdown reads them (https://pandoc.org/MANUAL.html#citation-syntax).

    [see @a, p. 4; -@b]     citations in a bracket: each a prefix, a key, a suffix
    @a [p. 4; @b]           an author in the text, and what the bracket that follows adds
    @{a key with }          not a key: braces hold no blanks

Written after the behaviour of Pandoc 2.17, which the tests use as their oracle.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from provenance.draft.citation_scan import KEY, Scan
from provenance.model import Mode
from provenance.named import NamedTuple
from provenance.text.span import Span

_KEY = re.compile(KEY)
_BRACES = re.compile(r"[{}]|\s")
_LONGEST_KEY = 200  # of those in braces; a longer one is hardly a key
_LONGEST_LABEL = 1000  # of a reference: https://spec.commonmark.org/0.31.2/#link-label
_DASHES = re.compile(r"-{2,3}")
_BLANKS = re.compile(r"[ \t]*(?:\n[ \t]*)?")
_DEEPEST = 8  # citations in the suffix of citations in the suffix of …


class Cited(NamedTuple):
    """One citation. All ranges are those of the text read.

    `prefix` and `suffix` are the words before and after the key, without outer blanks. `span` reaches from the first
    to the last of the three; where an author in the text is followed by a bracket for him alone, to its end.
    """

    mode: Mode
    key: str
    key_span: Span
    span: Span
    prefix: Span
    suffix: Span


class Cluster(NamedTuple):
    """Citations written as one, in their order. Those within the prefix or suffix of another are among them."""

    span: Span
    cited: tuple[Cited, ...]


class _Key(NamedTuple):
    start: int  # of the minus or the at sign
    span: Span  # of the key itself
    end: int  # behind the closing brace
    suppressed: bool


class Reading:
    """The citations of one text. `examples` are the labels of example lists: `@label` alone refers to the example."""

    def __init__(self, text: str, examples: Container[str] = (), references: Container[str] = ()) -> None:
        self.text = text
        self._scan = Scan(text)
        self._examples = examples
        self._references = references
        self._known: dict[int, Cluster | None] = {}
        self._key_ends: set[int] = set()

    def closing(self, at: int) -> int | None:
        """The offset of the bracket that closes the one at `at`."""
        return self._scan.brackets.get(at)

    def bracketed(self, at: int, depth: int = 0) -> Cluster | None:
        """The citations of the bracket at `at`, or None when it is none of citations.

        A bracket with a link target, a reference or attributes behind it is a link or a span, whatever it holds.
        """
        if at not in self._known:
            close = self.closing(at)
            alone = close is not None and self.text[close + 1 : close + 2] not in {"(", "[", "{"}
            cited = self._list(at + 1, close, depth) if close is not None and alone else None
            self._known[at] = Cluster(Span(at, close + 1), cited) if close is not None and cited else None
        return self._known[at]

    def in_text(self, at: int, depth: int = 0) -> Cluster | None:
        """The author in the text at `at`, with the bracket that follows; None when there is no key."""
        key = self._key(at)
        if key is None or key.suppressed or self.text[key.span.start : key.span.end] in self._examples:
            return None
        blanks = _BLANKS.match(self.text, key.end)
        bracket = blanks.end() if blanks else key.end
        following = self.bracketed(bracket, depth)
        if following is None and (located := self._with_locator(key, bracket, depth)):
            return located
        alone = self._cited(key, Span(at, at), Span(key.end, key.end), "author-in-text")
        if following is None:
            return Cluster(alone.span, (alone,))
        return Cluster(Span(at, following.span.end), (alone, *following.cited))

    def _with_locator(self, key: _Key, bracket: int, depth: int) -> Cluster | None:
        """`@a [p. 3; @b]`: what stands before the first semicolon is the suffix of the author in the text."""
        close = self._scan.brackets.get(bracket)
        if close is None or self.text[close + 1 : close + 2] in {"(", "["} or self.text[bracket + 1] == "^":
            return None
        label = self.text[bracket + 1 : min(close, bracket + _LONGEST_LABEL)]
        if " ".join(label.casefold().split()) in self._references:
            return None
        end = self._semicolon(bracket + 1, close)
        rest = self._list(end + 1, close, depth) if end < close else ()
        if rest is None:
            return None
        author = self._cited(key, Span(key.start, key.start), Span(bracket + 1, end), "author-in-text")
        if end == close:
            author = author._replace(span=Span(key.start, close + 1))
        inner = self._nested(author.suffix, depth)
        return Cluster(Span(key.start, close + 1), (author, *inner, *rest))

    def _list(self, start: int, close: int, depth: int) -> tuple[Cited, ...] | None:
        """Citations with semicolons between them; None when one of them has no key."""
        cited: list[Cited] = []
        while True:
            key = self._first_key(start, close)
            if key is None:
                return None
            end = self._semicolon(key.end, close)
            one = self._cited(key, Span(start, key.start), Span(key.end, end), "normal")
            cited += [*self._nested(one.prefix, depth), one, *self._nested(one.suffix, depth)]
            if end == close:
                return tuple(sorted(cited, key=lambda each: each.key_span))
            start = end + 1

    def _first_key(self, start: int, close: int) -> _Key | None:
        """The key of the citation that begins at `start`; its prefix may hold anything but a semicolon."""
        at = start
        while at < close and self.text[at] != ";":
            key = self._key(at) if self.text[at] in "-@" else None
            if key:
                return key if key.end <= close else None
            dashes = _DASHES.match(self.text, at)
            at = dashes.end() if dashes else self._scan.after(at)
        return None

    def _semicolon(self, start: int, close: int) -> int:
        """The offset of the semicolon that ends what begins at `start`, or `close`."""
        at = start
        while at < close and self.text[at] != ";":
            at = self._scan.after(at)
        return min(at, close)

    def _nested(self, span: Span, depth: int) -> Iterator[Cited]:
        """The citations within a prefix or a suffix."""
        at = span.start if depth < _DEEPEST else span.end
        while at < span.end:
            char = self.text[at]
            found = self.bracketed(at, depth + 1) if char == "[" else None
            found = self.in_text(at, depth + 1) if char == "@" else found
            if found and found.span.end <= span.end:
                yield from found.cited
                at = found.span.end
            else:
                at += 1 if char in "[\"'“‘*_" else self._scan.after(at) - at

    def _key(self, at: int) -> _Key | None:
        """The key whose at sign, or minus before it, stands at `at`. Never right behind a word: that is an address."""
        before = self.text[at - 1] if at else " "
        suppressed = self.text.startswith("-@", at)
        sign = at + suppressed
        after_stop = before == "." and self.text[max(0, at - 3) : at] != "..."
        in_word = (before.isalnum() or after_stop) and at not in self._key_ends
        if in_word or not self.text.startswith("@", sign):
            return None
        plain = _KEY.match(self.text, sign + 1)
        if plain:
            self._key_ends.add(plain.end())
            return _Key(at, Span(*plain.span()), plain.end(), suppressed)
        end = self._braced(sign + 1)
        return _Key(at, Span(sign + 2, end - 1), end, suppressed) if end else None

    def _braced(self, start: int) -> int | None:
        """The end of balanced braces without blanks that begin at `start`."""
        depth = 0
        if not self.text.startswith("{", start):
            return None
        for found in _BRACES.finditer(self.text, start, start + _LONGEST_KEY):
            depth += {"{": 1, "}": -1}.get(found[0], -_LONGEST_KEY)
            if depth <= 0:
                return found.end() if depth == 0 and found.end() > start + 2 else None
        return None

    def _cited(self, key: _Key, before: Span, after: Span, mode: Mode) -> Cited:
        prefix, suffix = self._trimmed(before), self._trimmed(after)
        start = prefix.start if prefix.length else key.start
        end = suffix.end if suffix.length else key.end
        mode = "suppress-author" if key.suppressed else mode
        return Cited(mode, self.text[key.span.start : key.span.end], key.span, Span(start, end), prefix, suffix)

    def _trimmed(self, span: Span) -> Span:
        raw = self.text[span.start : span.end]
        start = span.start + len(raw) - len(raw.lstrip())
        return Span(start, max(start, span.start + len(raw.rstrip())))
