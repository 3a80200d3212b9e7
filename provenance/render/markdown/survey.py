"""Where in a draft its citations stand, as far as it matters for putting something in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from provenance.named import NamedTuple
from provenance.text.span import Span

Setting = Literal["text", "note", "link", "verbatim"]
"""Running text, headings and tables; a footnote, which can hold no further note; the text of a link or picture, which
can hold no further link; code, HTML and whatever else is shown as it is written."""

_NESTING = 200

_PRIVATE = (*range(0xE000, 0xF900), *range(0xF0000, 0xFFFFE))

_LABEL = re.compile(r"\[\^([^\]\s]{1,200})")

_ENDS_OF_HTML = (
    ("<!--", "-->"),
    ("<![cdata[", "]]>"),
    ("<?", "?>"),
    ("<!", ">"),
    ("<script", "</script>"),
    ("<pre", "</pre>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
)


Environment = dict[str, dict[str, dict[int, dict[str, list[Token]]]]]
"""What the parser keeps beside the tokens: notes written in the line."""


class Standing(NamedTuple):
    """Where a range stands. `after` is the type of the token before it, where nothing but blanks lies between."""

    setting: Setting = "verbatim"
    after: str = ""


class Survey(NamedTuple):
    """One standing for each range asked about, and the line that ends an unended block of code or HTML at the end of
    the draft (empty when there is none)."""

    standings: tuple[Standing, ...]
    closer: str


def survey(text: str, ranges: Sequence[Span]) -> Survey:
    """Read the draft `text` as Markdown with a sign in the place of each range, and see where the signs come out.

    `ranges` are ordered and do not overlap. A sign that does not come out as text stood in something verbatim.
    """
    used = set(text)
    sign = next((chr(code) for code in _PRIVATE if chr(code) not in used), "")
    if not sign:  # a draft that holds every private character there is
        return Survey((Standing(),) * len(ranges), "")
    env: Environment = {}
    tokens = parsed(f"{_signed(text, ranges, sign)}\n\n{sign}end{sign}\n", env)
    found: dict[str, Standing] = dict(_signs(tokens, sign, "text"))
    for note in env.get("footnotes", {}).get("list", {}).values():
        found.update(_signs(note.get("tokens", ()), sign, "note"))
    standings = (found.get(str(number), Standing()) for number in range(len(ranges)))
    return Survey(tuple(standings), "" if "end" in found else _closer(tokens))


def parsed(text: str, env: Environment | None = None) -> list[Token]:
    """A document as forges read it. Notes stay where they are written."""
    parser = MarkdownIt("commonmark", {"maxNesting": _NESTING}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin, move_to_end=False).use(front_matter_plugin)
    return parser.parse(text, env)


def free_prefix(text: str) -> str:
    """What to put before a number so that no footnote label of the draft `text` is met; mostly nothing."""
    taken = {label.casefold().rstrip("0123456789") for label in _LABEL.findall(text)}
    prefixes = chain(("", "source-"), (f"source{number}-" for number in count(2)))
    return next(prefix for prefix in prefixes if prefix not in taken)


def _signed(text: str, ranges: Sequence[Span], sign: str) -> str:
    parts = []
    at = 0
    for number, span in enumerate(ranges):
        parts += [text[at : span.start], f"{sign}{number}{sign}"]
        at = span.end
    return "".join((*parts, text[at:]))


def _signs(tokens: Iterable[Token], sign: str, setting: Setting) -> Iterator[tuple[str, Standing]]:
    """Every sign that comes out as text, and where."""
    notes = links = 0
    before = ""
    for token in tokens:
        notes += (token.type == "footnote_reference_open") - (token.type == "footnote_reference_close")
        links += (token.type == "link_open") - (token.type == "link_close")
        here: Setting = "note" if notes else "link" if links and setting == "text" else setting
        if token.type == "image":
            here = "link" if here == "text" else here
        if token.children:
            yield from _signs(token.children, sign, here)
        elif token.type == "text":
            lead, *rest = token.content.split(sign)
            for number, said in enumerate(rest[::2]):
                yield said, Standing(here, before if not number and not lead.strip() else "text")
            if not rest and not lead.strip():
                continue  # nothing but blanks: what was before is still before
        before = token.type


def _closer(tokens: Sequence[Token]) -> str:
    last = next((token for token in reversed(tokens) if token.type in ("fence", "html_block")), None)
    if last is None:
        return ""
    if last.type == "fence":
        return last.markup
    begun = last.content.lstrip().casefold()
    return next((end for start, end in _ENDS_OF_HTML if begun.startswith(start)), "")
