"""Check the example briefs and see that exactly the fault which was put there on purpose is found.

One sentence is at fault, in two ways: what it says has no primary source, and its two witnesses are one.

Run by `make demo`, at the top of the repository. Exits with 0 when it is, with 1 when it is not.
"""

import json
import subprocess
import sys
from pathlib import Path

EXPECTED = [("briefs/precursor-rebates.md", "PRV102"), ("briefs/precursor-rebates.md", "PRV502")]

PROVENANCE = (sys.executable, "-m", "provenance")
BUILD = Path("build")


def main() -> int:
    """Show the findings, compare them with what is expected, render the briefs to `build/`."""
    BUILD.mkdir(exist_ok=True)
    sys.stdout.write("$ provenance check\n")
    sys.stdout.flush()
    subprocess.run([*PROVENANCE, "check"], check=False)
    written = BUILD / "report.json"
    wanted = ["--output-format", "json", "--output-file", str(written), "--exit-zero", "--quiet"]
    subprocess.run([*PROVENANCE, "check", *wanted], check=True)
    report = json.loads(written.read_text(encoding="utf-8"))
    for brief in (each["path"] for each in report["briefs"]):
        target = BUILD / Path(brief).name
        subprocess.run([*PROVENANCE, "render", brief, "--to", "markdown", "-o", str(target)], check=True)
        sys.stdout.write(f"{brief} is rendered to {target}\n")
    found = [(each["at"]["path"], each["code"]) for each in report["diagnostics"]]
    if found == EXPECTED:
        sys.stdout.write("As expected: PRV102 refuses the rebate figure, PRV502 says that its two sources are one.\n")
        return 0
    sys.stderr.write(f"Expected {EXPECTED}, found {found}.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
