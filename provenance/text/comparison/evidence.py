"""What is compared: the words of a statement, and the words of the passages that it cites."""

from __future__ import annotations

from provenance.named import NamedTuple
from provenance.text.span import Span


class Evidence(NamedTuple):
    """One passage that a statement cites, as words.

    `around` is the whole sentence or row that it is taken from; `above` what stands over it, if that is a table: its
    head and caption. `close` says that the author named the very words; otherwise the passage is a page or a whole
    source. `comma` says that it is in a language that writes decimal commas, `foreign` in another than the brief's.
    `dated` is what the library says of its date and title, `whole` the captured text of its source.
    """

    text: str
    around: str = ""
    above: str = ""
    close: bool = True
    comma: bool = False
    foreign: bool = False
    dated: str = ""
    whole: str = ""


class Said(NamedTuple):
    """The words of a statement. `bare` are its figures as written in the draft, each with its range in `text`, where a
    table's head adds to them; `tables` the words of the tables of the brief that it points to; `hedged` says that it
    names who says so; `heads` are those of the columns of its table, if it is a row of one.
    """

    text: str
    bare: tuple[tuple[Span, str], ...] = ()
    tables: tuple[str, ...] = ()
    hedged: bool = False
    heads: tuple[str, ...] = ()
