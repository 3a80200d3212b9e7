"""Tiers proposed for sources that nobody has given one: cautious, and with a reason."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.link.proposals import propose
from provenance.link.tier_patterns import SHIPPED, TierPattern
from provenance.model import Place, Proposal, Span, Tier, Work
from provenance.rule import Example


def proposed(kind: str = "misc", **fields: str) -> Proposal | None:
    return propose(Work("k", kind, fields, Place("a.bib", Span(0, 0))), (), SHIPPED)


@pytest.mark.parametrize(
    ("kind", "fields", "tier"),
    [
        ("legislation", {}, "primary"),
        ("dataset", {"author": "Lee, Ann"}, "primary"),
        ("misc", {"type": "Statute"}, "primary"),
        ("hearing", {}, "primary"),
        ("legal_case", {}, "primary"),
        ("techreport", {"institution": "U.S. Bureau of Labor Statistics"}, "primary"),
        ("report", {"author": "{Statistics Canada}"}, "primary"),
        ("online", {"url": "https://www.cbo.gov/publication/59000"}, "primary"),
        ("online", {"url": "https://www.gov.uk/government/statistics/births"}, "primary"),
        ("online", {"url": "https://www150.statcan.gc.ca/t1/tbl1/en/tv.action"}, "primary"),
        ("online", {"url": "https://ec.europa.eu/eurostat/databrowser/view/x"}, "primary"),
        ("online", {"url": "https://web.archive.org/web/2020/https://www.bls.gov/cps/"}, "primary"),
        ("article", {"journal": "The New York Times"}, "secondary"),
        ("article", {"journaltitle": "Harbour Gazette", "entrysubtype": "newspaper"}, "secondary"),
        ("article-newspaper", {}, "secondary"),
        ("online", {"organization": "Reuters"}, "secondary"),
        ("online", {"author": "{Associated Press}"}, "secondary"),
        ("online", {"url": "https://www.bbc.co.uk/news/uk-1"}, "secondary"),
        ("online", {"url": "http://nytimes.com/2020/a"}, "secondary"),
        ("online", {"url": "https://en.wikipedia.org/wiki/Lead"}, "tertiary"),
        ("article", {"journal": "The Times", "keywords": "lead, Primary source"}, "primary"),
    ],
)
def test_what_the_shipped_patterns_tell(kind: str, fields: dict[str, str], tier: Tier) -> None:
    found = proposed(kind, **fields)
    assert (
        found is not None
        and found.tier == tier
        and found.why.startswith("since its ") | found.why.startswith("since it ")
    )


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("article", {"journal": "Nature"}),
        ("article", {"journal": "Harbour Gazette"}),
        ("article", {"journal": "The London Gazette"}),
        ("article", {"journal": "Journal of Official Statistics"}),
        ("techreport", {"institution": "Reuters Institute for the Study of Journalism"}),
        ("book", {"publisher": "Guardian Books"}),
        ("techreport", {"institution": "RAND Corporation"}),
        ("online", {"url": "https://www.justice.gov/news/press-release/x"}),
        ("online", {"url": "https://www.epa.gov/newsroom/x"}),
        ("online", {"url": "https://www.gov.uk/government/news/x"}),
        ("online", {"url": "https://crsreports.congress.gov/product/pdf/R/R1"}),
        ("online", {"url": "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1"}),
        ("online", {"url": "https://gov.example.org/"}),
        ("online", {"url": "https://notgov/"}),
        ("online", {"url": "https://bls.gov.attacker.example/"}),
        ("online", {"url": "https://user@evil.example/bls.gov"}),
        ("online", {"url": "https://www.bbc.co.uk/sounds/play/x"}),
        ("online", {"url": "https://www.epa.gov/x", "type": "Press release"}),
        ("online", {"url": "https://www.bls.gov/x", "organization": "Reuters"}),
        ("misc", {"author": "Gov, Ann"}),
        ("misc", {"url": "not an address"}),
        ("misc", {}),
    ],
)
def test_where_it_cannot_be_told_nothing_is_proposed(kind: str, fields: dict[str, str]) -> None:
    assert proposed(kind, **fields) is None


def test_a_projects_own_patterns_come_first() -> None:
    work = Work("k", "online", {"url": "https://www.bls.gov/news/x"}, Place("a.bib", Span(0, 0)))
    own = (TierPattern("secondary", "host", "bls.gov"),)
    assert propose(work, own, SHIPPED) == Proposal("secondary", "since it is on www.bls.gov")
    assert propose(work, (TierPattern("primary", "host", "bls.gov/cps"),), ()) is None


LIBRARY = """\
@online{wire, title = {City digs}, organization = {Reuters}}
@legislation{act, title = {Lead Act}}
"""


def test_the_finding_says_what_a_source_is_taken_for_and_how_to_say_otherwise() -> None:
    files = {"sources.bib": LIBRARY, "sources/wire.txt": "It replaced 15% of its pipes.\n"}
    (found,) = trial("PRV102", Example("It was 15% [@wire].\n", files=files)).diagnostics
    assert "nobody has set the tier of wire: it is taken for secondary, since its publisher is Reuters" in [
        each.text for each in found.seen
    ]
    assert found.next[1] == "if wire states this first hand, write tier: primary into its record"
    record = {"sources/wire.yml": "tier: primary\n"}
    assert trial("PRV102", Example("It was 15% [@wire].\n", files=files | record)).diagnostics == ()


def test_a_guess_accuses_nobody_who_names_the_primary_source() -> None:
    files = {"sources.bib": LIBRARY, "sources/wire.txt": "It replaced 15% of its pipes.\n"}
    assert trial("PRV102", Example("It was 15% [@wire; @act].\n", files=files)).diagnostics == ()
    files["sources/wire.yml"] = "tier: secondary\n"
    assert len(trial("PRV102", Example("It was 15% [@wire; @act].\n", files=files)).diagnostics) == 1
