"""What a new project begins with: a configuration, and a first brief that explains itself."""

from __future__ import annotations

import hashlib
import shlex

from provenance import records

ATTRIBUTES = "-text"
"""What git is told of captured texts: their bytes are theirs, on every system."""

_SOURCE = """\
HARBOUR CITY WATER UTILITY
Annual report 2025

Of the 12,400 lead service lines known in January 2020, 4,210 had been replaced
by 31 December 2025, or 34 percent. In 2025 alone the utility replaced 1,130
lines, more than in any year before, at an average cost of $6,800 a line.

The board resolved in March 2024 that no lead line shall remain in use after 2031.
To keep that date, some 1,365 lines must be replaced in each of the six years left.
"""

_RECORD = """\
# What is known of this source. "primary": the body that made the fact, here the utility on its own work.
tier: primary
snapshot:
  sha256: {sha256}
  captured: {day}
  folded:
    lines: {lines}
    words: {words}
    pages: 1
# The passages that briefs cite, by name.
spans:
  replaced:
    exact: 4,210 had been replaced by 31 December 2025, or 34 percent
  cost:
    exact: at an average cost of $6,800 a line
"""

_LIBRARY = """\
@techreport{harbour-2025,
  title = {Annual report 2025},
  author = {{Harbour City Water Utility}},
  date = {2026}
}
"""

_BRIEF = """\
---
title: Lead pipes in Harbour City
provenance: {stage: draft}
---

# Lead pipes in Harbour City

By the end of 2025 the utility had replaced 4,210 lead lines, 34 percent of those known [@harbour-2025{#replaced}].

A line cost $6,800 on average [@harbour-2025{#cost}].

The work is to end in 2031: the board resolved that "no lead line shall remain in use" after that year
[@harbour-2025, "no lead line shall remain in use after 2031"].

## How this brief works {.analysis}

The city, its utility and the report are made up, so that you can try things here.

Each statement above cites a passage: `#replaced` and `#cost` are named in `SOURCES/harbour-2025.yml`, the third is
quoted. The words of the report are in `SOURCES/harbour-2025.txt`, its entry is in `LIBRARY`.

Run `provenance check`: nothing is found. Change 34 to 43 and run it again. Take a citation away, or change a word
between quotation marks.

Read it as others will: `provenance render BRIEF --to html -o first-brief.html`.

Then capture a source of your own, `provenance add FILE-OR-ADDRESS --key KEY`, write a brief beside this one, and delete
this one with its source.

This section needs no citations, since its heading says that it is your own reasoning: `{.analysis}`. In a draft
(`stage: draft`, at the top) missing evidence is a warning; take that line out when others are to read the brief.
"""

_CONFIGURATION = """\
# All of it is optional; `provenance schema config` describes every key.
format = 1
# briefs = ["briefs/**/*.md", "!**/README.md", "!briefs/sources/**"]
# bibliography = ["briefs/*.bib"]
# sources = "briefs/sources"
# private = "private"          # for texts that may not be in git
"""

_HOOKS = """\
# Captured texts stay as they are: no hook may trim or end their lines anew.
exclude: ^{sources}/
repos:
  - repo: local
    hooks:
      - id: provenance-check
        name: provenance check
        entry: provenance check{where}
        language: system
        pass_filenames: false
        always_run: true
"""


def configuration() -> str:
    """The text of `provenance.toml`."""
    return _CONFIGURATION


def attributes(sources: str) -> str:
    """The line of `.gitattributes` that keeps the texts in the folder `sources` as they are."""
    return f"{_pattern(sources)}/** {ATTRIBUTES}\n"


def hooks(sources: str, where: str = "") -> str:
    """The text of `.pre-commit-config.yaml`; paths are from the top of the repository, `where` is the project's."""
    prefix = f"{where}/" if where else ""
    # The command is looked for where the hook runs, so it needs no address to be installed from.
    return _HOOKS.format(sources=_escaped(f"{prefix}{sources}"), where=f" {shlex.quote(where)}" if where else "")


def example(folder: str, sources: str, library: str, day: str) -> dict[str, str]:
    """The files of the first brief, by path: the brief in `folder`, its source in `sources`, its entry in `library`."""
    brief = f"{folder}/first-brief.md" if folder else "first-brief.md"
    fold = records.folded(_SOURCE)
    record = _RECORD.format(
        sha256=hashlib.sha256(_SOURCE.encode()).hexdigest(), day=day, lines=fold.lines, words=fold.words
    )
    text = _BRIEF.replace("SOURCES", sources).replace("LIBRARY", library).replace("BRIEF", brief)
    return {
        brief: text,
        f"{sources}/harbour-2025.txt": _SOURCE,
        f"{sources}/harbour-2025.yml": record,
        library: _LIBRARY,
    }


def _pattern(path: str) -> str:
    """The path in quotation marks where git would otherwise end it at a blank."""
    return f'"{path}' if " " in path else path


def _escaped(path: str) -> str:
    return "".join(f"\\{char}" if char in ".+*?()[]{}|^$\\" else char for char in path)
