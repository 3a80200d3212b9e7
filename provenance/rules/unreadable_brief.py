"""PRV901 unreadable-brief."""

from provenance.rule import Example
from provenance.rule.reading import ReadingRule


class UnreadableBrief(ReadingRule):
    """A brief, or its front matter, cannot be read.

    ## Why

    What is not read is not checked.

    ## Instead

    Save the brief as UTF-8, keep it under 5 MB, and correct the front matter at the place shown.
    """

    code = "PRV901"
    name = "unreadable-brief"
    examples = (
        Example("---\nprovenance: {stag: draft}\n---\n\nPipes last [@gazette].\n", flags=("stag: draft",)),
        Example("---\nprovenance: {stage: draft}\n---\n\nPipes last [@gazette].\n"),
    )
