"""One page: a brief beside the passages that it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from provenance.lineage import Coverage, coverage, standing
from provenance.model import Report, Span
from provenance.named import NamedTuple
from provenance.render.html import languages
from provenance.render.html.bar import WIDTH, Share, bar, filters
from provenance.render.html.body import Document, document
from provenance.render.html.body.citing import Citing
from provenance.render.html.body.document import Frame
from provenance.render.html.escape import line
from provenance.render.html.explained import explained
from provenance.render.html.filling import template
from provenance.render.html.findings import Finding, Lines, findings
from provenance.render.html.graph import picture
from provenance.render.html.labels import labels
from provenance.render.html.policy import parts
from provenance.render.html.sheets import Sheet, Sheets
from provenance.render.html.sources import listed, order
from provenance.render.html.states import LOOKS
from provenance.render.options import Options

_TITLE = 300  # characters
_NONE = Options()


class _Title(NamedTuple):
    """The title of a page; `sheet` where it is a statement of its own that is written nowhere else."""

    text: str
    in_body: bool
    sheet: Sheet | None


class Counts(NamedTuple):
    """Findings that count, and the statements that they concern."""

    errors: int
    warnings: int
    statements: int


class Page(NamedTuple):
    """A page and what it says of the brief as a whole.

    `general` are the findings that concern no statement, `outside` those in records, libraries and captured texts.
    """

    html: str
    title: str
    counts: Counts
    coverage: Coverage
    bar: tuple[Share, ...]
    general: tuple[Finding, ...]
    outside: tuple[Finding, ...]


def html(report: Report, options: Options = _NONE) -> str:
    """The brief of `report` as one HTML document that needs nothing else: no other file, no network.

    The same report gives the same bytes.
    """
    return page(report, options).html


def page(report: Report, options: Options = _NONE) -> Page:
    """The page that `html` gives, with what stands at its head."""
    ledger = report.ledger
    sources, cited = order(ledger)
    names = labels(sources)
    numbers = {key: number for number, key in enumerate(sources, 1)}
    lines = Lines(ledger.brief, ledger.sources)
    found = findings(report, options, lines)
    making = Sheets(report, names, numbers, lines)
    sheets = making.all(found)
    citing = Citing(ledger.brief.text, names, making.anchors, {key: f"s{at}" for key, at in numbers.items()})
    language = _language(report)
    body = _body(report, sheets, found, citing, language.ours)
    title = _title(report, sheets, body)
    head = Page(
        html="",
        title=title.text,
        counts=_counts(found),
        coverage=coverage([standing(ledger)]),
        bar=bar(sheets),
        general=tuple(each for each in found if each.statement < 0 and each.waiver is None),
        outside=tuple(each for each in found if not each.here and each.waiver is None),
    )
    made = template("page.html").render(
        head=head,
        parts=parts("page.css", "page.js"),
        looks=LOOKS,
        brief=ledger.brief,
        title=title,
        body=body,
        sheets=[sheet for sheet in sheets if sheet.shows],
        width=WIDTH,
        filters=filters(sheets),
        sources=listed(ledger, sources, names, cited, options.styled),
        picture=picture(sources, cited, names, numbers),
        rules=explained(found, options),
        overview=options.overview,
        **language._asdict(),
    )
    return head._replace(html=made)


class _Language(NamedTuple):
    """In which language and direction a brief is set. `ours` are the attributes of what the page says itself, where
    the brief is set otherwise, and `said` those of the brief's words among it."""

    language: str
    direction: str
    ours: Markup = Markup()
    said: Markup = Markup()


def _language(report: Report) -> _Language:
    brief = report.ledger.brief
    said = languages.tag(brief.front.language)
    direction = languages.direction(said)
    foreign = languages.marked(said)
    ours = f' lang="{languages.PAGE}"' if foreign else ""
    ours += ' dir="ltr"' if direction or languages.runs_leftward(brief.text) else ""
    mine = Markup(' lang="{}"').format(said) if foreign else Markup()
    return _Language(said or languages.PAGE, direction, Markup(ours), mine)


def _counts(found: Sequence[Finding]) -> Counts:
    counted = [each for each in found if each.waiver is None]
    errors = sum(each.level == "error" for each in counted)
    statements = len({each.statement for each in counted if each.statement >= 0})
    return Counts(errors, len(counted) - errors, statements)


def _body(report: Report, sheets: Sequence[Sheet], found: Sequence[Finding], citing: Citing, ours: Markup) -> Document:
    brief = report.ledger.brief
    macros = template("macros.html").module
    marked = [(each.span, each.level) for each in found if each.waiver is None and each.span.length]

    def opening(number: int, kind: str) -> str:
        sheet = sheets[number] if number >= 0 else None
        if sheet is None or not sheet.shows:
            return f'<span class="{kind}">' if kind else ""
        kinds = " ".join(filter(None, ("s", sheet.state, "w" if sheet.level else "", kind)))
        return f'<span class="{kinds}" data-s="{sheet.number}">'

    def behind(number: int) -> str:
        return str(macros.marker(sheets[number], ours)) if sheets[number].shows else ""  # type: ignore[attr-defined]

    def remarks(numbers: Sequence[int]) -> str:
        concerned = [sheets[number] for number in numbers if sheets[number].findings]
        return str(macros.remarks(concerned, ours)) if concerned else ""  # type: ignore[attr-defined]

    spans = [statement.span for statement in brief.statements]
    return document(brief.text, spans, _widest_last(marked), citing, Frame(opening, behind, remarks))


def _widest_last(marked: Sequence[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Errors after warnings, so that of two at the same words the error is seen."""
    return sorted(marked, key=lambda each: (each[1] == "error", each[0]))


def _title(report: Report, sheets: Sequence[Sheet], body: Document) -> _Title:
    brief = report.ledger.brief
    text = line(brief.front.title, _TITLE) or brief.path
    first = brief.statements[0] if brief.statements else None
    apart = first is not None and " ".join(first.text.split()) == text and first.span.end <= _front_end(brief.text)
    return _Title(text, body.titled and not apart, sheets[0] if apart else None)


def _front_end(text: str) -> int:
    """The offset at which the front matter of a draft ends; 0 where it has none."""
    if not text.startswith("---"):
        return 0
    ends = [at for at in (text.find("\n---", 3), text.find("\n...", 3)) if at >= 0]
    return min(ends, default=0)
