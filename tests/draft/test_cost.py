"""What reading costs grows with what is read, whatever it is made of."""

from collections.abc import Callable
from functools import partial

import pytest

from provenance import draft
from tests.counting import calls

GROWING: dict[str, Callable[[int], str]] = {
    "open brackets": lambda n: "[" * n,
    "citations": lambda n: "[@k]" * n,
    "citations apart": lambda n: "[@k] " * n,
    "authors with open brackets": lambda n: "@k [" * n,
    "a citation of many": lambda n: "[" + "@k; " * n + "@k]",
    "an unclosed citation of many": lambda n: "[" + "@k; " * n,
    "nested brackets": lambda n: "[" * n + "@k" + "]" * n,
    "nested citations": lambda n: "[@k " * n + "]" * n,
    "keys in open braces": lambda n: "@{" * n + "}",
    "open quotations": lambda n: '["a ' * n,
    "single quotation marks": lambda n: "['a " * n,
    "open emphasis": lambda n: "[@k *a " * n,
    "emphasis of all lengths": lambda n: "[" + "".join("*" * (k % 7) + "a " for k in range(n)),
    "images": lambda n: "![" * n + "](u)" * n,
    "notes in place": lambda n: "a^[b [@k]] " * n,
    "backticks": lambda n: "".join("`" * (k % 50) + " " for k in range(n)),
    "tags": lambda n: "[<a " * n,
    "comments": lambda n: "[@k]<!-- " * n,
    "sentences": lambda n: "It rose by 13 percent. " * n,
    "sentences before many citations": lambda n: "It rose. " * n + "It fell [" + "@k; " * n + "@k].",
    "paragraphs": lambda n: "It rose [@k].\n\n" * n,
    "lines": lambda n: "it rose [@k]\r\n" * n,
    "notes": lambda n: "".join(f"It rose.[^{k}]\n\n[^{k}]: See [@k].\n\n" for k in range(n)),
    "a note referred to often": lambda n: "It rose.[^1] " * n + "\n\n[^1]: " + "[@k] " * n,
    "rows": lambda n: "| a | b |\n|---|---|\n" + "| x [@k] | \\| |\n" * n,
    "rows of scaled numbers": lambda n: "| a (%) | £m |\n|---|---|\n" + "| 13 [@k] | 1,250 |\n" * n,
    "columns of scaled numbers": lambda n: "| £m " * n + "|\n" + "|-" * n + "|\n" + "| 13 " * n + "|\n",
    "a header of units": lambda n: f"| {'£m, (%) ' * n} |\n|---|\n| 13 |\n",
    "a caption of brackets": lambda n: "Table 1: " + "(" * n + "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "a title of escapes": lambda n: '---\ntitle: "' + "\\u2013 " * n + '"\n---\n',
    "a title of lines": lambda n: "---\ntitle: a\n" + "  b\n" * n + "---\n",
    "suffix of markup": lambda n: "[@k, p. " + "*4* `5` <b> &amp; <!-- " * n + "]",
    "suffix of open comments": lambda n: "[@k, " + "<!-- " * n + "]",
    "suffix of Roman numbers": lambda n: "[@k, p. " + "xiv" * n + "]",
    "items": lambda n: "These [@a; @b]:\n\n" + "- one\n" * n,
    "quotations": lambda n: "> a [@k]\n\n— b\n\n" * n,
    "spans": lambda n: "[a b.]{.analysis} " * n,
    "open spans": lambda n: "[a]{.b " * n,
    "divs": lambda n: "::: {.analysis}\n\n" * n,
    "html": lambda n: "<div>\nx\n\n" * n,
    "suffix of numbers": lambda n: "[@k, " + "1, " * n + "]",
    "suffix of braces": lambda n: "[@k{" + "{" * n + "}" * n + "}]",
    "attributes": lambda n: "# a {" + ".a " * n,
    "authors in brackets in brackets": lambda n: "@k [a " * n + "]" * n,
    "entities": lambda n: "[@k &amp; " * n,
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_input_costs_at_most_two_and_a_half_times_as_much(what: str) -> None:
    make = GROWING[what]
    once, twice = calls(partial(draft.parse, make(250))), calls(partial(draft.parse, make(500)))
    assert twice <= 2.5 * once
