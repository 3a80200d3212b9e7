"""PRV905 unread-text."""

from provenance.rule import Example
from provenance.rule.reading import ReadingRule


class UnreadText(ReadingRule):
    """Text of the brief stands where it is not read.

    ## Why

    What stands in HTML, or is nested too deeply, is shown to the reader but was not checked.

    ## Instead

    Write it in Markdown.
    """

    code = "PRV905"
    name = "unread-text"
    level = "warning"
    examples = (
        Example(
            "Pipes last [@gazette].\n\n<p>The city replaced 15% of them.</p>\n",
            flags=("<p>The city replaced 15% of them.</p>",),
        ),
        Example("Pipes last [@gazette].\n\n<!-- ask the utility -->\n", shows="a comment"),
    )
