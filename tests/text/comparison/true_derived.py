"""True sentences whose figures follow by one step from two of the passage, and the same with a figure that does not."""

Derived = tuple[str, str, str, str]
"""The passage, the statement, the figure that follows, and another that does not."""

OF_PASSAGES: list[Derived] = [
    (
        "The band plays two nights in the arena, which holds 17,000.",
        "The two concerts drew 34,000 in all.",
        "34,000",
        "36,000",
    ),
    (
        "an amount not less than the deposit and not more than three times the deposit",
        "The landlord owes between one and three times the deposit.",
        "one",
        "two",
    ),
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
    (
        "After adjustment the hazard ratio was 1.62 (95% CI 1.57 to 1.67).",
        "After adjustment the hazard was 62% higher.",
        "62%",
        "72%",
    ),
    (
        "The rate ratio of falls was 0.77, with high certainty.",
        "The rate of falls was 23% lower.",
        "23%",
        "33%",
    ),
    (
        "The ministry allows a carrier that lets no more than 2 percent of calls drop.",
        "Two calls in a hundred may drop.",
        "hundred",
        "thousand",
    ),
    (
        "There is one telephone for every 31 residents; the agency's standard is one for every 15.",
        "At the house 31 people share a telephone, twice the number of the standard.",
        "twice",
        "four times",
    ),
    (
        "The average term fell from 8.3 years to 7.6 years.",
        "The term shortened by more than half a year, to 7.6 years.",
        "half a year",
        "two and a half years",
    ),
    (
        "The goal is that not less than 75 percent of such patients be assessed.",
        "By law at least three quarters of them are to be assessed.",
        "three quarters",
        "four fifths",
    ),
    (
        "Of the calls, 206 (18 percent) were dropped and 31 percent had a noise.",
        "Nearly one in five was dropped.",
        "one in five",
        "one in four",
    ),
    (
        "TABLE 1. Policies in force (thousands)\n\nYear   Market   Plan\n2015    8,412    127\n2018    8,549    140\n"
        "2019    8,467    191\n2023    8,103    380\n",
        "The market lost some 446,000 policies between 2018 and 2023.",
        "446,000",
        "486,000",
    ),
    (
        "Fl W 10s. Range 21M. Elevation 34m.",
        "Its light is visible for 21 nautical miles (39 km).",
        "21 nautical miles (39 km)",
        "27 nautical miles (50 km)",
    ),
    ("Hall 18-4-55-1, Dale 21-5-48-6, Ward 15-2-60-2", "Dale took 6 for 48 in all.", "48", "49"),
    ("Tenor weight 14cwt 0qr 19lb. Frame: iron.", "The tenor weighs just over 14 hundredweight.", "14", "16"),
    ("Speed 18 knots. Crossing time: 0:35", "The crossing takes 35 minutes.", "35 minutes", "45 minutes"),
    (
        "A1 Old Road 13:41 / A2 Delta Hour 14:20 / B1 Mud 13:59",
        "The record runs for 42 minutes.",
        "42 minutes",
        "46 minutes",
    ),
    (
        "At the broad part, by the tower, it measures a half mile.",
        "The island is half a mile across.",
        "half a mile",
        "three quarters of a mile",
    ),
    (
        "Rights sold to: Denmark (Gylling), France (Sand), Greece, Hungary, Israel, Italy, Japan, Norway, Poland, Spain"
        ", Sweden (Norr)\nHer second novel is out.",
        "The novel was sold to eleven countries.",
        "eleven",
        "thirteen",
    ),
    (
        "RESERVOIR\nHEIGHT (m): 61\nCAPACITY (10^3 m3): 38 000",
        "Its reservoir holds 38 million cubic metres of water.",
        "38 million",
        "48 million",
    ),
    (
        "The paper sold 61,300 copies a day, a drop of 8.8 per cent; in the same period of 1999 it sold 128,450.",
        "Its sales were 61,300, less than half the level of ten years before.",
        "half",
        "a third",
    ),
    ("Of those aboard 44 died of 46.", "Of the 46 people on board, 2 survived.", "2", "7"),
    (
        "In the final there will be four groups of four sides.",
        "Sixteen teams took part in the tournament.",
        "Sixteen",
        "Eighteen",
    ),
    (
        "Ground was broken in March of 1925. The hotel took its first guests on May 17, 1926.",
        "The hotel opened fourteen months after its construction began.",
        "fourteen months",
        "seventeen months",
    ),
    ("Opened 1884. Length 5,120 m", "The tunnel is 5.1 kilometres long.", "5.1", "5.7"),
    ("Speed 18 knots; power 2 x 4,500 kW", "Its top speed is 18 knots (33 km/h).", "33 km/h", "43 km/h"),
    ("Max temp: 41.1 C on 3 July", "It reached 41 °C (106 °F).", "106", "116"),
    ("oil on canvas, 1.20 x 0.90 m", "The painting measures 120 by 90 centimetres.", "120", "140"),
    ("Engine 1796 cc I4", "The car has a 1.8-litre engine.", "1.8", "1.3"),
    ("Height: 6'2\"  Weight: 208 lbs", "The player stands 1.88 m tall.", "1.88", "1.98"),
    (
        "Surface (km2): 134.6. Population (2017): 2,288",
        "The district covers 134.6 square kilometres and has 17 inhabitants per square kilometre.",
        "17 inhabitants",
        "24 inhabitants",
    ),
    ("Flt 6 | 09 Oct 90 | 1h 12m | flutter", "The flight lasted 72 minutes.", "72", "82"),
    ("1. Bird KEN 2:09:14\n2. Hill ETH 2:09:36", "She won by 22 seconds.", "22", "27"),
    ("W 11 L 5", "The team won 11 of its 16 games.", "16", "18"),
    ("Hands: 98 men, 196 women", "The mill employed nearly 300 people.", "300", "400"),
    ("Strength 640; killed 61, wounded 118, missing 33", "The regiment lost 212 men.", "212", "242"),
    (
        "Polling day 3 May. Electorate 41,200, votes 29,300",
        "On 3 May the turnout was 71 percent.",
        "71 percent",
        "77 percent",
    ),
    (
        "Duration: 2h 25m (excl. interval)",
        "The opera lasts about two and a half hours.",
        "two and a half",
        "three and a half",
    ),
    ("Biennial. 1st ed.: 1974; 25th ed.: 2022", "The fair has been held every two years since 1974.", "two", "three"),
    (
        "Funding: State $2.25m, County $1.5m, Private $1.25m",
        "About 45 percent of the money came from the state.",
        "45 percent",
        "55 percent",
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
