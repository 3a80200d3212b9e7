"""An entry of a library for a captured source, in BibTeX as biblatex and Pandoc read it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from provenance import library
from provenance.library import names
from provenance.model import Work
from provenance.named import NamedTuple
from provenance.readers import Reading
from provenance.text.word_list import words

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "`": r"\`{}",
    **{mark: f"\\{mark}" for mark in "$&#%_"},
}
_ESCAPED = re.compile(r"[\\{}^~`$&#%_]|(?<=-)-|(?<=')'|[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u2028\u2029]")
_NOT_IN_ADDRESSES = re.compile(r"[\s\\{}\"<>^`|\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_PLAIN_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")
_LONGEST = 500  # characters of a value
_MOST_NAMES = 20
# What is left of a byline with a date, taken for a name.
_OF_DATES = words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday
    """
)
_INSTITUTION = re.compile(
    r"\b(?:agency|association|bureau|center|centre|city|commission|committee|council|department|desk|editorial"
    r"|foundation|group|inc|institute|ministry|news|office|press|reporter|staff|team|the|university|utility)\b",
    re.IGNORECASE,
)


class Entry(NamedTuple):
    """An entry as text, and the title it has. `guessed` says that the title is only the name of the file."""

    key: str
    text: str
    title: str
    guessed: bool = False


def entry(  # noqa: PLR0913, PLR0917 - all that is known of a source
    key: str, reading: Reading | None, name: str, url: str, day: str, like: Work | None = None
) -> Entry:
    """The entry for the source `key`, of the file called `name`, captured on `day` (ISO 8601).

    What the file says of itself goes in; its title is otherwise the name of the file. With `like`, the entry is that of
    an earlier edition but for what the file says.
    """
    found = _said(reading, url) if like is None else {**_taken_over(like), **_said_anew(reading, url)}
    guessed = not found.get("title")
    title = found.pop("title", "") or _shortened(name) or key
    lines = [f"title = {{{{{_escaped(title)}}}}}", *(f"{field} = {{{value}}}" for field, value in found.items())]
    if "url" in found:
        lines.append(f"urldate = {{{day}}}")
    kind = like.type if like is not None else "online" if "url" in found else "misc"
    body = ",\n".join(f"  {line}" for line in lines)
    return Entry(key, f"@{kind}{{{key},\n{body}\n}}\n", title, guessed)


def extended(before: bytes | None, path: str, made: Entry) -> bytes | None:
    """The library at `path` with the entry added behind all others; None where it would not be found there again.

    That is so where the key is not one that BibTeX can hold, or the library is broken at its end.
    """
    there = (before or b"").rstrip()
    data = there + (b"\n\n" if there else b"") + made.text.encode()
    catalogue = library.scan(data, path)
    was = library.scan(before, path) if before else None
    work = catalogue.work(made.key) if made.key in catalogue.keys else None
    sound = work is not None and work.key == made.key and _bare(work.field("title")) == _bare(made.title)
    return data if sound and len(catalogue.findings) <= (len(was.findings) if was else 0) else None


def _said(reading: Reading | None, url: str) -> dict[str, str]:
    if reading is None:
        return {"url": _address(url)} if url else {}
    address = url or reading.url
    fields = {
        "title": _shortened(reading.title),
        "author": _authors(reading.author),
        "publisher": _escaped(reading.publisher),
        "date": reading.date if re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?)?", reading.date) else "",
        "url": _address(address) if re.match(r"https?://", address) else "",
    }
    return {name: value for name, value in fields.items() if value}


def _said_anew(reading: Reading | None, url: str) -> dict[str, str]:
    """What a later edition has of its own: who wrote it and what it is called stay."""
    return {name: value for name, value in _said(reading, url).items() if name in ("date", "url")}


def _taken_over(work: Work) -> dict[str, str]:
    """The fields of another entry, written anew."""
    kept: dict[str, str] = {"title": work.field("title")}
    for name, value in work.fields.items():
        if name in library.NAME_FIELDS:
            kept[name] = " and ".join(_braced(each) for each in names(value))
        elif name in ("institution", "organization", "publisher", "journal", "journaltitle", "number", "type", "note"):
            kept[name] = _escaped(value)
        elif name == "url":
            kept[name] = _address(value)
    return {name: value for name, value in kept.items() if value}


def _authors(written: str) -> str:
    """The authors that a page names, parted by semicolons; one that does not look like a person is not taken apart."""
    found = [" ".join(each.split()) for each in written.split(";")][:_MOST_NAMES]
    return " and ".join(_author(each) for each in found if each and each.casefold() not in _OF_DATES)


def _author(name: str) -> str:
    person = _PLAIN_NAME.fullmatch(name) and not _INSTITUTION.search(name) and " and " not in f" {name.lower()} "
    return _escaped(name) if person else f"{{{_escaped(name)}}}"


def _braced(name: str) -> str:
    """A name as libraries give it, its braces kept and all else escaped."""
    return "".join(part if part in ("{", "}") else _escaped(part, name) for part in re.split(r"([{}])", name))


def _escaped(text: str, whole: str = "") -> str:
    """The text as BibTeX must have it, so that it is read as it is; not longer than what a title may be."""
    return _ESCAPED.sub(_replacement, text if whole else _shortened(text))


def _replacement(match: re.Match[str]) -> str:
    mark = match[0]
    # Two hyphens would be a dash, two apostrophes closing quotation marks.
    return _ESCAPES.get(mark) or (f"{{}}{mark}" if mark in "-'" else " ")


def _address(url: str) -> str:
    """An address without what would end the field."""
    return _NOT_IN_ADDRESSES.sub(lambda match: "".join(_percent(match[0])), url)


def _percent(char: str) -> Iterator[str]:
    return (f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))


def _shortened(text: str) -> str:
    line = " ".join(unicodedata.normalize("NFC", text).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _bare(title: str) -> str:
    return "".join(each for each in title if each.isalnum())
