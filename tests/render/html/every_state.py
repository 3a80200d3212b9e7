"""A short draft that uses every part of the model and has statements in most states, and the files that it needs."""

DRAFT = """\
---
title: What became of the pipes
---

# Pipes

The utility replaced 99% of its *lead pipes* [see @utility-2023{p. 4, #pipes}, with care]. It rose [@gazette; @herald].
@gazette [p. 3, {#pipes}] has it so.[^n] Nothing is cited for 12%. <!-- provenance: ignore[PRV101] reason="sealed" -->
It is said [@gazette, "words that are not there"] and [@nobody] and [@read{#pipes}] and [@gone{#pipes}].

| a | b |
|---|---|
| 15% | x |

Source: [@utility-2023{#cost}].

[^n]: See [@digest] and [this](https://x.org).
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
  original: {sha256: 1111111111111111111111111111111111111111111111111111111111111111, media-type: text/html}
spans:
  pipes: {exact: "1,250 lead pipes", prefix: "a ", suffix: " b"}
""",
    "sources/gone.txt": "One.\fHere are 1,250 lead pipes.\n",
}
