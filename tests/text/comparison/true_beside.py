"""True sentences whose evidence is more than a passage: its sentence, its table, its language, the brief."""

from typing import NamedTuple

from provenance.text.comparison import Evidence, Said
from provenance.text.span import Span


class Case(NamedTuple):
    said: Said
    evidence: Evidence


TABLE = "Containers                 2022 (thousand TEU)     2024 (thousand TEU)"

CASES: list[Case] = [
    Case(
        Said("Prevalence was 287 among people aged ≥15 years."),
        Evidence("287 per 100 000", "The prevalence among people aged >=15 years was 287 per 100 000."),
    ),
    Case(
        Said("In 2023 the utility replaced 1,250 pipes."),
        Evidence("1,250 lead pipes, against 900 in 2020", "In 2023 1,250 lead pipes, against 900 in 2020."),
    ),
    Case(Said("Tallinn handled 228,000 TEU."), Evidence("Tallinn     269     228", "Tallinn     269     228", TABLE)),
    Case(Said("In 2024 Riga handled 407,000 TEU, in all."), Evidence("Riga 2022: 461, then 407", "", TABLE)),
    Case(Said("It fell to 1.234 million euros."), Evidence("sank auf 1.234.000 Euro", comma=True)),
    Case(Said("The share is 1,234 units."), Evidence("insgesamt 1.234 Stück", comma=True)),
    Case(Said("2023 4.2 million", ((Span(5, 16), "4.2"),)), Evidence("in 2023: 4.2")),
    Case(
        Said("It rose from 121 to 612 (Table 1).", tables=("15–24 121 62–180", "≥ 65 612 398–826")),
        Evidence("1.9 times as high in towns as in the country"),
    ),
    Case(
        Said("In 2023 the city replaced 1,250 pipes."),
        Evidence("1,250 pipes were replaced, 900 in 2020", dated="Annual report 2023"),
    ),
    Case(
        Said("The £2 cap cost £600 million."),
        Evidence("its cost was £600 million", dated="2025 · Evaluation of the £2 bus fare cap"),
    ),
    Case(Said("In 2023 the median was 138 days."), Evidence("74 days in fiscal 2021. It is 138 days now.")),
    Case(Said("The 2030 Agenda has 17 goals."), Evidence("Adopted in 2015, the agenda has 17 goals.")),
    Case(Said("In 2024 Riga handled 407,000 tons."), Evidence("Riga in 2022 and after: 407,000 tons", "", TABLE)),
    Case(
        Said("In 2024 the fund lost 5 percent."),
        Evidence("5 percent in the year to May, after 2020", "the fund lost 5 percent in the year to May, after 2020"),
    ),
    Case(
        Said("That was about 4,600 more than two years earlier."),
        Evidence(
            "Quarter\tPopulation\tPlaces\tRecalled\n2022 Q3\t81309\t83412\t11480\n2023 Q1\t84372\t85511\t11890\n"
            "2023 Q3\t87685\t88890\t12199\n2024 Q1\t87869\t89041\t12623\n2024 Q3\t85900\t88864\t12920\n",
            close=False,
        ),
    ),
    Case(Said("The bell rang at 12:00."), Evidence("The bell rang at noon.")),
    Case(Said("She ran it in 2:05.25."), Evidence("She took 2 minutes and 5.25 seconds over the distance.")),
    Case(Said("The fee is €25 on the bill.", hedged=True), Evidence("The fee might be €25.")),
    Case(Said("A fee of $500 is due from 2 to 5 firms."), Evidence("A fee of $500 is due from up to 5 firms.")),
    Case(Said("Fees of 20 to 500 dollars were paid."), Evidence("fees of 20 up to 500 dollars")),
    Case(Said("A third of the 340 firms left."), Evidence("340 firms were there")),
    Case(Said("The ceiling stayed, at most 250 staff."), Evidence("over 249 staff, and 250 staff")),
    Case(Said("Some 25% of the firms closed."), Evidence("closed were many of the firms, a quarter in all")),
    Case(Said("In 2024 the index for Riga was 407."), Evidence("Riga   (2020 = 100)   407", "", "Port   Index 2024")),
    Case(
        Said("Some 205 people die each day."),
        Evidence("205 die each year in Riga", "205 die each year in Riga, and 205 a day in the whole country."),
    ),
    *(
        Case(Said(said), Evidence(f"{head}\n\nWood   151   {figure}\nGas   18   7"))
        for said, head, figure in (
            ("Wood took $19.5 billion.", "Item   Houses   Face value ($ bn)", "19.5"),
            ("They sold 310,000 tickets.", "Year   Days   Tickets (000s)", "310"),
            ("They spent £310,000 on it.", "Year   Days   Spent (£000)", "310"),
            ("They spent £310,000 on it.", "Year   Days   Spent (£'000)", "310"),
            ("It has 24,000 houses.", "Item   Days   Houses (thousands)", "24"),
            ("Wood took ₹5.2 million.", "Item   Houses   Spent (INR mn)", "5.2"),
        )
    ),
    *(
        Case(Said(said), Evidence(f"{head}\nHolz 151 200 {figure}\nSonstige 2 500 18", comma=True, foreign=True))
        for said, head, figure in (
            ("Wood accounted for €2.4 billion of this.", "Zusagen, Volumen (Mio. Euro)", "2 412"),
            ("Wood accounted for €2.4 billion of this.", "Zusagen, Volumen (Mrd. €)", "2,4"),
            ("Wood accounted for €240,000.", "Volumen (in tausend)", "240"),
            ("Wood accounted for €2.4 billion of this.", "Volume (en millions d'euros)", "2 412"),
            ("Wood accounted for €2.4 billion of this.", "Volume (milliards)", "2,4"),
        )
    ),
    Case(Said("Importers had 180 days."), Evidence("up to 180 days after enactment")),
]

BESIDE: list[tuple[str, str]] = [
    (
        "In the flood 17 men of the house were drowned.",
        "The flood drowned the abbot and sixteen monks.",
    ),
    # what a reader reckons
    ("He was arrested at 41.", "Born in 1901, he was arrested in 1942."),
    ("The siege of the town lasted eleven months.", "The siege began in January and was given up in November."),
    ("The journey took 70 minutes.", "The journey took an hour and ten minutes."),
    ("The works built 215,000 cars.", "The 215,000th and last car left the works in May."),
    ("The lake covers 53 km² (20 sq mi).", "The lake covers 53 square kilometres."),
    ("The frescoes date from 1495 to 1498.", "The frescoes were painted in 1495–98."),
    (
        "In November 1571 the town gave in.",
        "A siege began in January 1571. In November of that year the town gave in.",
    ),
    ("No family held more than 5 hectares.", "A family could hold up to 5 hectares."),
    # small numbers
    ("The fleet lost three of its ships.", "Of the fleet 4 ships sailed, and one came home."),
    ("The journey takes 3 weeks.", "The journey takes 21 days, 2 of them by sea."),
    ("Both brothers had 2 farms.", "Each of the brothers had a farm; both had 3 mills."),
    ("He was mayor for 3 terms.", "He was mayor 1991–1995, 1995–1999 and 1999–2003, with 2 votes to spare."),
    ("The school had 9 teachers and 6 rooms.", "The school had nine teachers and six rooms."),
    ("The canal took 6 years to dig.", "The canal was dug from 1826 to 1832 with 2 machines."),
]
"""Figures that follow from the passage, or stand there in another form."""
