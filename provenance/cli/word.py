"""The annotated draft as a Word document, made by Pandoc."""

from __future__ import annotations

import json

from provenance import pandoc
from provenance.model import Report
from provenance.project import ProjectError
from provenance.render.annotated import Signature, commented, comments, marked
from provenance.render.options import Options
from provenance.stories.export.csl_json import item

_AUTHOR = "provenance"
_UNDATED = "2000-01-01"


def word(report: Report, options: Options) -> bytes:
    """The brief of `report` with a comment on each statement; raises ProjectError where Pandoc cannot make it.

    Comments bear the day of the check, or, as there must be one, the first of 2000: the same brief gives the same file.
    """
    made = comments(report, options)
    draft = marked(report, [each.statement for each in made])
    sources = {link.source.key: link.source for link in report.ledger.links}
    works = [item(source.work, key) for key, source in sorted(sources.items()) if source.work]
    signature = Signature(_AUTHOR, f"{report.ledger.today or _UNDATED}T00:00:00Z")
    try:
        pandoc.version()
        text = draft.text.encode("utf-8", "replace")
        # Raw TeX and the like are kept as words; a table of contents and such is not asked for.
        read = pandoc.convert(text, "markdown-raw_attribute-raw_tex-latex_macros", "json", ["--wrap=none"])
        tree = commented(json.loads(read), draft, made, works, signature)
        data = json.dumps(tree).encode("ascii")
        return pandoc.convert(data, "json", "docx", ["--citeproc"])
    except pandoc.NotConverted as error:
        raise ProjectError(f"no Word document can be made: {error}; --to html and markdown need none") from error
    except RecursionError as error:
        raise ProjectError("no Word document can be made: the brief is nested too deep") from error
