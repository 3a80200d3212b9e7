"""What a citation covers besides the sentence in which it stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from provenance.draft.blocks import Block
from provenance.draft.statements import Sentence, read_block
from provenance.model import Citation, Scope, Statement
from provenance.text.fingerprint import fingerprint

_Cited = tuple[Citation, ...]

_MOST = 64  # citations that cover others from one place; without a limit a hostile draft makes n × n of them


def statements(blocks: Sequence[Block], scope: Scope) -> tuple[Statement, ...]:
    """The statements of a brief in the order of the draft, each with the citations that cover it."""
    coverage = _Coverage(blocks, scope)
    found = sorted(coverage.pairs(), key=lambda pair: pair[0].span)
    seen: Counter[str] = Counter()
    numbered: list[Statement] = []
    for sentence, covering in found:
        hashed = fingerprint(sentence.words.text)
        seen[hashed] += 1
        name = hashed if seen[hashed] == 1 else f"{hashed}-{seen[hashed]}"
        numbered.append(Statement(name, sentence.span, sentence.words, sentence.kind, sentence.citations, covering))
    return tuple(numbered)


class _Coverage:
    def __init__(self, blocks: Sequence[Block], scope: Scope) -> None:
        self._read = [(block, read_block(block)) for block in blocks]
        self._scope = scope
        self._noted: defaultdict[str, list[Citation]] = defaultdict(list)
        self._serving: defaultdict[int, list[Citation]] = defaultdict(list)
        self._inside: dict[int, list[Citation]] = {block.announces: [] for block in blocks if block.announces}
        for block, sentences in self._read:
            if block.note:
                _gather(self._noted[block.note], (sentence.citations for sentence in sentences))
        for block, sentences in self._read:
            cited = [self._cited(sentence) for sentence in sentences]
            for group in block.serves:
                _gather(self._serving[group], cited)
            for group in self._inside.keys() & block.groups:
                _gather(self._inside[group], cited)

    def pairs(self) -> Iterator[tuple[Sentence, _Cited]]:
        """Every sentence that states something, with the citations elsewhere that cover it."""
        for block, sentences in self._read:
            if block.form == "head":
                continue
            cited = [self._cited(sentence) for sentence in sentences]
            beside = self._beside(block, sentences, cited)
            for sentence, own, near in zip(sentences, cited, beside, strict=True):
                if any(map(str.isalnum, sentence.words.text)):
                    around = self._around(block) if not own or block.form in {"row", "quotation"} else ()
                    yield sentence, _new((*own, *near, *around), sentence.citations)

    def _cited(self, sentence: Sentence) -> _Cited:
        """The citations of a sentence and of the notes that it refers to."""
        return (*sentence.citations, *(each for note in sentence.notes for each in self._noted.get(note, ())))

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
