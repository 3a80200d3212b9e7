"""Words of a passage that stand elsewhere within a place that is like it."""

from __future__ import annotations

from collections import Counter

from provenance.anchor.refusing.wording import Change, Word

_MOST_COMPARED = 60  # words on either side whose order is compared: of a passage with more changes nothing is left


def moved(changed: list[Change]) -> list[Word]:
    """The words of the passage that stand elsewhere in the place: those that both have, and not in one order."""
    quoted = [word for change in changed for word in change.quoted][:_MOST_COMPARED]
    written = [word.letters for change in changed for word in change.written][:_MOST_COMPARED]
    there = Counter(written)
    shared: list[Word] = []
    for word in quoted:
        if there[word.letters] > 0:
            there[word.letters] -= 1
            shared.append(word)
    kept = _in_order([word.letters for word in shared], written)
    return [word for word, stays in zip(shared, kept, strict=True) if not stays]


def keeps_order(passage: str, place: str) -> bool:
    """Whether the words, as blanks part them, that a passage and a place both have stand in one order: none moved."""
    quoted, written = passage.casefold().split(), place.casefold().split()
    shared = set(quoted).intersection(written)
    return [word for word in quoted if word in shared] == [word for word in written if word in shared]


def exchanged(changed: list[Change]) -> int:
    """How many words of the passage stand in the place of others of it: those of both, where two changed places."""
    written = [Counter(word.letters for word in change.written) for change in changed[:_MOST_COMPARED]]
    there = sum(written, Counter[str]())
    return sum(
        not own[word.letters] and there[word.letters] > 0
        for change, own in zip(changed, written, strict=False)
        for word in change.quoted
    )


def _in_order(some: list[str], others: list[str]) -> list[bool]:
    """Which of some words are among the most that both lists have in one order."""
    lengths = [[0] * (len(others) + 1) for _ in range(len(some) + 1)]
    for row in range(len(some) - 1, -1, -1):
        for column in range(len(others) - 1, -1, -1):
            longer = max(lengths[row + 1][column], lengths[row][column + 1])
            lengths[row][column] = lengths[row + 1][column + 1] + 1 if some[row] == others[column] else longer
    kept = [False] * len(some)
    row = column = 0
    while row < len(some) and column < len(others):
        if some[row] == others[column]:
            kept[row], row, column = True, row + 1, column + 1
        elif lengths[row + 1][column] >= lengths[row][column + 1]:
            row += 1
        else:
            column += 1
    return kept
