"""Small projects on disk, for tests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

LIBRARY = """\
@techreport{ministry-2020,
  author = {{Ministry of Finance}},
  title = {Notice on export rebates},
  year = {2020}
}

@article{daily,
  author = {Novak, Ana},
  title = {Rebates rise},
  journal = {The Daily},
  year = {2021}
}
"""

MINISTRY_SAYS = "In 2020 the ministry raised the rebate to 13 percent, the highest so far.\n"
DAILY_SAYS = "Exporters are glad that the rebate now stands at 13 percent.\n"


def sha256(text: str) -> str:
    """The hash that a record holds of a captured text."""
    return hashlib.sha256(text.encode()).hexdigest()


MINISTRY = f"""\
tier: primary
snapshot: {{sha256: {sha256(MINISTRY_SAYS)}}}
spans:
  rebate: {{exact: "raised the rebate to 13 percent"}}
"""

DAILY = f"""\
tier: secondary
snapshot: {{sha256: {sha256(DAILY_SAYS)}}}
derives-from: [ministry-2020]
spans:
  rebate: {{exact: "the rebate now stands at 13 percent"}}
"""

SOURCES: Mapping[str, str] = {
    "provenance.toml": "format = 1\n",
    "briefs/sources.bib": LIBRARY,
    "briefs/sources/ministry-2020.yml": MINISTRY,
    "briefs/sources/ministry-2020.txt": MINISTRY_SAYS,
    "briefs/sources/daily.yml": DAILY,
    "briefs/sources/daily.txt": DAILY_SAYS,
}

GOOD = "In 2020 the rebate rose to 13 percent [@ministry-2020{#rebate}].\n"
BAD = "In 2020 the rebate rose to 13 percent [@daily{#rebate}].\n"


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write `files` below `root`, byte for byte, and return it."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def project(root: Path, briefs: Mapping[str, str | bytes], **more: str | bytes) -> Path:
    """A project below `root` with the two sources above and `briefs` by name."""
    return write(root, {**SOURCES, **{f"briefs/{name}": text for name, text in briefs.items()}, **more})
