"""Small numbers that are said to be a part of fewer: "nine of the five original members"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from provenance.text.comparison.discord import Discord
from provenance.text.figures import Figure, figures

_OF_THEM = re.compile(r"\sof\s(?:the|its|his|her|their)\s(?P<whole>[a-z]{3,5}|[0-9]{1,2})(?=\s[a-z])")


def on_parts_of_fewer(text: str, counts: Iterable[tuple[Figure, str]]) -> Iterator[Discord]:
    """The small numbers of a statement that are more than what they are said to be a part of."""
    if " of " not in text:
        return
    for figure, _ in counts:
        found = _OF_THEM.match(text, figure.span.end) if not figure.unit and not figure.bound else None
        whole = next((each for each in figures(found["whole"]) if not each.unit), None) if found else None
        if whole is not None and figure.value > whole.value > 1:
            yield Discord(figure.span, "absent")
