"""Pieces of Markdown that drafts are put together from at random."""

MARKDOWN = (
    *("word ", "*", "**", "_", "`", "~~", "\\", "[", "]", "![", "^[", "[^1]", "\n", "\r\n", "\n\n", "\r", "> ", "- "),
    *("1. ", "    ", "\t", "# ", "\n===\n", "|", "\\|", "&amp;", "<b>", "<!-- c -->", "[r]: u\n", "  \n"),
    *("\U0001f600", "\0", "\u00a0", "\u2028"),
)
"""Marks of CommonMark and of its common extensions, and characters that are easily counted wrong."""
