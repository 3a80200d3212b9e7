"""Citations as tokens of the Markdown parser, and as what the rest of the house knows.

The rule comes before the parser's own for links and says nothing when asked to look ahead, so that a citation may
stand in the text of a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from provenance.draft.citation_grammar import Cited, Cluster, Reading
from provenance.draft.locators import Located, located
from provenance.draft.source_map_inline import MAPPED, TracingState
from provenance.model import Citation, Locator, Quoted, SpanName
from provenance.named import NamedTuple
from provenance.text.quotations import quotations
from provenance.text.span import Mapped, Span

EXAMPLES = "provenance.examples"
"""The key of the environment under which the labels of example lists stand."""

_CLUSTER = "provenance.cluster"  # of a token: the citations as read, in the text of the paragraph
_EXAMPLE = re.compile(r"(?:\(@([\w-]+)\)|@([\w-]+)[.)])[ \t]")
_MARKS = re.compile(r"\\([!-/:-@\[-`{-~])|\*+|`+|~~|(?<!\w)_+|_+(?!\w)")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_TAG = re.compile(r"<!--.{0,1000}?-->|</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>", re.DOTALL)
_MARKUP = re.compile(r"[\\*`~_<&\[]")


def install(md: MarkdownIt) -> None:
    """Make a tracing parser read citations, as tokens of the type `citation`."""
    md.inline.ruler.before("link", "citation", _citation)


def example_labels(contents: Iterator[str]) -> frozenset[str]:
    """The labels of example lists (`(@label) …`) in the texts of paragraphs. Only the first line can begin a list."""
    begun = (content.split("\n") for content in contents if _EXAMPLE.match(content))
    found = (_EXAMPLE.match(line) for lines in begun for line in lines)
    return frozenset(match[1] or match[2] for match in found if match)


def reading(state: StateInline) -> Reading | None:
    """The citations of the text being read, worked out once; None when the parser keeps no maps."""
    if not isinstance(state, TracingState):
        return None
    if "reading" not in state.memo:
        examples = state.env.get(EXAMPLES, frozenset())
        references = {label.casefold() for label in state.env.get("references", ())}
        state.memo["reading"] = Reading(state.src, examples, references)
    known = state.memo["reading"]
    return known if isinstance(known, Reading) else None


def _citation(state: StateInline, silent: bool) -> bool:
    mark = state.src[state.pos]
    if silent or mark not in "@[" or (known := reading(state)) is None:
        return False
    cluster = known.in_text(state.pos) if mark == "@" else known.bracketed(state.pos)
    if cluster is None or cluster.span.end > state.posMax:
        return False
    token = state.push("citation", "", 0)
    token.content = state.src[cluster.span.start : cluster.span.end]
    token.meta[_CLUSTER] = cluster
    state.pos = cluster.span.end
    return True


class _Written(NamedTuple):
    """The citations of a token as written, mapped to the draft. `start` is where they begin in the paragraph."""

    mapped: Mapped
    start: int

    def source(self, span: Span) -> Span:
        return self.mapped.source(span.start - self.start, span.end - self.start)

    def raw(self, span: Span) -> str:
        return self.mapped.text[span.start - self.start : span.end - self.start]

    def follows_blank(self, span: Span) -> bool:
        """Whether a blank stands before the range: to Pandoc, a comma behind one does not lead to a locator."""
        return self.mapped.text[max(0, span.start - self.start - 1)].isspace()


def citations(token: Token) -> tuple[Citation, ...]:
    """The citations of a token of type `citation`, in their order, with the ranges of the draft."""
    cluster: Cluster = token.meta[_CLUSTER]
    written = _Written(token.meta[MAPPED], cluster.span.start)
    return tuple(_in_draft(written, cluster.span, each) for each in cluster.cited)


def _in_draft(written: _Written, cluster: Span, cited: Cited) -> Citation:
    apart = written.raw(cited.suffix).startswith(",") and written.follows_blank(cited.suffix)
    pointed = None if apart else located(written.raw(cited.suffix))
    return Citation(
        key=cited.key,
        span=written.source(cited.span),
        key_span=written.source(cited.key_span),
        cluster=written.source(cluster),
        mode=cited.mode,
        prefix=_plain(written.raw(cited.prefix)),
        suffix=_plain(written.raw(cited.suffix)),
        locator=_locator(written, pointed, cited.suffix.start),
        names=tuple(_names(written, pointed, cited.suffix.start)),
        quoted=_quoted(written, cited.suffix),
    )


def _locator(written: _Written, pointed: Located | None, start: int) -> Locator | None:
    if pointed is None or pointed.span is None:
        return None
    return Locator(pointed.label, _plain(pointed.value), written.source(pointed.span.shifted(start)))


def _names(written: _Written, pointed: Located | None, start: int) -> Iterator[SpanName]:
    for name, span in pointed.names if pointed else ():
        yield SpanName(name, written.source(span.shifted(start)))


def _quoted(written: _Written, suffix: Span) -> Quoted | None:
    """The first quotation of a suffix."""
    found = quotations(written.raw(suffix))
    if not found:
        return None
    inner = found[0].inner.shifted(suffix.start)
    return Quoted(_plain(written.raw(inner)), written.source(inner))


def _plain(raw: str) -> str:
    """The words as read: no emphasis marks, backslashes and link targets, entities resolved, white space one blank."""
    if not _MARKUP.search(raw):
        return " ".join(raw.split())
    untagged = _TAG.sub(lambda tag: " " if tag[0].startswith("<br") else "", raw)
    linked = _LINK.sub(r"\1", untagged)
    star = "*" if linked.count("*") == 1 else ""  # a single one emphasizes nothing: "p. 4*"
    words = _MARKS.sub(lambda found: found[1] or (star if found[0] == "*" else ""), linked)
    return " ".join(unescape(words).split())
