"""Citations in running text as short references: "(Smith 2024, p. 4; Lee n.d.)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from markdown_it import MarkdownIt
from markupsafe import Markup

from provenance.model import Citation, Span
from provenance.render import wording
from provenance.render.html.escape import shown
from provenance.render.html.labels import Label

_MARKS = frozenset("\"'“”„‟«»‘’‚‹›")
_COMMAS = re.compile(r",(?:\s*,)+")
_AROUND = " \t\n,;"


class Citing:
    """Writes the citations of one draft. `names` are what sources are called; `anchors` and `places` the ids of the
    elements to which citations lead, by the range of the key, and of the sources, by key."""

    def __init__(
        self, draft: str, names: Mapping[str, Label], anchors: Mapping[Span, str], places: Mapping[str, str]
    ) -> None:
        self._draft, self._names, self._anchors, self._places = draft, names, anchors, places
        self._markdown = MarkdownIt("commonmark")

    def cluster(self, citations: Sequence[Citation], *, linked: bool) -> Markup:
        """The citations of one cluster; `linked`: whether they may be links."""
        said: list[Markup] = []
        for in_text, group in groupby(_nested(citations), key=lambda each: each[0].mode == "author-in-text"):
            if in_text:
                said += [self._in_text(each, within, linked) for each, within in group]
            else:
                listed = [self._one(each, within, linked) for each, within in group]
                said.append(Markup("({})").format(Markup("; ").join(listed)))
        return Markup(" ").join(said)

    def _in_text(self, citation: Citation, within: Sequence[Citation], linked: bool) -> Markup:
        label = self._name(citation)
        inside = self._tail(Markup(shown(label.when)), citation, within)
        said = Markup("{} ({})").format(shown(label.who), inside) if inside else shown(label.who)
        return self._link(citation, said, linked)

    def _one(self, citation: Citation, within: Sequence[Citation], linked: bool) -> Markup:
        label = self._name(citation)
        name = label.when if citation.mode == "suppress-author" and label.when else label.both
        before = shown(f"{citation.prefix} " if citation.prefix else "")
        return before + self._link(citation, self._tail(shown(name), citation, within), linked)

    def _name(self, citation: Citation) -> Label:
        return self._names.get(citation.key) or Label(citation.key)

    def _tail(self, head: Markup, citation: Citation, within: Sequence[Citation]) -> Markup:
        part = wording.locator(citation.locator) if citation.locator else ""
        return Markup(", ").join(filter(None, (head, shown(part), shown(self._rest(citation, within)))))

    def _link(self, citation: Citation, said: Markup, linked: bool) -> Markup:
        target = self._anchors.get(citation.key_span) or self._places.get(citation.key)
        if not target or not linked:
            return said
        return Markup('<a class="c" href="#{}">{}</a>').format(target, said)

    def _rest(self, citation: Citation, within: Sequence[Citation]) -> str:
        """The author's words after the key that are neither locator nor the quotation that the passage shows."""
        pointers = [name.span.end for name in citation.names]
        pointers += [citation.locator.span.end] if citation.locator else []
        start = max([citation.key_span.end, *pointers])
        end = max(start, citation.span.end)
        start += self._draft.startswith("}", start, end)
        if citation.mode == "author-in-text" and self._draft[citation.key_span.end : end].lstrip("} \t\r\n")[:1] == "[":
            start += 0 if pointers else self._draft[start:end].find("[") + 1
            end -= self._draft.count("]", start, end) > self._draft.count("[", start, end)
        gone = [each.span for each in within]
        if citation.quoted is not None:
            gone.append(_with_marks(self._draft, citation.quoted.span))
        words, at = [], start
        for span in sorted(gone):
            if at <= span.start:
                words.append(self._draft[at : span.start])
                at = max(at, span.end)
        words.append(self._draft[at : max(at, end)])
        return self._plain(_COMMAS.sub(",", " ".join("".join(words).split())).strip(_AROUND))

    def _plain(self, markdown: str) -> str:
        if not markdown:
            return ""
        tokens = self._markdown.parseInline(markdown)[0].children or []
        return "".join(each.content for each in tokens if each.type in ("text", "code_inline", "html_inline"))


def _nested(citations: Sequence[Citation]) -> list[tuple[Citation, list[Citation]]]:
    """The citations that stand in no other, each with those that stand in it."""
    found: list[tuple[Citation, list[Citation]]] = []
    for each in sorted(citations, key=lambda each: (each.span.start, -each.span.end)):
        if found and found[-1][0].span.contains(each.span):
            found[-1][1].append(each)
        else:
            found.append((each, []))
    return found


def _with_marks(text: str, span: Span) -> Span:
    start = span.start - (text[span.start - 1 : span.start] in _MARKS)
    return Span(start, span.end + (text[span.end : span.end + 1] in _MARKS))
