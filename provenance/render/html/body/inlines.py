"""The running text of a paragraph, heading or cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from markdown_it.token import Token
from markupsafe import Markup

from provenance.draft.citations import citations
from provenance.draft.source_map_inline import EXTENT, MAPPED
from provenance.render.html.body.citing import Citing
from provenance.render.html.body.remainder import Remainder
from provenance.render.html.body.writer import Writer
from provenance.render.html.escape import shown
from provenance.render.web import linkable

_PLAIN_TAGS = {"em", "strong", "s"}
_HARMLESS = re.compile(r"<(/?)(sub|sup)\s*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


class Inlines:
    """Writes inline tokens to `out`. `refer` writes a reference to a note, `left` counts what is not shown."""

    def __init__(self, out: Writer, citing: Citing, refer: Callable[[Token], Markup], left: Remainder) -> None:
        self._out, self._citing, self._refer, self._left = out, citing, refer, left
        self._steps: Mapping[str, Callable[[Token], None]] = {
            "text": self._text,
            "softbreak": lambda token: out.piece(Markup("\n"), _start(token)),
            "hardbreak": lambda token: out.piece(Markup("<br>"), _start(token)),
            "code_inline": self._code,
            "link_open": self._open_link,
            "link_close": self._close_link,
            "span_open": _nothing,
            "span_close": _nothing,
            "image": self._image,
            "citation": self._citation,
            "footnote_ref": self._reference,
            "footnote_anchor": _nothing,
        }
        self._open: list[tuple[str, str]] = []  # of each open link the tag that ends it, and where it would lead

    def write(self, tokens: Sequence[Token]) -> None:
        """Write the tokens of one block."""
        raised = frozenset(_raised(tokens))
        for token in tokens:
            kind = token.type.rpartition("_")[0]
            if token.nesting and kind in _PLAIN_TAGS:
                self._out.tag(f"<{'/' if token.nesting < 0 else ''}{kind}>")
            elif token.type == "html_inline":
                self._html(token, id(token) in raised)
            else:
                self._steps.get(token.type, self._unknown)(token)

    def _text(self, token: Token) -> None:
        if MAPPED in token.meta:
            self._out.words(token.meta[MAPPED])

    def _unknown(self, token: Token) -> None:
        """Nothing of a draft is lost because the parser learned something new."""
        self._out.piece(shown(token.content), _start(token))

    def _code(self, token: Token) -> None:
        self._out.tag("<code>")
        self._text(token)
        self._out.tag("</code>")

    def _open_link(self, token: Token) -> None:
        target = str(token.attrs.get("href", ""))
        url = linkable(target)
        if url and not self._out.in_link:
            self._open.append(("</a>", ""))
            self._out.open_link(str(outward(url)))
        else:
            self._open.append(("</span>", target))
            self._out.open_link("<span>")

    def _close_link(self, _token: Token) -> None:
        """End a link; of one that leads to no address of the web, say where it would have led."""
        tag, target = self._open.pop() if self._open else ("", "")
        if target:
            self._left.add("link")
            self._out.tag(f' <span class="gone">[{shown(target)}]</span>')
        self._out.close_link(tag)

    def _image(self, token: Token) -> None:
        """A picture is not loaded: its description stands for it, and leads to it where it is on the web."""
        self._left.add("picture")
        target = str(token.attrs.get("src", ""))
        url = linkable(target)
        linked = bool(url) and not self._out.in_link
        self._out.open_link(f'<span class="picture">{outward(url) if linked else ""}Picture: ')
        self.write(token.children or [])
        end = "</a>" if linked else f' <span class="gone">[{shown(target)}]</span>' if target else ""
        self._out.close_link(f"{end}</span>")

    def _citation(self, token: Token) -> None:
        found = citations(token)
        self._out.piece(self._citing.cluster(found, linked=not self._out.in_link), _start(token))

    def _reference(self, token: Token) -> None:
        mark = self._refer(token)
        said = Markup('<sup class="n">{}</sup>').format(mark.striptags()) if self._out.in_link else mark
        self._out.piece(said, _start(token))

    def _html(self, token: Token, raised: bool) -> None:
        """Raised and lowered characters and line breaks are what they are, comments are left out, the rest is text."""
        written = token.content
        found = _HARMLESS.fullmatch(written)
        if found and raised:
            self._out.tag(f"<{found[1]}{found[2].lower()}>")
        elif _BREAK.fullmatch(written):
            self._out.piece(Markup("<br>"), _start(token))
        elif written.startswith("<!--"):
            self._left.add("comment")
        else:
            self._left.add("html")
            self._out.piece(Markup('<code class="raw">{}</code>').format(shown(written)), _start(token))


def outward(url: str) -> Markup:
    """The start tag of a link to a page on the web, or to an address of mail. `url` must be fit for that."""
    return Markup('<a target="_blank" href="{}">').format(url)


def _start(token: Token) -> int:
    return int(token.meta[EXTENT].start)


def _nothing(_token: Token) -> None:
    """Leave a token out that shows nothing."""


def _raised(tokens: Sequence[Token]) -> Iterator[int]:
    """The tokens of `<sub>` and `<sup>` that are closed again before any other markup ends."""
    opened: tuple[Token, str] | None = None
    for token in tokens:
        found = _HARMLESS.fullmatch(token.content) if token.type == "html_inline" else None
        if found and not found[1]:
            opened = (token, found[2].lower())
        elif found and opened and opened[1] == found[2].lower():
            yield id(opened[0])
            yield id(token)
            opened = None
        elif token.nesting or found:
            opened = None
