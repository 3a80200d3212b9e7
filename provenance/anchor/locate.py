"""The search for a passage, step by step.

1. Its words between the words recorded around them, all by letters and digits alone.
2. Its words anywhere, each place weighed by its surroundings.
3. Its words before, between and behind the ellipses and brackets that its quotation has, in their order.
4. Words that are like its words: where seeds suggest it, the letters are aligned, the ends moved to the ends of words,
   and the place refused when a figure, a name, a negation or the order of the words is another.
   Pages that end within the passage are read on behind their heads, and columns that were captured side by side are
   read down. Of sentences of one pattern the one is meant that has least otherwise.

Each step looks only for what the one before it could not decide. Words that stand verbatim against their context are
not decided: a place that has the context and words like these comes before them.
"""

from __future__ import annotations

from provenance.anchor.choice import choose
from provenance.anchor.context import surroundings
from provenance.anchor.found import Found
from provenance.anchor.seeking.exact import Search, search
from provenance.anchor.selector import Selector
from provenance.text.folding import Folded, fold


def locate(text: str, exact: str, prefix: str = "", suffix: str = "") -> Found:
    """Where the passage `exact` stands in `text`, given the words recorded before and after it.

    Case, white space, punctuation, hyphenation at line ends, quotation marks and ligatures may differ; so may some
    words and letters, but no figure, no name and no negation. A passage without a letter or digit is nowhere. Spans
    count code points of `text`, half-open. The cost is that of some scans of the text, whatever stands in it; what is
    prepared for a text is kept, so that many passages are looked for in one.
    """
    selector = Selector(exact, prefix, suffix)
    if not selector.letters:
        return Found()
    folded = fold(text)
    chosen = Found()
    if (first := folded.text.find(selector.letters)) >= 0:
        if selector.before or selector.after:
            between = search(folded, selector, selector.before, selector.after, first)
            if between.hits:
                return choose(folded, selector, between)
        found = search(folded, selector, first=first)
        chosen = choose(folded, selector, found)
        if not found.complete or _settled(folded, selector, found, chosen):
            return chosen
    # Most passages are found by now: what only the others need is not even imported before.
    from provenance.anchor.beyond import beyond  # noqa: PLC0415

    return beyond(folded, selector, chosen)


def _settled(text: Folded, selector: Selector, found: Search, chosen: Found) -> bool:
    """Whether a passage was found that its context does not contradict."""
    if not found.hits:
        return False
    if not (selector.before or selector.after):
        return True
    if chosen.span is None:
        return False
    hit = next(hit for hit in found.hits if hit.span == chosen.span)
    verdict = surroundings(text.text, hit.at, selector).verdict
    # Too little to say where a passage is may still say that it was where this stands.
    near = 2 * hit.agreement >= len(selector.before) + len(selector.after)
    return verdict in {"agree", "both"} or (verdict == "none" and near)
