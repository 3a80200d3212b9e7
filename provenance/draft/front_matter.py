"""What a brief says of itself between the dashes at its top.

Only `title`, `lang` and what stands under `provenance:` are ours; of anything else only the citations are read. PyYAML
is imported only for a draft that has something to say to it: it takes half as long to load as a draft to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from provenance.draft.front_matter_text import Written
from provenance.draft.yaml_words import scalar_words
from provenance.model import Diagnostic, FrontMatter
from provenance.named import NamedTuple
from provenance.text.span import Mapped

if TYPE_CHECKING:
    import yaml

_LARGEST = 100_000  # characters
_DEEPEST = 20  # mappings and lists in one another; the composer recurses
_OURS = "provenance"
_NOT_PROSE = (_OURS, "nocite", "header-includes")  # settings; works listed but not cited; code for TeX or browsers
_CURLY = re.compile("[“”„‟«»‘’‚‛]")


class Said(NamedTuple):
    """What front matter says: the settings, the words of the title mapped to the draft, and PRV901 for the rest.

    `values` are those that may hold citations, mapped to the draft, the title among them.
    """

    front: FrontMatter = FrontMatter()
    title: Mapped = Mapped("", ())
    findings: tuple[Diagnostic, ...] = ()
    values: tuple[Mapped, ...] = ()


def front_matter(written: Written) -> Said:
    """What the front matter says, and a PRV901 finding for everything in it that cannot be taken as it is."""
    root = _root(written) if written.text.strip() else None
    if root is None:
        return Said()
    if isinstance(root, Diagnostic):
        return Said(findings=(root,))
    title, language, ours = _title(written, root), _language(root), _value(root, _OURS)
    values = tuple(_values(written, root))
    if ours is None or ours.value in ("", "~", "null"):
        return Said(FrontMatter(title=title.text, language=language), title, values=values)
    from provenance.draft.declared import declared  # noqa: PLC0415 - most briefs declare nothing

    found = declared(written, ours)
    return Said(FrontMatter(title=title.text, language=language, **found.settings), title, found.findings, values)


def _title(written: Written, root: yaml.MappingNode) -> Mapped:
    node: Any = _value(root, "title")
    if node is None or not isinstance(node.value, str) or node.tag.endswith(":null"):
        return Mapped("", ())
    return scalar_words(written.text, node, written.offset)


def _language(root: yaml.MappingNode) -> str:
    """The language as it is written: `no` is Norwegian, whatever YAML takes it for."""
    said: Any = getattr(_value(root, "lang"), "value", "")
    return said.strip() if isinstance(said, str) else ""


def _values(written: Written, root: yaml.MappingNode) -> Iterator[Mapped]:
    """The strings with an at sign under names that Pandoc reads. An alias leads to what has been seen already."""
    nodes: list[Any] = [root]
    seen: set[int] = set()
    while nodes:
        node = nodes.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node.value, str):
            if "@" in node.value:
                yield scalar_words(written.text, node, written.offset)
        elif node.id == "mapping":
            nodes += [value for name, value in node.value if not _is_private(name, node is root)]
        else:
            nodes += node.value


def _is_private(name: Any, top: bool) -> bool:
    """Whether a name is not one of prose: Pandoc leaves out names that end with a low line."""
    return str(name.value).endswith("_") or (top and name.value in _NOT_PROSE)


def _root(written: Written) -> yaml.MappingNode | Diagnostic | None:
    """The mapping that the front matter is, or what is wrong with it; None when it holds only comments."""
    if len(written.text) > _LARGEST:
        return written.finding(f"front matter of more than {_LARGEST:,} characters is not read", 0, 1, "shorten it")
    import yaml  # noqa: PLC0415  loaded only here: see above

    try:
        root = _compose(written.text)
    except yaml.YAMLError as error:
        return _not_yaml(written, error)
    if root is None or isinstance(root, yaml.MappingNode):
        return root
    end = root.end_mark.index
    return written.finding("front matter holds no `key: value` lines", root.start_mark.index, end, "write title: …")


def _compose(text: str) -> yaml.Node | None:
    """The nodes of a YAML text. Raises YAMLError, also for what is nested too deeply to be composed."""
    import yaml  # noqa: PLC0415

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            mark: Any = event.start_mark
            raise yaml.MarkedYAMLError(problem="lists and mappings nested too deeply", problem_mark=mark)
    node: yaml.Node | None = yaml.compose(text, Loader=loader)
    return node


def _not_yaml(written: Written, error: yaml.YAMLError) -> Diagnostic:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or str(error).partition("\n")[0]
    start = mark.index if mark else 0
    curly = _CURLY.search(written.text, written.text.rfind("\n", 0, start) + 1, start)
    marks = 'straight quotation marks ("…"): curly ones are letters to YAML' if curly else "quotation marks"
    return written.finding(f"front matter is not YAML: {what}", start, start + 1, f"put text with a colon in {marks}")


def _value(mapping: yaml.MappingNode, key: str) -> yaml.Node | None:
    values: Iterator[yaml.Node] = (value for name, value in mapping.value if name.value == key)
    return next(values, None)
