"""Sentences that are true beside passages with words of the contrary meaning, or with other things of the kind."""

from tests.text.comparison.true_figures import Pair

DIRECTIONS: list[Pair] = [
    ("Exports fell by 12 percent.", "Imports rose by 12 percent while exports fell by 12 percent."),
    ("Women earn 12% less than men in towns.", "Men earn 12% more than women in towns."),
    ("Losses fell by 5 percent.", "The result improved; profit rose by 5 percent."),
    ("The deficit fell by $5 billion.", "The balance of trade rose by $5 billion."),
    ("The number of jobs did not rise by 12 percent.", "The number of jobs fell by 12 percent."),
    ("Prices fell by 4.6%.", "Prices increased by 4.6% until May, and then fell by 4.6%."),
    ("Rents of flats rose by nearly 13 percent.", "Rents of flats fell by 12.6 percent."),
    ("The use of fees rose from 10% to 13%.", "The use of fees fell from 13% to 10%."),
    ("The share of those out of work fell by 3 percentage points.", "The share of those in work rose by 3 points."),
    ("Costs were cut by 30 percent.", "Savings rose by 30 percent."),
    ("The gap between the regions fell by 9 points.", "The poorer region grew by 9 points more than the other."),
    ("Spending was 14% lower than planned.", "The plan was 14% higher than spending."),
    ("The yen fell by 3 percent.", "The dollar rose by 3 percent."),
    ("Emissions dropped by 20 percent, and output grew.", "Emissions dropped by 20 percent as output grew."),
    ("It lost 14% of its value.", "Its value was down 14%."),
    ("Farms saw a 31 percent drop in costs.", "Farms saw no 31 percent rise, but a 31 percent drop, in costs."),
    ("The tax has no effect on emissions of farms.", "The tax does not affect emissions of farms."),
    ("Wages of nurses are low in the region.", "Wages of nurses are not high in the region."),
    (
        "Seizures of phones in prisons fell.",
        "Seizures of phones in prisons did not fall before May; in June they fell.",
    ),
    ("The premium of large holders is insignificant.", "The premium of large holders is not significant."),
    ("The court did not say whether fees of farms fell.", "Fees of farms fell, said the court."),
    (
        "Pharmacists may notify the doctor of a fourth drug.",
        "A pharmacist shall notify, and may also ring, the doctor.",
    ),
    ("The plan may be reviewed by an adviser.", "The plan may be reviewed; the fee must be paid."),
]
"""Where a figure went."""

CONTRARIES: list[Pair] = [
    ("Firms must report each theft.", "Firms shall report each theft."),
    ("Importers may keep records of sales abroad.", "Importers can keep records of sales abroad."),
    ("Owners must not sell pipes made of lead.", "Owners may not sell pipes made of lead."),
    ("Before the vote the members of the council met twice.", "After the vote the members of the council went home."),
    ("The committee adopted the report on tankers.", "The committee rejected two amendments to the report on tankers."),
    (
        "A majority of members in the north favour the bill on pipes?",
        "A minority of members in the north favour the bill on pipes.",
    ),
    ("Few ships met the higher standard of the port.", "Ships of the lower standard paid more at the port."),
    ("Women in the survey work fewer hours than men.", "Men in the survey work more hours than women."),
    ("The ministry permits exports of steel.", "The ministry permits imports and exports of steel."),
    ("Wages are above the average of the region.", "Wages are not below the average of the region."),
    ("The law prohibits sales of old boilers.", "The law permits only sales of new boilers."),
    ("The state should pay for the pipes.", "The state must pay for the roads."),
    ("More pipes were laid in the north of the city.", "Fewer pipes of lead are left in the north."),
    ("A majority of the committee opposes the plan.", "A minority of the committee supports the plan."),
]
"""Words of contrary meaning."""

NUMBERED: list[Pair] = [
    ("The committee reported H.R. 1234 on 5 May.", "H.R. 1234 was reported by the committee, with H.R. 1243."),
    ("The house passed H.R. 55 and H.R. 1243.", "the house passed H.R. 1243 in May"),
    ("Regulation 14 was amended in 2020.", "The amendments of 2020 concern Regulation 12, 14 and 16."),
    ("Executive Order 14017 began the review.", "The review rests on Executive Order 14071 and Executive Order 14017."),
    ("H.R. 1234 is a bill on lead pipes.", "The fees of H.R. 987 were raised."),
    (
        "Resolution 1325 was the first on women and peace.",
        "Resolution 1820 and Resolution 1888 on women and peace followed.",
    ),
    ("Section 301 covers tariffs on steel.", "Tariffs on steel are covered by Section 232."),
    ("Article 12 sets the fee for permits.", "The fee for permits, under Article 14, is paid at once."),
    ("The Clean Air Act 1993 covers boilers.", "Boilers are covered by the Clean Air Act 1956 too."),
]
"""Things that are known by a number."""

ALL = [*DIRECTIONS, *CONTRARIES, *NUMBERED]

TURNED: list[tuple[str, str, str]] = [
    ("Exports fell by 12 percent.", "Exports rose by 12 percent over the year.", "fell"),
    ("Rents of flats increased by 4.6%.", "Rents of flats decreased by 4.6% in the year to May.", "increased"),
    ("The harbour took 14% more containers.", "The harbour took 14% fewer containers.", "more"),
    ("The rebate dropped to 13 percent.", "In 2020 the rebate climbed to 13 percent.", "dropped"),
    ("Firms must report each theft within a day.", "Firms may report each theft within a day.", "must"),
    ("Firms may report each theft within a day.", "Firms shall report each theft within a day.", "may"),
    ("Importers should keep records for two years.", "Importers shall keep records for two years.", "should"),
    (
        "A minority of the members voted for the bill.",
        "A majority of the members voted for the bill in May.",
        "minority",
    ),
    ("Seizures of phones in prisons did not fall.", "Seizures of phones in prisons fell.", "did not"),
    (
        "The premium of large holders is significant.",
        "The premium of large holders is not statistically significant.",
        "The premium of large holders is significant.",
    ),
    (
        "Pharmacists may notify the prescriber within five business days.",
        "A pharmacist who dispenses a fourth such drug shall notify the prescriber within 5 business days.",
        "may",
    ),
    ("A plan may first be reviewed by an adviser.", "The plan must be reviewed by an approved adviser.", "may"),
    ("Sales saw a 31 percent drop in the north.", "Sales saw a 31 percent rise in the north.", "drop"),
    ("Sales saw a decline of 31 percent in the north.", "Sales saw a rise of 31 percent in the north.", "decline"),
    ("The law permits sales of old boilers.", "The law prohibits sales of old boilers.", "permits"),
    ("The committee rejected the report on tankers.", "The committee adopted the report on tankers.", "rejected"),
    (
        "The lowest wages are paid in the north of the city.",
        "The highest wages are paid in the north of the city.",
        "lowest",
    ),
    (
        "Registration of boats is voluntary in the province.",
        "Registration of boats is mandatory in the province.",
        "voluntary",
    ),
    (
        "The committee reported H.R. 1234 on 5 May.",
        "The committee reported H.R. 1243 to the House on 5 May.",
        "H.R. 1234",
    ),
    (
        "Executive Order 14017 set up a review of supply.",
        "A review of supply was set up by Executive Order 14071.",
        "Executive Order 14017",
    ),
    (
        "Regulation (EU) 2019/631 sets targets for cars.",
        "Targets for cars are set in Regulation (EU) 2019/613.",
        "Regulation (EU) 2019/631",
    ),
]
"""Sentences that say the contrary of their passages, and the words to be underlined."""
