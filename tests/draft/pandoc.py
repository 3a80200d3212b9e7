"""What Pandoc makes of the citations of a draft."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

MODES = {"AuthorInText": "author-in-text", "NormalCitation": "normal", "SuppressAuthor": "suppress-author"}
_HERE = Path(__file__).parent
_PRINTED = re.compile(r"⟦(.*?)⟨(.*?)⟩(.*?)⟧", re.DOTALL)  # by locators.csl
_SAYS_NOTHING = re.compile(r"[\W_]+")

available = shutil.which("pandoc") is not None


class Read(NamedTuple):
    key: str
    mode: str
    prefix: str
    suffix: str


def letters(text: str) -> str:
    """The letters and digits of a text: what is left when both have read marks and quotation marks their own way."""
    return _SAYS_NOTHING.sub("", text)


def citations(draft: str) -> list[Read]:
    """The citations of a draft, those within others too, in no particular order."""
    command = ["pandoc", "-f", "markdown", "-t", "json"]
    said = subprocess.run(command, input=draft.encode(), capture_output=True, check=True, timeout=60)
    read = json.loads(said.stdout)
    return sorted(_cited([read["meta"], read["blocks"]]))


def _cited(node: Any) -> Iterator[Read]:
    if isinstance(node, dict) and node.get("t") == "Cite":
        for each in node["c"][0]:
            prefix, suffix = each["citationPrefix"], each["citationSuffix"]
            mode = MODES[each["citationMode"]["t"]]
            yield Read(each["citationId"], mode, letters(_words(prefix)), letters(_words(suffix)))
            yield from _cited([prefix, suffix])
    elif isinstance(node, dict):
        yield from _cited(list(node.values()))
    elif isinstance(node, list):
        for each in node:
            yield from _cited(each)


def _words(inlines: Any) -> str:
    return "".join(_word(inline) for inline in inlines)


def _word(inline: Any) -> str:
    kind, content = inline["t"], inline.get("c")
    if kind == "Str":
        return str(content)
    if kind == "Code":
        return str(content[1])
    if kind in {"Quoted", "Link", "Image", "Span", "Cite"}:
        return _words(content[1])
    if kind in {"Emph", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps", "Underline"}:
        return _words(content)
    return " "


def each(drafts: list[str]) -> Iterator[list[Read]]:
    """The citations of many drafts, read in one run of Pandoc; no label may be defined in two of them."""
    for read in _divided(drafts):
        yield sorted(_cited(read))


class Printed(NamedTuple):
    key: str
    label: str
    value: str


def located(drafts: list[str]) -> Iterator[list[Printed]]:
    """What citeproc prints of the locators of many drafts, which may cite `k` and `b`, in one run."""
    style = ["--citeproc", "--csl", str(_HERE / "locators.csl"), "--bibliography", str(_HERE / "locators.json")]
    for blocks in _divided(drafts, *style):
        yield sorted(Printed(*found) for found in _PRINTED.findall(_printed(blocks)))


def _printed(node: Any) -> str:
    """The words of all that has been rendered in place of citations."""
    if isinstance(node, dict) and node.get("t") == "Cite":
        return _words(node["c"][1])
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return "".join(map(_printed, inner))


def _divided(drafts: list[str], *options: str) -> Iterator[list[Any]]:
    """The blocks of each draft, all read in one run, and its metadata, whose names end with the number of the draft."""
    divided = "\n\n".join(f"{draft}\n\n# division {number}" for number, draft in enumerate(drafts))
    command = ["pandoc", "-f", "markdown", "-t", "json", *options]
    said = subprocess.run(command, input=divided.encode(), capture_output=True, check=True, timeout=120)
    read = json.loads(said.stdout)
    metadata: dict[str, list[Any]] = {}
    for name, value in read["meta"].items():
        metadata.setdefault(name.rpartition("-")[2], []).append(value)
    blocks: list[Any] = []
    for block in read["blocks"]:
        if block["t"] == "Header" and block["c"][0] == 1 and _words(block["c"][2]).startswith("division "):
            yield [*blocks, *metadata.get(_words(block["c"][2]).rpartition(" ")[2], [])]
            blocks = []
        else:
            blocks.append(block)


def counted(used: Mapping[str, int]) -> str:
    """How often each feature was used."""
    return ", ".join(f"{name} {times}" for name, times in sorted(used.items()))
