"""PRV902 bibliography-error."""

from provenance.rule import Example
from provenance.rule.reading import ReadingRule


class BibliographyError(ReadingRule):
    """A library has an entry that cannot be read.

    ## Why

    The entry, and often the one after it, is missing from the rendered brief without a word.

    ## Instead

    Correct the entry where it is kept (in Zotero, not in the exported file) and export it again.
    """

    code = "PRV902"
    name = "bibliography-error"
    examples = (
        Example(
            "It was 15% [@gazette].\n",
            flags=("gazette",),
            shows="the same key twice",
            where="sources.bib",
            files={"sources.bib": "@misc{gazette, title = {A}}\n@misc{gazette, title = {B}}\n"},
        ),
        Example("It was 15% [@gazette].\n"),
    )
