"""What an author says around a key: the words before it, and those after it that are neither locator nor quotation.

They are taken from the draft as written there, so that the author's own emphasis and links stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from provenance.model import Citation, Span

Naming = Callable[[Citation], str]

_MARKS = frozenset("\"'“”„‟«»‘’‚‹›")
_KEY_SIGN = re.compile(r"-?@\{?$")
_LINE_END = re.compile(r"\s*\n[\s>]*")  # in a block quotation the next line has its own marks
_LEFT_OVER = re.compile(r",(?:\s*,)+")
_AROUND = " \t,;"


def before(text: str, citation: Citation, cluster: Sequence[Citation], naming: Naming) -> str:
    """The author's words before the key, as one line of Markdown. Citations among them are named by `naming`."""
    start = citation.span.start
    end = start + len(_KEY_SIGN.sub("", text[start : citation.key_span.start]))
    return _one_line(text, Span(start, end), _named(citation, cluster, naming))


def after(text: str, citation: Citation, cluster: Sequence[Citation], naming: Naming, *, quoted: bool) -> str:
    """The author's words after the key and its locator, as one line of Markdown; the quotation only where `quoted`."""
    pointers = [name.span.end for name in citation.names]
    pointers += [citation.locator.span.end] if citation.locator else []
    start = max([citation.key_span.end, *pointers])
    end = max(start, citation.span.end)
    start += text.startswith("}", start, end)
    if citation.mode == "author-in-text" and text[citation.key_span.end : end].lstrip("} \t\r\n").startswith("["):
        start += 0 if pointers else text[start:end].find("[") + 1
        end -= text.count("]", start, end) > text.count("[", start, end)
    changes = _named(citation, cluster, naming)
    if citation.quoted is not None and not quoted:
        changes.append((_with_marks(text, citation.quoted.span), ""))
    return _one_line(text, Span(start, max(start, end)), changes)


def _named(citation: Citation, cluster: Iterable[Citation], naming: Naming) -> list[tuple[Span, str]]:
    """The other citations that stand within this one, and what each is called."""
    return [(each.span, naming(each)) for each in cluster if each != citation and citation.span.contains(each.span)]


def _with_marks(text: str, span: Span) -> Span:
    start = span.start - (text[span.start - 1 : span.start] in _MARKS)
    return Span(start, span.end + (text[span.end : span.end + 1] in _MARKS))


def _one_line(text: str, span: Span, changes: Iterable[tuple[Span, str]]) -> str:
    parts = []
    at = span.start
    for where, instead in sorted(changes):
        if at <= where.start and where.end <= span.end:
            parts += [text[at : where.start], instead]
            at = where.end
    written = "".join((*parts, text[at : span.end]))
    return " ".join(_LEFT_OVER.sub(",", _LINE_END.sub(" ", written)).split()).strip(_AROUND)
