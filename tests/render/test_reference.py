from __future__ import annotations

import pytest

from provenance.model import Work
from provenance.render.reference import kind, reference, speaker
from tests.render.case import work


def plain(entry: Work) -> str:
    return "".join(f"*{part.text}*" if part.style == "title" else part.text for part in reference(entry))


@pytest.mark.parametrize(
    ("kind_", "fields", "written"),
    [
        (
            "report",
            {
                "institution": "Government Accountability Office",
                "title": "Drug Control",
                "number": "GAO-24-1",
                "date": "2024-06",
            },
            "Government Accountability Office, *Drug Control*, GAO-24-1 (June 2024)",
        ),
        (
            "techreport",
            {
                "author": "Lee, Ann and {World Bank}",
                "title": "Trade",
                "institution": "World Bank",
                "number": "12",
                "year": "2020",
            },
            "Ann Lee and World Bank, *Trade*, no. 12 (World Bank, 2020)",
        ),
        (
            "online",
            {"title": "Overdose Deaths", "organization": "CDC", "date": "2024-05-15", "url": "https://cdc.gov/x"},
            "CDC, “Overdose Deaths” (15 May 2024), https://cdc.gov/x",
        ),
        ("misc", {"title": "A page", "url": "https://x.org"}, "“A page” (n.d.), https://x.org"),
        (
            "article",
            {
                "author": "Ito, Bo",
                "title": "China news",
                "journal": "Daily",
                "entrysubtype": "newspaper",
                "date": "2024-04-16",
            },
            "Bo Ito, “China news”, *Daily* (16 April 2024)",
        ),
        (
            "article",
            {
                "author": "Ito, Bo",
                "title": "T",
                "journaltitle": "J",
                "volume": "3",
                "number": "2",
                "pages": "1--9",
                "year": "2020",
            },
            "Bo Ito, “T”, *J*, vol. 3, no. 2, 1–9 (2020)",
        ),
        (
            "legislation",
            {"title": "Controlled Substances Act", "code": "21 U.S.C. § 801", "year": "1970"},
            "Controlled Substances Act, 21 U.S.C. § 801 (1970)",
        ),
        (
            "misc",
            {"type": "bill", "title": "Stop Act", "number": "H.R. 12", "session": "118th Congress", "date": "2023"},
            "Stop Act, H.R. 12, 118th Congress (2023)",
        ),
        (
            "misc",
            {"type": "Hearing", "title": "Fentanyl", "committee": "House Select Committee", "date": "2024-04-16"},
            "House Select Committee, *Fentanyl* [hearing] (16 April 2024)",
        ),
        (
            "dataset",
            {
                "author": "{National Center for Health Statistics}",
                "title": "Deaths",
                "version": "2",
                "publisher": "CDC",
            },
            "National Center for Health Statistics, *Deaths* [data set], 2 (CDC, n.d.)",
        ),
        (
            "book",
            {
                "editor": "Roe, Jo",
                "title": "Drugs",
                "subtitle": "A History",
                "edition": "2",
                "publisher": "OUP",
                "year": "1999",
            },
            "Jo Roe, ed., *Drugs: A History*, ed. 2 (OUP, 1999)",
        ),
        (
            "incollection",
            {
                "author": "Roe, Jo",
                "title": "One",
                "booktitle": "All",
                "pages": "3",
                "publisher": "OUP",
                "doi": "10.1/x",
            },
            "Jo Roe, “One”, *All*, 3 (OUP, n.d.), https://doi.org/10.1/x",
        ),
        ("unheard", {}, "*untitled* (n.d.)"),
        ("unheard", {"author": "Roe, Jo", "title": "T", "howpublished": "Leaflet"}, "Jo Roe, *T*, Leaflet (n.d.)"),
    ],
)
def test_references(kind_: str, fields: dict[str, str], written: str) -> None:
    assert plain(work("k", kind_, **fields)) == written


@pytest.mark.parametrize(
    ("kind_", "fields", "said"),
    [
        ("report", {"author": "Lee, Ann", "institution": "GAO"}, "Lee"),
        ("report", {"institution": "GAO", "title": "T"}, "GAO"),
        ("report", {"author": "{World Health Organization}", "shortauthor": "{WHO}"}, "WHO"),
        ("news", {"journal": "Daily", "title": "T"}, "Daily"),
        ("statute", {"institution": "U.S. Congress", "title": "Act"}, "Act"),
        ("book", {"shorttitle": "T", "title": "T: U"}, "T"),
        ("book", {}, ""),
    ],
)
def test_who_speaks(kind_: str, fields: dict[str, str], said: str) -> None:
    assert speaker(work("k", kind_, **fields)) == said


def test_kinds() -> None:
    assert kind(work("k", "article", newspaper="Daily")) == "news"
    assert kind(work("k", "ONLINE")) == "webpage"
    assert kind(work("k", "misc", type="data set")) == "dataset"
    assert kind(work("k", "misc")) == "other"
    assert kind(work("k", "misc", type="newspaper article")) == "news"
