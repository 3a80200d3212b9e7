"""A table of comma-separated values with a title above its heads and amounts like years, from `pin` to `check`."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import records
from provenance.model import Cells
from tests.cli.conftest import Command

TABLE = (
    '"Running costs of a house, euros a year",,,\nHeating,2022,2023,2024\nGas boiler,2480,2310,2190\n'
    "Ground pump,1960,1750,1540\nOil boiler,2610,2260,2150\nTown heat,2720,2890,2830\n"
)


@pytest.fixture
def root(tmp_path: Path, provenance: Command) -> Path:
    (tmp_path / "provenance.toml").write_bytes(b"format = 1\n")
    (tmp_path / "costs.csv").write_text(TABLE, encoding="utf-8")
    assert provenance("add", "costs.csv", "--key", "costs", "--tier", "primary").code == 0
    return tmp_path


@pytest.mark.parametrize(
    ("named", "row", "column"),
    [
        (("--row", "Oil boiler", "--column", "2022"), "Oil boiler", "2022"),
        (("--row", "Ground pump", "--column", "2023"), "Ground pump", "2023"),
        (("--cell", "B6"), "Town heat", "2022"),
        (("--cell", "D4"), "Ground pump", "2024"),
    ],
)
def test_a_cell_is_recorded_by_its_row_and_its_year(
    provenance: Command, root: Path, named: tuple[str, ...], row: str, column: str
) -> None:
    assert provenance("pin", "costs", *named, "-y").code == 0
    found, findings = records.parse((root / "briefs/sources/costs.yml").read_bytes(), "r.yml", "costs")
    assert findings == () and found is not None
    assert [each.cells for each in found.spans] == [Cells("", "", (row,), (column,))]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("A ground pump cost €1,540 in 2024 [@costs].", []),
        ("A ground pump cost €1,540 in 2024 [@costs{#ground-pump-2024}].", []),
        ("Town heat cost €2,720 in 2022 [@costs{#town-heat-2022}].", []),
        ("A ground pump cost €1,450 in 2024 [@costs].", ["PRV301"]),
        ("A ground pump cost €1,450 in 2024 [@costs{#ground-pump-2024}].", ["PRV301"]),
        ("A ground pump cost €1,960 in 2024 [@costs].", ["PRV306"]),
        ("| System | 2022 | 2023 |\n|---|---|---|\n| Ground pump | 1,960 | 1,750 |\n\nSource: [@costs].", []),
        (
            "| System | 2022 | 2023 |\n|---|---|---|\n| Ground pump | 1,750 | 1,960 |\n\nSource: [@costs].",
            ["PRV301"] * 2,
        ),
    ],
)
def test_what_a_brief_says_of_them(provenance: Command, root: Path, said: str, codes: list[str]) -> None:
    for cell in ("D4", "B6"):
        assert provenance("pin", "costs", "--cell", cell, "-y").code == 0
    (root / "briefs/a.md").write_text(f"# A\n\n{said}\n", encoding="utf-8")
    checked = provenance("check", "--output-format", "concise", "--select", "PRV3,PRV404")
    assert [word for word in checked.out.split() if word.startswith("PRV")] == codes
