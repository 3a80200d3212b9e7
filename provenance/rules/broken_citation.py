"""PRV110 broken-citation."""

import re
from collections.abc import Iterator

from provenance.draft.citation_scan import KEY
from provenance.model import Brief, Citation, Diagnostic, Edit, Ledger, Span, Statement
from provenance.rule import Example, Rule

_APART = re.compile(rf"(?<![\w@])-?@[ \u00a0\t\n]{{1,4}}(?P<key>{KEY})")
_BACKTICKS = re.compile(r"`+")
_DATED = re.compile(r"[^\W\d_][^\W_]*[-_:.]?(?:[^\W_]+[-_:.])*(?:19|20)\d\d[a-z]?(?:[-_:.][\w-]+)?")
_OPENED = re.compile(r"(?<!\\)\[(?:[\w.,’' ]{0,24}[ \u00a0\n])?-?\Z")
_PART_OF_KEY = re.compile(r"[ \t]?\{#")  # PRV107 tells of the bracket as well
_CLOSED = re.compile(r"(?:,? ?\{[^{}\n]{0,60}\}|, (?:pp?\.|para\.?|§|ch\.|art\.)[^\[\]\n.;]{1,30})?\]")
_BRACKET = re.compile(r"\\.|[\[\]]|\n[ \t\r>]*\n", re.DOTALL)
_REACH = 2_000  # characters of a paragraph that are looked through for the other bracket


class BrokenCitation(Rule):
    """A citation is not written as one, so that its brackets are printed.

    A blank behind the `@` makes it plain text: `[@ key]`. A bracket that is not closed, or closes what was not opened,
    is printed, and what it holds is read as an author in the text.

    ## Why

    The broken bracket goes to print. What was to be cited serves no sentence, or too many; where another citation
    follows, nothing else tells of it.

    ## Instead

    Write `[@key]`, without a blank behind the `@`, with both brackets.
    """

    code = "PRV110"
    name = "broken-citation"
    level = "warning"
    examples = (
        Example("It was 15% [@ utility-2023]. It went on [@gazette].\n", flags=("@ utility-2023",)),
        Example("It was 15% [see @ utility-2023 {#pipes}]; it went on [@gazette].\n", flags=("@ utility-2023",)),
        Example("It was 15% [@ utility-2032]. It went on [@gazette].\n", flags=("@ utility-2032",)),
        Example("It was 15% @ utility-2023. It went on [@gazette].\n", flags=("@ utility-2023",)),
        Example(
            "It was 15% [@utility-2023. It went on [@gazette].\n",
            flags=("[@utility-2023",),
            shows="a bracket that is not closed",
        ),
        Example(
            "It was 15% @utility-2023, p. 4]. It went on [@gazette].\n",
            flags=("@utility-2023, p. 4]",),
            shows="a bracket that was not opened",
        ),
        Example("It was 15% [ @utility-2023 ] and [see -@gazette, p. 1].\n", shows="blanks that do no harm"),
        Example("The clinic [@ 5 pm] and the depot [@ home] sold 3 pipes @ $5 each.\n", shows="at-signs of all days"),
        Example("Write to press@harbour.example or to @harbour, or see \\@ref(pipes).\n", shows="addresses"),
        Example("Write `[@ utility-2023]`, or \\[@ utility-2023]; ([@gazette]) is right.\n", shows="code, an escape"),
        Example(
            "The city [(@utility-2023) says](https://harbour.example) so, [@gazette too]{.analysis}, [as [@herald]].\n",
            shows="links, spans, brackets in brackets",
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for statement in ledger.brief.statements:
            if "@" in statement.text:
                yield from self._apart(ledger, statement)
        for citation in ledger.brief.citations:
            if citation.mode != "normal":
                yield from self._unpaired(ledger.brief, citation)

    def _apart(self, ledger: Ledger, statement: Statement) -> Iterator[Diagnostic]:
        """Keys behind an at sign and a blank: those of the library, and in a bracket what can be nothing else."""
        brief, text = ledger.brief, statement.text
        ticks, counted = 0, statement.span.start
        for found in _APART.finditer(text):
            key, opened = found["key"], _open_bracket(text, found.start())
            known = key in ledger.keys and (opened >= 0 or not key.isalpha())
            place = statement.words.source(*found.span())
            written = brief.written(place)
            if not (known or (opened >= 0 and _DATED.fullmatch(key))) or written.split() != found[0].split():
                continue
            if opened >= 0 and brief.text[statement.words.source(opened, opened + 1).start] != "[":  # an escape
                continue
            ticks, counted = ticks + len(_BACKTICKS.findall(brief.text, counted, place.start)), place.start
            if ticks % 2:  # code
                continue
            sign = "-@" if written[0] == "-" else "@"
            fix = (Edit(brief.place(place), written, f"{sign}{key}"),) if known and opened >= 0 else ()
            yield self.finding(
                f'"{" ".join(written.split())}" cites nothing: a blank stands behind the @, and so it is printed',
                brief.place(place),
                then=(f"write [{sign}{key}]",),
                fix=fix,
                statement=statement.id,
            )

    def _unpaired(self, brief: Brief, citation: Citation) -> Iterator[Diagnostic]:
        """An author in the text beside a bracket that has no other."""
        text, (start, end) = brief.text, citation.cluster
        opened = _OPENED.search(text, max(0, start - 40), start)
        closed = _CLOSED.match(text, end)
        if opened and not _PART_OF_KEY.match(text, end) and not _closing(text, end):
            place, said = Span(opened.start(), end), "before this citation is not closed"
        elif closed and not opened and not _opening(text, start):
            place, said = Span(start, closed.end()), "behind this citation was not opened"
        else:
            return
        sign = "-@" if text[start] == "-" else "@"
        message = f"the bracket {said}, and so it is printed"
        yield self.finding(message, brief.place(place), then=(f"write [{sign}{citation.key}]",))


def _open_bracket(text: str, at: int) -> int:
    """Where the bracket begins, not far before, that is open at an offset of a text; -1 where none is."""
    opened = text.rfind("[", max(0, at - _REACH), at)
    return opened if opened > text.rfind("]", max(0, at - _REACH), at) else -1


def _closing(text: str, at: int) -> bool:
    """Whether a bracket that is open at an offset of the draft is closed in its paragraph."""
    depth = 0
    for found in _BRACKET.finditer(text, at, at + _REACH):
        if "\n" in found[0]:
            return False
        depth += {"[": 1, "]": -1}.get(found[0], 0)
        if depth < 0:
            return True
    return len(text) > at + _REACH


def _opening(text: str, at: int) -> bool:
    """Whether a bracket that was opened in the paragraph is still open at an offset of the draft."""
    start = max(0, at - _REACH)
    depth = 0
    for found in _BRACKET.finditer(text, start, at):
        if "\n" in found[0]:
            start = depth = 0
        depth = max(0, depth + {"[": 1, "]": -1}.get(found[0], 0))
    return depth > 0 or start > 0
