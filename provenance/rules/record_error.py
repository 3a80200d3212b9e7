"""PRV904 record-error."""

from provenance.rule import Example
from provenance.rule.reading import ReadingRule


class RecordError(ReadingRule):
    """The record or the captured text of a source cannot be read, or says something that records cannot say.

    ## Why

    What a record says wrongly is not applied: the tier, the derivation or the passage is missing from the check.

    ## Instead

    Correct the record at the place shown. `provenance schema record` describes every field.
    """

    code = "PRV904"
    name = "record-error"
    examples = (
        Example(
            "It was 15% [@gazette].\n",
            flags=("teir",),
            where="sources/gazette.yml",
            files={"sources/gazette.yml": "teir: secondary\n"},
        ),
        Example(
            "It was 15% [@gazette].\n",
            flags=("secundary",),
            where="sources/gazette.yml",
            files={"sources/gazette.yml": "tier: secundary\n"},
        ),
        Example("It was 15% [@gazette].\n"),
    )
