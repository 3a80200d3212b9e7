"""The blocks of a draft: paragraphs, lists, tables, quotations, code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from markdown_it.token import Token
from markupsafe import Markup

from provenance.draft.attributes import trailing_attributes
from provenance.draft.source_map_inline import MAPPED
from provenance.render.html.body.inlines import Inlines
from provenance.render.html.body.notes import Notes
from provenance.render.html.body.remainder import Remainder
from provenance.render.html.body.writer import Writer
from provenance.render.html.escape import shown

_ALIGNED = {"text-align:left": "l", "text-align:center": "m", "text-align:right": "r"}
_SELF_CLOSING = frozenset({"ul", "ol", "li", "blockquote", "thead", "tbody", "tr"})


class Blocks:
    """Writes block tokens to `out`. `remarks` gives what is to be put behind the blocks of given statements;
    `leftward` says that the draft has words which are written to the left."""

    def __init__(  # noqa: PLR0913, PLR0917 - made in one place
        self,
        out: Writer,
        inlines: Inlines,
        notes: Notes,
        left: Remainder,
        remarks: Callable[[Sequence[int]], str],
        leftward: bool = False,
    ) -> None:
        self._out, self._inlines, self._notes, self._left, self._remarks = out, inlines, notes, left, remarks
        # In a draft with words that are written to the left each block finds its own direction.
        self._auto = ' dir="auto"' if leftward else ""
        self._tables = 0
        self._directed = 0  # items and quotations that are open: what stands in them has their direction
        self._whole = 0  # tables and quotations that are open: remarks wait for their end
        self._note: tuple[str, list[Token]] | None = None
        self._steps: Mapping[str, Callable[[Token], None]] = {
            "inline": lambda token: inlines.write(token.children or []),
            "paragraph_open": lambda token: None if token.hidden else out.tag(f"<p{self._own()}>"),
            "paragraph_close": self._end_paragraph,
            "heading_open": lambda token: out.tag(f"<{token.tag}{self._own()}>"),
            "heading_close": self._end_heading,
            "fence": self._code,
            "code_block": self._code,
            "hr": lambda _token: out.tag("<hr>"),
            "html_block": self._html,
            "table_open": self._begin_table,
            "table_close": self._end_table,
            "th_open": self._cell,
            "td_open": self._cell,
            "front_matter": lambda _token: None,
            "div_open": lambda _token: None,
            "div_close": lambda _token: None,
        }

    def write(self, tokens: Sequence[Token]) -> None:
        """Write the blocks; notes among them are kept for the end of the document."""
        for at, token in enumerate(tokens):
            if token.type == "footnote_reference_open":
                self._note = (str(token.meta.get("label", "")), [])
            elif token.type == "footnote_reference_close" and self._note:
                self._notes.keep(*self._note)
                self._note = None
            elif self._note is not None:
                self._note[1].append(token)
            elif token.type == "inline" and at and tokens[at - 1].type == "heading_open":
                self._inlines.write(_without_attributes(token.children or []))
            else:
                self._steps.get(token.type, self._other)(token)

    def remark(self) -> None:
        """Put what is to be said of the statements written last behind them."""
        if not self._whole and self._out.touched:
            touched = list(self._out.touched)
            self._out.tag(self._remarks(touched))
            self._out.touched.clear()

    def _own(self) -> str:
        return "" if self._directed else self._auto

    def _end_paragraph(self, token: Token) -> None:
        if not token.hidden:
            self._out.tag("</p>")
            self.remark()

    def _end_heading(self, token: Token) -> None:
        self._out.tag(f"</{token.tag}>")
        self.remark()

    def _other(self, token: Token) -> None:
        """A container, or something the parser learned since, which is shown as it is written."""
        if token.tag in _SELF_CLOSING and token.nesting:
            self._container(token)
        elif token.tag in ("th", "td"):
            self._out.tag(f"</{token.tag}>")
        else:
            self._left.add("block")
            self._out.tag(f"<pre>{shown(token.content)}</pre>" if token.content else "")

    def _container(self, token: Token) -> None:
        if token.tag in ("ul", "ol") and token.nesting > 0:
            self.remark()
        if token.tag == "li" and token.nesting < 0:
            self.remark()
        start = token.attrs.get("start") if token.type == "ordered_list_open" else None
        number = f' start="{int(start)}"' if isinstance(start, int) else ""
        directed = token.tag in ("li", "blockquote")
        auto = self._own() if token.nesting > 0 and directed else ""
        self._directed += token.nesting if directed else 0
        self._out.tag(f"<{'/' if token.nesting < 0 else ''}{token.tag}{number}{auto}>")
        if token.tag == "blockquote":
            self._whole += token.nesting
            self.remark()

    def _begin_table(self, _token: Token) -> None:
        self._whole += 1
        self._tables += 1
        number = f" {self._tables}" if self._tables > 1 else ""
        self._out.tag(f'<div class="wide" tabindex="0" role="region" aria-label="Table{number}"><table>')

    def _end_table(self, _token: Token) -> None:
        self._whole -= 1
        self._out.tag("</table></div>")
        self.remark()

    def _cell(self, token: Token) -> None:
        side = _ALIGNED.get(str(token.attrs.get("style", "")))
        self._out.tag(f'<{token.tag} class="{side}"{self._auto}>' if side else f"<{token.tag}{self._auto}>")

    def _code(self, token: Token) -> None:
        self._out.tag(f'<pre tabindex="0"><code>{shown(token.content)}</code></pre>')

    def _html(self, token: Token) -> None:
        if _only_comments(token.content):
            self._left.add("comment")
        else:
            self._left.add("html")
            said = Markup('<pre class="raw" tabindex="0">{}</pre>').format(shown(token.content.strip()))
            self._out.tag(str(said))


def _without_attributes(inlines: Sequence[Token]) -> Sequence[Token]:
    """The words of a heading without the attributes at its end, which are no words of it."""
    last = inlines[-1] if inlines else None
    if last is None or last.type != "text" or MAPPED not in last.meta:
        return inlines
    length, _ = trailing_attributes(last.content)
    return [*inlines[:-1], last.copy(meta={**last.meta, MAPPED: last.meta[MAPPED].cut(0, length)})]


def _only_comments(html: str) -> bool:
    while html := html.lstrip():
        comment, closed, html = html.partition("-->")
        if not closed or not comment.startswith("<!--"):
            return False
    return True
