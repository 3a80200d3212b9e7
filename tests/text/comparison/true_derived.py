"""True sentences whose figures follow by one step from two of the passage, and the same with a figure that does not."""

Derived = tuple[str, str, str, str]
"""The passage, the statement, the figure that follows, and another that does not."""

OF_PASSAGES: list[Derived] = [
    (
        "Spending on prisons was £4.9bn in the last year, compared with £4.2bn two years before.",
        "Prisons cost £4.9bn, or £0.7bn more than two years earlier.",
        "£0.7bn",
        "£0.9bn",
    ),
    (
        "Spending on prisons was £4.9bn in the last year, compared with £4.2bn two years before.",
        "Prisons cost 17% more than two years earlier.",
        "17%",
        "12%",
    ),
    (
        "A police cell cost £688 a night, nearly five times the average of £139 in a prison.",
        "A police cell cost £688 a night, £549 more than a prison place.",
        "£549",
        "£449",
    ),
    (
        "The fare on the coast road was €95 in April, against €130 in the summer and €40 before the war.",
        "The fare was €95 in April: €35 less than in the summer.",
        "€35",
        "€45",
    ),
    (
        "The median age rose from 38.2 years to 42.6 years.",
        "The median age climbed by 4.4 years within a decade.",
        "4.4 years",
        "5.4 years",
    ),
    (
        "Turnout: 58.9 per cent (four years ago: 61.4 per cent)",
        "Turnout slipped by 2.5 percentage points.",
        "2.5",
        "3.5",
    ),
    ("The monthly pass went from £42 to £49.", "The monthly pass became dearer by £7.", "£7", "£9"),
    (
        "The harvest reached 59.8 million tonnes, up from 53.9 million tonnes.",
        "The harvest was 5.9 million tonnes larger than the year before.",
        "5.9",
        "6.9",
    ),
    (
        "The harvest reached 59.8 million metric tons, up from 53.9 million a year before.",
        "The harvest was 11% larger than the year before.",
        "11%",
        "14%",
    ),
    (
        "The fund had revenues of £300 million and costs of £220 million.",
        "Revenues and costs together came to £520 million.",
        "£520 million",
        "£620 million",
    ),
    (
        "The fund had revenues of £300 million and costs of £220 million.",
        "The fund made a surplus of £80 million.",
        "£80 million",
        "£70 million",
    ),
    (
        "The median drive took 33 minutes in 2010 and 49 minutes in 2022.",
        "The drive took 48 percent longer in 2022.",
        "48 percent",
        "58 percent",
    ),
    (
        "The drive took 33 minutes in 2010 and 49 in 2022.",
        "The drive takes 16 minutes longer.",
        "16 minutes",
        "26 minutes",
    ),
    ("A birth costs $11,230, and pays $8,640.", "Payments cover 77 percent of the cost.", "77 percent", "67 percent"),
    (
        "A birth costs 11,230 dollars, and pays 8,640 dollars.",
        "The ward loses $2,590 on each birth.",
        "$2,590",
        "$2,950",
    ),
    (
        "In one year, 14 percent of storage was destroyed and a further 10 percent was damaged.",
        "Almost a quarter of storage was destroyed (14%) or damaged (10%).",
        "a quarter",
        "a half",
    ),
    (
        "An amendment requires a majority of two thirds of all one hundred and twenty-one deputies.",
        "Two thirds of the deputies (81 of 121) must vote in favour.",
        "81",
        "91",
    ),
    (
        "Of the 412 hospitals that received a grant, 61 were among the 320 hospitals at high risk.",
        "Some 81% of the 320 hospitals at high risk got nothing.",
        "81%",
        "71%",
    ),
    ("Tamberg (1878-1951) is its best known composer.", "He died in 1951 at the age of about 73.", "73", "63"),
    (
        "It joined the League in 1346 and was burnt down in 1570.",
        "The town joined the League in 1346 and burned down 224 years later, in 1570.",
        "224",
        "214",
    ),
]

_BUDGET = (
    "Spending (million pounds)\n\nCategory\t2021-22\t2022-23\nStaff\t2310\t2702\nUpkeep\t345\t421\nTotal\t4200\t4900\n"
)
_UNITS = (
    "State\tHospitals\tUnits 2010\tUnits 2022\tMinutes\nAlabama\t52\t27\t15\t61\nIowa\t94\t71\t43\t38\n"
    "Kansas\t101\t62\t46\t44\nTexas\t161\t84\t62\t57\n"
)
_SEATS = (
    "Party                      Votes      Per cent    Seats    Change\n"
    "Civic Union                388,204    34.8        46       +9\n"
    "Social Democrats           203,117    18.2        23       -11\n"
)
_GRAIN = (
    "Cereals (million tonnes)\n\t2021/22\t2022/23\t2023/24\nUsable production\t292.4\t265.9\t270.1\n"
    "Imports\t20.1\t39.4\t36.6\nExports\t47.7\t48.3\t46.2\n"
)
OF_SOURCES: list[Derived] = [
    (_UNITS, "Over these years Iowa lost 28 and Texas 22.", "28", "26"),
    (_UNITS, "Over these years Iowa lost 28 and Texas 22.", "22", "24"),
    (_SEATS, "The Social Democrats lost seats, falling from 34 to 23.", "34", "36"),
    (_SEATS, "The Civic Union came first with 46 seats, up from 37.", "37", "39"),
    (
        _GRAIN,
        "Imports remained at 36.6 million tonnes, 2.8 million tonnes below that peak.",
        "2.8 million",
        "3.8 million",
    ),
    (_BUDGET, "Staff account for 55% of the total.", "55%", "65%"),
    (
        "Tamberg (1878-1951) was a composer. His Second Symphony was first performed in 1911.",
        "Tamberg was 33 or younger when his Second Symphony was first performed, in 1911.",
        "33",
        "43",
    ),
]

ABROAD: list[Derived] = [
    (
        "Le coût du plan est désormais évalué à 5,6 milliards d'euros, contre 4,5 milliards à l'origine.",
        "The plan is now put at €5.6bn, up by €1.1bn.",
        "€1.1bn",
        "€1.3bn",
    ),
    (
        "Der durchschnittliche Einfuhrpreis sank von 331,50 Euro auf 292,70 Euro je Tonne.",
        "The average price fell by 38.80 euros per tonne, to €292.70.",
        "38.80",
        "48.80",
    ),
    (
        "Der durchschnittliche Einfuhrpreis sank von 331,50 Euro auf 292,70 Euro je Tonne.",
        "The average price fell by 38.80 euros per tonne, or nearly 12%, to €292.70.",
        "12%",
        "16%",
    ),
]

TRUE = [(said, passage) for passage, said, _, _ in OF_PASSAGES]
TRUE_OF_SOURCES = [(said, passage) for passage, said, _, _ in OF_SOURCES]
