"""PRV107 span-outside-citation."""

import re
from collections.abc import Iterator

from provenance.model import Citation, Diagnostic, Edit, Ledger, Span
from provenance.rule import Example, Rule

_BRACES = re.compile(r"[ \t]?\{\s*#[A-Za-z][A-Za-z0-9_-]*\s*\}")
_AFTER_BRACKET = re.compile(r"\][ \t]?(\{\s*#[A-Za-z][A-Za-z0-9_-]*\s*\})")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_BARE = re.compile(r"[\s,]*(\{?#([A-Za-z][A-Za-z0-9_-]*))")


class SpanOutsideCitation(Rule):
    """The name of a passage stands where it is not part of the citation.

    `[@key#rebate]` cites a source called `key#rebate`; in `@key{#rebate} says` and in `[@key] {#rebate}` the braces are
    plain text; `[@key]{#rebate}` gives the words in brackets an id; `[@key #rebate]` is a remark.

    ## Why

    Pandoc reads it so, and so does every other program; the claim is tied to no passage.

    ## Instead

    `[@key{#rebate}]`, and for an author in the text `@key [{#rebate}] says`. Where it is certain what was meant, the
    fix writes that.
    """

    code = "PRV107"
    name = "span-outside-citation"
    examples = (
        Example("It was 15% [@utility-2023#pipes].\n", flags=("#pipes",)),
        Example("@utility-2023{#pipes} counts 1,250 pipes.\n", flags=("{#pipes}",)),
        Example("It was 15% [@utility-2023]{#pipes}.\n", flags=("{#pipes}",)),
        Example("It was 15% [@utility-2023] {#pipes}.\n", flags=("{#pipes}",)),
        Example("It was 15% [@utility-2023 #pipes].\n", flags=("#pipes",)),
        Example("It was 15% [@utility-2023{#pipes].\n", flags=("{#pipes",), shows="a brace that is not closed"),
        Example("It was 15% [@utility-2023{pipes}].\n", flags=("pipes",), shows="without its sign"),
        Example("It was 15% [@utility-2023{#pipes}.\n", flags=("{#pipes}",), shows="a bracket that is not closed"),
        Example("It was 15% [@utility-2023{#pipes}].\n"),
        Example("@utility-2023 [{#pipes}] counts 1,250 pipes.\n"),
        Example("## Pipes {#pipes}\n\nIt was 15% [@utility-2023, point #3].\n", shows="other ids and numbers"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for citation in ledger.brief.citations:
            for look in (self._in_key, self._behind, self._in_suffix, self._without_sign):
                found = look(ledger, citation)
                if found is not None:
                    yield found
                    break

    def _in_key(self, ledger: Ledger, citation: Citation) -> Diagnostic | None:
        key, sharp, name = citation.key.partition("#")
        if not sharp or citation.key in ledger.keys or key not in ledger.keys or not _NAME.fullmatch(name):
            return None
        end = citation.key_span.end
        instead = f" [{{#{name}}}]" if citation.mode == "author-in-text" else f"{{#{name}}}"
        braced = ledger.brief.written(Span(end, end + 1)) == "}"
        return self._finding(ledger, Span(end - len(name) - 1, end), "" if braced else instead)

    def _behind(self, ledger: Ledger, citation: Citation) -> Diagnostic | None:
        """Braces right behind an author in the text, or behind the bracket of a citation."""
        text, end = ledger.brief.text, citation.cluster.end
        if found := _AFTER_BRACKET.match(text, end) or _AFTER_BRACKET.match(text, end - 1):
            return self._finding(ledger, Span(*found.span(1)), "")
        found = _BRACES.match(text, end) if citation.mode == "author-in-text" else None
        if found is None:
            return None
        span = Span(text.index("{", found.start()), found.end())
        opened = text[citation.key_span.start - 2 : citation.key_span.start - 1] == "["
        certain = found.start() == span.start and not opened
        return self._finding(ledger, span, f" [{found[0]}]" if certain else "")

    def _in_suffix(self, ledger: Ledger, citation: Citation) -> Diagnostic | None:
        written = ledger.brief.text[citation.key_span.end : citation.span.end]
        found = _BARE.match(written)
        if citation.names or found is None or written[found.end() : found.end() + 1] == "}":
            return None
        return self._finding(ledger, Span(*found.span(1)).shifted(citation.key_span.end), "")

    def _without_sign(self, ledger: Ledger, citation: Citation) -> Diagnostic | None:
        """A locator in braces that is the name of a passage of the source."""
        source, locator = ledger.sources.get(citation.key), citation.locator
        if locator is None or source is None or source.record is None or source.record.span(locator.value) is None:
            return None
        return self._finding(ledger, locator.span, f"#{locator.value}")

    def _finding(self, ledger: Ledger, span: Span, instead: str) -> Diagnostic:
        place = ledger.brief.place(span)
        was = ledger.brief.written(span)
        fix = (Edit(place, was, instead),) if instead else ()
        name = was.strip("{}# ")
        then = f"write [@key{{#{name}}}], or @key [{{#{name}}}] for an author in the text"
        return self.finding(f"#{name} is not part of the citation", place, then=(then,), fix=fix)
