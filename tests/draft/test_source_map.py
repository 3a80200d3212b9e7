"""Every character of text knows the character of the draft that it was made from, and the HTML is the parser's own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map import environment, plain_parser, tracing_parser
from tests.draft.pieces import MARKDOWN
from tests.draft.tracing import FORMS, characters, is_made_from, starts

EXAMPLES = (
    "Exports rose by 13 percent.\n",
    "Two lines\nof one paragraph\n",
    "Trailing blanks  \nbreak the line\n",
    "A backslash\\\nbreaks it too\n",
    "   indented by three\n  and by two\n",
    "a line\n        continued far to the right\n",
    "tab\tin\tthe middle\n",
    "*emphasis*, **strong**, ***both***, _one_ and __two__\n",
    "a * b ** c _ d __ e\n",
    "**unclosed *mixed** marks*\n",
    "~~struck~~ and ~~~a~~~ and ~one~\n",
    "escaped \\* \\_ \\[ \\] \\| \\a\n",
    "entities &amp; &lt; &nbsp; &copy; &#65; &#x1F600; &notanentity; &ngE;\n",
    "code `a b`, `` a ` b ``, ` padded `, `  `, `over\ntwo lines`\n",
    "unclosed ` code and `` more\n",
    '[link](https://example.org/a_b "title *x*") and [ref] and [text][ref]\n\n[ref]: https://example.org\n',
    "[nested *emphasis* and `code`](u) after\n",
    "![picture *of* a thing](x.png) and ![!](y) and ![a ![b](c) d](e)\n",
    "<https://example.org/%C3%A9?a=%20b> and <who@example.org>\n",
    "inline <b>html</b> and <!-- a comment --> text\n",
    "# Heading\n\n##  Heading with *marks* ##\n\n### `code` & more #\n",
    "#\n\n# #\n\nAfter empty headings\n",
    "Setext *heading*\nover two lines\n===\n\nAnother\n---\n",
    "> quoted\n> text\nlazy line\n\n> > twice\n> once\n",
    ">\ttab after the mark\n>\tand again\n",
    "- item\n- item with\n  two lines\n\n  and a paragraph\n    - nested *item*\nlazy\n",
    "1. one\n2. two\n   > quoted in an item\n   lazy\n",
    "-\tafter a tab\n\n\tits second paragraph\n",
    " *\ta\n\n\tb\n\n\t\tcode\n",
    "| a | b |\n|---|:-:|\n| 1 | x \\| y |\n| `c \\| d` | *e* |\n| short |\n",
    "a | b\n- | -\n\\\\| pipe | **x**\n | \n",
    "Text[^1] and^[In place, *with* marks &amp; `code`.] more.[^b]\n\n[^1]: A note.\n\n[^b]: O\n    m.\n\n    T.\n",
    "---\ntitle: x\n---\n\nText after the front matter\n",
    "```\ncode block\n```\n\n    indented code\n\nText\n",
    "<div>\nraw *html*\n</div>\n\nText\n",
    "Emoji 😀 and 𝔘𝔫𝔦 and combining e\u0301\u0323\n",
    "\u00a0\nno-break space before\n",
    "\u2003text between wide blanks\u2003\n",
    "NUL \x00 and \x0b and \x0c and \x1f stay\n",
    "line separator \u2028 and \u0085 end no line\n",
    "[a](<b c> 'd') [e]() [f](g\\)h)\n",
    "no newline at the end",
    "x<br>y<sup>2</sup>\n",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_character_comes_from_its_own_place_and_the_html_stays(example: str, form: str) -> None:
    draft = FORMS[form](example)
    for char, start, end in characters(draft):
        assert is_made_from(char, draft[start:end]), (char, draft[start:end], start)
    known = environment(LineEnds(draft))
    assert tracing_parser().render(draft, known) == plain_parser().render(draft)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("example", EXAMPLES)
def test_places_increase_within_a_block(example: str, form: str) -> None:
    for block in starts(FORMS[form](example)):
        assert block == sorted(block)


PIECES = st.sampled_from(
    (
        *MARKDOWN,
        *("``", "(u)", "\n|-|-|\n", "&#65;", "<http://x.y/%20>", "[^1]: ", "---\n", "\\\n", "</b>", "[r]"),
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_whatever_is_written_the_html_stays_and_the_places_are_right(draft: str) -> None:
    for char, start, end in characters(draft):
        source = draft[start:end]
        assert is_made_from(char, source) or "%" in source, (char, source)
    known = environment(LineEnds(draft))
    assert tracing_parser().render(draft, known) == plain_parser().render(draft)
