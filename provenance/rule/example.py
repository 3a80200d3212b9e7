"""Examples: small projects that show what a rule flags and what it leaves alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from provenance.frozen import dataclass

# The sources that every example may cite: a report that states its own findings, two newspapers that retell it, and
# a digest that retells one of the newspapers. All of them are invented.
STANDARD: Mapping[str, str] = {
    "sources.bib": """\
@techreport{utility-2023,
  author = {{Harbour Water Utility}},
  title = {Annual report 2023},
  institution = {Harbour Water Utility},
  year = {2023}
}

@article{gazette,
  author = {Mendes, Rosa},
  title = {Lead pipes go faster than planned},
  journal = {Harbour Gazette},
  year = {2024}
}

@article{herald,
  author = {Okafor, Ben},
  title = {City digs up its past},
  journal = {Evening Herald},
  year = {2024}
}

@misc{digest,
  title = {The week in water},
  year = {2024}
}
""",
    "sources/utility-2023.yml": """\
tier: primary
spans:
  pipes: {exact: "replaced 1,250 lead pipes, 15% of those known"}
  cost: {exact: "The programme cost $4.2 million in 2023"}
""",
    "sources/utility-2023.txt": """\
Annual report 2023

In 2023 the utility replaced 1,250 lead pipes, 15% of those known. The programme cost $4.2 million in 2023, of which
the state paid two thirds. Complaints about water quality fell from 310 to 275.
""",
    "sources/gazette.yml": """\
tier: secondary
derives-from: [utility-2023]
spans:
  pipes: {exact: "1,250 lead pipes were dug up last year"}
""",
    "sources/gazette.txt": """\
The city is ahead of its plan. According to the utility's annual report, 1,250 lead pipes were dug up last year, or
15 percent of all that are known.
""",
    "sources/herald.yml": """\
tier: secondary
derives-from: [utility-2023]
""",
    "sources/herald.txt": """\
Some 1,250 lead pipes are gone, the utility reports, and the bill stood at $4.2 million.
""",
    "sources/digest.yml": """\
tier: tertiary
derives-from: [gazette]
""",
    "sources/digest.txt": """\
The Gazette reports that the city replaced 15 percent of its lead pipes.
""",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A draft, and the words of it that a rule underlines, in their order; none, where it must stay silent.

    `files` adds to the standard sources or replaces them, by path (`sources.bib`, `sources/<key>.yml`,
    `sources/<key>.txt`); an empty text takes a file away. `where` is the path of the file in which the underlined
    words stand, the draft unless said otherwise. `shows` is what the example is about, in a few words.
    """

    draft: str
    flags: tuple[str, ...] = ()
    shows: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    where: str = "brief.md"

    def all_files(self) -> Mapping[str, bytes]:
        """Every file of the example's project by its path, the draft as `brief.md`."""
        texts = {**STANDARD, **self.files, "brief.md": self.draft}
        return {path: text.encode() for path, text in texts.items() if text}
