"""Whether every character of text knows the character of the draft that it was made from."""

from collections.abc import Callable, Iterator, Sequence
from html import unescape

from markdown_it.token import Token

from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map import environment, tracing_parser
from provenance.draft.source_map_inline import MAPPED
from provenance.text.span import Mapped


def _quoted(text: str) -> str:
    return "".join("> " + line for line in text.splitlines(keepends=True))


def _in_list(text: str) -> str:
    return "".join(("  " if at else "- ") + line for at, line in enumerate(text.split("\n")) for line in [line + "\n"])


FORMS: dict[str, Callable[[str], str]] = {
    "plain": lambda text: text,
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "cr": lambda text: text.replace("\n", "\r"),
    "quoted": _quoted,
    "quoted crlf": lambda text: _quoted(text).replace("\n", "\r\n"),
    "listed": _in_list,
    "quoted twice in a list": lambda text: _in_list(_quoted(_quoted(text))),
}


def leaves(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.children:
            yield from leaves(token.children)
        elif token.type in {"text", "text_special", "code_inline"} and token.content:
            yield token


def characters(draft: str) -> Iterator[tuple[str, int, int]]:
    """Every character of text with the range of the draft that it is said to come from."""
    known = environment(LineEnds(draft))
    blocks = [token for token in tracing_parser().parse(draft, known) if token.type == "inline"]
    for block in blocks:
        for leaf in leaves(block.children or []):
            mapped: Mapped = leaf.meta[MAPPED]
            assert mapped.text == leaf.content
            for at, char in enumerate(mapped.text):
                yield char, *mapped.source(at, at + 1)


def is_made_from(char: str, source: str) -> bool:
    """Whether Markdown turns `source` into `char`, or into several characters of which `char` is one."""
    if source in {char, "\\" + char} or (char == "\ufffd" and source == "\0"):
        return True
    if char == " " and source in {"\n", "\r\n", "\r", "\t"}:
        return True
    decoded = source.startswith("&") and char in unescape(source)
    return decoded or (source.startswith("https://") and "%" in source)


def starts(draft: str) -> Iterator[list[int]]:
    """For each block the offsets in the draft of its characters, in the order of the text."""
    for block in tracing_parser().parse(draft, environment(LineEnds(draft))):
        if block.type == "inline":
            yield [
                leaf.meta[MAPPED].source(at, at + 1).start
                for leaf in leaves(block.children or [])
                for at in range(len(leaf.content))
            ]
