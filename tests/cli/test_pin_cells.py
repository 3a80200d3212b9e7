"""`provenance pin --row --column`, and what becomes of a cell in a later edition."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from provenance import records
from provenance.model import Cells, RecordedSpan
from tests.cli.conftest import Command
from tests.project.breaking import tree

Row = list[object]
ROWS: list[Row] = [
    ["Country", "Exports", None, "Imports", None],
    [None, 2022, 2023, 2022, 2023],
    ["Norway", 3.9, 4.2, 5.0, 5.1],
    ["Sweden", 1.1, 1.2, 1.3, None],
]
BRIEF = "# A\n\nNorway exported for $4.2 million in 2023 [@trade{#norway-2023}].\n"


def workbook(path: Path, rows: list[Row], title: str = "Table 2") -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = title
    sheet["A1"] = "Trade, USD million"
    for number, row in enumerate(rows, start=3):
        for column, value in enumerate(row, start=1):
            if value is not None:
                sheet.cell(number, column, value)
    made.create_sheet("Notes")["B7"] = "Provisional"
    made.save(path)


@pytest.fixture
def root(tmp_path: Path, provenance: Command) -> Path:
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    workbook(tmp_path / "trade.xlsx", ROWS)
    assert provenance("add", "trade.xlsx", "--key", "trade", "--tier", "primary").code == 0
    (tmp_path / "briefs/a.md").write_text(BRIEF, encoding="utf-8")
    return tmp_path


def spans(root: Path) -> dict[str, RecordedSpan]:
    found, findings = records.parse((root / "briefs/sources/trade.yml").read_bytes(), "r.yml", "trade")
    assert findings == () and found is not None
    return {each.name: each for each in found.spans}


NORWAY = ("--row", "Norway", "--column", "Exports", "--column", "2023")


def test_a_cell_is_named_by_its_row_and_column(provenance: Command, root: Path) -> None:
    said = provenance("pin", "trade", *NORWAY, "-y")
    assert said.code == 0
    assert said.out == "trade #norway-2023: Norway | Exports | 2023 | 4.2\ncite it: [@trade{#norway-2023}]\n"
    pinned = spans(root)["norway-2023"]
    assert pinned.exact == "4.2"
    assert pinned.cells == Cells("Table 2", "", ("Norway",), ("Exports", "2023"))
    assert provenance("check").code == 0


@pytest.mark.parametrize("cell", ["Table 2!C5", "'Table 2'!$C$5", "Table 2!cell=5,3", "table 2!row=5;col=3"])
def test_a_cell_that_is_pointed_at_is_recorded_by_its_names(provenance: Command, root: Path, cell: str) -> None:
    assert provenance("pin", "trade", "--cell", cell, "-y").code == 0
    assert spans(root)["norway-2023"].cells == Cells("Table 2", "", ("Norway",), ("Exports", "2023"))


def test_what_has_no_names_is_recorded_by_its_address(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", "--cell", "B7", "--sheet", "Notes", "-y")
    provenance("pin", "trade", "--cell", "Table 2!B5:C6", "--name", "both", "-y")
    assert spans(root)["notes-cell-b7"].cells == Cells("Notes", "cell=7,2")
    assert spans(root)["both"].cells == Cells("Table 2", "cell=5,2-6,3")
    assert spans(root)["both"].exact == "3.9 4.2 1.1 1.2"


@pytest.mark.parametrize(
    ("brief", "codes"),
    [
        ("Norway exported for $4.2 million in 2023 [@trade{#norway-2023}].", set()),
        ("Norway exported for 4.2 million dollars [@trade{#norway-2023}].", set()),
        ("In 2023, exports of Norway came to USD 4,200,000 [@trade{#norway-2023}].", set()),
        ("Norway exported for $3.9 million in 2023 [@trade{#norway-2023}].", {"PRV301"}),
        ("Norway exported for $5.1 million in 2023 [@trade{#norway-2023}].", {"PRV301"}),
        ("Norway exported for $4.2 billion in 2023 [@trade{#norway-2023}].", {"PRV301", "PRV302"}),
        ("Norway exported for $4.2 million in 2022 [@trade{#norway-2023}].", {"PRV306"}),
    ],
)
def test_a_figure_is_judged_by_its_own_row_and_head(
    provenance: Command, root: Path, brief: str, codes: set[str]
) -> None:
    provenance("pin", "trade", *NORWAY, "-y")
    (root / "briefs/a.md").write_text(f"# A\n\n{brief}\n", encoding="utf-8")
    said = provenance("check", "--select", "PRV301,PRV302,PRV306").out
    found = {code for code in ("PRV301", "PRV302", "PRV306") if code in said}
    assert bool(found) == bool(codes)
    assert found <= codes


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--row", "Norway", "--column", "2023"), "names 2 cells: Table 2!C5 (Norway | Exports | 2023 | 4.2)"),
        (("--row", "Norwey", "--column", "2023"), 'most like it is "Norway"'),
        (("--row", "Norway"), "--row NAME --column NAME"),
        (("--cell", "C5", "--row", "Norway"), "not both"),
        (("words", "--cell", "C5"), "not both"),
        (("--cell", "C5"), "it has 2 sheets"),
        (("--cell", "Table 2!E6"), "is empty"),
        (("--cell", "Table 9!E6"), 'its sheets are "Table 2", "Notes"'),
        (("--cell", "Table 2!row=-1"), "expected is an address"),
        (("--cell", "Table 2!A1:XFD1048576", "--name", "2x"), "a letter first"),
        (("--sheet", "Notes"), "--cell ADDRESS"),
    ],
)
def test_what_is_refused(provenance: Command, root: Path, arguments: tuple[str, ...], why: str) -> None:
    before = tree(root)
    said = provenance("pin", "trade", *arguments, "-y")
    assert (said.code, said.out) == (2, "")
    assert why in said.err
    assert tree(root) == before


def test_a_text_that_is_no_table_has_no_cells(provenance: Command, root: Path) -> None:
    (root / "page.html").write_bytes(b"<!doctype html><table><tr><td>Norway<td>4.2</table>")
    provenance("add", "page.html", "--key", "page")
    said = provenance("pin", "page", "--cell", "B1", "-y")
    assert "page: its captured text is no table" in said.err


def later(root: Path, rows: list[Row]) -> None:
    workbook(root / "later.xlsx", rows)


def test_a_cell_is_followed_where_rows_and_columns_are_put_in(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", *NORWAY, "-y")
    later(root, [[each[0], None, *each[1:]] for each in (*ROWS[:2], ["Denmark", 9, 8, 7, 6], *ROWS[2:])])
    said = provenance("refresh", "trade", "--from", "later.xlsx")
    assert "  #norway-2023 moved from Table 2!C5 to Table 2!D6" in said.out
    assert "no statement leans on what changed" in said.out
    assert provenance("check").code == 0


def test_a_cell_that_says_something_else_is_told(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", *NORWAY, "-y")
    later(root, [*ROWS[:2], ["Norway", 3.9, 4.5, 5.0, 5.1]])
    said = provenance("refresh", "trade", "--from", "later.xlsx")
    assert "  #norway-2023 has another value, Table 2!C5: [-4.2-] {+4.5+}" in said.out
    assert "briefs/a.md:3: what it cites is reworded: Norway | Exports | 2023 | [-4.2-] {+4.5+}" in said.out
    checked = provenance("check", "--select", "PRV404")
    assert checked.code == 1
    assert '"[-4.2-] {+4.5+}"' in checked.out
    assert "provenance pin trade --name norway-2023 --row ROW --column COLUMN" in said.out
    assert provenance("pin", "trade", "--name", "norway-2023", *NORWAY, "-y").code == 0
    assert spans(root)["norway-2023"].exact == "4.5"
    assert provenance("check", "--select", "PRV4").code == 0
    assert provenance("pin", "trade", "--name", "norway-2023", "--cell", "Table 2!B5", "-y").code == 2


def test_a_row_that_is_gone_is_told(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", *NORWAY, "-y")
    later(root, [*ROWS[:2], ["Norge", 3.9, 4.2, 5.0, 5.1], ROWS[3]])
    said = provenance("refresh", "trade", "--from", "later.xlsx")
    assert '  #norway-2023 lost: "Table 2" has no row "Norway"' in said.out
    checked = provenance("check", "--select", "PRV404")
    assert 'PRV404 trade: "Table 2" has no row "Norway"' in checked.out


def test_an_address_that_names_another_row_now_is_told(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", "--cell", "Table 2!row=5", "--name", "norway", "-y")
    later(root, [*ROWS[:2], ["Denmark", 9, 8, 7, 6], *ROWS[2:]])
    said = provenance("refresh", "trade", "--from", "later.xlsx", "--dry-run").out
    assert "  #norway lost: Table 2!row 5 is Denmark 9 8 7 6 now, and was Norway 3.9 4.2 5 5.1" in said


def test_a_new_edition_takes_the_cells_that_it_has(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", *NORWAY, "-y")
    later(root, [*ROWS[:2], ["Denmark", 9, 8, 7, 6], *ROWS[2:]])
    assert provenance("refresh", "trade", "--from", "later.xlsx", "--as", "trade-2026").code == 0
    record, _ = records.parse((root / "briefs/sources/trade-2026.yml").read_bytes(), "r.yml", "trade-2026")
    assert record is not None
    assert record.spans[0].cells == Cells("Table 2", "", ("Norway",), ("Exports", "2023"))
    (root / "briefs/a.md").write_text(BRIEF.replace("@trade", "@trade-2026"), encoding="utf-8")
    assert provenance("check").code == 0


def test_a_table_whose_text_is_not_here_is_vouched_for_with_its_names(provenance: Command, root: Path) -> None:
    provenance("pin", "trade", *NORWAY, "-y")
    path = root / "briefs/sources/trade.yml"
    path.write_text("attested: {by: AK, on: 2026-10-14}\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    (root / "briefs/sources/trade.txt").unlink()
    (root / "briefs/a.md").write_text(BRIEF.replace("4.2", "3.9").replace(" million", ""), encoding="utf-8")
    said = provenance("check", "--select", "PRV301").out
    assert "Norway | Exports | 2023 | 4.2" in said


def test_an_annotation_names_the_cells_of_a_table_in_plain_text(provenance: Command, root: Path) -> None:
    (root / "rates.csv").write_bytes(b"Country,2022,2023\nNorway,3.9,4.2\n")
    provenance("add", "rates.csv", "--key", "rates", "--tier", "primary", "--from", "https://example.org/rates.csv")
    provenance("pin", "rates", "--row", "Norway", "--column", "2023", "-y")
    (root / "briefs/a.md").write_text("# A\n\nIt was 4.2 [@rates{#norway-2023}].\n", encoding="utf-8")
    said = provenance("export", "--to", "annotations").out
    target = json.loads(said)["first"]["items"][0]["target"]
    assert {
        "type": "FragmentSelector",
        "conformsTo": "http://tools.ietf.org/rfc/rfc7111",
        "value": "cell=2,3",
    } in target["selector"]
    assert target["source"] == "https://example.org/rates.csv"
