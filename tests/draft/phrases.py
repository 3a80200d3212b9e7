"""What drafts written at random are made of: keys, words around them, and what only looks like a citation."""

KEYS = ("smith2020", "gao-24-106", "cdc:wonder", "a.b_c", "müller", "中文", "who/2021", "_x", "doe99a", "k")
BRACED = ("{gao.}", "{https://example.org/a,b}", "{a;b}", "{x(1)}", "{é}")
URLS = ("https://example.org/a/b?c", "doi:10.1000/182")
PREFIXES = ("see", "see, e.g.,", "but see", "cf.", "*see also*", "cited in", "e.g. `x;y`", "(see", '"so" in', "[sic]")
SUFFIXES = (
    *(
        ", p. 4",
        ", pp. 46--48, 393",
        ", chapter 2",
        ", § 3",
        " p. 3",
        ", sec. 1(2)(a)(i)",
        ", emphasis added",
        " and others",
    ),
    *(
        "{p. 4, #rebate}",
        "{#a}",
        ", {p. 4, #a, #b}",
        ', "raised; then 13 percent"',
        ", 'a; b'",
        ", “curly; q]uote”",
        ", `;]`",
    ),
    *(
        ", *a; b*",
        ", **x; y**",
        ", [sic] as said",
        ", [nested [twice]]",
        ", see also @inner",
        ", [see @inner, p. 2] too",
    ),
    *(
        ", \\; and \\]",
        ", A&amp;B",
        ", the firm's",
        ', 5" wide',
        ", f_x_y",
        ", 2*3*4",
        ", [link; text](http://x.y/z;w)",
        ", n. 7",
    ),
)
WORDS = (
    "exports",
    "rose",
    "to 13 percent",
    "in 2020",
    "(so it says)",
    "the U.S.",
    "and",
    "by $5 million",
    "*much*",
    "more",
)
DECOYS = (
    *("a@b.com", "<who@example.org>", "`@code`", "`[@code; @b]`", "\\@ref(fig:x)", "\\@esc", "[\\@esc]", "<!-- @c -->"),
    *(
        "[@ blank]",
        "e.g.@x",
        "[link](http://x.y/@u 'title @t')",
        "@ alone",
        "[no key; here]",
        "<b title='@q'>b</b>",
        "5@x",
    ),
)
STOPS = (".", ",", ";", ":", "?", ")", "", "", "")
PUNCTUATION = (".", ",", ":", "'s", ";", "?", "!", "’s", "…", "—so", ")", "/", "...", ".)")
BLOCK_DECOYS = {
    "fenced code": "```\n[@no] and @code [p. 3]\n```",
    "fenced code of a language": "~~~~ {.python #id}\n@no\n\n~~~\n[@no]\n~~~~",
    "knitr chunk": '```{r, fig.cap="see @no [p. 3]"}\nx <- "@no"\ny@slot\n```',
    "comment block": "<!-- @no\n\n[@no; @no2]\n-->",
    "block of HTML": "<pre title='@no'>\n[@no] and @no\n</pre>",
    "style sheet": "<style>\n@media print { a { color: red } }\n</style>",
    "indented code": "    [@no] and @no\n\n    @no [p. 3]",
}
