"""PRV107 span-outside-citation."""

import re
from collections.abc import Iterator

from provenance.model import Citation, Diagnostic, Edit, Ledger, Span
from provenance.rule import Example, Rule

_BRACES = re.compile(r"\{\s*#[A-Za-z][A-Za-z0-9_-]*\s*\}")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


class SpanOutsideCitation(Rule):
    """The name of a passage stands where it is not part of the citation.

    `[@key#rebate]` cites a source called `key#rebate`; in `@key{#rebate} says` the braces are plain text.

    ## Why

    Pandoc reads it so, and so does every other program; the claim is tied to no passage.

    ## Instead

    `[@key{#rebate}]`, and for an author in the text `@key [{#rebate}] says`. The fix writes that.
    """

    code = "PRV107"
    name = "span-outside-citation"
    examples = (
        Example("It was 15% [@utility-2023#pipes].\n", flags=("#pipes",)),
        Example("@utility-2023{#pipes} counts 1,250 pipes.\n", flags=("{#pipes}",)),
        Example("It was 15% [@utility-2023{#pipes}].\n"),
        Example("@utility-2023 [{#pipes}] counts 1,250 pipes.\n"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for citation in ledger.brief.citations:
            found = self._in_key(ledger, citation) or self._after_author(ledger, citation)
            if found is not None:
                yield found

    def _in_key(self, ledger: Ledger, citation: Citation) -> Diagnostic | None:
        key, sharp, name = citation.key.partition("#")
        if not sharp or citation.key in ledger.keys or key not in ledger.keys or not _NAME.fullmatch(name):
            return None
        in_text = citation.mode == "author-in-text"
        end = citation.key_span.end
        instead = f" [{{#{name}}}]" if in_text else f"{{#{name}}}"
        braced = ledger.brief.written(Span(end, end + 1)) == "}"
        return self._finding(ledger, Span(end - len(name) - 1, end), "" if braced else instead)

    def _after_author(self, ledger: Ledger, citation: Citation) -> Diagnostic | None:
        if citation.mode != "author-in-text":
            return None
        found = _BRACES.match(ledger.brief.text, citation.span.end)
        if found is None:
            return None
        return self._finding(ledger, Span(*found.span()), f" [{found[0]}]")

    def _finding(self, ledger: Ledger, span: Span, instead: str) -> Diagnostic:
        place = ledger.brief.place(span)
        was = ledger.brief.written(span)
        name = was.strip("{} ")
        fix = (Edit(place, was, instead),) if instead else ()
        return self.finding(f"{name} is not part of the citation", place, then=("write [@key{#span}]",), fix=fix)
