"""Who retells whom, as a picture that forges draw: a flowchart in Mermaid (https://mermaid.js.org/syntax/flowchart)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from provenance.lineage import source_tier
from provenance.model import Source
from provenance.render import wording

HEADING = "### Who retells whom"

_LONGEST = 80
_SHAPES = {"primary": ('["', '"]'), "secondary": ('("', '")'), "tertiary": ('(["', '"])')}
_UNKNOWN = ('{{"', '"}}')


def graph(ordered: list[str], known: Mapping[str, Source], labels: Mapping[str, str], cited: set[str]) -> list[str]:
    """The lines of the picture: sources and, from those that retell, arrows to those retold.

    `ordered` are the keys of the `known` sources in the order of the table. Empty where nobody retells anybody.
    """
    arrows = list(_arrows(ordered, known))
    if not arrows:
        return []
    drawn = dict.fromkeys(key for key in ordered if any(key in ends for ends, _ in arrows))
    drawn |= dict.fromkeys(end for ends, _ in arrows for end in ends)
    names = {key: f"s{number}" for number, key in enumerate(drawn, start=1)}
    nodes = [f"    {names[key]}{_node(key, known.get(key), labels, key in cited)}" for key in drawn]
    lines = [f"    {names[ends[0]]} {arrow} {names[ends[1]]}" for ends, arrow in arrows]
    return [HEADING, "", "```mermaid", "flowchart LR", *nodes, *lines, "```"]


def _arrows(ordered: list[str], known: Mapping[str, Source]) -> Iterator[tuple[tuple[str, str], str]]:
    for key in ordered:
        record = known[key].record
        for parent in dict.fromkeys(record.derives_from) if record else ():
            yield (key, parent), "-->|retells|"
        if record is not None and record.unknown_derivation:
            yield (key, ""), "-.->|retells|"
        if record is not None and record.revises:
            yield (key, record.revises), "-.->|revises|"


def _node(key: str, source: Source | None, labels: Mapping[str, str], cited: bool) -> str:
    if not key:
        return '{{"a source nobody has traced"}}'
    tier = source_tier(source) if source else None
    opener, closer = _SHAPES.get(tier or "", _UNKNOWN)
    standing = wording.tier(tier) if cited else f"{wording.tier(tier)}, not cited here"
    return f"{opener}{_shown(labels.get(key, key))}<br>{standing}{closer}"


def _shown(words: str) -> str:
    """Words in a label: all that is neither letter, digit nor blank by its number, so that nothing of it is syntax."""
    line = " ".join(words[: _LONGEST * 4].split())
    line = line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
    return "".join(char if _plain(char) else f"#{ord(char)};" for char in line if _has_a_sign(char))


def _plain(char: str) -> bool:
    return char in " ,." or unicodedata.category(char)[0] in "LMN"


def _has_a_sign(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
