"""How long a check takes beside starting Python and beside pandoc: `make bench`.

Every round runs each command once, one after the other, so that a busy machine slows all of them alike; what is quoted
are medians. Wall-clock time and processor time of the whole process, its children included. Exit code 1 when a median
ratio of processor times is above what is promised.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.speed.material import Size, build

ROOT = Path(__file__).parents[3]
PROVENANCE = [str(Path(sys.executable).with_name("provenance")), "check"]


class Took(NamedTuple):
    """Seconds of one run."""

    wall: float
    cpu: float


class Case(NamedTuple):
    """What is run, what is done before it, and with what it is compared: at most `limit` times `beside`."""

    command: list[str]
    before: Callable[[int], object] = lambda _round: None
    beside: str = ""
    limit: float = 0.0


def took(command: list[str], folder: Path, environment: dict[str, str]) -> Took:
    """How long `command` takes in `folder`; raises SystemExit when it cannot do its job."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    out, err = process.stdout, process.stderr
    assert out is not None
    assert err is not None
    said = out.read() + err.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    out.close()
    err.close()
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} failed:\n{said}")
    return Took(time.perf_counter() - started, used.ru_utime + used.ru_stime)


def cases(draft: Path, folder: Path) -> dict[str, Case]:
    """What is compared, in the order in which it runs."""

    def change(pattern: str, into: str) -> None:
        # What the last case changed stays, so that each finds one change since the check before it.
        draft.write_bytes(re.sub(pattern.encode(), into.encode(), draft.read_bytes(), count=1))

    def retitle(number: int) -> None:
        change("# Works.*", f"# Works, version {number}")

    def reword(number: int) -> None:
        change(" in all,.*? were ", f" in all, {'al' * number}so, were ")

    page = folder / "page.html"
    bibliography = folder / "briefs" / "sources.bib"
    found = {
        "python -c pass": Case([sys.executable, "-c", "pass"]),
        "unchanged": Case(PROVENANCE, beside="python -c pass", limit=3),
        "title changed": Case(PROVENANCE, retitle, "pandoc --citeproc", 1),
        "sentence changed": Case(PROVENANCE, reword, "pandoc --citeproc", 1),
        "no cache": Case([*PROVENANCE, "--no-cache"], beside="pandoc --citeproc", limit=2),
    }
    if shutil.which("pandoc"):
        command = ["pandoc", "--citeproc", f"--bibliography={bibliography}", str(draft), "-o", str(page)]
        found["pandoc --citeproc"] = Case(command)
    return found


def main() -> int:
    """Build the material, run the rounds, print the table; the exit code."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "project"
        draft = build(folder, Size())
        # Compiled modules, as an installed program has them; apart, so that nothing of the repository is touched.
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"PYTHONPYCACHEPREFIX": str(Path(name) / "compiled")}
        return table(run(cases(draft, folder), folder, environment, rounds), cases(draft, folder), rounds)


def run(compared: dict[str, Case], folder: Path, environment: dict[str, str], rounds: int) -> dict[str, list[Took]]:
    """The times of every case, round by round; the first round only warms up."""
    times: dict[str, list[Took]] = {name: [] for name in compared}
    for number in range(rounds + 1):
        for name, case in compared.items():
            case.before(number)
            measured = took(case.command, folder, environment)
            if number:
                times[name].append(measured)
    return times


def table(times: dict[str, list[Took]], compared: dict[str, Case], rounds: int) -> int:
    """Print the medians and the ratios; 1 when one is above its limit."""
    code = 0
    print_line(f"medians of {rounds} rounds, milliseconds: wall, processor; ratios round by round, of processor time")
    for name, case in compared.items():
        wall, cpu = (1000 * median(each[at] for each in times[name]) for at in (0, 1))
        line = f"{name:18} {wall:7.1f} {cpu:7.1f}"
        if case.beside in times:
            ratio = median(own.cpu / other.cpu for own, other in zip(times[name], times[case.beside], strict=True))
            holds = ratio <= case.limit
            code |= not holds
            line += f"   {ratio:5.2f} × {case.beside}, at most {case.limit:g}: {'holds' if holds else 'DOES NOT HOLD'}"
        print_line(line)
    if "pandoc --citeproc" not in times:
        print_line("pandoc is not on PATH: nothing to compare with")
    return int(code)


def print_line(line: str) -> None:
    """Print one line of the table."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
