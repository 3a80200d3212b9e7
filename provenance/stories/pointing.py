"""Make a citation of a draft point to a passage by its name."""

from __future__ import annotations

import re

from provenance.model import Brief, Citation, Edit, Span

_AFTER_KEY = re.compile(r"\}?")
_COMMA = re.compile(r",\s*")


def pointed(brief: Brief, citation: Citation, name: str) -> Edit:
    """The edit by which `citation` names the passage `name`: [@key] becomes [@key{#name}].

    A page stays, inside the braces: [@key, p. 4] becomes [@key{p. 4, #name}]; so does everything else that is written
    there. An author in text gets a bracket: @key [{#name}]. Words of the brief do not change.
    """
    text = brief.text
    start = _AFTER_KEY.match(text, citation.key_span.end)
    after = start.end() if start and text[citation.key_span.start - 1] == "{" else citation.key_span.end
    if citation.mode == "author-in-text":
        return _in_bracket(brief, citation, after, name)
    return _behind_key(brief, citation, after, name)


def _behind_key(brief: Brief, citation: Citation, after: int, name: str) -> Edit:
    locator = citation.locator
    if locator is None:
        return _edit(brief, Span(after, after), f"{{#{name}}}")
    before = brief.text[after : locator.span.start]
    if "{" in before:
        return _edit(brief, Span(locator.span.end, locator.span.end), f", #{name}")
    written = brief.text[locator.span.start : locator.span.end]
    return _edit(brief, Span(after, locator.span.end), f"{{{written}, #{name}}}")


def _in_bracket(brief: Brief, citation: Citation, after: int, name: str) -> Edit:
    text, cluster = brief.text, citation.cluster
    bracket = text.find("[", after, cluster.end)
    if bracket < 0:
        return _edit(brief, Span(after, after), f" [{{#{name}}}]")
    locator = citation.locator
    if locator is None:
        rest = text[bracket + 1 : cluster.end]
        comma = "" if rest.lstrip().startswith(("]", ",", ";")) else ", "
        return _edit(brief, Span(bracket + 1, bracket + 1), f"{{#{name}}}{comma}")
    if "{" in text[bracket : locator.span.start]:
        return _edit(brief, Span(locator.span.end, locator.span.end), f", #{name}")
    written = text[locator.span.start : locator.span.end]
    return _edit(brief, locator.span, f"{{{written}, #{name}}}")


def _edit(brief: Brief, span: Span, text: str) -> Edit:
    return Edit(brief.place(span), brief.written(span), text)
