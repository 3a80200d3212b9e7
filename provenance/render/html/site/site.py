"""The pages of a project, made one at a time, and the page that lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from provenance.model import Report, Source
from provenance.named import NamedTuple
from provenance.render.html.bar import WIDTH, shares
from provenance.render.html.filling import template
from provenance.render.html.findings import Finding
from provenance.render.html.labels import labels
from provenance.render.html.page import page
from provenance.render.html.policy import parts
from provenance.render.html.site.account import Account, account
from provenance.render.html.site.citing import Known, known
from provenance.render.html.site.names import INDEX, page_names
from provenance.render.html.site.standing import leaned_on, stale
from provenance.render.html.sources import order
from provenance.render.html.states import State
from provenance.render.options import Options
from provenance.render.reference import Part

_NONE = Options()


class Totals(NamedTuple):
    """All briefs together. `needing` counts the briefs with findings of their own, or that could not be read."""

    briefs: int
    needing: int
    errors: int
    warnings: int
    statements: int
    primary: int
    other: int
    unread: int
    none: int
    cited: int


class Site:
    """The briefs at `paths`. Give their reports one after the other; a site keeps no report.

    What it keeps of a brief grows with its citations only, and of a source it keeps no text. Some of the briefs may be
    given to a `part` of it, in another process even, which is then taken in.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self.names: Mapping[str, str] = page_names(paths)
        self._dated = False
        self._accounts: list[Account] = []
        self._sources: dict[str, Source] = {}
        self._general: dict[tuple[str, str, str], Finding] = {}
        self._styled: dict[str, tuple[Part, ...]] = {}

    def part(self, paths: Iterable[str]) -> Site:
        """An empty site for those at `paths` of its briefs, whose pages are called as they are in the whole."""
        part = Site(())
        part.names = {path: self.names[path] for path in paths}
        return part

    def take(self, part: Site) -> None:
        """Take in what a `part` of this site was given."""
        self._accounts += part._accounts
        self._sources.update(part._sources)
        self._styled.update(part._styled)
        self._dated = self._dated or part._dated
        for same, each in part._general.items():
            self._note(same, each)

    def add(self, report: Report, options: Options = _NONE) -> str:
        """The page of the brief of `report`, which is called `names[path]`.

        Empty where nothing of the brief could be read: then it has no page, and the list says why.
        """
        ledger = report.ledger
        made = page(report, options._replace(overview=INDEX))
        readable = bool(ledger.brief.text) or not any(each.code == "PRV901" for each in ledger.findings)
        for each in made.outside:
            self._note((each.where, each.code, each.message), each._replace(known=False))
        self._accounts.append(account(report, made, self.names[ledger.brief.path] if readable else ""))
        # The day of a check is known where something ends.
        self._dated = self._dated or bool(ledger.today)
        self._styled.update(options.styled)
        self._sources.update((key, _outline(source)) for key, source in order(ledger)[0].items())
        return made.html if readable else ""

    def index(self, notes: Iterable[str] = ()) -> str:
        """The page that lists the briefs added so far. `notes` say what was passed over."""
        titles = Counter(each.title for each in self._accounts)
        told_apart = (_with_file_name(each) if titles[each.title] > 1 else each for each in self._accounts)
        accounts = sorted(told_apart, key=_urgency)
        sources = dict(sorted(self._sources.items()))
        names = labels(sources)
        listed = known(
            sorted(accounts, key=lambda each: (each.title.casefold(), each.path)), sources, names, self._styled
        )
        general = [self._general[same] for same in sorted(self._general)]
        states: Counter[State] = Counter()
        for each in accounts:
            states.update({share.state: share.number for share in each.bar})
        return template("index.html").render(
            parts=parts("index.css"),
            total=self._totals(general, listed),
            bar=shares(states),
            width=WIDTH,
            accounts=accounts,
            sources=listed,
            stale=stale(listed, sources, accounts),
            leaned=leaned_on(listed, sources, accounts),
            endings=sorted(
                ((ending, each) for each in accounts for ending in each.endings),
                key=lambda pair: (pair[0].until, pair[1].path, pair[0].line),
            ),
            dated=self._dated,
            general=general,
            notes=sorted(set(notes)),
        )

    def _note(self, same: tuple[str, str, str], finding: Finding) -> None:
        """Keep a finding that belongs to no brief: once, and where briefs count it differently, as the graver."""
        if same not in self._general or finding.level == "error":
            self._general[same] = finding

    def _totals(self, general: list[Finding], listed: tuple[Known, ...]) -> Totals:
        found = self._accounts
        errors = sum(each.level == "error" for each in general)
        return Totals(
            briefs=len(found),
            needing=sum(bool(each.unread or each.counts.errors or each.counts.warnings) for each in found),
            errors=errors + sum(each.counts.errors for each in found),
            warnings=len(general) - errors + sum(each.counts.warnings for each in found),
            statements=sum(each.coverage.statements for each in found),
            primary=sum(each.coverage.primary for each in found),
            other=sum(each.coverage.other for each in found),
            unread=sum(each.coverage.unread for each in found),
            none=sum(each.coverage.none for each in found),
            cited=sum(bool(each.source.cited) for each in listed),
        )


def _outline(source: Source) -> Source:
    """A source without its texts and passages, of which the list shows nothing."""
    snapshot = replace(source.snapshot, text="") if source.snapshot else None
    record = replace(source.record, spans=()) if source.record else None
    return replace(source, snapshot=snapshot, record=record, full=None)


def _with_file_name(of: Account) -> Account:
    return of._replace(title=f"{of.title} ({of.path.rpartition('/')[2]})")


def _urgency(of: Account) -> tuple[bool, bool, int, int, int, str, str]:
    """What cannot be read first, then what has errors, then what has warnings; each by how much there is to do."""
    counts = of.counts
    grave = bool(counts.errors)
    return (
        not of.unread,
        not grave,
        -counts.statements,
        -counts.errors,
        -counts.warnings,
        of.title.casefold(),
        of.path,
    )
