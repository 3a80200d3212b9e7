"""PRV105 unknown-source."""

from collections.abc import Iterator

from provenance.model import Diagnostic, Ledger, Link, Place, Source
from provenance.rule import Example, Rule
from provenance.rule.wording import listed, nearest

_SHOWN = 8  # keys
_LIBRARY = (
    "put the .bib file that your reference manager exports beside the briefs (briefs/sources.bib), or name it in "
    "provenance.toml: bibliography = […]"
)


class UnknownSource(Rule):
    """A citation names a key that is in no library.

    A source that has a record but no entry in a library can be checked, and so is only a warning, once per source: the
    rendered brief lacks its reference. Where no library has any entry, that alone is said, once. A warning, too, is a
    key under `derives-from` that neither a library nor a record has: the way back to the origin ends there.

    ## Why

    Nobody can look up what is cited, and the rendered brief prints the bare key.

    ## Instead

    Correct the key, or add the source to the library.
    """

    code = "PRV105"
    name = "unknown-source"
    examples = (
        Example("The city replaced 15% of its pipes [@gazete].\n", flags=("gazete",), shows="a slip of the pen"),
        Example(
            "Pipes last [@survey].\n",
            flags=("survey",),
            shows="a record, but no reference: a warning",
            files={"sources/survey.yml": "tier: primary\n"},
        ),
        Example(
            "Pipes last [@gazette; @herald]. They break [@gazette].\n",
            flags=("gazette",),
            shows="no library at all",
            files={"sources.bib": ""},
        ),
        Example(
            "Pipes last [@herald].\n",
            flags=("[utility-2032]",),
            where="sources/herald.yml",
            shows="a record that names nobody",
            files={"sources/herald.yml": "tier: secondary\nderives-from: [utility-2032]\n"},
        ),
        Example("The city replaced 15% of its pipes [@gazette].\n"),
        Example("Write to press@harbour.example about the pipes.\n", shows="an e-mail address"),
        Example("It was 15% [@utility-2023#pipes].\n", shows="a misplaced span, PRV107"),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        cited = {link.citation: link for link in ledger.links if link.source.work is None}
        if len({citation.key for citation in cited}) > 1 and not ledger.keys:
            yield self._no_library(ledger, list(cited.values()))
            cited = {}
        said: set[str] = set()
        for citation, link in cited.items():
            if (citation.key.partition("#")[0] in ledger.keys and "#" in citation.key) or citation.key in said:
                continue
            said.update([citation.key] if link.source.record else [])
            yield self._finding(ledger, link)
        for source in ledger.sources.values():
            for key, place in _named(source):
                named = ledger.sources.get(key)
                if key not in ledger.keys and (named is None or (named.record is None and named.snapshot is None)):
                    yield self._nobody(ledger, source, key, place)

    def _no_library(self, ledger: Ledger, links: list[Link]) -> Diagnostic:
        """None of the sources cited has a reference, for one reason."""
        keys = sorted({link.source.key for link in links})
        shown = listed(keys) if len(keys) <= _SHOWN else f"{', '.join(keys[:_SHOWN])} and {len(keys) - _SHOWN} more"
        return self.finding(
            f"no library was found, or none has an entry: {shown} have no reference",
            ledger.brief.place(links[0].citation.key_span),
            then=(_LIBRARY,),
            level="warning" if all(link.source.record for link in links) else None,
        )

    def _finding(self, ledger: Ledger, link: Link) -> Diagnostic:
        key = link.citation.key
        near = nearest(key, ledger.keys)
        suggestion = f"did you mean {near}?" if near else "correct the key or add the source to the library"
        place = ledger.brief.place(link.citation.key_span)
        if link.source.record is None:
            return self.finding(f"no library has {key}", place, then=(suggestion,))
        return self.finding(
            f"{key} has a record, but no library has its reference",
            place,
            then=("add it to the library",),
            level="warning",
        )

    def _nobody(self, ledger: Ledger, source: Source, key: str, place: Place) -> Diagnostic:
        near = nearest(key, ledger.keys | ledger.sources.keys() - {key})
        return self.finding(
            f"{source.key} is said to derive from {key}, which is in no library and has no record",
            place,
            then=(f"did you mean {near}?" if near else f"correct the key, or add {key} to the library",),
            level="warning",
        )


def _named(source: Source) -> Iterator[tuple[str, Place]]:
    """The keys that a record says its source, or a passage of it, derives from, and where it says so."""
    record = source.record
    if record is None:
        return
    yield from ((key, record.derivation_place or record.place) for key in record.derives_from)
    yield from ((key, span.place) for span in record.spans for key in span.derives_from or ())
