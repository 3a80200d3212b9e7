"""PRV905 unread-text."""

from provenance.rule import Example
from provenance.rule.reading import ReadingRule


class UnreadText(ReadingRule):
    """Text of the brief stands where it is not read.

    ## Why

    What stands in HTML, or is nested too deeply, is shown to the reader but was not checked. Nor was what looks like a
    table and is none: rows without a row of dashes under the heads, or with blank lines between them, and cells beyond
    the heads. A comment that declares a calculation which cannot be read accounts for no figure.

    ## Instead

    Write it in Markdown, a table with its row of dashes; a calculation with numbers, `+ - * /` and brackets, beside a
    table with the names of its columns too.
    """

    code = "PRV905"
    name = "unread-text"
    level = "warning"
    examples = (
        Example(
            "Pipes last [@gazette].\n\n<p>The city replaced 15% of them.</p>\n",
            flags=("<p>The city replaced 15% of them.</p>",),
        ),
        Example(
            "About 100 a month <!-- provenance: computed 1250 by 12 --> [@utility-2023].\n",
            flags=("<!-- provenance: computed 1250 by 12 -->",),
            shows="no calculation",
        ),
        Example(
            "Pipes last [@gazette].\n\n| Year | Pipes |\n| 2023 | 1,250 |\n\nSource: [@utility-2023].\n",
            flags=("| Year | Pipes |\n| 2023 | 1,250 |",),
            shows="no row of dashes under the heads",
        ),
        Example(
            "| Year | Pipes |\n|---|---|\n| 2023 | 1,250 | 15% |\n\nSource: [@utility-2023].\n",
            flags=("15%",),
            shows="a cell under no head",
        ),
        Example("Pipes last [@gazette].\n\n<!-- ask the utility -->\n", shows="a comment"),
    )
