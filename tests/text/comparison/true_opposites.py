"""True sentences beside named passages that have a word of the contrary, a "no" or a reservation; and false ones."""

from tests.text.comparison.true_figures import Pair

RANGES_AND_BASES: list[Pair] = [
    ("Tolls will rise by 3 to 5 percent.", "We expect tolls to climb by 3 to 5% next year."),
    ("Tolls will fall by 3 to 5 percent.", "We expect tolls to decline by 3 to 5%, and fares to rise by 3 to 5%."),
    ("Costs of the ferries fell by 3 to 5 percent.", "Savings of the ferries rose by 3 to 5 percent."),
    ("Rents of stalls rose by 3 to 6 percent.", "Rents of stalls fell by 3 to 5 percent, and rose by 3 to 6 in May."),
    ("Orders fell by 22 percent in the first half.", "Orders were down 22% in the first half, against 2023."),
    (
        "Orders rose by 31 percent in the second half.",
        "Orders in the first half fell by 22% against the first half of 2023, and rose by 31% in the second half.",
    ),
    ("Losses of the yard fell by 12 percent.", "Profits of the yard rose by 12 percent against the same period."),
    ("The deficit fell by 12 percent.", "The balance rose by 12% against the previous year."),
    ("The stall takes in 14% less than the kiosk.", "The kiosk takes in 14% more than the stall."),
    ("The pier stands 12 m above the water.", "The water stands 12 m below the pier."),
    ("Fares fell by less than 4 percent.", "Fares fell by 3.9%, which is less than 4 percent."),
]
"""Where a range or a figure with its base went."""

NEGATED: list[Pair] = [
    ("There is an entitlement to support for ferries.", "There is no entitlement to support for barges of the state."),
    ("There is a limit to support for ferries.", "There is no doubt that support for ferries has a limit."),
    ("There is support for owners of ferries.", "There is no support for owners of ferries except in winter."),
    ("There is support for owners of ferries in winter.", "There is no support for owners of ferries before winter."),
    ("There are limits on tolls for ferries.", "There are no fewer than four limits on tolls for ferries."),
    ("The rule on tolls for ferries once applied.", "The rule on tolls for ferries no longer applies."),
    ("The rule on tolls for ferries applied until May.", "The rule on tolls for ferries no longer applied after May."),
    ("The rule on tolls for ferries no longer applies.", "The rule on tolls for ferries applied from 2010 to 2020."),
    ("The rule on tolls for ferries applied.", "The rule on tolls for ferries no longer applies."),
    ("There is no levy on ferries of the north.", "There is no levy on any of the ferries of the north."),
    ("The study found no effect of tolls on fares.", "No effect of tolls on fares was found by the study."),
    ("Ferries have never been taxed in the north.", "Ferries have not once been taxed in the north."),
    ("Not only tolls of ferries but fares rose.", "Tolls of ferries and fares rose."),
    ("The council approved the plan for piers in May.", "The council did not approve the plan for piers until May."),
    ("The mayor resigned over the report on piers.", "The mayor did not resign solely over the report on piers."),
    ("The office established the cause of the fire.", "The office could not establish the cause of the flood."),
    ("The union opposes the closure of piers.", "The union would not oppose the closure of piers if wages rose."),
    ("The tax applied to ships of the north.", "The tax did not apply to all ships of the north."),
    ("The gap was significant for boys of the north.", "The gap was no longer significant for boys once age was used."),
]
"""A "no", a "never" or a "no longer"."""

IN_ANOTHER_YEAR: list[Pair] = [
    ("The rule on tolls for ferries applied in 2018.", "The rule on tolls for ferries no longer applied in 2019."),
]
"""Nothing is turned here; the year may be told."""

BESIDE: list[Pair] = [
    ("The median wait was 24.1 weeks.", "The median wait was 24.1 weeks and the mean wait 29.5 weeks."),
    ("The mean wait was 29.5 weeks.", "The average wait was 29.5 weeks."),
    ("It took 24.1 weeks on average.", "The median was 24.1 weeks."),
    ("The median wait was 24.1 weeks; the mean is not given.", "The median, 24.1 weeks, is well below the mean."),
    ("High tolls mean 24.1 weeks of delay.", "The median delay was 24.1 weeks."),
    ("The minimum fine is €500.", "The maximum fine is €900, the minimum €500."),
    ("The lowest rate, 12.4%, was in Teal.", "The highest rate was 33.9% in Orrin; in Teal it was 12.4%."),
    ("The council rejected 12 of the 15 bids.", "The council accepted 3 of the 15 bids and turned 12 down."),
    (
        "The council accepted 12 of 15 bids.",
        "Of 15 bids 12 were accepted, and none of the others rejected out of hand.",
    ),
    ("The board has not rejected €14 million of bids.", "In May the board accepted €14 million of bids."),
    ("The board accepted €14 million of bids.", "In May the mayor rejected ferries for €14 million from abroad."),
    ("The Union lost 12 seats to the Greens.", "The Greens won 12 seats from the Union."),
    ("The Union won 12 seats.", "The Union lost to nobody: it took 12 seats."),
    ("The tram is 14% cheaper than the bus.", "The bus is 14% dearer than the tram."),
    ("In all 12 schools closed.", "The council opened 15 schools while 12 closed."),
    ("Some 12% of farms were insured.", "Of the farms 88% were uninsured and 12% insured."),
    ("Of the boats 120 were registered.", "Of the 300 boats 180 were unregistered, 120 on the list."),
    ("The ferry was supported by 14 members.", "The ferry was opposed by 11 members; 14 were for it."),
    (
        "It closed in the year 14 ferries were sold.",
        "It opened when the 14 ferries were sold, and closed within a year.",
    ),
]
"""Words of contrary meaning and a figure."""

WITHOUT_FIGURES: list[Pair] = [
    ("A tram is dearer to run than a ferry.", "A ferry is cheaper to run than a tram."),
    ("A tram is cheaper to run than a ferry.", "A tram is not dearer to run than a ferry."),
    ("The ministry accepts the advice on tolls.", "The ministry rejects the advice on fares and takes that on tolls."),
    ("The board rejects both bids.", "The board accepts bids in May."),
    ("The Greens won the seat of Orrin.", "The Union lost the seat of Orrin to the Greens."),
    ("The pier opened before the war.", "The pier closed during the war and opened again."),
    ("The mayor disagrees with the board on tolls.", "The mayor agrees with the board on fares."),
    ("The best pupils of the north are in Teal.", "The worst pupils of the south are in Orrin."),
]
"""Words of contrary meaning and no figure."""

OFTEN: list[Pair] = [
    ("Patients are called twice a day.", "Patients are called two times a day."),
    ("Patients are called at least once a day.", "Patients are called twice a day."),
    ("Patients are called more than once a day.", "Patients are called twice a day."),
    ("Patients are called once a day and seen twice a week.", "Patients are called once a day, and seen twice a week."),
    ("The board meets four times a year.", "The board meets once a quarter."),
    ("The board meets once a year.", "The board meets every year, and its chairs twice a month."),
    ("The council meets twice a year.", "The council meets twice a year and its board twice a month."),
    ("The pumps are tested twice a year.", "The fares are set once a year by the city."),
    ("Boats are checked twice a month.", "Boats are checked every two weeks, and rafts once a year."),
]
"""How often."""

LEFT_OPEN: list[Pair] = [
    ("Eleven deaths at work may have been related to heat.", "Eleven deaths at work were possibly related to heat."),
    ("Eleven deaths at work were put down to heat.", "Eleven deaths at work were possibly related to heat."),
    ("Eleven deaths at work are suspected to be due to heat.", "Eleven deaths at work possibly due to heat."),
    ("Eleven people died at work in the heat of July.", "In July eleven people died, possibly from stress, at work."),
    ("Twelve boats of the north were sold.", "Twelve boats of the north were sold, probably abroad."),
    ("The report names 14 boats sold in the north.", "It names 14 boats, sold in the north and apparently repaired."),
    ("According to the coroner eleven deaths were related to heat.", "Eleven deaths were possibly related to heat."),
    ("Eleven deaths were possibly related to heat at work.", "Eleven deaths at work were possibly related to heat."),
]
"""Words that leave open what a sentence says."""

OPPOSITES = [*RANGES_AND_BASES, *NEGATED, *BESIDE, *WITHOUT_FIGURES, *OFTEN, *LEFT_OPEN]

OPPOSED: list[tuple[str, str, str]] = [
    ("Tolls will rise by 3 to 5 percent.", "We expect tolls to decline by 3 to 5% next year.", "rise"),
    ("Rents of stalls fell by 10 to 12 percent.", "Rents of stalls rose by 10 to 12 percent in the north.", "fell"),
    (
        "Orders of the yard rose by 22 percent in the first half.",
        "Orders of the yard in the first half fell by 22% against the first half of 2023.",
        "rose",
    ),
    (
        "Orders of the yard fell by 31 percent.",
        "Orders of the yard rose by 31% compared with the previous quarter.",
        "fell",
    ),
    ("The stall takes in 14% below the plan.", "The stall took in 14% above the plan.", "below"),
    ("The tram costs 14% dearer than planned.", "The tram is 14% cheaper than planned.", "dearer"),
    (
        "There is an entitlement to support for owners of ferries.",
        "There is no entitlement to support for owners of ferries in this Act",
        "There is an entitlement to support for owners of ferries.",
    ),
    (
        "The union opposes closure of the pier if wages rise.",
        "We would not oppose closure of the pier if wages rise.",
        "The union opposes closure of the pier if wages rise.",
    ),
    (
        "The auditors established to what extent grants have raised prices.",
        "The Court could not establish to what extent grants have raised prices",
        "The auditors established to what extent grants have raised prices.",
    ),
    (
        "The gap was 3 points and statistically significant.",
        "The gap was 3 points and no longer statistically significant.",
        "The gap was 3 points and statistically significant.",
    ),
    (
        "The vaccine for calves has been tested abroad.",
        "The vaccine for calves has never been tested abroad.",
        "The vaccine for calves has been tested abroad.",
    ),
    ("The median wait was 29.5 weeks.", "The mean, which a few long cases draw up, was 29.5 weeks.", "median"),
    ("The mean wait was 24.1 weeks.", "The median wait was 24.1 weeks, up from 22.4 weeks in 2023.", "mean"),
    ("The minimum fine is €500.", "The maximum fine is EUR 500.", "minimum"),
    ("The lowest rate, 33.9, was in Teal.", "In Teal the highest rate, 33.9, was seen.", "lowest"),
    ("The council turned down 12 of the 15 bids.", "The council accepted 12 of the 15 bids.", "turned down"),
    ("The Union won 12 seats.", "The Civic Union lost 12 seats.", "won"),
    ("Some 12% of the farms were insured.", "Of the farms 12% were uninsured.", "insured"),
    ("Of the boats 120 were unregistered.", "Of the boats 120 were registered in May.", "unregistered"),
    ("A tram was dearer to run than a ferry.", "In 2024 a tram was cheaper to run than a ferry.", "dearer"),
    (
        "The ministry rejected recommendations (a) and (b).",
        "The ministry accepts recommendations (a) and (b).",
        "rejected",
    ),
    ("The party won the seat of Orrin.", "The party lost the seat of Orrin.", "won"),
    ("The harbour agreed with the board on tolls.", "The harbour disagreed with the board on tolls.", "agreed"),
    ("The richest parishes of the north pay.", "The poorest parishes of the north pay.", "richest"),
    ("Patients shall be called at least twice a day.", "Patients shall be called at least once a day.", "twice a day"),
    ("Patients are called three times a day.", "Patients on the list are called twice a day.", "three times a day"),
    ("The board meets once a month.", "The board meets once a year in Teal.", "once a month"),
    ("Boats are checked at most twice a year.", "Boats are checked at most once per year.", "twice a year"),
    ("The pumps are tested once every week.", "The pumps are tested once every month.", "once every week"),
    (
        "Eleven deaths at work were related to heat.",
        "Eleven deaths at work were possibly related to heat.",
        "Eleven deaths at work were related to heat.",
    ),
    (
        "Heat caused eleven deaths at work.",
        "Eleven deaths at work possibly due to heat",
        "Heat caused eleven deaths at work.",
    ),
    (
        "In all 14 boats were stolen in the north.",
        "In the north 14 boats were allegedly stolen.",
        "In all 14 boats were stolen in the north.",
    ),
    (
        "The fire of the pier destroyed 14 boats.",
        "The fire of the pier probably destroyed 14 boats.",
        "The fire of the pier destroyed 14 boats.",
    ),
    (
        "Smoke killed 14 people in the tunnel.",
        "In the tunnel 14 people died, apparently killed by smoke.",
        "Smoke killed 14 people in the tunnel.",
    ),
]
"""Sentences that say the contrary of their passages, and the words to be underlined."""
