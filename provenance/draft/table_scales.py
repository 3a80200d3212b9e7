"""Which numbers of a table take their scale and unit from its header or caption."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from provenance.draft.blocks import Block
from provenance.draft.header_scales import Scale, header_scale, is_number, is_year
from provenance.draft.neighbours import words_of

_NO_AMOUNTS = re.compile(
    r"(?:fiscal |calendar |financial )?(?:years?|dates?|months?|quarters?|periods?|ranks?|ranking|rows?|no\.?|nr\.?|#"
    r"|ids?|codes?|pages?|sections?|notes?|ages?|sources?|refs?\.?)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(r"(?:n|number|count|total number|sample(?: size)?|respondents|cases|index)\b", re.IGNORECASE)
_SHARES = frozenset({"%", " percentage points", " basis points"})


def with_scales(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a brief, the rows of its tables with the scale of each of their cells."""
    rows: defaultdict[int, list[int]] = defaultdict(list)
    heads: dict[int, Block] = {}
    captions: defaultdict[int, list[Block]] = defaultdict(list)
    for index, block in enumerate(blocks):
        if block.form == "row":
            rows[block.groups[-1]].append(index)
        elif block.form == "head":
            heads[block.groups[-1]] = block
        elif block.form == "caption":
            for group in block.serves:
                captions[group].append(block)
    scaled = list(blocks)
    for group, indices in rows.items():
        columns = _columns(heads.get(group), captions[group], [blocks[index] for index in indices])
        for index in indices if any(columns) else ():
            scaled[index] = replace(blocks[index], scales=columns)
    return scaled


def _columns(head: Block | None, captions: Sequence[Block], rows: Sequence[Block]) -> tuple[Scale | None, ...]:
    """The scale of each column."""
    titles = [words_of(prose).strip() for prose in head.proses] if head else []
    general = {scale for block in captions for each in block.proses if (scale := header_scale(words_of(each), False))}
    common = general.pop() if len(general) == 1 else None
    found: list[Scale | None] = []
    for number, title in enumerate(titles):
        cells = [words_of(row.proses[number]).strip() for row in rows if number < len(row.proses)]
        numbers = [cell for cell in cells if is_number(cell) or is_year(cell)]
        scale = header_scale(title) or (common if common and _takes(common, title, number) else None)
        found.append(None if all(map(is_year, numbers)) else scale)
    return tuple(found)


def _takes(common: Scale, title: str, number: int) -> bool:
    """Whether a column without a scale of its own takes the caption's: not the labels of the rows, nor what counts
    nothing, nor what counts under a caption of shares.
    """
    labels = number == 0 or bool(_NO_AMOUNTS.match(title))
    return not labels and not (common.after in _SHARES and _COUNTS.match(title))
