"""PRV506 needs-attribution."""

import re
from collections.abc import Iterator

from provenance.lineage import credited, is_primary, link_tier
from provenance.model import Brief, Diagnostic, Entry, Ledger, Link, Statement
from provenance.rule import Example, Rule
from provenance.rule.focus import focus, whole
from provenance.rule.wording import listed, quoted
from provenance.text.claims import checkable

_BEFORE = 1000  # characters of the paragraph in which the speaker may have been named
_NOTE = re.compile(r"^(?P<mark>\[\^[^\]\s]{1,60}\]):", re.MULTILINE)

_OLSON = {
    "sources/herald.yml": "tier: primary\nvoice: true\nspans:\n  gone: {exact: are gone, speaker: Ada Olson}\n",
}


class NeedsAttribution(Rule):
    """A claim rests on what somebody says, and does not tell who says it.

    The record calls the source a voice (`voice: true`): testimony, an interview, a press release, an opinion. It is
    primary for what its speaker says, and for nothing else. Nothing is said where the statement names the speaker, the
    author or the publisher, or says in any other way that somebody says it, or where another primary passage is cited;
    nor of a sentence that only leads up to the one with the citation ("The price explains why.").

    ## Why

    Stated flatly, a side's word reads as an established fact.

    ## Instead

    Say whose word it is: "Olson testified that …", `@olson says that …`. Or cite a source that established it.
    """

    code = "PRV506"
    name = "needs-attribution"
    level = "warning"
    examples = (
        Example("Some 1,250 pipes are gone [@herald{#gone}].\n", flags=("1,250",), files=_OLSON),
        Example("The pipes are gone [@herald].\n", flags=("The pipes are gone",), files=_OLSON),
        Example("Olson puts it at 1,250 pipes [@herald{#gone}].\n", shows="the speaker is named", files=_OLSON),
        Example("@herald says that 1,250 pipes are gone.\n", files=_OLSON),
        Example("In an interview with the Herald, the figure was 1,250 [@herald].\n", files=_OLSON),
        Example(
            "Ada Olson spoke in March. Some 1,250 pipes were gone by then [@herald{#gone}].\n",
            shows="named right before",
            files=_OLSON,
        ),
        Example(
            "The city replaced 1,250 pipes [@herald; @utility-2023{#pipes}].\n",
            shows="another primary says so too",
            files=_OLSON,
        ),
        Example(
            "The pipes explain it. Olson puts it at 1,250 [@herald{#gone}].\n", shows="leading up to it", files=_OLSON
        ),
        Example(
            '@herald has it that lead was cheap. His advice: "Do less, if you must" [@herald].\n',
            shows="taken up by a pronoun",
            files=_OLSON,
        ),
        Example("> The pipes are gone.\n>\n> --- [@herald]\n", shows="a block quotation", files=_OLSON),
        Example(
            "Some 1,250 pipes are gone [@herald{#gone}].\n",
            shows="not a voice",
            files={"sources/herald.yml": "tier: primary\nspans:\n  gone: {exact: are gone}\n"},
        ),
        Example(
            "Some 1,250 pipes are gone [@herald{#gone}].\n",
            shows="the record calls this passage primary",
            files={"sources/herald.yml": "voice: true\nspans:\n  gone: {exact: are gone, tier: primary}\n"},
        ),
        Example("Critics say otherwise [but see @herald].\n", shows="not in support", files=_OLSON),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        for entry in ledger.entries:
            if not entry.statement.owes_evidence:
                continue
            voices = [link for link in entry.support if _is_voice(link) and _is_claimed(entry.statement, link)]
            others = [link for link in entry.support if not _is_voice(link)]
            if not voices or any(is_primary(link, entry.statement) for link in others):
                continue
            if ledger.brief.text.startswith(">", entry.statement.span.start) or _is_quoted(ledger.brief, entry):
                continue
            before = _before(ledger.brief, entry.statement)
            bare = [link for link in voices if not credited(entry.statement, link, before)]
            if len(bare) == len(voices):
                yield self._finding(ledger, entry, bare)

    def _finding(self, ledger: Ledger, entry: Entry, voices: list[Link]) -> Diagnostic:
        statement, brief = entry.statement, ledger.brief
        place = brief.place(focus(statement, [link.passage.text for link in voices if link.passage]))
        subject = "this statement" if place.span == whole(statement) else quoted(brief.written(place.span))
        keys = list(dict.fromkeys(link.source.key for link in voices))
        speakers = [link.passage.recorded.speaker for link in voices if link.passage and link.passage.recorded]
        named = [each for each in dict.fromkeys(speakers) if each]
        return self.finding(
            f"{subject} is what {listed(named) if named else 'somebody'} says ({', '.join(keys)}), with no word of it",
            place,
            then=(f'say who says it: "{named[0] if named else "X"} said that …"', f"@{keys[0]} says that …"),
            statement=statement.id,
        )


def _is_voice(link: Link) -> bool:
    """Whether a link leads to somebody's word, primary for nothing but that it was said."""
    record = link.source.record
    recorded = link.passage.recorded if link.passage else None
    if record is None or not record.voice or link_tier(link) != "primary":
        return False
    return recorded is None or recorded.tier is None


def _is_claimed(statement: Statement, link: Link) -> bool:
    """Whether a statement has something of a passage: it cites it itself, or claims what can be checked."""
    return link.citation in statement.citations or checkable(statement.text)


def _is_quoted(brief: Brief, entry: Entry) -> bool:
    """Whether the statement is part of a block quotation: its line begins with the mark of one."""
    start = entry.statement.span.start
    return brief.text[brief.text.rfind("\n", 0, start) + 1 : start].lstrip().startswith(">")


def _before(brief: Brief, statement: Statement) -> str:
    """What stands before a statement in its paragraph; of a note, in the note and before the mark that refers to it."""
    start = statement.span.start
    text = _above(brief.text, start)
    notes = list(_NOTE.finditer(text))
    if not notes:
        return text
    note = notes[-1]
    mark = brief.text.find(note["mark"])
    return f"{_above(brief.text, mark) if 0 <= mark < start - len(text) + note.start() else ''} {text[note.end() :]}"


def _above(text: str, start: int) -> str:
    """What stands before a place in its paragraph."""
    before = text[max(0, start - _BEFORE) : start].replace("\r\n", "\n")
    return before[before.rfind("\n\n") + 1 :]
