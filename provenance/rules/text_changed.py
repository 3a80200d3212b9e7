"""PRV402 text-changed."""

from collections.abc import Iterator, Mapping

from provenance.model import Diagnostic, FullText, Ledger, Place, Seen, Snapshot, Source, Span
from provenance.rule import Example, Rule
from provenance.rule.unrecorded import unrecorded

_WHAT: Mapping[str, str] = {
    "changed": "the captured text is not the one that was recorded",
    "line-ends": "the captured text differs from the recorded one in its line ends, and in nothing else",
    "final-newline": "the captured text differs from the recorded one in the line end at its very end",
    "trailing-blanks": "the captured text differs from the recorded one in blanks at line ends or empty lines only",
    "page-ends": "the captured text has other page breaks (form feeds) than the recorded one",
    "unrecorded": "no hash of the captured text is recorded, so a change would not be noticed",
}

_AGAIN = "put the recorded text back, or look at its passages again and record the new hash"
_SPARED = "put the recorded text back, and keep hooks and editors off captured texts: exclude their folder"
_NEXT: Mapping[str, str] = {
    "unrecorded": "write it into the record: snapshot: {{sha256: {}}}",
    "line-ends": f"{_SPARED}, and give it -text in .gitattributes",
    "final-newline": _SPARED,
    "trailing-blanks": _SPARED,
    "page-ends": f"{_SPARED}; until then page numbers may lead to other pages",
}

_HASH = "0071b662077841bd8acb5ff2462c54894783775d52b18de63f4e2d9f39ef563b"
_FULL = {
    "sources/herald.yml": f"tier: secondary\nsnapshot:\n  sha256: {_HASH}\n"
    f"  original: {{sha256: {'3' * 64}, media-type: text/html}}\n  full: {'2' * 64}\n",
    "sources/herald.txt": "Pipes are gone.\n",
    "sources/herald~full.txt": "Home | Pipes are gone. | Imprint\n",
}


class TextChanged(Rule):
    """A captured text is not the one whose hash the record holds, or is not there any more.

    Where no hash is recorded, this is a warning, and where only white space differs: line ends (git and editors change
    them), blanks at the ends of lines (hooks trim them), the end of the last line, page breaks. The finding says which.
    A text that is not kept in the project (`keep: private` or `none` in the record) may be missing. The same goes for
    the full text beside it (`KEY~full.txt`), in which what a reader left out still stands.

    ## Why

    The passages were chosen and checked in another text than the one that is there now.

    ## Instead

    Put the recorded text back (`git log` knows it). If the change is meant, look at each passage again, then write the
    new hash into the record. An editor or a hook that trims blanks must leave captured texts alone.
    """

    code = "PRV402"
    name = "text-changed"
    examples = (
        Example(
            "It was 15% [@herald].\n",
            flags=("0000000000000000000000000000000000000000000000000000000000000000",),
            where="sources/herald.yml",
            files={"sources/herald.yml": f"tier: secondary\nsnapshot:\n  sha256: {'0' * 64}\n"},
        ),
        Example(
            "It was 15% [@herald].\n",
            flags=("1111111111111111111111111111111111111111111111111111111111111111",),
            shows="the text is gone",
            where="sources/herald.yml",
            files={
                "sources/herald.yml": f"tier: secondary\nsnapshot:\n  sha256: {'1' * 64}\n",
                "sources/herald.txt": "",
            },
        ),
        Example(
            "It was 15% [@herald].\n",
            flags=("2222222222222222222222222222222222222222222222222222222222222222",),
            shows="the full text beside it",
            where="sources/herald.yml",
            files=_FULL,
        ),
        Example(
            "It was 15% [@herald].\n",
            shows="the text that was recorded",
            files={
                "sources/herald.yml": "tier: secondary\nsnapshot:\n"
                "  sha256: 0071b662077841bd8acb5ff2462c54894783775d52b18de63f4e2d9f39ef563b\n",
                "sources/herald.txt": "Pipes are gone.\n",
            },
        ),
        Example(
            "It was 15% [@gazette{#pipes}].\n", shows="no record at all, PRV106", files={"sources/gazette.yml": ""}
        ),
    )

    def check(self, ledger: Ledger) -> Iterator[Diagnostic]:
        lost = unrecorded(ledger)
        for source in ledger.sources.values():
            if source.snapshot is not None and source.snapshot.state != "verified":
                told = _is_unsound(source) or source.key in lost
                if source.snapshot.state != "unrecorded" or not told:
                    yield self._finding(source, source.snapshot)
            elif source.snapshot is None and (place := _promised(source)):
                yield self._missing(source.key, place)
            if source.full is not None:
                yield from self._full(source, source.full)

    def _full(self, source: Source, full: FullText) -> Iterator[Diagnostic]:
        """What is to be said of the text in which nothing is left out: quotations are looked for there too."""
        record, found = source.record, full.sha256
        recorded = record.capture.full if record else ""
        if found == recorded or (not recorded and _is_unsound(source)):
            return
        start = Place(full.path, Span(0, 0))
        place = record.full_place if record and record.full_place else start
        if not recorded:
            what, then = (
                "no hash of its full text is recorded",
                f"write it into the record: snapshot: {{full: {found}}}",
            )
        elif not found:
            what, then = "the record holds the hash of its full text, but that is not there", "put it back"
        else:
            what, then = "its full text is not the one that was recorded", _AGAIN
        yield self.finding(
            f"{source.key}: {what}",
            place,
            seen=(Seen(f"the full text has sha256 {found}", start),) if found and recorded else (),
            then=(then,),
            level=None if found and recorded else "warning",
        )

    def _missing(self, key: str, place: Place) -> Diagnostic:
        return self.finding(
            f"{key}: the record holds the hash of a captured text, but the text is not there",
            place,
            then=("put the recorded text back, or say under keep: why it is not in the project",),
        )

    def _finding(self, source: Source, snapshot: Snapshot) -> Diagnostic:
        place = source.record.hash_place if source.record and source.record.hash_place else _start(snapshot)
        unrecorded = snapshot.state == "unrecorded"
        then = _NEXT.get(snapshot.state, _AGAIN).format(snapshot.sha256)
        return self.finding(
            f"{source.key}: {_WHAT[snapshot.state]}",
            place,
            seen=() if unrecorded else (Seen(f"the text has sha256 {snapshot.sha256}", _start(snapshot)),),
            then=(then,),
            level=None if snapshot.state == "changed" else "warning",
        )


def _start(snapshot: Snapshot) -> Place:
    return Place(snapshot.path, Span(0, 0))


def _promised(source: Source) -> Place | None:
    """Where the record of a source holds the hash of a text that should be in the project."""
    record = source.record
    kept = record is not None and record.keep in ("full", "excerpt") and not record.attested
    return record.hash_place if record and kept else None


def _is_unsound(source: Source) -> bool:
    """Whether the hash may stand in a part of the record that cannot be read."""
    return source.record is not None and source.record.unsound
