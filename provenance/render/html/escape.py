"""Words of others in a page: shown as they are, and doing nothing."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

_LINE_END = re.compile(r"\r\n?")
_BLANK = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
# Controls, halves of pairs, characters that are none, and those that turn the order of the words around them
# (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings); marks for one character may stay.
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
# As formats for the screen mark changes. A message is short, so that nothing runs away.
_CHANGED = re.compile(r"\[-(.{1,200}?)-\]|\{\+(.{1,200}?)\+\}", re.DOTALL)


def clean(text: str) -> str:
    """`text` as it can be put into a page: lines end at line feeds, what cannot be shown is U+FFFD."""
    if text.isprintable():  # most words are: nothing that is sought below is
        return text
    return _UNFIT.sub("\ufffd", _BLANK.sub(" ", _LINE_END.sub("\n", text)))


def shown(text: str) -> Markup:
    """`text` as HTML that says just these words, in the text of an element or in a quoted attribute."""
    return escape(clean(text))


def finalized(value: object) -> object:
    """What a template puts out: words are made clean before they are escaped; markup of ours is left alone."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def changes(text: str) -> Markup:
    """A message in which changed words stand between `[-` and `-]` or `{+` and `+}`: struck out, or underlined."""
    pieces = _CHANGED.split(text)
    said = [shown(pieces[0])]
    for gone, new, rest in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        said.append(Markup("<del>{}</del>").format(shown(gone)) if gone else Markup("<ins>{}</ins>").format(shown(new)))
        said.append(shown(rest))
    return Markup().join(said)


def line(text: str, most: int) -> str:
    """`text` on one line, cut after a word when it is longer than `most` characters."""
    taken = text[: most * 4]
    words = " ".join(taken.split())
    if len(words) <= most and len(taken) == len(text):
        return words
    kept = words[:most] if words[most : most + 1] == " " else words[:most].rpartition(" ")[0]
    return f"{kept or words[:most]} …"
