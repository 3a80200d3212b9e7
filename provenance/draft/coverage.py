"""What a citation covers besides the sentence in which it stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from provenance.draft.blocks import Block
from provenance.draft.statements import Cut, Sentence, read_block
from provenance.model import Citation, Scope, Statement
from provenance.named import NamedTuple
from provenance.text.fingerprint import fingerprint
from provenance.text.legal import legal_citations
from provenance.text.span import Span

_Cited = tuple[Citation, ...]

_MOST = 64  # citations that cover others from one place; without a limit a hostile draft makes n × n of them


def statements(blocks: Sequence[Block], scope: Scope, cut: Cut) -> tuple[Statement, ...]:
    """The statements of a brief in the order of the draft, each with the citations that cover it."""
    found = sorted(_Coverage(blocks, scope, cut).covered(), key=lambda each: each.sentence.span)
    seen: Counter[str] = Counter()
    numbered: list[Statement] = []
    for one, covering, unkeyed in found:
        hashed = fingerprint(one.words.text)
        seen[hashed] += 1
        name = hashed if seen[hashed] == 1 else f"{hashed}-{seen[hashed]}"
        numbered.append(Statement(name, one.span, one.words, one.kind, one.citations, covering, unkeyed))
    return tuple(numbered)


class _Covered(NamedTuple):
    """A sentence with the citations elsewhere that cover it, and with what serves it but names no key."""

    sentence: Sentence
    covering: _Cited
    unkeyed: tuple[Span, ...]


class _Coverage:
    def __init__(self, blocks: Sequence[Block], scope: Scope, cut: Cut) -> None:
        self._read = [(block, read_block(block, cut)) for block in blocks]
        self._scope = scope
        self._noted: defaultdict[str, list[Citation]] = defaultdict(list)
        self._serving: defaultdict[int, list[Citation]] = defaultdict(list)
        self._bare: dict[int, list[Span]] = {}
        self._inside: dict[int, list[Citation]] = {block.announces: [] for block in blocks if block.announces}
        for block, sentences in self._read:
            if block.note:
                _gather(self._noted[block.note], (sentence.citations for sentence in sentences))
        for block, sentences in self._read:
            cited = [self._cited(sentence) for sentence in sentences]
            for group in block.serves:
                _gather(self._serving[group], cited)
                if block.form in {"source", "attribution"} and not any(cited):
                    self._bare[group] = [sentence.span for sentence in sentences][:_MOST]
            for group in sorted(self._inside.keys() & {*block.groups, *block.serves}):
                _gather(self._inside[group], cited)

    def covered(self) -> Iterator[_Covered]:
        """Every sentence that states something."""
        for block, sentences in self._read:
            if block.form == "head":
                continue
            cited = [self._cited(sentence) for sentence in sentences]
            beside = self._beside(block, sentences, cited)
            unkeyed = self._unkeyed(block, sentences, cited)
            for sentence, own, near, bare in zip(sentences, cited, beside, unkeyed, strict=True):
                if any(map(str.isalnum, sentence.words.text)):
                    around = self._around(block) if not own or block.form in {"row", "quotation"} else ()
                    yield _Covered(sentence, _new((*own, *near, *around), sentence.citations), bare)

    def _cited(self, sentence: Sentence) -> _Cited:
        """The citations of a sentence and of the notes that it refers to."""
        return (*sentence.citations, *(each for note in sentence.notes for each in self._noted.get(note.name, ())))

    def _unkeyed(self, block: Block, sentences: Sequence[Sentence], cited: Sequence[_Cited]) -> list[tuple[Span, ...]]:
        """For each sentence the notes and legal citations that serve it without a key, as citations would."""
        found: list[tuple[Span, ...]] = []
        around = tuple(span for group in block.groups for span in self._bare.get(group, ()))
        following: tuple[Span, ...] = ()
        for sentence, keyed in zip(reversed(sentences), reversed(cited), strict=True):
            bare = () if keyed else tuple(self._without_key(sentence))
            reaches = self._scope == "paragraph" and block.form == "paragraph"
            following = (() if keyed else bare or following) if reaches else bare
            found.append(following or (() if keyed else around))
        return found[::-1]

    def _without_key(self, sentence: Sentence) -> Iterator[Span]:
        yield from (note.span for note in sentence.notes if not self._noted.get(note.name))
        yield from (sentence.words.source(*span) for span in legal_citations(sentence.words.text))

    def _around(self, block: Block) -> _Cited:
        """The citations that stand for the tables, lists and quotations in which a block is."""
        return tuple(each for group in block.groups for each in self._serving.get(group, ()))

    def _beside(self, block: Block, sentences: Sequence[Sentence], cited: Sequence[_Cited]) -> list[_Cited]:
        """For each sentence that cites nothing, the next citations behind it and the authors named before it.

        In a note that is all citations of the note. A line that introduces a list also rests on what the list cites.
        """
        if self._scope == "sentence" or block.form != "paragraph":
            return [()] * len(cited)
        if block.note:
            return [() if own else tuple(self._noted[block.note]) for own in cited]
        beside = _behind_and_before(sentences, cited)
        if beside and not cited[-1]:
            beside[-1] += tuple(self._inside.get(block.announces, ()))
        return beside


def _behind_and_before(sentences: Sequence[Sentence], cited: Sequence[_Cited]) -> list[_Cited]:
    behind: list[_Cited] = []
    following: _Cited = ()
    for own in reversed(cited):
        behind.append(() if own else following)
        following = own[:_MOST] or following
    authors: _Cited = ()
    beside: list[_Cited] = []
    for sentence, own, later in zip(sentences, cited, reversed(behind), strict=True):
        beside.append(() if own else (*authors, *later))
        if own:
            authors = tuple(each for each in sentence.citations if each.mode == "author-in-text")[:_MOST]
    return beside


def _gather(found: list[Citation], cited: Iterable[_Cited]) -> None:
    """Add citations to those that serve others, up to the limit."""
    for each in cited:
        found += each[: _MOST - len(found)]


def _new(covering: Sequence[Citation], own: Sequence[Citation]) -> _Cited:
    """The covering citations, each once, without the statement's own."""
    seen = {citation.key_span for citation in own}
    found: list[Citation] = []
    for citation in covering:
        if citation.key_span not in seen:
            seen.add(citation.key_span)
            found.append(citation)
    return tuple(found)
