# ruff: noqa: E501 - a paragraph a line
"""Texts on policy by nobody who copied, and ways of taking sentences over from one into another."""

from __future__ import annotations

import re
from collections.abc import Callable

TEXTS: dict[str, str] = {
    "hearing": "Ms. Alvarez told the panel that her hospital had lost forty nurses since the spring and could not fill a single one of the posts. Wards had been merged, she said, and the maternity unit now sent women to the next county. Two members asked whether higher pay would bring people back. She doubted it: those who left had moved to agencies that paid by the shift and let them choose their hours. The chairman thanked her and asked for figures from the other hospitals of the district.",
    "budget": "The allocation for rural roads falls by a tenth, while bridges receive twice what they did. Officials explain the shift with an inspection that found cracks in the piers of nineteen crossings. Maintenance of gravel roads passes to the municipalities, which may borrow for it at a reduced rate. Critics in parliament note that small villages have no engineers and will have to hire consultants. A reserve for landslides remains untouched for the third consecutive year.",
    "release": "Consumer prices rose more slowly in October than in any month since the sanctions began. Dairy products and fuel became cheaper, whereas rents and insurance went up again. Economists had expected the slowdown to begin only in winter. The statistical office changed its basket in summer and warns against comparing the new series with the old one before a bridge has been published. Wages will be reported next week together with vacancies.",
    "news": "Fishermen blocked the harbour entrance for six hours to protest against the closure of the sardine grounds. They burned pallets and threw nets across the road that leads to the cannery. Police kept their distance and nobody was hurt. The minister promised to receive a delegation but refused to lift the ban before scientists have finished counting. In the evening the boats went home, one after another, sounding their horns.",
    "think tank": "Export controls on lithography machines have slowed factories less than their authors hoped. Engineers stockpiled spare parts, bought second-hand equipment from bankrupt rivals and rewrote their processes around older lenses. Yields remain poor, yet every failed wafer teaches them something. A wiser policy would concentrate on servicing contracts, because no machine runs for long without technicians from its maker. Allies that profit from those contracts would need compensation.",
    "statute": "A keeper of dangerous animals shall register each animal with the district office within fourteen days of its acquisition. The register records the species, the marks by which the animal can be recognised and the place where it is kept. Inspectors may enter the premises during daylight and may take samples of fodder and water. Whoever conceals an animal, removes its marks or hinders an inspection commits an offence and forfeits the animal to the district.",
    "report": "Glaciers on the northern slope have retreated so far that two valleys now drain into the other ocean. Herders who used to cross the ice in June must take the long way round, and several have sold their yaks. The survey compared aerial photographs from the fifties with satellite images and walked the margins with receivers. Sediment from the new lake has already filled half of the reservoir below, which supplies the provincial capital with drinking water.",
}  # fmt: skip


def sentences(text: str) -> list[str]:
    return re.findall(r"[^.]+\.", text)


def _as_it_is(text: str) -> str:
    return text


def _in_capitals_of_british(text: str) -> str:
    return text.replace("had ", "'d ").replace(" and ", " & ").replace(",", "")


def _other_small_words(text: str) -> str:
    for one, other in (
        (" the ", " all the "),
        (" and ", " and also "),
        (" that ", " that, "),
        (" a ", " one "),
        (" of ", " of their "),
    ):
        text = text.replace(one, other)
    return text


def _other_order(text: str) -> str:
    return " ".join(reversed(sentences(text)))


def _quoted_terms(text: str) -> str:
    """Every seventh word in quotation marks, as of terms that one keeps at a distance."""
    return re.sub(r"((?:\S+ ){6})(\w+)(?=\W)", r"\1“\2”", text)


def _broken_lines(text: str) -> str:
    return re.sub(r"((?:\S+ ){7})", r"\1\n", text)


def _some_words_replaced(text: str) -> str:
    """Every ninth word another, as who rewords in part does."""
    words = text.split(" ")
    return " ".join("otherwise" if number % 9 == 8 else word for number, word in enumerate(words))


WAYS: dict[str, Callable[[str], str]] = {
    "word for word": _as_it_is,
    "without commas": _in_capitals_of_british,
    "other small words": _other_small_words,
    "sentences in another order": _other_order,
    "terms in quotation marks": _quoted_terms,
    "other lines": _broken_lines,
    "some words replaced": _some_words_replaced,
}

# What official texts say by custom.
FORMULAS: dict[str, str] = {
    "statute": "The Secretary shall promulgate regulations to carry out this section. Not later than 180 days after the date of the enactment of this Act, the Secretary shall submit to the appropriate committees of Congress a report on the implementation of this section.",
    "authorized": "There are authorized to be appropriated such sums as may be necessary to carry out this section. Amounts made available under this section shall remain available until expended.",
    "severability": "If any provision of this Act, or the application of such provision to any person or circumstance, is held invalid, the remainder of this Act shall not be affected thereby. This Act takes effect on January 1.",
    "release": "Estimates are seasonally adjusted unless otherwise stated. Figures may not sum to totals because of rounding. Data for the latest month are provisional and subject to revision.",
    "sample": "All survey estimates are subject to sampling and non-sampling error. The confidence interval gives a range within which the true value is likely to fall.",
    "audit": "We conducted this performance audit from May 2023 to June 2024 in accordance with generally accepted government auditing standards. Those standards require that we plan and perform the audit to obtain sufficient, appropriate evidence to provide a reasonable basis for our findings and conclusions based on our audit objectives.",
    "hearing": "Chairman Ortega, Ranking Member Bell, and distinguished members of the subcommittee, thank you for the opportunity to testify before you today. I look forward to answering your questions.",
    "rule": "This final rule is effective 60 days after publication in the Federal Register. We estimate that the burden for this collection of information is one hour per response.",
    "regflex": "The Secretary certifies that this rule will not have a significant economic impact on a substantial number of small entities. Therefore, a regulatory flexibility analysis is not required.",
    "cbo": "Estimated outlays are relative to current law. Components may not add to totals because of rounding. The estimate is based on information from the department.",
    "survey": "Respondents were interviewed by telephone. Results are weighted to be representative of the adult population by age, sex, education and region. The margin of sampling error is plus or minus 3 percentage points.",
    "contact": "The ministry did not respond to a request for comment. A spokesman declined to comment on ongoing investigations.",
}  # fmt: skip
