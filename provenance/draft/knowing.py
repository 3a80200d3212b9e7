"""What an earlier run may know of a draft, so that less of it is read."""

from __future__ import annotations

from collections.abc import Callable

from provenance.draft.front_matter import Said, front_matter
from provenance.draft.front_matter_text import Written
from provenance.draft.reading import Reading
from provenance.draft.statements import Cut
from provenance.named import NamedTuple
from provenance.text.sentences import sentences


def _nothing(_serves: Callable[[str], bool]) -> Reading | None:
    return None


def _forget(_reading: Reading) -> None:
    pass


class Knowing(NamedTuple):
    """`front` reads front matter, `cut` cuts paragraphs into sentences.

    `before` gives the reading of an earlier text of the draft, if that text is said to serve; `keep` is given the one
    that may serve the next time.
    """

    front: Callable[[Written], Said] = front_matter
    cut: Cut = sentences
    before: Callable[[Callable[[str], bool]], Reading | None] = _nothing
    keep: Callable[[Reading], None] = _forget


NOTHING = Knowing()
"""What is known of a draft that is read for the first time."""
