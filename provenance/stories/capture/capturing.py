"""What must be written so that a source is captured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from provenance import anchor, records
from provenance.frozen import dataclass
from provenance.model import Keep, Record
from provenance.readers import Reading
from provenance.records.excerpts import excerpt
from provenance.stories.capture import writing
from provenance.stories.capture.request import NotCaptured, Original, Paths, Request

Read = Callable[[str], bytes | None]
Files = Mapping[str, tuple[bytes | None, bytes | None]]
"""By path: what is there now, and what should be there; None where there is, or should be, no file."""


@dataclass(frozen=True, slots=True)
class Capturing:
    """The files to write, none where the source is captured already. `text` is the captured text, empty where none is
    kept. `left` says what of the request the record did not take, since it says something else."""

    files: Files
    text: str = ""
    left: tuple[str, ...] = ()


def capture(request: Request, reading: Reading | None, paths: Paths, read: Read, file: Original | None) -> Capturing:
    """What must be written so that the source is captured with the text of `reading`, which was read from `file`.

    `read` gives the bytes that stand at a path now, None where there is no file. A record that is there keeps every
    byte; what it does not say is added to it. Only a source of which no text is kept needs no reading. Raises
    NotCaptured where another text is captured under the same key, and where the record cannot be written.
    """
    before = writing.decoded(read(paths.record), paths.record)
    known = writing.known(before, paths.record, request.key)
    keep = _keep(request, known, paths)
    text = kept(keep, reading, known, request.quoted)
    files: dict[str, tuple[bytes | None, bytes | None]] = {}
    now = None
    if keep != "none":
        now = read(f"{paths.beside(keep)}.txt")
        _refuse_other(request.key, text, now, known, paths)
        if now is None:
            # A text that is there may be from another file that has the same; what is there belongs together.
            files = _beside(read, {f"{paths.beside(keep)}.txt": text.encode(), **extras(paths, keep, reading, file)})
    said = writing.said(request, reading, text, keep, file)
    if text and now is not None and isinstance(of_capture := said.get("snapshot"), Mapping):
        # What lies beside a text that is there already may be of another reader.
        said["snapshot"] = writing.with_full(of_capture, read(f"{paths.beside(keep)}{records.FULL}"))
    record, left = writing.filled(before, said, paths.record)
    if record != before:
        files[paths.record] = (read(paths.record), writing.encoded(record, read(paths.record)))
    return Capturing(MappingProxyType(files), text, left)


def kept(keep: Keep, reading: Reading | None, known: Record | None, quoted: tuple[str, ...]) -> str:
    """What of the text is kept as the captured text. Raises NotCaptured where that would be nothing."""
    if keep == "none":
        return ""
    if reading is None:
        raise NotCaptured("there is no text to capture; only with --keep none is none needed")
    if keep != "excerpt":
        return reading.text
    selectors = [(each.exact, each.prefix, each.suffix) for each in (known.spans if known else ()) if each.exact]
    selectors += [(words, "", "") for words in quoted]
    found = (anchor.locate(reading.text, *each) for each in selectors)
    spans = {span for each in found for span in ((each.span,) if each.span else each.candidates)}
    if not spans:
        raise NotCaptured(
            "no passage of it is cited yet, so there is no excerpt to keep; quote its words in a brief, "
            '[@key, "words of the source"], or name passages in its record, and add it again'
        )
    return excerpt(reading.text, spans)


def _keep(request: Request, known: Record | None, paths: Paths) -> Keep:
    keep = request.keep or (known.keep if known else "full")
    if request.keep and known is not None and known.keep not in ("full", request.keep):
        raise NotCaptured(f"{paths.record} says keep: {known.keep}; change it there first")
    if keep == "private" and not paths.private:
        raise NotCaptured(
            'no private folder is configured; put private = "private" into provenance.toml, and add it again'
        )
    if keep == "none" and not request.attested and (known is None or known.attested is None):
        if known is not None and not request.keep:
            raise NotCaptured(f"{paths.record} says keep: none, so no text is kept")
        raise NotCaptured("where no text is kept, somebody must have read it: say who with --attested NAME")
    return keep


def _refuse_other(key: str, text: str, now: bytes | None, known: Record | None, paths: Paths) -> None:
    again = f"provenance refresh {key} --from FILE says what changed and captures this one"
    if now is not None and writing.lines(now) != text.encode():
        raise NotCaptured(f"another text is captured under {key} and was left as it is; {again}")
    recorded = known.capture.sha256 if known else ""
    if now is None and recorded and recorded != writing.digest(text.encode()):
        raise NotCaptured(f"{paths.record} holds the hash of another text, which is not there; {again}")


def _beside(read: Read, wanted: Mapping[str, bytes]) -> dict[str, tuple[bytes | None, bytes | None]]:
    """Those of the files `wanted` that are not there yet."""
    files: dict[str, tuple[bytes | None, bytes | None]] = {}
    for path, data in wanted.items():
        now = read(path)
        if now is not None and now != data and not path.endswith("/.gitignore"):
            raise NotCaptured(f"{path} is there already and is another file; move it away first")
        if now is None:
            files[path] = (None, data)
    return files


def extras(paths: Paths, keep: Keep, reading: Reading | None, file: Original | None) -> dict[str, bytes]:
    """What is kept beside the text: the original, and the text with what a reader dropped. Nothing of an excerpt."""
    stem = paths.beside(keep)
    wanted: dict[str, bytes] = {}
    if keep in ("excerpt", "none"):
        return wanted
    if keep == "private":
        # The folder keeps itself out of git, as caches do.
        wanted[f"{stem.rpartition('/')[0]}/.gitignore"] = b"*\n"
    if file is not None and file.suffix:
        wanted[f"{stem}{file.suffix}"] = file.data
    if reading is not None and reading.full:
        wanted[f"{stem}{records.FULL}"] = reading.full.encode()
    return wanted
