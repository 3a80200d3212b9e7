"""Write the generated parts of README.md: the table of rules, and what the check of the example briefs prints.

Run from anywhere: `python .ci/readme.py`. With `--check` nothing is written; exit 1 when a part is out of date.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from provenance import formats
from provenance.project import load
from provenance.stories.explain import table

ROOT = Path(__file__).resolve().parent.parent


def filled(readme: str) -> str:
    """`readme` with its generated parts as they should be now."""
    shown = formats.render("full", load(ROOT).check())
    readme = _between(readme, "demo", f"```text\n{shown}```\n")
    return _between(readme, "rules", table())


def _between(readme: str, name: str, part: str) -> str:
    begin, end = f"<!-- generated: {name} -->\n", f"<!-- end of {name} -->\n"
    whole = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if len(whole.findall(readme)) != 1:
        raise SystemExit(f"README.md needs exactly one part between {begin.strip()} and {end.strip()}")
    return whole.sub(lambda _: f"{begin}\n{part}\n{end}", readme)


def main() -> int:
    """Write or check the generated parts; the exit code."""
    path = ROOT / "README.md"
    before = path.read_bytes().decode()
    after = filled(before)
    if "--check" in sys.argv[1:]:
        return int(before != after)
    path.write_bytes(after.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
