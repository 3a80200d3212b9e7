"""Pandoc, which renders what our readers write, finds the same keys and the same main fields in a library.

Where it differs, we mean to; `NORMALIZED` has what is put aside before the two are compared, with the reason for it.
Newer versions of Pandoc differ from each other in more than that, so that what is compared is what all of them do.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from provenance.library import scan
from provenance.model import Work
from provenance.render.names import names

pytestmark = pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")

NORMALIZED = (
    ("letter case", "Pandoc takes BibTeX titles into sentence case; a reference here shows them as they are written"),
    ("blanks", "`~` is a blank here, where Pandoc keeps it as one that does not break"),
    ("quotation marks", "`'` at the end of a single quotation is an apostrophe here, since most are"),
    ("scripts", "raised and lowered figures are characters here, tags or dropped there"),
    ("composition", "Pandoc puts an accent on a dotless i, where we put it on an i"),
    ("escapes in addresses", "`\\_` in an address is `_` here, as it is to biblatex; Pandoc keeps the backslash"),
)

_MARKUP = re.compile(r"</?(?:i|b|em|strong|span|sup|sub)[^<>]*>")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉“”‘’\u00a0", "01234567890123456789\"\"'' ")

WORDS = [
    "water",
    "lead",
    "pipe",
    "Budget",
    "Housing",
    "rates",
    "tax",
    "Rebate",
    "the",
    "of",
    "and",
    "in",
    "for",
    "Policy",
]
PIECES = [
    *("{EU}", "{{New York}}", r"\emph{stress}", r"\textbf{bold}", r"5\%", r"\$3.50", r"\& more", "A--B", "1990--2000"),
    *("C---D", r"{\"U}ber", r"caf\'e", r"\S 4", r"\#1", r"a\_b", "x~y", "$5$", "(2020)", "U.S.", 'na{\\"\\i}ve', "“q”"),
]
FAMILIES = [
    *(r"M{\"u}ller", "Müller", r"Garc{\'i}a", r"{\v C}apek", r"Dvo\v{r}\'ak", r"S{\o}rensen", r"\L ukasz", "Lee"),
    *(r"Fran\c{c}ois", r"Nu{\~n}ez", r"{\AA}berg", "O'Brien", "Smith-Jones", "St.~John", "Okafor"),
]
GIVEN = ["Jane", "J. Q.", "Ann~Marie", r"Jos{\'e}", "Jean-Luc", "Hans Peter", r"{\'E}lise"]
BODIES = ["{World Bank}", r"{U.S. Department of Health \& Human Services}", "{Barnes and Noble}", "{{Double} Braces}"]


def _name(draw: random.Random) -> str:
    family, given = draw.choice(FAMILIES), draw.choice(GIVEN)
    orders = (f"{family}, {given}", f"van der {family}, {given}", f"{family}, Jr., {given}")
    return draw.choice([draw.choice(BODIES), *orders, f"{given} {family}", f"{given} de {family}"])


def _title(draw: random.Random) -> str:
    return " ".join(["On", *(draw.choice(WORDS + PIECES) for _ in range(draw.randint(2, 7)))])


def _entry(draw: random.Random, number: int) -> str:
    year, month = draw.randint(1950, 2025), draw.randint(1, 12)
    kind = draw.choice(["article", "report", "online", "book", "incollection", "misc", "thesis", "TechReport"])
    fields = {
        "title": f"{{{_title(draw)}}}",
        "author": "{" + " and ".join(_name(draw) for _ in range(draw.randint(1, 3))) + "}",
        "url": "{https://ex.org/" + draw.choice(["a%20b", "x_y?z=1&w=2", "~me/", "a#b", "%C3%A9"]) + "}",
        draw.choice(["date", "year"]): draw.choice([f"{{{year}}}", f'"{year}"']),
        "abstract": '{With {braces}, an = sign, an @ and "quotation marks".}',
    }
    if "year" in fields:
        fields["month"] = draw.choice(["apr", str(month), 'jan # "~12"'])
    elif draw.random() < 0.5:
        fields["date"] = f"{{{year}-{month:02d}-07}}"
    if kind == "article":
        fields |= {
            "journaltitle": draw.choice(["jpa", f"{{{_title(draw)}}}"]),
            "pages": "{10--20}",
            "volume": str(number),
        }
    elif kind == "incollection":
        fields |= {"booktitle": f"{{{_title(draw)}}}", "publisher": "{{Oxford University Press}}"}
    elif kind in ("report", "thesis", "TechReport"):
        fields |= {"institution": r"{Universit{\'e} Laval}", "type": "{Working paper}"}
    else:
        fields |= {"publisher": r"{Routledge \& Kegan Paul}"}
    listed = list(fields.items())
    draw.shuffle(listed)
    separator = draw.choice([",\n  ", ",\n\t", ", "])
    written = separator.join(f"{name}{draw.choice([' = ', '='])}{value}" for name, value in listed)
    return f"@{kind}{{key-{number}{separator}{written}{draw.choice(['', ',', chr(10)])}}}\n"


def _pandoc(path: Path, format_: str) -> dict[str, dict[str, Any]]:
    command = ["pandoc", "-f", format_, "-t", "csljson", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return {each["id"]: each for each in json.loads(done.stdout)}


def _plain(text: str) -> str:
    dotted = _MARKUP.sub("", text).replace("ı̈", "ï").replace("ı́", "í")
    return " ".join(unicodedata.normalize("NFC", dotted).translate(_PLAIN).casefold().split())


def _theirs(item: Mapping[str, Any]) -> dict[str, str]:
    def name(each: Mapping[str, str]) -> str:
        parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
        return each.get("literal") or " ".join(each[part] for part in parts if part in each)

    dates = item.get("issued", {}).get("date-parts") or [[""]]
    return {
        "title": _plain(item.get("title", "")),
        "authors": _plain(" | ".join(name(each) for each in item.get("author", []))),
        "year": str(dates[0][0]),
        "publisher": _plain(item.get("publisher", "")),
        "container": _plain(item.get("container-title", "")),
        "url": item.get("URL", ""),
        "doi": item.get("DOI", ""),
        "volume": item.get("volume", ""),
    }


def _ours(work: Work) -> dict[str, str]:
    year = re.search("[0-9]{4}", work.field("date", "year"))
    return {
        "title": _plain(work.field("title")),
        "authors": _plain(" | ".join(each.in_full for each in names(work.field("author")).people)),
        "year": year[0] if year else "",
        "publisher": _plain(work.field("publisher", "institution")),
        "container": _plain(work.field("booktitle", "journaltitle", "organization", "code")),
        "url": work.field("url"),
        "doi": work.field("doi"),
        "volume": work.field("volume"),
    }


def _compare(path: Path, format_: str) -> int:
    catalogue = scan(path.read_bytes(), path.name)
    assert catalogue.findings == ()
    expected = _pandoc(path, format_)
    assert set(catalogue.keys) == set(expected)
    for key, item in expected.items():
        work = catalogue.work(key)
        assert work is not None and (key, _ours(work)) == (key, _theirs(item))
    return len(expected)


@pytest.mark.parametrize("seed", [1, 2])
def test_generated_libraries(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    text = '@string{jpa = "Journal of Policy"}\n% a remark\n' + "\n".join(_entry(draw, number) for number in range(200))
    path = tmp_path / "a.bib"
    path.write_bytes(text.encode())
    assert _compare(path, "biblatex") == 200


def test_a_library_in_csl_json(tmp_path: Path) -> None:
    items = [
        {
            "id": f"k{number}",
            "type": kind,
            "title": title,
            "author": [author],
            "issued": issued,
            "URL": "https://e.org/a_b%20c",
        }
        | ({"container-title": "The *Whole*"} if kind != "report" else {"publisher": "Office & Sons"})
        for number, (kind, title, author, issued) in enumerate(
            [
                (
                    "article-journal",
                    "A <i>first</i> one",
                    {"family": "Lee", "given": "Ann"},
                    {"date-parts": [[2020, 1]]},
                ),
                ("report", "CO<sub>2</sub> & more", {"literal": "World Bank"}, {"date-parts": [["2021"]]}),
                (
                    "webpage",
                    "a < b",
                    {"family": "Berg", "given": "Jan", "non-dropping-particle": "van"},
                    {"raw": "2020-05"},
                ),
                (
                    "bill",
                    "“Quoted” act",
                    {"family": "King", "given": "M.", "suffix": "Jr."},
                    {"date-parts": [[1999, 2, 3]]},
                ),
            ]
        )
    ]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(items, indent=1), encoding="utf-8")
    assert _compare(path, "csljson") == 4


def test_our_reading_of_what_pandoc_writes(tmp_path: Path) -> None:
    """The same library in BibTeX and in the JSON and YAML that Pandoc makes of it has the same main fields."""
    draw = random.Random(3)
    bib = tmp_path / "a.bib"
    bib.write_bytes(
        "\n".join(_entry(draw, number) for number in range(60)).replace("jpa", "{J}").replace("$5$", "5").encode()
    )
    for format_, suffix in (("csljson", ".json"), ("markdown", ".yaml")):
        command = ["pandoc", "-f", "biblatex", "-t", format_, *(["-s"] if suffix == ".yaml" else []), str(bib)]
        done = subprocess.run(command, capture_output=True, check=True)
        path = tmp_path / f"b{suffix}"
        path.write_bytes(done.stdout)
        catalogue = scan(path.read_bytes(), path.name)
        assert catalogue.findings == () and len(catalogue.keys) == 60
        for key, item in _pandoc(bib, "biblatex").items():
            work = catalogue.work(key)
            assert work is not None and (key, _ours(work)) == (key, _theirs(item))
