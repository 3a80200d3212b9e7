"""PRV204 quote-disputed."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link, Place, Seen
from provenance.rule import Example, Rule
from provenance.rule.quoting import Dispute, disputed_sources, disputes
from provenance.rule.wording import excerpt
from provenance.text.collation import collate, shown

_MOST = 6
_TWICE = {
    "sources/gazette.txt": "“We will take out every last lead pipe in the harbour by 2030,” the report says.\n",
    "sources/herald.txt": "“We are going to remove every last lead pipe in the harbour before 2031,” it says.\n",
}
_FRAGMENT = {
    **_TWICE,
    "sources/herald.txt": "The utility promises to “take out every last lead pipe … by 2030”, it says.\n",
}


class QuoteDisputed(Rule):
    """Two sources that a brief cites print the same quotation in different words.

    One of them, at least, does not have the words as they were. It rings at a quotation of the brief that one source
    has so and another otherwise, and, once for each two sources, where both are cited for one statement. A quotation is
    the same where both share a run of words and much of the rest; a word or two, where they stand in the same place of
    the same sentence in two texts that share longer quotations. A headline that quotes what its own text quotes
    otherwise is named beside. Left alone are quotations of which one is a part of the other, marked omissions, other
    typography, and the quotations that the brief prints in both wordings itself.

    ## Why

    Two witnesses who remember the same sentence differently have not read it, or one has not.

    ## Instead

    Look the words up where they are from. Until then say which source has them so, or do without the marks.
    """

    code = "PRV204"
    name = "quote-disputed"
    level = "warning"
    examples = (
        Example(
            'The report says, "We will take out every last lead pipe in the harbour by 2030" [@gazette]. '
            "It was reported widely [@herald].\n",
            flags=("We will take out every last lead pipe in the harbour by 2030",),
            shows="another source has the words otherwise",
            files=_TWICE,
        ),
        Example(
            "The last pipe will go soon [@gazette; @herald].\n",
            flags=("herald",),
            shows="two sources for one statement",
            files=_TWICE,
        ),
        Example(
            "The last pipe will go soon [@gazette]. Some are gone [@herald].\n",
            shows="not for one statement",
            files=_TWICE,
        ),
        Example("The last pipe will go soon [@gazette; @herald].\n", shows="a part of it, marked", files=_FRAGMENT),
        Example("The last pipe will go soon [@gazette; @herald].\n", shows="nothing quoted"),
        Example(
            'One has "We will take out every last lead pipe in the harbour by 2030", the other "We are going to remove '
            'every last lead pipe in the harbour before 2031" [@gazette; @herald].\n',
            shows="the brief shows both itself",
            files=_TWICE,
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        shown: set[frozenset[Place]] = set()
        for saying, found in disputes(ledger):
            shown.update(each.places for each in found)
            yield self.finding(
                _said(found[0]),
                saying.place,
                seen=tuple(_seen(found)),
                then=("look the words up where they are from", "until then, say which source has them so"),
                statement=saying.entry.statement.id,
            )
        for link, statement, found in disputed_sources(ledger, shown):
            yield self._of_two(link, statement, found)

    def _of_two(self, link: Link, statement: str, found: tuple[Dispute, ...]) -> Diagnostic:
        one = next(key for each in found for key in (each.one.key, each.other.key) if key != link.source.key)
        what = "a quotation" if len(found) == 1 else f"{len(found)} quotations"
        more = [Seen(f"and {len(found) - _MOST} more")] if len(found) > _MOST else []
        return self.finding(
            f"{one} and {link.source.key} print {what} in different words",
            link.place,
            seen=(*_seen(found[:_MOST]), *more),
            then=("look the words up where they are from before either is relied on",),
            statement=statement,
        )


def _said(found: Dispute) -> str:
    one, other = found.one.key, found.other.key
    if one == other:
        return f"{one} has these words in its headline only; its text has {excerpt(found.other_words)}"
    return f"{one} prints these words so, {other} prints others: {excerpt(found.other_words)}"


def _seen(found: tuple[Dispute, ...]) -> Iterator[Seen]:
    """Both wordings side by side: a word diff at the one place, then the other place."""
    for each in found:
        one, other = each.one.key, each.other.key
        differences = collate(each.one_words, each.other_words).differences
        sides = ("headline", "text") if one == other else (one, other)
        words = shown(each.one_words, each.other_words, differences)
        yield Seen(f'[-{sides[0]}-] {{+{sides[1]}+}}: "{words}"', each.one_place)
        yield Seen(sides[1], each.other_place)
