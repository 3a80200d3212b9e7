"""Sources that share their words without saying so, and sources that share them for good reasons."""

from __future__ import annotations

import re

import pytest

from provenance.check import Selection, examine
from provenance.check.trial import ledger, trial
from provenance.model import Diagnostic
from provenance.rule import Example
from provenance.rules import make
from provenance.text import overlap
from tests.rules.copies import FORMULAS, TEXTS

DRAFT = "Much has been written about it [@gazette]. More will follow [@herald].\n"
NOTHING = {"sources/gazette.yml": "tier: secondary\n", "sources/herald.yml": "tier: secondary\n"}

REPORT = """\
Inspectors of the harbour authority boarded forty tankers during the autumn and found that most of them carried too few
lifeboats. On eleven vessels the alarm could not be heard in the engine room. Captains blamed the owners, who had put
off repairs since the freight market collapsed. The authority will publish the names of repeat offenders from January.

Unions welcomed the plan but doubted that publicity alone would move the owners of ships under flags of convenience.
They asked that ports refuse such ships outright, as harbours on the other side of the strait already do.
"""
FIRST = REPORT.partition("\n\n")[0]
REWORDED = """\
Most tankers carry too few lifeboats. That is what inspectors of the harbour authority found when they boarded forty
tankers last autumn. The alarm could not be heard in the engine room on eleven vessels, while captains blamed owners
who, since the freight market collapsed, had put off repairs. From January the names of repeat offenders will be
published.

The unions doubted that publicity alone would move owners of ships under flags of convenience, and asked that ports
refuse such ships outright. Harbours on the other side of the strait already do.
"""
OTHER = """\
The harbour council met on Tuesday to discuss the new breakwater. Engineers expect that work can begin once the winter
storms have passed. Several fishermen spoke against the plan because the current would carry sand into the old basin.

Nobody on the council could say who would pay for the dredging that this would make necessary year after year. A
decision is put off until spring.
"""
STATUTE = (
    "No person shall discharge oil or oily water from a vessel into the navigable waters of the province except where "
    "the discharge is necessary to secure the safety of that vessel or to save life at sea."
)


CRANES = (
    "The cranes of the eastern quay stood idle because the crews who drive them had walked out over a quarrel about "
    "shifts that the terminal had changed without asking anyone."
)
BODIES = (
    "The Committee on Transport and Infrastructure, the Subcommittee on Coast Guard and Maritime Transportation, the "
    "International Maritime Organization, the Northern Shipowners Mutual Protection Association, the Advisory Council "
    "of Harbour Masters and the Paris Memorandum of Understanding on Port State Control"
)
HEAD = (
    "Safety of tankers in coastal waters: findings of the autumn campaign of boardings, inspections and interviews "
    "with captains, owners, insurers and salvage companies along the northern shore"
)
NOTICES = {
    "a notice of rights": "Copyright Harbour Media. All rights reserved. No part of this text may be stored in a "
    "retrieval system or transmitted in any form by any means, electronic, mechanical, recording or otherwise, without "
    "prior written permission of the publisher.",
    "what an organisation says of itself": "The Strait Institute is a nonpartisan research organization that studies "
    "shipping, fisheries and coastal erosion and advises governments around the northern seas on safety, insurance, "
    "salvage and the training of crews.",
    "a box for subscribers": "Subscribe to our newsletter and receive every morning the stories that matter to anybody "
    "living and working along the coast, chosen by our editors and written so that busy readers finish them before the "
    "ferry leaves.",
    "who helped": "Rosa Mendes and Ben Okafor contributed to this report from the harbour; translation, additional "
    "photographs, charts, research, proofreading, fact checking, layout, headline writing, archive searches and "
    "editing came from colleagues.",
    "a disclaimer": "The views expressed here are those of the authors and do not commit the authority, its members or "
    "the governments that finance its research on safety, salvage, insurance and pollution in coastal waters.",
}


def example(one: str, other: str, files: dict[str, str] | None = None) -> Example:
    texts = {"sources/gazette.txt": one, "sources/herald.txt": other}
    return Example(DRAFT, files={**NOTHING, **texts, **(files or {})})


def found(one: str, other: str, files: dict[str, str] | None = None) -> tuple[Diagnostic, ...]:
    return trial("PRV504", example(one, other, files)).diagnostics


COPIED = {
    "word for word": (REPORT, REPORT),
    "reworded in part": (REPORT, REWORDED),
    "a part of it among other matter": (REPORT, f"{OTHER}\n{FIRST}\n{OTHER}"),
    "one long sentence": (
        f"{OTHER}\n{CRANES}\n",
        f"Trade suffered. {CRANES} It was the third time.\n",
    ),
    "in capitals, with other dashes and line ends": (REPORT, REPORT.upper().lower().replace("\n", "\r\n")),
    "quoted in one of them only": (REPORT, f'The paper wrote: "{" ".join(REPORT.split())}" Nothing else is known.\n'),
    "in another script": (
        "港务局的检查员在秋天登上了四十艘油轮,发现其中大多数没有足够的救生艇。在十一艘船上,机舱里听不到警报。",
        "据报道,港务局的检查员在秋天登上了四十艘油轮,发现其中大多数没有足够的救生艇。在十一艘船上,机舱里听不到警报。",
    ),
}

ALONE = {
    **{
        f"formulas of a {kind}": (f"{TEXTS['report']}\n\n{formula}\n", f"{TEXTS['news']}\n\n{formula}\n", {})
        for kind, formula in FORMULAS.items()
    },
    "few words on both sides of a stop": (
        f"{TEXTS['report']} Then ferries waited all night. The pilots refused overtime.\n{TEXTS['budget']}\n",
        f"{TEXTS['news']} Then ferries waited all night. The pilots refused overtime.\n{TEXTS['statute']}\n",
        {},
    ),
    "an end and a beginning that agree": (
        f"{TEXTS['report']} Dredgers removed gravel from seven berths. {TEXTS['hearing']}\n",
        f"{TEXTS['news']} Dredgers removed gravel from seven berths. {TEXTS['statute']}\n",
        {},
    ),
    "nothing in common": (REPORT, OTHER, {}),
    "one subject, other words": (
        REPORT,
        "Four out of five ships that the port inspected were short of lifeboats, and a quarter had alarms that did not "
        "work. Shipowners say that money is short. Publication of a list of offenders is planned.\n",
        {},
    ),
    "one derives from the other": (REPORT, REWORDED, {"sources/herald.yml": "derives-from: [gazette]\n"}),
    "one derives from the other through a third": (
        REPORT,
        REWORDED,
        {"sources/herald.yml": "derives-from: [digest]\n", "sources/digest.yml": "derives-from: [gazette]\n"},
    ),
    "both derive from one": (
        REPORT,
        REWORDED,
        {
            "sources/herald.yml": "derives-from: [utility-2023]\n",
            "sources/gazette.yml": "derives-from: [utility-2023]\n",
        },
    ),
    "both derive from one, on ways of other lengths": (
        REPORT,
        REWORDED,
        {
            "sources/herald.yml": "derives-from: [digest]\n",
            "sources/gazette.yml": "derives-from: [utility-2023]\n",
            "sources/digest.yml": "derives-from: [utility-2023]\n",
        },
    ),
    "both derive from one nobody captured": (
        REPORT,
        REWORDED,
        {"sources/herald.yml": "derives-from: [nobody]\n", "sources/gazette.yml": "derives-from: [nobody]\n"},
    ),
    "a passage says what it derives from": (
        REPORT,
        REWORDED,
        {"sources/herald.yml": "spans:\n  a: {exact: Most tankers carry too few lifeboats, derives-from: [gazette]}\n"},
    ),
    "a circle of declarations": (
        REPORT,
        REWORDED,
        {"sources/herald.yml": "derives-from: [gazette]\n", "sources/gazette.yml": "derives-from: [herald]\n"},
    ),
    "a later edition": (REPORT, REPORT + OTHER, {"sources/herald.yml": "tier: primary\nrevises: gazette\n"}),
    "two later editions": (
        REPORT,
        REWORDED,
        {"sources/herald.yml": "revises: utility-2023\n", "sources/gazette.yml": "revises: utility-2023\n"},
    ),
    "a statute quoted by both": (
        f"{OTHER}\nThe act says: “{STATUTE}” The council will apply it.\n",
        f"Lawyers disagree about the clause “{STATUTE}” Some want it changed.\n",
        {},
    ),
    "a witness quoted by both": (
        f'She testified: "{" ".join(FIRST.split())}" {OTHER}',
        f'At the hearing she said, "{" ".join(FIRST.split())}"\n',
        {},
    ),
    "quotations of many lines": (
        f"„{' '.join(REPORT.split())}“\n\n{OTHER}",
        f"«{' '.join(REPORT.split())}»\n\nSo ended the letter.\n",
        {},
    ),
    "a statute quoted by a third and by both": (
        f"{OTHER}\n“{STATUTE}”\n\n“{STATUTE}”\n",
        f"{REPORT}\n“{STATUTE}”\n",
        {"sources/digest.txt": f"“{STATUTE}”\n"},
    ),
    **{name: (f"{OTHER}\n{notice}\n", f"{REPORT}\n{notice}\n", {}) for name, notice in NOTICES.items()},
    "names of bodies": (f"{BODIES} met.\n", f"In May letters went to {BODIES}.\n", {}),
    "a title": (
        f'{OTHER}\nThe paper is called "Holding Owners and Captains Accountable for Every Lifeboat".\n',
        f'{REPORT}\nSee "Holding Owners and Captains Accountable for Every Lifeboat".\n',
        {},
    ),
    "a running head on every page": (
        "\f".join(f"{HEAD}\n\n{OTHER}" for _ in range(4)),
        "\f".join(f"{HEAD}\n\n{REPORT}" for _ in range(4)),
        {},
    ),
    "turns of phrase": (
        f"{OTHER}\nAs a result of the global financial crisis, demand fell sharply. It remains to be seen whether.\n",
        f"{REPORT}\nDemand fell sharply as a result of the global financial crisis. It remains to be seen.\n",
        {},
    ),
    "a phrase of statistics": (
        f"{OTHER}\nDrug overdose deaths involving synthetic opioids other than methadone declined.\n",
        f"{REPORT}\nThe rate of drug overdose deaths involving synthetic opioids other than methadone rose.\n",
        {},
    ),
    "one text is empty": (REPORT, "\n", {}),
    "one text is not captured": (REPORT, "", {}),
    "two short notes": ("The port is safe.\n", "The port is safe.\n", {}),
    "numbers": ("12 14 16 18 20 22 24\n" * 2, "12 14 16 18 20 22 24\n" * 2, {}),
}


@pytest.mark.parametrize("what", COPIED)
def test_shared_words_are_found_whichever_comes_first(what: str) -> None:
    one, other = COPIED[what]
    for first, second in ((one, other), (other, one)):
        (only,) = found(first, second)
        assert only.message.startswith("gazette and herald share ")
        assert only.place.path == "sources/gazette.txt"


@pytest.mark.parametrize("why", ALONE)
def test_what_is_shared_for_good_reason_is_left_alone(why: str) -> None:
    one, other, files = ALONE[why]
    assert found(one, other, files) == ()
    assert found(other, one, files) == ()


@pytest.mark.parametrize(
    ("guard", "without"),
    [
        ("_NOTICE", re.compile("(?!)")),
        ("quotations", lambda _text: ()),
        ("_OFTEN", 99),
        ("_known", lambda word: (word.casefold()[:6], 1.0) if len(word) > 2 else None),
    ],
    ids=["notices", "quotations", "running heads", "names"],
)
def test_without_any_one_guard_what_is_true_is_accused(
    guard: str, without: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlap, guard, without)
    overlap.telling_words.cache_clear()
    try:
        assert any(found(*each) for each in ALONE.values())
    finally:
        overlap.telling_words.cache_clear()


def test_the_passages_are_shown_with_both_places() -> None:
    (only,) = found(REPORT, REWORDED)
    texts = {"sources/gazette.txt": REPORT, "sources/herald.txt": REWORDED}
    assert len(only.seen) >= 4
    for number, seen in enumerate(only.seen):
        assert seen.place
        assert seen.place.path == ("sources/gazette.txt", "sources/herald.txt")[number % 2]
        words = texts[seen.place.path][slice(*seen.place.span)]
        assert words.split()[0] in seen.text
    assert only.next[0] == "write derives-from in the record of the one that retells"


def test_three_copies_are_told_of_the_first() -> None:
    texts = {f"sources/{key}.txt": REPORT for key in ("digest", "gazette", "herald")}
    records = {f"sources/{key}.yml": "tier: secondary\n" for key in ("digest", "gazette", "herald")}
    three = Example("It is so [@gazette; @herald; @digest].\n", files={**texts, **records})
    messages = [each.message.partition(" share")[0] for each in trial("PRV504", three).diagnostics]
    assert messages == ["digest and gazette", "digest and herald"]


def test_it_runs_only_when_it_is_asked_for() -> None:
    made = ledger(example(REPORT, REWORDED))
    assert "PRV504" not in examine(made, make(), Selection()).ran
    assert "PRV504" in examine(made, make(), Selection(warn=("PRV504",))).ran
