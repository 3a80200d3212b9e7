"""The parts of a Word document beside its text: running heads and feet, and comments."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

from lxml import etree

from provenance.readers.reading import NotRead

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_LEFT_OUT = frozenset({"del", "moveFrom", "delText", "instrText", "delInstrText"})
_BREAKS = frozenset({"tab", "br", "cr"})
_WITH_TEXT = re.compile(r"word/(?:document|footnotes|endnotes)[0-9]{0,3}\.xml")
_FIELD = re.compile(rb"</?\w{1,20}:fldSimple(?:\s[^<>]*)?/?>")
_CHANGES = re.compile(rb"<\w{1,20}:(?:ins|del|moveFrom|moveTo) [^<>]{0,300}?\w{1,20}:(?:author|id)=")
_PAGE_NUMBER = re.compile(r"[\W\d]*")


class Beside(NamedTuple):
    """The lines of running heads, of running feet, and the comments, each with whoever made it; each line once.

    `changes` says that the text has tracked changes.
    """

    heads: tuple[str, ...]
    feet: tuple[str, ...]
    comments: tuple[str, ...]
    changes: bool


def beside(data: bytes) -> Beside:
    """What stands beside the text of a document. Raises NotRead for a part that is damaged."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = sorted(archive.namelist())
        heads, feet = (
            dict.fromkeys(
                line
                for name in names
                if re.fullmatch(rf"word/{part}[0-9]{{0,4}}\.xml", name)
                for line in _lines(_tree(archive.read(name)))
                if not _PAGE_NUMBER.fullmatch(line)
            )
            for part in ("header", "footer")
        )
        comments = tuple(_comments(archive.read("word/comments.xml"))) if "word/comments.xml" in names else ()
        changes = any(_CHANGES.search(archive.read(name)) for name in names if _WITH_TEXT.fullmatch(name))
    return Beside(tuple(heads), tuple(feet), comments, changes)


def with_fields(data: bytes) -> bytes:
    """The document with the results of its simple fields as plain text, which mammoth leaves out: numbers of tables,
    cross-references, dates."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {
            each.filename: archive.read(each) for each in archive.infolist() if _WITH_TEXT.fullmatch(each.filename)
        }
        touched = {name: _FIELD.sub(b"", part) for name, part in parts.items() if b":fldSimple" in part}
        if not touched:
            return data
        target = BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as copy:
            for name in dict.fromkeys(archive.namelist()):
                if not name.startswith("word/media/"):
                    copy.writestr(name, touched.get(name) or archive.read(name))
    return target.getvalue()


def _tree(part: bytes) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(part, parser)
    except (etree.LxmlError, ValueError) as error:
        raise NotRead("it is damaged") from error


def _comments(part: bytes) -> Iterator[str]:
    for comment in _tree(part).iter(f"{_W}comment", f"{_STRICT}comment"):
        words = " ".join(_lines(comment))
        author = next((" ".join(value.split()) for name, value in comment.items() if name.endswith("}author")), "")
        if words:
            yield f"[comment{f' by {author}' if author else ''}: {words}]"


def _lines(tree: Any) -> Iterator[str]:
    """The paragraphs below an element, each in one line; what was deleted is left out."""
    said: list[str] = []
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if event == "start" and name in _LEFT_OUT:
            walk.skip_subtree()
        elif event == "start" and name == "t":
            said.append(element.text or "")
        elif event == "start" and name in _BREAKS:
            said.append(" ")
        elif event == "end" and name == "p":
            if line := " ".join("".join(said).split()):
                yield line
            said = []
