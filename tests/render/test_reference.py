from __future__ import annotations

import pytest

from provenance.model import Work
from provenance.render.reference import archived, kind, reference, short_reference, speaker, web_address
from tests.render.case import work


def plain(entry: Work, part: str = "") -> str:
    return "".join(f"*{each.text}*" if each.style == "title" else each.text for each in reference(entry, part))


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
            "CDC, “Overdose Deaths,” May 15, 2024, https://cdc.gov/x",
        ),
        ("misc", {"title": "A page", "url": "https://x.org"}, "“A page,” n.d., https://x.org"),
        (
            "article",
            {
                "author": "Ito, Bo",
                "title": "China news",
                "journal": "Daily",
                "entrysubtype": "newspaper",
                "date": "2024-04-16",
            },
            "Bo Ito, “China news,” *Daily*, April 16, 2024",
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
            "Bo Ito, “T,” *J* 3, no. 2 (2020): 1–9",
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
            "*Fentanyl: Hearing Before the House Select Committee* (April 16, 2024)",
        ),
        (
            "dataset",
            {
                "author": "{National Center for Health Statistics}",
                "title": "Deaths",
                "version": "2",
                "publisher": "CDC",
            },
            "National Center for Health Statistics, “Deaths,” version 2, data set, CDC, n.d.",
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
            "Jo Roe, ed., *Drugs: A History*, 2nd ed. (OUP, 1999)",
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
            "Jo Roe, “One,” in *All* (OUP, n.d.), 3, https://doi.org/10.1/x",
        ),
        ("unheard", {}, "untitled, n.d."),
        ("unheard", {"author": "Roe, Jo", "title": "T", "howpublished": "Leaflet"}, "Jo Roe, “T,” Leaflet, n.d."),
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


@pytest.mark.parametrize(
    ("kind_", "fields", "part", "written"),
    [
        ("report", {"author": "{GAO}", "title": "T", "date": "2024-06"}, "p. 4", "GAO, *T* (June 2024), 4"),
        ("report", {"author": "{GAO}", "title": "T", "date": "2024"}, "chap. 2", "GAO, *T* (2024), chap. 2"),
        ("online", {"author": "{GAO}", "title": "T", "date": "2024"}, "p. 4", "GAO, “T,” 2024, p. 4"),
        (
            "article",
            {"title": "T", "journal": "J", "volume": "3", "year": "2020", "pages": "1--9"},
            "p. 5",
            "“T,” *J* 3 (2020): 5",
        ),
        (
            "article",
            {"title": "Why?", "journal": "J", "year": "2020", "pages": "1--9"},
            "",
            "“Why?” *J*, 2020, pp. 1–9",
        ),
        (
            "legislation",
            {
                "title": "Act",
                "number": "91-513",
                "volume": "84",
                "journaltitle": "Stat.",
                "pages": "1236",
                "date": "1970",
            },
            "",
            "Act, Pub. L. No. 91-513, 84 Stat. 1236 (1970)",
        ),
        (
            "legislation",
            {
                "title": "Rule",
                "entrysubtype": "regulation",
                "volume": "89",
                "journaltitle": "Fed. Reg.",
                "pages": "86418",
                "date": "2024-10-30",
            },
            "",
            "Rule, 89 Fed. Reg. 86418 (October 30, 2024)",
        ),
        (
            "legislation",
            {"entrysubtype": "bill", "title": "Act", "number": "H.R. 12", "session": "118", "date": "2023"},
            "",
            "Act, H.R. 12, 118th Cong. (2023)",
        ),
        (
            "jurisdiction",
            {
                "entrysubtype": "hearing",
                "title": "F",
                "committee": "Committee on X",
                "author": "Olson, Ray",
                "date": "2024",
            },
            "p. 7",
            "*F: Hearing Before the Committee on X* (2024) (statement of Ray Olson), 7",
        ),
        (
            "misc",
            {"type": "Press release", "organization": "{EPA}", "title": "T", "date": "2024-10-08"},
            "",
            "EPA, “T,” press release, October 8, 2024",
        ),
        (
            "unpublished",
            {
                "type": "testimony",
                "author": "Olson, Ray",
                "title": "T",
                "committee": "the Committee on X",
                "date": "2024-10-08",
            },
            "",
            "Ray Olson, “T,” testimony before the Committee on X, October 8, 2024",
        ),
        (
            "phdthesis",
            {"author": "Lee, Ann", "title": "T", "school": "MIT", "year": "2010"},
            "p. 3",
            "Ann Lee, “T” (PhD diss., MIT, 2010), 3",
        ),
        (
            "online",
            {"title": "T", "organization": "WHO", "urldate": "2024-06-01"},
            "",
            "WHO, “T,” accessed June 1, 2024",
        ),
        (
            "book",
            {"editor": "Roe, Jo and Poe, Al", "title": "On “x”", "year": "1999"},
            "",
            "Jo Roe and Al Poe, eds., *On “x”* (1999)",
        ),
        (
            "article",
            {"author": "Roe, Jo", "title": "On “x”", "journal": "J", "year": "1999"},
            "",
            "Jo Roe, “On ‘x,’” *J*, 1999",
        ),
    ],
)
def test_references_with_the_part_that_is_cited(kind_: str, fields: dict[str, str], part: str, written: str) -> None:
    assert plain(work("k", kind_, **fields), part) == written


@pytest.mark.parametrize(
    ("kind_", "fields", "written"),
    [
        ("report", {"author": "Lee, Ann and Ito, Bo", "title": "Ports: A Study"}, "Lee and Ito, *Ports*, 7"),
        ("article", {"author": "Lee, Ann and Ito, Bo and Roe, Jo and Poe, Al", "title": "T"}, "Lee et al., “T,” 7"),
        ("online", {"organization": "CDC", "title": "Deaths in 2023"}, "CDC, “Deaths in 2023,” 7"),
        ("book", {"author": "Roe, Jo", "title": "In 2023"}, "Roe, *In 2023*, p. 7"),
        ("legislation", {"title": "Clean Air Act", "date": "1970"}, "Clean Air Act, 7"),
        ("jurisdiction", {"title": "Brown v. Board of Education"}, "*Brown v. Board of Education*, 7"),
        ("news", {"title": "One Two Three Four Five Six of the Eight Nine Ten"}, "“One Two Three Four Five Six,” 7"),
        ("book", {"author": "Roe, Jo", "title": "T: U", "shorttitle": "V"}, "Roe, *V*, 7"),
        ("misc", {}, "untitled, 7"),
    ],
)
def test_short_forms(kind_: str, fields: dict[str, str], written: str) -> None:
    parts = short_reference(work("k", kind_, **fields), "p. 7")
    assert "".join(f"*{part.text}*" if part.style == "title" else part.text for part in parts) == written


def test_the_doi_comes_before_other_addresses_and_archives_are_known() -> None:
    assert web_address(work("k", doi="https://doi.org/10.1/x", url="https://y.org")) == "https://doi.org/10.1/x"
    assert archived(work("k", archive="https://web.archive.org/web/2024/x")) == "https://web.archive.org/web/2024/x"
    assert archived(work("k", archive="National Archives", urlarchive="https://a.org")) == "https://a.org"
    assert archived(work("k", archive="National Archives")) == ""
