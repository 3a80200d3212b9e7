"""Briefs whose summaries are borne out by their bodies, and summaries that are not."""

_BODY = (
    "In 2023 the utility replaced 1,250 lead pipes, 15% of those known, at a cost of $4.2 million; 42 of 87 towns took "
    "part, and about 107,543 people gained [@utility-2023]."
)


def _brief(summary: str, body: str = _BODY, head: str = "## Summary") -> str:
    return f"{head}\n\n{summary}\n\n## Pipes\n\n{body}\n"


TRUE = [
    _brief("The utility replaced 1,250 lead pipes."),
    _brief("The utility replaced some 1,300 lead pipes."),
    _brief("Nearly 1,300 lead pipes were replaced."),
    _brief("More than 1,200 lead pipes were replaced."),
    _brief("Fifteen percent of the lead pipes are gone."),
    _brief("It cost $4.2 million."),
    _brief("It cost 4,200,000 dollars."),
    _brief("It cost about $4 million."),
    _brief("Almost 108,000 people gained."),
    _brief("About half of the towns, 42 of 87, took part."),
    _brief("Some 48% of the towns took part: 42 of 87."),
    _brief("That is $3,360 per pipe, at $4.2 million for 1,250 pipes."),
    _brief("Three things follow."),
    _brief("In 2023 much was done."),
    _brief("The work of 2019 goes on."),
    _brief("The utility replaced 1,350 lead pipes [@utility-2023]."),
    _brief("**Pipes.** The utility replaced 1,250 of them; 85% are left."),
    _brief("- 1,250 lead pipes\n- $4.2 million\n- 42 towns"),
    _brief("The utility replaced 1,250 lead pipes.", head="## Key findings"),
    _brief("The utility replaced 1,250 lead pipes.", head="## Executive summary"),
    _brief("Nothing in figures.", head="# 1,250 pipes replaced"),
    _brief("The utility replaced pipes.", head="## 12.4 Summary"),
    "## 14. Pipes\n\n" + _BODY + "\n",
    "## 11.2 Pipes\n\n" + _BODY + "\n",
    "# Fewer lead pipes: 15% gone\n\n" + _BODY + "\n",
    _brief("The share is 15%.", "| Share (%) |\n|---|\n| 15 |\n\nSource: [@utility-2023]."),
    _brief("A pipe cost $3,360 <!-- provenance: computed 4200000/1250 -->."),
    _brief("In 2021 the utility replaced 1,250 lead pipes."),  # the date is no business of this rule
    _brief("See Section 301 and page 44."),
    "## Summary\n\nThe utility replaced 1,250 lead pipes.\n\n## Pipes\n\n> It replaced 1,250.\n>\n> [@utility-2023]\n",
    _brief("Some 45% of the pipes leak.", "There are 400 pipes [@utility-2023]. Of them, 180 leak [@utility-2023]."),
    "## Summary\n\nIt was 1,250.\n\n## Pipes\n\nMuch was done.[^1]\n\n[^1]: 1,250 pipes [@utility-2023].\n",
]

WRONG = [
    _brief("Some 45% of the pipes leak.", "There are 400 pipes [@utility-2023].\n\nOf them, 180 leak [@utility-2023]."),
    _brief("The utility had 3 crews.", "The utility had 5 crews in 2023 [@utility-2023]."),
    _brief("The utility replaced 1,520 lead pipes."),
    _brief("Nearly 1,200 lead pipes were replaced."),
    _brief("It cost $4.2 billion."),
    _brief("Some 17% of the lead pipes are gone."),
    "# 1,350 pipes replaced\n\n" + _BODY + "\n",
    "## Summary\n\nIt was 1,250 [@utility-2023].\n\n## Key findings\n\nIt was 1,250.\n\n## Pipes\n\nThey go.\n",
    _brief("The law of 1996 took 88 towns."),
    "## 17 towns\n\n" + _BODY + "\n",
]
