"""Who is said to say it: PRV505 and PRV506, and what they must leave alone; PRV102 beside them."""

from __future__ import annotations

import pytest

from provenance.check.trial import trial
from provenance.rule import Example

LIBRARY = """
@techreport{olson, author = {Olson, Ada}, title = {Testimony before the committee}, year = {2024},
  institution = {Harbour Water Utility}}
@online{release, author = {{Ministry of Finance}}, title = {More for pipes}, year = {2024}}
@online{oped, author = {Brandt, Jo}, title = {Enough}, journal = {Evening Herald}, year = {2024}}
@techreport{count, author = {{Statistics Office}}, title = {Count of pipes}, year = {2024}}
@article{gazette, author = {Mendes, Rosa}, title = {Lead}, journal = {Harbour Gazette}, year = {2024}}
"""
FILES = {
    "sources.bib": LIBRARY,
    "sources/olson.yml": "voice: true\ntier: primary\nspans:\n"
    "  cost: {exact: would cost $40 million, speaker: Ada Olson}\n",
    "sources/olson.txt": "MS OLSON: It would cost $40 million by 2030.\n",
    "sources/release.yml": "voice: true\n",
    "sources/release.txt": "The ministry will pay $40 million.\n",
    "sources/oped.yml": "voice: true\ntier: secondary\n",
    "sources/oped.txt": "It will cost $40 million.\n",
    "sources/count.yml": "tier: primary\n",
    "sources/count.txt": "Of the $40 million, half is spent.\n",
    "sources/gazette.yml": "tier: secondary\nderives-from: [count]\nspans:\n"
    "  own: {exact: The mood is grim, derives-from: []}\n  cost: {exact: $40 million}\n",
    "sources/gazette.txt": "The mood is grim. It costs $40 million, by the count.\n",
}


def rung(draft: str, *codes: str) -> list[str]:
    return [code for code in codes for _ in trial(code, Example(draft, files=FILES)).diagnostics]


@pytest.mark.parametrize(
    "draft",
    [
        "The repairs will cost $40 million [@olson{#cost}].\n",
        "The repairs will cost $40 million [@olson].\n",
        "Repairs are underfunded by $40 million [@release].\n",
        "The bill is $40 million by 2030 [@olson, p. 2].\n",
        "The hall was full [@count]. To her it was clear. The bill is $40 million [@olson].\n",
        "Olson spoke last.[^1]\n\nIt is true.[^2]\n\n[^1]: See the record.\n[^2]: The bill is $40 million [@olson].\n",
    ],
)
def test_somebodys_word_stated_flatly(draft: str) -> None:
    assert rung(draft, "PRV506", "PRV102", "PRV505") == ["PRV506"]


@pytest.mark.parametrize(
    "draft",
    [
        "Olson testified that the repairs will cost $40 million [@olson{#cost}].\n",
        "Ada Olson put the cost at $40 million [@olson{#cost}].\n",
        "@olson says that it will cost $40 million.\n",
        "The cost, in the words of Ada Olson, is $40 million [@olson].\n",
        "The utility puts the bill at $40 million [@olson].\n",
        "In testimony before the committee the bill was put at $40 million [@olson].\n",
        "Olson spoke last. She put the bill at $40 million [@olson].\n",
        "Olson spoke last. The bill, she said, is $40 million [@olson]. By 2030 it will all be spent [@olson].\n",
        "The ministry will pay $40 million [@release].\n",
        "The finance ministry promised $40 million [@release].\n",
        "According to the government, it will pay $40 million [@release].\n",
        "A press release speaks of $40 million [@release].\n",
        "The bill is $40 million [@olson; @count].\n",
        "The bill is $40 million [@count].\n",
        "> It would cost $40 million by 2030.\n>\n> --- [@olson]\n",
        "> It would cost $40 million. [@olson]\n",
        "Will it cost $40 million? [@olson]\n",
        "Others disagree [but see @olson].\n",
        "The bill may be $40 million [see also @olson].\n",
        "Officials called for $40 million [@release].\n",
        "Brandt thinks that it will cost $40 million [@oped].\n",
        "The witness wants $40 million [@olson].\n",
        "## Recommendations\n\nSpend $40 million.\n",
        "Supporters of the plan expect it to cost $40 million [@olson].\n",
        "By her own account it will cost $40 million [@olson].\n",
        "On his reckoning it will cost $40 million [@oped].\n",
        "She puts the bill at $40 million [@olson].\n",
        "It will cost $40 million, he believes [@oped].\n",
        "The committee heard that it would cost $40 million [@olson].\n",
        "@olson was heard last. His advice: spend $40 million at once [@olson].\n",
        "@olson was heard last. To her mind it is $40 million [@olson].\n",
        'The lead pipes must go. Her words: "It would cost $40 million" [@olson].\n',
        "Olson spoke last.[^1]\n\nThe end.\n\n[^1]: The bill is $40 million [@olson].\n",
    ],
)
def test_whoever_is_named_or_quoted_needs_no_more(draft: str) -> None:
    assert rung(draft, "PRV506") == []


def test_an_opinion_that_is_not_primary_is_a_matter_of_tiers() -> None:
    assert rung("It will cost $40 million [@oped].\n", "PRV102", "PRV505", "PRV506") == ["PRV102"]


@pytest.mark.parametrize(
    "draft",
    [
        "According to the Harbour Gazette, it costs $40 million [@gazette].\n",
        "According to the Gazette, it costs $40 million [@gazette{#cost}].\n",
        "@gazette says that it costs $40 million.\n",
        "@gazette [{#cost}] puts it at $40 million.\n",
        "As Mendes reported, it costs $40 million [@gazette].\n",
        "The Gazette found that it costs $40 million [@gazette].\n",
        "It costs $40 million, the Gazette reported that week [@gazette]; Mendes said so.\n",
        "The paper reported that it costs $40 million [@gazette].\n",
        "A newspaper account puts it at $40 million [@gazette].\n",
        "According to one newspaper, it costs $40 million [@gazette].\n",
        "Press reports put it at $40 million [@gazette].\n",
        "A local news story gives $40 million [@gazette].\n",
    ],
)
def test_attributed_to_whoever_has_it_from_elsewhere(draft: str) -> None:
    assert rung(draft, "PRV505", "PRV102", "PRV506") == ["PRV505"]


@pytest.mark.parametrize(
    "draft",
    [
        "According to the Statistics Office, it costs $40 million [@count].\n",
        "@count finds that it costs $40 million.\n",
        "According to the Gazette, the mood is grim [@gazette{#own}].\n",
        "According to the Gazette, it costs $40 million [@gazette; @count].\n",
        "According to the Statistics Office, it costs $40 million [@gazette; @count].\n",
        "The Gazette writes of a plan [but see @gazette].\n",
        "Did the Gazette find that it costs $40 million [@gazette]?\n",
        "According to Olson, it costs $40 million [@olson{#cost}].\n",
        "Brandt argues that it costs $40 million [@oped].\n",
        "According to the ministry, it pays $40 million [@release].\n",
        "A newspaper account says that the mood is grim [@gazette{#own}].\n",
        "A newspaper account gives the $40 million alone [@gazette].\n",
        "The paper mentioned only the $40 million [@gazette].\n",
        "One newspaper wrote that it will cost $40 million [@oped].\n",
    ],
)
def test_whoever_speaks_for_himself_is_left_alone(draft: str) -> None:
    assert rung(draft, "PRV505", "PRV102") == []


@pytest.mark.parametrize(
    "draft",
    [
        "It costs $40 million [@gazette].\n",
        "According to the Statistics Office, it costs $40 million [@gazette].\n",
        "Olson wrote that it costs $40 million [@gazette].\n",
        "Newspapers report that it costs $40 million [@gazette; @oped].\n",
        "The paper reported that it costs $40 million [@gazette; @oped].\n",
        "The newspaper industry has $40 million [@gazette].\n",
        "On paper it costs $40 million [@gazette].\n",
        "It costs only $40 million [@gazette].\n",
    ],
)
def test_one_cause_is_told_once(draft: str) -> None:
    assert rung(draft, "PRV505", "PRV102", "PRV506") == ["PRV102"]


def test_the_finding_leads_to_the_right_witness() -> None:
    draft = "According to the Gazette, it costs $40 million [@gazette].\n"
    (found,) = trial("PRV505", Example(draft, files=FILES)).diagnostics
    assert found.message == '"$40 million" is attributed to gazette, which has it from count'
    assert [each.text for each in found.seen if not each.place] == ["gazette retells count (primary, captured)"]
    assert found.next[0] == "cite the passage in count itself: [@count{#span}]"
