"""What finding a passage costs, as ratios within one run: `python -m tests.benchmarks.anchoring.speed [--seed N]`.

Each time is the median over many quotations of the best of several runs, in time of the processor, so that what else
the machine does matters little.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from random import Random
from statistics import median
from time import process_time

from provenance.anchor import locate
from provenance.anchor.seeking import index
from provenance.text import folding
from tests.benchmarks.anchoring import edits
from tests.benchmarks.anchoring.absent import another_figure
from tests.benchmarks.anchoring.case import Scene, plain_words
from tests.benchmarks.anchoring.prose import document, sentence

_MEGABYTE = 1_000_000
_QUOTATIONS = 40
_RUNS = 5
_PREPARED_MS, _EDITED_MS, _EXACT_RATIO = 30.0, 2.0, 2.0


def main() -> int:
    """Measure, print, and exit 1 when a ratio is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**9))
    parser.add_argument("--size", type=int, default=_MEGABYTE, help="characters; ten times as many are measured too")
    chosen = parser.parse_args()
    _say(f"seed {chosen.seed}")
    good = True
    for times in (1, 10):
        text = text_of(Random(chosen.seed), chosen.size * times)
        rows = list(measured(Random(chosen.seed), text, times))
        for name, value, most, unit in rows:
            good &= value <= most
            _say(f"{len(text) / 1e6:5.1f} MB  {name:38}{value:9.3f} {unit:9} at most {most:g}")
        _say(f"{len(text) / 1e6:5.1f} MB  memory beside the text: {memory(text):.1f} MB")
    return 0 if good else 1


def text_of(random: Random, size: int) -> str:
    """A text of about so many characters."""
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(document(random, 400))
        length += len(parts[-1])
    return "\n\n".join(parts)[:size]


def measured(random: Random, text: str, times: int) -> Iterator[tuple[str, float, float, str]]:
    """What each step takes, what it may take, and the unit."""
    folding._fold_cached.cache_clear()
    index._index.cache_clear()
    yield "preparation: folding", 1000 * best(lambda: folding._fold(text), 3), _PREPARED_MS * times, "ms"
    folded = folding.fold(text).text
    yield "preparation: folding and index", 1000 * best(lambda: prepare(text), 3), _PREPARED_MS * times, "ms"
    scenes = [made(random, text) for _ in range(_QUOTATIONS)]
    found = [median_of(lambda scene=scene: folded.find(folding.fold(scene.exact).text)) for scene in scenes]  # type: ignore[misc]
    exact = [median_of(lambda scene=scene: locate(text, scene.exact)) for scene in scenes]  # type: ignore[misc]
    scan = best(lambda: folded.find("q" + folding.fold(scenes[0].exact).text), _RUNS)
    yield "str.find of an absent passage", 1000 * scan, 1e9, "ms"
    yield (
        "exact / str.find of all the text",
        median(exact) / max(median(found), whole_scan(folded, scenes)),
        _EXACT_RATIO,
        "",
    )
    sided = [median_of(lambda scene=scene: locate(text, *quoted(scene))) for scene in scenes]  # type: ignore[misc]
    yield "exact with context / str.find", median(sided) / whole_scan(folded, scenes), _EXACT_RATIO, ""
    for name, change in EDITS.items():
        changed = [change(random, scene) for scene in scenes]
        taken = [best(lambda each=each: locate(text, *quoted(each)), _RUNS) for each in changed]  # type: ignore[misc]
        yield f"{name}, median", 1000 * median(taken), _EDITED_MS * times, "ms"
        yield f"{name}, slowest", 1000 * max(taken), 1e9, "ms"


def whole_scan(folded: str, scenes: list[Scene]) -> float:
    """The median time of looking through all of the text, as one must to know that a passage stands there once."""
    return median(best(lambda scene=scene: folded.count(folding.fold(scene.exact).text), _RUNS) for scene in scenes)  # type: ignore[misc]


def prepare(text: str) -> None:
    """All that is kept for a text."""
    index._index.cache_clear()
    index._index(folding._fold(text).text)


def made(random: Random, text: str) -> Scene:
    """A passage of about 25 words that stands in the text once."""
    while True:
        start = text.index(" ", random.randrange(len(text) - 1000)) + 1
        end = text.index(" ", start + 150)
        exact = text[start:end]
        if text.count(exact) == 1 and len(plain_words(exact)) > 4:
            return Scene(text[:start], exact, text[end:], exact, text[start - 32 : start], text[end : end + 32])


def _near_twin(random: Random, scene: Scene) -> Scene:
    """The passage with another figure or, where it has none, denied: what stands there is its twin."""
    if any(map(str.isdigit, scene.exact)):
        return scene.quoting(another_figure(random, scene.exact))
    first, rest = scene.exact.split(" ", 1)
    return scene.quoting(f"{first} not {rest}")


_OTHER = (
    "We hold these truths to be self-evident, that all men are created equal, that they are endowed with certain",
    "It is a truth universally acknowledged, that a single man in possession of a good fortune must be in want of",
    "The quick brown fox jumps over the lazy dog while seventeen wizards juggle boxes of liquor jugs beneath the moon",
)
EDITS: dict[str, Callable[[Random, Scene], Scene]] = {
    "edited (typo)": lambda random, scene: scene.quoting(edits.typo(random, scene.exact)),
    "edited (typo), no context": lambda random, scene: scene.quoting(edits.typo(random, scene.exact)).without_context(),
    "edited (three words)": lambda random, scene: scene.quoting(
        edits.word_dropped(random, edits.word_swapped(random, edits.typo(random, scene.exact)))
    ),
    "ellipsis": lambda random, scene: scene.quoting(edits.short_ellipsis(random, scene.exact)),
    "absent": lambda random, scene: scene.quoting(sentence(random)).without_context(),
    "absent, near-twin": _near_twin,
    "absent, near-twin, no context": lambda random, scene: _near_twin(random, scene).without_context(),
    "absent, of another subject": lambda random, scene: scene.quoting(
        _OTHER[random.randrange(len(_OTHER))]
    ).without_context(),
}


def quoted(scene: Scene) -> tuple[str, str, str]:
    return scene.exact, scene.prefix, scene.suffix


def best(work: Callable[[], object], runs: int) -> float:
    """The least time of several runs, in seconds."""
    times: list[float] = []
    for _ in range(runs):
        before = process_time()
        work()
        times.append(process_time() - before)
    return min(times)


def median_of(work: Callable[[], object]) -> float:
    return best(work, _RUNS)


def memory(text: str) -> float:
    """Megabytes that folding and index take beside a text."""
    folding._fold_cached.cache_clear()
    index._index.cache_clear()
    tracemalloc.start()
    locate(text, "Nothing of the kind stands in this text, whatever may be looked for in it.")
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return taken / 1e6


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
