"""The search for a passage, step by step.

1. Its words between the words recorded around them, all by letters and digits alone.
2. Its words anywhere, each place weighed by its surroundings.

Each step looks only for what the one before it could not decide.
"""

from __future__ import annotations

from provenance.anchor.choice import Found, choose
from provenance.anchor.hit import Selector, search


def locate(text: str, exact: str, prefix: str = "", suffix: str = "") -> Found:
    """Where the passage `exact` stands in `text`, given the words recorded before and after it.

    Case, white space, punctuation, hyphenation at line ends, quotation marks and ligatures may differ; letters, digits
    and the writing of numbers may not. A passage without a letter or digit is nowhere. Spans count code points of
    `text`, half-open. The cost is that of some scans of the text, whatever stands in it; the folding of a text is kept,
    so that many passages are looked for in one.
    """
    selector = Selector(exact.strip(), prefix, suffix)
    if not selector.folded.text:
        return Found()
    if selector.before or selector.after:
        between = search(text, selector, selector.before, selector.after)
        if between.hits:
            return choose(text, selector, between)
    return choose(text, selector, search(text, selector))
