"""A short draft that uses every part of the model and has statements in most states, and the files that it needs."""

DRAFT = """\
---
title: What became of the pipes
lang: nn
---

# Pipes

The utility replaced 99% of its *lead pipes* [see @utility-2023{p. 4, #pipes}, with care]. It rose [@gazette; @herald].
@gazette [p. 3, {#pipes}] has it so.[^n] Nothing is cited for 12%. <!-- provenance: ignore[PRV101] reason="sealed" -->
It is said [@gazette, "words that are not there"] and [@nobody] and [@read{#pipes}] and [@gone{#pipes}].

| a | b |
|---|---|
| 15% | x |

Source: [@utility-2023{#cost}].

| Line | Metres | Share |
|---|---|---|
| A | 4,600 | 50% |

<!-- provenance: computed "Share" = Metres / 9200 -->

@gazette{#pipes} says so of 1,250 pipes, and [@table{#norway}] of 12.

[^n]: See [@digest; @census] and [this](https://x.org).
"""
FILES = {
    "sources/read.yml": """\
tier: primary
voice: true
attested: {by: AK, on: 2026-10-02}
language: de
cite-as: ["42 U.S.C. 1"]
status: {is: corrected, since: 2026-01-01, by: gazette}
revises: gazette
spans:
  pipes: {exact: "1,250 Rohre", speaker: Olson, translation: {text: "1,250 pipes", by: BK}, derives-from: [gazette]}
""",
    "sources/gone.yml": """\
tier: secondary
derives-from: [utility-2023]
pages: {first: 41}
snapshot:
  sha256: 0000000000000000000000000000000000000000000000000000000000000000
  captured: 2026-09-14
  from: https://x.org/gone
  archive: https://archive.example.org/gone
  original: {sha256: 1111111111111111111111111111111111111111111111111111111111111111, media-type: text/html}
  folded: {lines: "22", words: "33", pages: 2}
spans:
  pipes: {exact: "1,250 lead pipes", prefix: "a ", suffix: " b"}
""",
    "sources/table.yml": "spans:\n  norway: {cell: {row: Norway, column: '2023'}}\n",
    "sources/table.txt": "Country,2023\nNorway,12\n",
    "more.bib": "@dataset{census, title = {Census of pipes}, publisher = {Bureau of the Census}, year = 2024}\n",
    "sources/gone.txt": "One.\fHere are 1,250 lead pipes.\n",
}
